import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { lintSarif } from '../../src/report/sarif.ts'
import { joined, plainLook } from './look.ts'
import { findingIn, HARBOR, lintRun } from './runs.ts'

async function sarifOf(run: Parameters<typeof lintSarif>[0]) {
  const log = JSON.parse(joined(lintSarif(run, await plainLook()))) as Log
  const [only] = log.runs
  return { log, run: only!, results: only!.results ?? [] }
}

describe('sarif', () => {
  it('has what SARIF 2.1.0 requires', async () => {
    const { log, run, results } = await sarifOf(lintRun())
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/sarif-2\.1\.0/)
    expect(run.tool.driver.name).toBe('isogloss')
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(results.length).toBe(3)
    for (const result of results) {
      expect(result.message.text).toBeTruthy()
      expect(['error', 'warning', 'note']).toContain(result.level)
      const rule = run.tool.driver.rules![result.ruleIndex!]!
      expect(rule.id).toBe(result.ruleId)
      expect(rule.shortDescription!.text).toBeTruthy()
      expect(rule.help!.text).toContain(`isogloss explain ${rule.id}`)
    }
  })

  it('places a finding by line, column and offset, and brings its fix', async () => {
    const { results } = await sarifOf(lintRun())
    const { physicalLocation } = results[0]!.locations![0]!
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: 'articles/harbor%201.md', uriBaseId: '%SRCROOT%' },
      region: {
        startLine: 2,
        startColumn: 15,
        endLine: 2,
        endColumn: 23,
        charOffset: 33,
        charLength: 8,
        snippet: { text: 'Lattakia' },
      },
    })
    const [change] = results[0]!.fixes![0]!.artifactChanges
    expect(change!.replacements).toEqual([
      { deletedRegion: { charOffset: 33, charLength: 8 }, insertedContent: { text: 'Latakia' } },
    ])
  })

  it('gives a record a logical place, and no region or fix of the file', async () => {
    const { results } = await sarifOf(lintRun())
    const record = results.find(result => result.ruleId === 'foreign-acronym')!
    expect(record.locations![0]!.physicalLocation!.region).toBeUndefined()
    expect(record.locations![0]!.logicalLocations![0]!.fullyQualifiedName).toBe('export.ndjson#17')
    expect(record.fixes).toBeUndefined()
  })

  it('tells of failures as notifications of an unsuccessful run', async () => {
    const { run } = await sarifOf(lintRun())
    const [invocation] = run.invocations!
    expect(invocation!.executionSuccessful).toBe(false)
    expect(invocation!.toolExecutionNotifications![0]).toMatchObject({
      level: 'error',
      descriptor: { id: 'file-missing' },
    })
    expect((await sarifOf({ files: [], failures: [] })).run.invocations![0]!.executionSuccessful).toBe(true)
  })

  it('knows a finding again after lines were added above it, and its like apart', async () => {
    const later = `A new first line.\n\n${HARBOR}`
    const twice = (source: string) => {
      const second = source.lastIndexOf('Lattakia')
      return [
        findingIn(source, 'Lattakia'),
        { ...findingIn(source, 'Lattakia'), span: { start: second, end: second + 8 } },
      ]
    }
    const prints = async (source: string) =>
      (await sarifOf({ files: [{ path: 'a.md', language: 'en', findings: twice(source) }], failures: [] })).results.map(
        result => result.partialFingerprints!['isogloss/v1']!,
      )
    const before = await prints(HARBOR)
    expect(await prints(later)).toEqual(before)
    expect(new Set(before).size).toBe(2)
    expect(before[0]).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each([
    ['/tmp/a b.md', { uri: 'file:///tmp/a%20b.md' }],
    ['./a/ü.md', { uri: 'a/%C3%BC.md', uriBaseId: '%SRCROOT%' }],
    ['C:\\a\\b.md', { uri: 'file:///C:/a/b.md' }],
    ['a#b?.md', { uri: 'a%23b%3F.md', uriBaseId: '%SRCROOT%' }],
  ])('writes %s as a URI', async (path, location) => {
    const { results } = await sarifOf({
      files: [{ path, language: 'en', findings: [findingIn(HARBOR, 'Lattakia')] }],
      failures: [],
    })
    expect(results[0]!.locations![0]!.physicalLocation!.artifactLocation).toEqual(location)
  })
})
