/** The built command with one thread and with several: nothing of what it says may depend on that. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFolder, writeRecords } from '../bench/archive.ts'
import { inventTerms } from '../bench/terms.ts'

const CLI = resolve('dist/cli.js')
/** Names that the shipped glossary knows. */
const TERMS = [
  { preferred: 'Latakia', variants: ['Lattakia'] },
  { preferred: 'Kyiv', variants: ['Kiev'] },
  { preferred: 'SOHR', variants: ['OSDH'] },
  ...inventTerms(40, 3),
]

describe('several threads', () => {
  let desk = ''
  beforeAll(() => {
    desk = mkdtempSync(join(tmpdir(), 'isogloss-jobs-'))
    writeRecords(join(desk, 'archive.ndjson'), 260, TERMS, 300)
    appendFileSync(join(desk, 'archive.ndjson'), '{"id":"7","text":"Again."}\nnot json\n{"id":"x","text":1}\n')
    writeFolder(join(desk, 'articles'), 120, TERMS, 300)
  })
  afterAll(() => rmSync(desk, { recursive: true, force: true }))

  const lint = (jobs: number) => {
    const args = [
      'lint',
      '--no-config',
      '--format',
      'json',
      '--jobs',
      String(jobs),
      'archive.ndjson',
      'gone',
      'articles',
    ]
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: desk, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('say byte for byte what one says, failures in their places', { timeout: 120_000 }, () => {
    const alone = lint(1)
    expect(lint(3)).toEqual(alone)
    expect(alone.status).toBe(2)
    const { files, failures } = JSON.parse(alone.stdout) as {
      files: { findings: object[] }[]
      failures: { code: string; line?: number }[]
    }
    expect(files.filter(file => file.findings.length > 0).length).toBeGreaterThan(40)
    expect(failures.map(({ code, line }) => [code, line ?? null])).toEqual([
      ['record-id-repeated', 261],
      ['record-not-json', 262],
      ['record-field-type', 263],
      ['file-missing', null],
    ])
  })
})
