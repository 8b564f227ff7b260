/** Labelled articles as the cluster's training sees them: pairs of written words with their evidence. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fold } from '../../src/core/fold.ts'
import { weighPairs } from '../../src/names/cluster.ts'
import { writtenSpans } from '../../src/names/cluster-context.ts'
import type { Evidence } from '../../src/names/cluster-evidence.ts'
import type { Unit } from '../../src/names/cluster-units.ts'
import { loreOf } from '../../src/names/customs.ts'
import { recognizeNames } from '../../src/names/recognize.ts'
import { readText } from '../../src/read/read.ts'

/** A pair of spellings as labelled by hand. Kinds are those of SAME pairs. */
export type Pair = {
  readonly a: string
  readonly b: string
  readonly label: 'SAME' | 'DIFFERENT' | 'LEGIT' | 'UNSURE'
  readonly kind?: string
}

export type Row = {
  readonly id: string
  readonly group: string
  readonly text: string
  readonly source_lang: string
  readonly origin: string
  readonly sampling?: string
  readonly pairs?: readonly Pair[]
}

/** Two units of an article, with what a person says of them; `none` where nobody looked. */
export type Sample = {
  readonly row: Row
  readonly a: Unit
  readonly b: Unit
  /** What a finding would list for each. */
  readonly forms: ReadonlyMap<Unit, readonly string[]>
  readonly evidence: Evidence
  readonly pair: Pair | null
  readonly label: Pair['label'] | 'none'
}

const STEPS = [3, 12, 60]
const LETTERS = /^[a-z]{2,25}$/

/** Rows of NDJSON, gzip or not. */
export function readRows(path: string): Row[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

/** In how many stories (groups of articles) each word of names occurs, and the words of each story. */
export type Counts = {
  readonly stories: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
}

/** Counts the words of names by story, so that translations of one text count once. */
export async function countNames(rows: readonly Row[]): Promise<Counts> {
  const words = new Map<string, Set<string>>()
  for (const row of rows) {
    const story = words.get(row.group) ?? new Set()
    words.set(row.group, story)
    const { names } = await readArticle(row.text)
    for (const name of names) {
      for (const part of name.parts) if (part.role === 'word' || part.role === 'acronym') story.add(fold(part.text))
    }
  }
  const stories = new Map<string, number>()
  for (const story of words.values()) for (const word of story) stories.set(word, (stories.get(word) ?? 0) + 1)
  return { stories, words }
}

/** The fame of a word as an article of one story may know it: that story does not count. */
export function fameBeside({ stories, words }: Counts, group: string): (word: string) => number {
  const own = words.get(group)
  return word => {
    const folded = fold(word)
    const count = (stories.get(folded) ?? 0) - (own?.has(folded) ? 1 : 0)
    return STEPS.filter(step => count >= step).length
  }
}

/** Words by fame, 1 to 3, sorted. */
export function famousWords({ stories }: Counts): string[][] {
  return STEPS.map((step, at) =>
    [...stories]
      .filter(
        ([word, count]) => count >= step && count < (STEPS[at + 1] ?? Number.POSITIVE_INFINITY) && LETTERS.test(word),
      )
      .map(([word]) => word)
      .sort(),
  )
}

async function readArticle(text: string) {
  const document = await readText(text, { lang: 'en', languages: ['en'], defaultLanguage: 'en', format: 'text' })
  return { document, names: recognizeNames(document, 'en') }
}

/** Every pair of units that the clusterer would weigh in an article, with its label. */
export async function readSamples(row: Row, counts: Counts): Promise<Sample[]> {
  const { document, names } = await readArticle(row.text)
  return [...weighPairs(names, document, loreOf('en'), fameBeside(counts, row.group))].map(({ a, b, evidence }) => {
    const forms = new Map([a, b].map(unit => [unit, formsOf(unit, document.text)]))
    const pair = row.pairs ? pairOf(row.pairs, forms.get(a)!, forms.get(b)!) : null
    return { row, a, b, forms, evidence, pair, label: pair?.label ?? 'none' }
  })
}

/** A unit's spellings as a finding lists them. */
function formsOf(unit: Unit, text: string): string[] {
  return [...new Set(writtenSpans(unit).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))]
}

/** The labelled pair that two sets of spellings write, as the team's scorer reads it. */
export function pairOf(pairs: readonly Pair[], as: readonly string[], bs: readonly string[]): Pair | null {
  return (
    pairs.find(pair =>
      as.some(a => bs.some(b => (covers(a, pair.a) && covers(b, pair.b)) || (covers(a, pair.b) && covers(b, pair.a)))),
    ) ?? null
  )
}

/** Whether one of two written names has all the words of the other. */
export function covers(form: string, name: string): boolean {
  const [one, other] = [wordsOf(form), wordsOf(name)]
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  return short.length > 0 && short.every(word => long.includes(word))
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{M}\p{N}’'-]+/u)
    .filter(Boolean)
}
