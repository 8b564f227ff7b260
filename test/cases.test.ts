/** Runs fixtures/cases: every finding code in desk stories, and the near misses that must stay silent. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODES } from '../src/rules/index.ts'
import { outcomes, readCase } from './case-file.ts'

const FOLDER = 'fixtures/cases'
const FEWEST = 3

describe('the folder', () => {
  it('has a folder for each code and for nothing else', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...CODES])
  })
})

describe.each([...CODES])('%s', code => {
  const files = readdirSync(join(FOLDER, code)).sort()
  const cases = files.map(file => [file.replace(/\.yaml$/, ''), readCase(join(FOLDER, code, file))] as const)

  it('is told by several stories, in which it speaks and in which it is silent', () => {
    expect(files.length).toBeGreaterThanOrEqual(FEWEST)
    expect(cases.some(([, one]) => one.findings.length > 0)).toBe(true)
    expect(cases.some(([, one]) => (one.silent?.length ?? 0) > 0)).toBe(true)
  })

  it.each(cases)('%s', async (_, one) => {
    const { expected, got } = await outcomes(one, code)
    if (one.known_wrong) expect(got, 'no longer wrong: take known_wrong out of the case').not.toEqual(expected)
    else expect(got).toEqual(expected)
  })
})
