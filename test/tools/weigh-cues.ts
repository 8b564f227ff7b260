/**
 * Weighs the cues of glossary/evidence on labelled articles and prints a table, to be read beside what is written there.
 *
 *   node test/tools/run.mjs test/tools/weigh-cues.ts articles.ndjson [--until YEAR] [--from YEAR] [cue …]
 *   node test/tools/run.mjs test/tools/weigh-cues.ts --write articles.ndjson [--until YEAR] cue …
 *
 * Rows are {"text", "source_lang", "group", "set", "year"}; source_lang en is native. Versions of one source (`group`)
 * share one vote. A weight is ln of (rate in articles from the language / rate in native articles), half a hit added to
 * both, times hits / (hits + 4) so that few hits say little, times 0.6 when one test set alone shows the cue; dates count
 * three quarters, because "on the 5th" and its like come together. At most 3, dates and residue 4; below 0.3 it is left out.
 * `other` is the mean of what languages but the strongest show, where three or more do.
 *
 * With --write the counted weights of the cues named replace those in their files. A language with too few articles to be
 * counted keeps what a person gave it, and the note says so.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
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
  const [path, ...ids] = args.filter(
    (arg, at) => !arg.startsWith('--') && !/^--(?:until|from)$/u.test(args[at - 1] ?? ''),
  )
  if (!path) {
    console.error('usage: weigh-cues.ts articles.ndjson [--until YEAR] [--from YEAR] [cue …]')
    return 2
  }
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const groups = grouped(rows.map(row => JSON.parse(row) as Row).filter(row => row.year >= from && row.year <= until))
  const files = globSync('glossary/evidence/*.yaml').map(file => ({ path: file, text: readFileSync(file, 'utf8') }))
  const { evidence } = await loadEvidence(files)
  for (const cue of evidence.cues) {
    if (ids.length > 0 && !ids.includes(cue.id)) continue
    const rates = ratesOf(cue, groups)
    console.log(line(cue, rates))
    if (args.includes('--write') && ids.includes(cue.id)) write(cue, rates)
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

/** Fewest groups of a language that can say a cue is absent from it. */
const ENOUGH = 45

/** Counted weights, and those by hand of languages that could not be counted. */
function weighed(cue: Cue, rates: ReadonlyMap<string, Rate>): { weights: Record<string, number>; byHand: string[] } {
  const native = rates.get('en') ?? { hits: 0, all: 0, sets: new Set<string>() }
  const weights: Record<string, number> = {}
  const byHand: string[] = []
  for (const [language, rate] of rates) {
    const weight = counted(cue, rate, native)
    if (language !== 'en' && rate.hits >= 2 && weight >= 0.3) weights[language] = round(weight)
  }
  for (const [language, weight] of Object.entries(cue.weights)) {
    if (language in weights || language === 'other' || (rates.get(language)?.all ?? 0) >= ENOUGH) continue
    weights[language] = weight
    byHand.push(language)
  }
  const spoken = [...rates.keys()].filter(language => language !== 'en').map(language => weights[language] ?? 0)
  const rest = spoken.sort((a, b) => b - a).slice(1)
  if (rest.filter(weight => weight > 0).length >= 3) {
    const other = round(rest.reduce((sum, weight) => sum + weight, 0) / rest.length)
    if (other >= 0.3) weights['other'] = other
  }
  return { weights, byHand: byHand.sort() }
}

function round(weight: number): number {
  return Math.round(10 * weight) / 10
}

/** Puts counted weights where the cue is written; nothing else in the file changes but its note. */
function write(cue: Cue, rates: ReadonlyMap<string, Rate>): void {
  const path = cue.at!.path
  const document = parseDocument(readFileSync(path, 'utf8'))
  const cues = document.get('cues')
  const found = isSeq(cues) && cues.items.find(item => isMap(item) && item.get('id') === cue.id)
  if (!found) throw new Error(`${cue.id} is not in ${path}`)
  const map = found as YAMLMap
  const { weights, byHand } = weighed(cue, rates)
  const sorted = Object.entries(weights).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const node = document.createNode(Object.fromEntries(sorted)) as YAMLMap
  node.flow = true
  map.set('weights', node)
  map.set('weighed', Object.keys(weights).length > byHand.length ? 'data' : 'hand')
  const told = String(map.get('note') ?? '')
    .replace(/ ?By hand: [^.]*\./u, '')
    .trim()
  const mixed = byHand.length > 0 && byHand.length < Object.keys(weights).length
  const note = `${told}${mixed ? ` By hand: ${byHand.join(', ')}.` : ''}`.trim()
  if (note === '') map.delete('note')
  else map.set('note', note)
  writeFileSync(path, document.toString({ lineWidth: 0, flowCollectionPadding: true }))
}
