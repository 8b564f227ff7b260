/**
 * What blocking costs the search for inconsistent names: how many true pairs never become candidates.
 *
 * usage: node test/tools/run.mjs test/tools/blocking.ts [mixed=PATH] [names=PATH]
 */
import { readFileSync } from 'node:fs'
import { type Candidate, findCandidates } from '../../src/names/cluster-candidates.ts'
import { writtenSpans } from '../../src/names/cluster-context.ts'
import { collectUnits, type Unit } from '../../src/names/cluster-units.ts'
import { nameWord } from '../../src/names/name-word.ts'
import { recognizeNames } from '../../src/names/recognize.ts'
import { readText } from '../../src/read/read.ts'
import { covers, type Pair, readRows } from './train-mixed-data.ts'

type NamePair = { a: string; b: string; label: number; kind: string; relation: string }

export async function main(args: readonly string[]): Promise<number> {
  const options = new Map(args.map(arg => arg.split('=') as [string, string | undefined]))
  await inArticles(options.get('mixed') ?? '../shared/data/mixed.dev.ndjson')
  ofPairs(options.get('names') ?? '../shared/data/names.dev.ndjson')
  return 0
}

/** Labelled pairs of articles: recognized at all, and candidates. */
async function inArticles(path: string): Promise<void> {
  const tally = { pairs: 0, recognized: 0, candidates: 0, weighed: 0, all: 0 }
  for (const row of readRows(path)) {
    const document = await readText(row.text, { lang: 'en', languages: ['en'], defaultLanguage: 'en', format: 'text' })
    const units = collectUnits(recognizeNames(document, 'en'), document.text)
    const candidates = findCandidates(units)
    tally.weighed += candidates.length
    tally.all += (units.length * (units.length - 1)) / 2
    const forms = new Map(units.map(unit => [unit, formsOf(unit, document.text)]))
    const writes = (unit: Unit, text: string) => forms.get(unit)!.some(form => covers(form, text))
    const isPair = ({ a, b }: Candidate, pair: Pair) =>
      (writes(a, pair.a) && writes(b, pair.b)) || (writes(a, pair.b) && writes(b, pair.a))
    for (const pair of row.pairs ?? []) {
      if (pair.label !== 'SAME') continue
      tally.pairs++
      if (![pair.a, pair.b].every(text => units.some(unit => writes(unit, text)))) continue
      tally.recognized++
      if (candidates.some(candidate => isPair(candidate, pair))) tally.candidates++
    }
  }
  console.log(
    `${path}: ${tally.pairs} inconsistent pairs, both recognized in ${tally.recognized}, candidates ${tally.candidates} ` +
      `(${percent(tally.candidates, tally.recognized)} of those recognized); ${percent(tally.weighed, tally.all)} of all pairs are weighed`,
  )
}

function formsOf(unit: Unit, text: string): string[] {
  return [unit.text, ...writtenSpans(unit).map(({ start, end }) => text.slice(start, end))]
}

/** Pairs of single words that are one name in two Latin spellings, as if an article held the two alone. */
function ofPairs(path: string): void {
  const pairs = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): NamePair => JSON.parse(line))
    .filter(
      ({ label, kind, relation }) => label === 1 && kind !== 'acronym' && ['translit', 'format'].includes(relation),
    )
    .filter(({ a, b }) => [a, b].every(name => /^[\p{Script=Latin}\p{M}’'ʻʼ-]+$/u.test(name)))
    .filter(({ a, b }) => a !== b)
  const found = pairs.filter(({ a, b }) => findCandidates([unitOf(a), unitOf(b)]).length > 0)
  console.log(
    `${path}: ${pairs.length} single words in two spellings, candidates ${percent(found.length, pairs.length)}`,
  )
}

function unitOf(text: string): Unit {
  const word = nameWord(text)
  return { text, letters: word.letters, word, kind: 'word', places: [] }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
