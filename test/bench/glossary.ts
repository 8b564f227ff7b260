import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Row } from './row.ts'

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Opens the shipped glossary for a run, again and again in one process: the first time is cold, the last is warm. */
const CHILD = (index: string, shipped: string) => `
import { readFileSync } from 'node:fs'
import { openDesk, unpackShipped } from ${JSON.stringify(index)}
const settings = { house: 'default', today: '2026-01-01', languages: ['en'], defaultLanguage: 'en', severities: {}, only: [], exempt: [] }
const bytes = readFileSync(${JSON.stringify(shipped)})
const took = []
let forms = 0
for (let turn = 0; turn < 9; turn++) {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const desk = openDesk({ ...unpackShipped(bytes), ...settings })
  const { user, system } = process.cpuUsage(cpu)
  took.push([performance.now() - start, (user + system) / 1000])
  forms = desk.glossary.spellings.length
}
console.log(JSON.stringify({ forms, cold: took[0], warm: took.at(-1) }))
`

/** What it takes to make the shipped glossary ready, compiled, in a fresh process and in one that has done it before. */
export function benchGlossary(runs = 9): Row[] {
  const child = CHILD(pathToFileURL(resolve('dist/index.mjs')).href, resolve('dist/shipped.bin'))
  const results = Array.from({ length: runs }, () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', child], { encoding: 'utf8' })
    return JSON.parse(printed) as { forms: number; cold: [number, number]; warm: [number, number] }
  })
  const what = `shipped glossary, ${results[0]!.forms} forms`
  return (['cold', 'warm'] as const).flatMap(state => [
    { what: `${what}: open and compile, ${state}`, value: median(results.map(result => result[state][0])), unit: 'ms' },
    { what: `${what}: the same, processor time`, value: median(results.map(result => result[state][1])), unit: 'ms' },
  ])
}
