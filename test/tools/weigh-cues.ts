/**
 * Weighs the cues of glossary/evidence on labelled articles and prints a table, to be read beside what is written there.
 *
 *   node test/tools/run.mjs test/tools/weigh-cues.ts articles.ndjson [--until YEAR] [--from YEAR] [cue …]
 *
 * Rows are {"text", "source_lang", "group", "set", "year"}; source_lang en is native. Versions of one source (`group`)
 * share one vote. A weight is ln of (rate in articles from the language / rate in native articles), half a hit added to
 * both, times hits / (hits + 4) so that few hits say little, times 0.6 when one test set alone shows the cue; dates count
 * three quarters, because "on the 5th" and its like come together. At most 3, dates and residue 4; below 0.3 it is left out.
 */
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import type { Cue } from '../../src/glossary/cues.ts'
import { loadEvidence } from '../../src/glossary/load.ts'

type Row = {
  readonly text: string
  readonly source_lang: string
  readonly group: string
  readonly set: string
  readonly year: number
}
type Group = { readonly language: string; readonly set: string; readonly texts: string[] }
type Rate = { hits: number; all: number; readonly sets: Set<string> }

/** Prints one line per cue: hits in native groups, then language: counted weight (hits/groups) and what is written. */
export async function main(args: readonly string[]): Promise<number> {
  const until = option(args, '--until') ?? Number.POSITIVE_INFINITY
  const from = option(args, '--from') ?? 0
  const [path, ...ids] = args.filter((arg, at) => !arg.startsWith('--') && !args[at - 1]?.startsWith('--'))
  if (!path) {
    console.error('usage: weigh-cues.ts articles.ndjson [--until YEAR] [--from YEAR] [cue …]')
    return 2
  }
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const groups = grouped(rows.map(row => JSON.parse(row) as Row).filter(row => row.year >= from && row.year <= until))
  const files = globSync('glossary/evidence/*.yaml').map(file => ({ path: file, text: readFileSync(file, 'utf8') }))
  const { evidence } = await loadEvidence(files)
  for (const cue of evidence.cues) {
    if (ids.length === 0 || ids.includes(cue.id)) console.log(line(cue, ratesOf(cue, groups)))
  }
  return 0
}

function option(args: readonly string[], name: string): number | undefined {
  const at = args.indexOf(name)
  return at < 0 ? undefined : Number(args[at + 1])
}

function grouped(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const key = `${row.source_lang} ${row.group}`
    const group = groups.get(key) ?? { language: row.source_lang, set: row.set, texts: [] }
    group.texts.push(row.text)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** How many groups of each language show a cue; a group counts as the share of its versions that do. */
function ratesOf(cue: Cue, groups: readonly Group[]): Map<string, Rate> {
  const pattern = new RegExp(cue.pattern, cue.case === 'sensitive' ? 'u' : 'iu')
  const rates = new Map<string, Rate>()
  for (const { language, set, texts } of groups) {
    const rate = rates.get(language) ?? { hits: 0, all: 0, sets: new Set<string>() }
    const share = texts.filter(text => pattern.test(text)).length / texts.length
    rate.hits += share
    rate.all++
    if (share > 0) rate.sets.add(set)
    rates.set(language, rate)
  }
  return rates
}

/** Natural-log likelihood ratio against native text, shrunk. */
function counted(cue: Cue, rate: Rate, native: Rate): number {
  const ratio = Math.log((rate.hits + 0.5) / (rate.all + 1) / ((native.hits + 0.5) / (native.all + 1)))
  const trust = (rate.hits / (rate.hits + 4)) * (rate.sets.size > 1 ? 1 : 0.6) * (cue.family === 'date' ? 0.75 : 1)
  return Math.min(cue.family === 'date' || cue.family === 'residue' ? 4 : 3, ratio * trust)
}

function line(cue: Cue, rates: ReadonlyMap<string, Rate>): string {
  const native = rates.get('en') ?? { hits: 0, all: 0, sets: new Set<string>() }
  const cells: string[] = []
  for (const [language, rate] of rates) {
    if (language === 'en') continue
    const weight = counted(cue, rate, native)
    const written = cue.weights[language]
    const speaks = rate.hits >= 2 && weight >= 0.3
    if (!speaks && written === undefined) continue
    const count = `${rate.hits.toFixed(1)}/${rate.all}`
    cells.push(`${language} ${speaks ? weight.toFixed(1) : '–'} (${count}) written ${written ?? '–'}`)
  }
  return `${cue.id} [${cue.weighed}] native ${native.hits.toFixed(1)}/${native.all}: ${cells.sort().join(', ')}`
}
