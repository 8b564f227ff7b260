import jsonSchemaOfSarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { lintGitlab } from '../../src/report/gitlab.ts'
import { lintNdjson } from '../../src/report/lint-ndjson.ts'
import { lintRdjson } from '../../src/report/rdjson.ts'
import { lintSarif } from '../../src/report/sarif.ts'
import { hostileRuns } from './hostile-runs.ts'
import { joined, plainLook } from './look.ts'
import { findingIn, lintRun } from './runs.ts'

const look = await plainLook()

/** Says what is wrong with a report by a JSON Schema; empty when nothing is. */
function faultsBy(schema: object, draft: 4 | 7): (report: unknown) => unknown[] {
  const options = { allErrors: true, strict: false, unicodeRegExp: false } as const
  const ajv = draft === 4 ? new AjvDraft04.default(options) : new Ajv(options)
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return report => (validate(report) ? [] : (validate.errors ?? []))
}

describe('sarif', () => {
  const faults = faultsBy(jsonSchemaOfSarif, 4)

  it('is valid by the schema of SARIF 2.1.0', () => {
    expect(faults(JSON.parse(joined(lintSarif(lintRun(), look))))).toEqual([])
    expect(faults(JSON.parse(joined(lintSarif({ files: [], failures: [] }, look))))).toEqual([])
    expect(faults({ version: '2.1.0', runs: [{ results: [{}] }] })).not.toEqual([])
  })

  it('stays valid, and has no fingerprint twice, whatever is written', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const log = JSON.parse(joined(lintSarif(run, look))) as Log
        expect(faults(log)).toEqual([])
        const prints = log.runs[0]!.results!.map(result => result.partialFingerprints!['isogloss/v1'])
        expect(new Set(prints).size).toBe(prints.length)
      }),
    )
  })
})

/** What GitLab asks of an entry. Written after https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
}

describe('gitlab', () => {
  const faults = faultsBy(GITLAB, 7)

  it('names each finding once, by a line of the file', () => {
    const report = JSON.parse(joined(lintGitlab(lintRun(), look)))
    expect(faults(report)).toEqual([])
    expect(report[1]).toEqual({
      description: '"Lattakia" is not the house form; write "Latakia".',
      check_name: 'house-form',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'major',
      location: { path: 'articles/harbor 1.md', lines: { begin: 2, end: 2 } },
    })
    expect(report[3]).toMatchObject({ description: /^17: /, location: { path: 'export.ndjson', lines: { begin: 1 } } })
    expect(joined(lintGitlab({ files: [], failures: [] }, look))).toBe('[]\n')
  })

  it('is valid, and unlike in every fingerprint, whatever is written', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const report = JSON.parse(joined(lintGitlab(run, look))) as { fingerprint: string; check_name: string }[]
        expect(faults(report)).toEqual([])
        const prints = report.filter(one => one.check_name !== 'file-unreadable').map(one => one.fingerprint)
        expect(new Set(prints).size).toBe(prints.length)
      }),
    )
  })
})

const POSITION = {
  type: 'object',
  required: ['line'],
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
}
const RANGE = {
  type: 'object',
  required: ['start'],
  additionalProperties: false,
  properties: { start: POSITION, end: POSITION },
}

/** What reviewdog reads. Written after its proto/rdf/reviewdog.proto, whose JSON form it is. */
const RDJSON = {
  type: 'object',
  required: ['diagnostics'],
  additionalProperties: false,
  properties: {
    source: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, url: { type: 'string' } } },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'location'],
        additionalProperties: false,
        properties: {
          message: { type: 'string', minLength: 1 },
          severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
          code: { type: 'object', required: ['value'], properties: { value: { type: 'string' } } },
          source: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
          location: {
            type: 'object',
            required: ['path'],
            additionalProperties: false,
            properties: { path: { type: 'string', minLength: 1 }, range: RANGE },
          },
          suggestions: {
            type: 'array',
            items: {
              type: 'object',
              required: ['range', 'text'],
              properties: { range: RANGE, text: { type: 'string' } },
            },
          },
        },
      },
    },
  },
}

describe('rdjson', () => {
  const faults = faultsBy(RDJSON, 7)

  it('counts columns in UTF-8 bytes, and cuts out what it names', () => {
    const source = 'Über Aleppo: 👋 Lattakia schläft.'
    const run = { files: [{ path: 'a.md', language: 'de', findings: [findingIn(source, 'Lattakia')] }], failures: [] }
    const [only] = JSON.parse(joined(lintRdjson(run, look))).diagnostics
    const { start, end } = only.location.range
    const bytes = Buffer.from(source)
    expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe('Lattakia')
    expect(only.suggestions).toEqual([{ range: only.location.range, text: 'Latakia' }])
  })

  it('is valid whatever is written', () => {
    expect(faults({ diagnostics: [{ message: 'x' }] })).not.toEqual([])
    fc.assert(
      fc.property(hostileRuns, run => {
        expect(faults(JSON.parse(joined(lintRdjson(run, look))))).toEqual([])
      }),
    )
  })
})

describe('ndjson', () => {
  it('has a finding a line, then failures, then the sum', () => {
    const lines = joined(lintNdjson(lintRun(), look))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => [line.type, line.path, line.code])).toEqual([
      ['finding', 'articles/harbor 1.md', 'house-form'],
      ['finding', 'articles/harbor 1.md', 'second-reference'],
      ['finding', 'export.ndjson', 'foreign-acronym'],
      ['failure', 'gone.md', 'file-missing'],
      ['summary', undefined, undefined],
    ])
    expect(lines.at(-1)).toMatchObject({ files: 3, errors: 1, warnings: 1, infos: 1 })
  })

  it('has one line for each whatever is written', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const lines = joined(lintNdjson(run, look)).trimEnd().split('\n')
        const found = run.files.reduce((sum, file) => sum + file.findings.length, run.failures.length)
        expect(lines.length).toBe(found + 1)
        for (const line of lines) JSON.parse(line)
      }),
    )
  })
})
