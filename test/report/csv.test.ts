import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow } from '../../src/report/csv.ts'
import { lintCsv } from '../../src/report/lint-csv.ts'
import { hostileRuns, hostileText } from './hostile-runs.ts'
import { joined, plainLook } from './look.ts'
import { lintRun } from './runs.ts'

const look = await plainLook()
const rowsOf = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' })

describe('csv', () => {
  it('has a row for each finding', () => {
    const [head, first] = rowsOf(joined(lintCsv(lintRun(), look)))
    const row = Object.fromEntries(head!.map((name, at) => [name, first![at]]))
    expect(row).toMatchObject({
      path: 'articles/harbor 1.md',
      article: '',
      line: '2',
      column: '15',
      severity: 'warning',
      code: 'house-form',
      text: 'Lattakia',
      replacement: 'Latakia',
      trust: 'safe',
      quoted: 'no',
      entry: 'place.latakia',
      message: '"Lattakia" is not the house form; write "Latakia".',
    })
  })

  it('is read back as it was written, but for an apostrophe before what is a formula', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 2, maxLength: 5 }), fields => {
        const [row] = rowsOf(csvRow(fields))
        for (const [at, hostile] of fields.entries()) {
          // As UTF-8 has it, and so as a file has it.
          const field = hostile.replace(/\p{Surrogate}/gu, '\ufffd')
          expect([field, `'${field}`]).toContain(row![at])
          expect(row![at]).not.toMatch(/^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/)
        }
      }),
    )
  })

  it('has as many rows and columns as it should whatever is written', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const rows = rowsOf(joined(lintCsv(run, look)))
        expect(rows.length).toBe(1 + run.files.reduce((sum, file) => sum + file.findings.length, 0))
        expect(new Set(rows.map(row => row.length))).toEqual(new Set([13]))
      }),
    )
  })
})
