/**
 * Learns how languages write foreign names in Latin letters, for src/trace/spelling-model.ts.
 *
 *   node test/tools/run.mjs test/tools/train-spellings.ts            what it says of names in labelled articles, by language
 *   node test/tools/run.mjs test/tools/train-spellings.ts --write    writes src/trace/spelling-model.generated.ts
 *
 * `lists=PATH articles=PATH until=YEAR from=YEAR`: native names with their spellings by language, and articles whose names
 * are the background. The same input gives the same file.
 *
 * A weight is TRUST times ln((s x + b) / (s e + b)): x is how often the group of letters stands in the language's spellings
 * of foreign names, e in the English spellings of the same names, b in names of English news, s how large a part of those
 * foreign names written in the foreign way may be.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { recognizeNames } from '../../src/names/recognize.ts'
import { readText } from '../../src/read/read.ts'
import { groupsOf, spelledBy } from '../../src/trace/spelling-model.ts'

export const LISTS = '../shared/data/crossscript.ndjson.gz'
export const ARTICLES = '../shared/data/trace.dev.ndjson.gz'
export const OUTPUT = 'src/trace/spelling-model.generated.ts'

/** Names at home in these languages: the same letters stand for the same sounds in every one of a row. */
const ORIGINS: readonly (readonly string[])[] = [
  ['ru', 'bg', 'sr', 'uk', 'be', 'kk'],
  ['ar', 'fa', 'ps', 'ckb', 'he'],
]
const LANGUAGES = ['ca', 'cs', 'de', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'pl', 'pt', 'ro', 'sv', 'tr']

/** Parts of two languages are spellings of one name when they differ in no more of their letters. */
const ALIKE = 0.45

/** Consonants alone meet in compounds as well: Gold-schmidt, land-scape. */
const SOUNDED = /[aeiouyăîïıòāīūąęě]/u

/** Letters that English desks keep in names at home in Spanish, French, German, Hungarian, Nordic languages. */
const AT_HOME = /[áéíóúñçäöüåæøàèêôëâ]/u

const SHARE = 0.1
const TRUST = 0.4
/** What no article held may stand in the next. */
const UNSEEN = 1
/** Times a group must have been seen in names that English spells without it. */
const SEEN = 4
/** A weight is at most the first, and of less than the second nothing is heard. */
const HIGHEST = 1.5
const LEAST = 0.6
/** A longer group must say so much more than one within it, in nats. */
const MORE = 0.2

export type ListRow = { native_lang: string; by_lang: Record<string, string[]>; source: string }
export type Article = { id: string; text: string; source_lang: string; group: string; year: number }
type Counts = Map<string, number>

export async function main(args: readonly string[]): Promise<number> {
  const options = new Map(args.map(arg => arg.split('=') as [string, string | undefined]))
  const from = Number(options.get('from') ?? 0)
  const until = Number(options.get('until') ?? Number.POSITIVE_INFINITY)
  const articles = rows<Article>(options.get('articles') ?? ARTICLES).filter(
    ({ year }) => year >= from && year <= until,
  )
  if (!options.has('--write')) return report(articles)
  const lists = rows<ListRow>(options.get('lists') ?? LISTS)
  writeFileSync(OUTPUT, await learnSpellings(articles, lists))
  return 0
}

/** The file that --write writes. */
export async function learnSpellings(articles: readonly Article[], lists: readonly ListRow[]): Promise<string> {
  /** In how many articles a part stands. */
  const background: Counts = new Map()
  for (const { text } of articles) {
    const parts = new Set(Array.from(await namePartsOf(text), part => part.toLowerCase()))
    for (const part of parts) background.set(part, (background.get(part) ?? 0) + 1)
  }
  // Names of countries are a language's own words.
  return fileOf(
    background,
    lists.filter(({ source }) => !source.includes('territories')),
  )
}

export function rows<Row>(path: string): Row[] {
  const bytes = readFileSync(path)
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
}

async function namePartsOf(text: string): Promise<Set<string>> {
  const document = await readText(text, {
    lang: 'en',
    languages: ['en'],
    defaultLanguage: 'en',
    format: 'text',
    path: 'a.txt',
  })
  const parts = recognizeNames(document, 'en').flatMap(name => name.parts.filter(({ role }) => role === 'word'))
  return new Set(parts.map(part => part.text).filter(part => /^\p{Script=Latin}{4,24}$/u.test(part)))
}

/** A name as it is written, and without its accents, as English keyboards leave it. */
function spellings(part: string): string[] {
  const plain = part.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i')
  return plain === part ? [part] : [part, plain]
}

function partsOf(names: readonly string[]): string[] {
  const parts = names.flatMap(name => name.toLowerCase().split(/[^\p{Script=Latin}]+/u))
  return [...new Set(parts.filter(part => part.length >= 4 && part.length <= 24))]
}

/** How many of some parts hold a group of letters. */
function countsOf(parts: Iterable<string>): Counts {
  const counts: Counts = new Map()
  for (const part of parts) for (const group of groupsOf(part)) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

function fileOf(background: Counts, lists: readonly ListRow[]): string {
  const usual = usualIn(background)
  const lines = LANGUAGES.map(language => {
    const weights: Counts = new Map()
    for (const natives of ORIGINS) {
      const shared = lists.filter(
        row => natives.includes(row.native_lang) && row.by_lang[language] && row.by_lang['en'],
      )
      for (const [group, weight] of weightsOf(language, shared, usual)) {
        weights.set(group, Math.max(weight, weights.get(group) ?? 0))
      }
    }
    const cells = [...shortest(weights)].sort(([a], [b]) => (a < b ? -1 : 1))
    return `${language} ${cells.map(([group, weight]) => `${group}${Math.round(10 * weight)}`).join(' ')}`
  })
  return `// Written by test/tools/train-spellings.ts: learned from spellings of names. Format: spelling-model.ts.

export const SPELLINGS: string = \`\n${lines.join('\n')}\n\`\n`
}

/**
 * How often a group of letters stands in names of news: among the names there are, or among those that articles hold,
 * whichever is more. The first knows rare names, the second the name that every other article holds.
 */
function usualIn(background: Counts): (group: string) => number {
  const kinds: Counts = new Map()
  const uses: Counts = new Map()
  let all = 0
  for (const [part, articles] of background) {
    all += articles
    for (const group of countsOf(spellings(part)).keys()) {
      kinds.set(group, (kinds.get(group) ?? 0) + 1)
      uses.set(group, (uses.get(group) ?? 0) + articles)
    }
  }
  return group =>
    Math.max(((kinds.get(group) ?? 0) + UNSEEN) / background.size, ((uses.get(group) ?? 0) + UNSEEN) / all)
}

/** Groups of letters that a language has in names which English spells without them. */
function weightsOf(language: string, shared: readonly ListRow[], usual: (group: string) => number): Counts {
  const there: Counts = new Map()
  const here: Counts = new Map()
  const gained: Counts = new Map()
  const pairs = new Map(shared.flatMap(row => pairsOf(row, language)).map(pair => [pair.join(' '), pair] as const))
  for (const [written, english] of pairs.values()) {
    const usually = countsOf(spellings(english))
    for (const group of usually.keys()) here.set(group, (here.get(group) ?? 0) + 1)
    for (const group of countsOf(spellings(written)).keys()) {
      there.set(group, (there.get(group) ?? 0) + 1)
      if (!usually.has(group)) gained.set(group, (gained.get(group) ?? 0) + 1)
    }
  }
  const weights: Counts = new Map()
  for (const [group, times] of gained) {
    if (times < SEEN || AT_HOME.test(group) || !SOUNDED.test(group)) continue
    const b = usual(group)
    const x = (SHARE * there.get(group)!) / pairs.size
    const e = (SHARE * (here.get(group) ?? 0)) / pairs.size
    const weight = Math.min(HIGHEST, TRUST * Math.log((x + b) / (e + b)))
    if (weight >= LEAST) weights.set(group, weight)
  }
  return weights
}

/** Parts of a name in a language, each with the English part it spells; words that were translated have none. */
function pairsOf({ by_lang }: ListRow, language: string): (readonly [string, string])[] {
  const english = partsOf(by_lang['en']!)
  return partsOf(by_lang[language]!).flatMap(written => {
    const [nearest] = english
      .map(part => [part, distance(written, part) / Math.max(written.length, part.length)] as const)
      .sort((a, b) => a[1] - b[1])
    return nearest && nearest[1] <= ALIKE ? [[written, nearest[0]] as const] : []
  })
}

/** Levenshtein's, over letters without accents. */
function distance(a: string, b: string): number {
  const [left, right] = [spellings(a).at(-1)!, spellings(b).at(-1)!]
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const changed = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[right.length]!
}

/** Groups without those that hold a shorter one which says nearly as much. */
function shortest(weights: Counts): Counts {
  const kept: Counts = new Map()
  for (const [group, weight] of [...weights].sort(([a], [b]) => a.length - b.length)) {
    const within = [...kept].some(([shorter, said]) => group.includes(shorter) && said + MORE * TRUST >= weight)
    if (!within) kept.set(group, weight)
  }
  return kept
}

/** Prints, by the language an article came from, in how many the model speaks for which language, and names it heard. */
async function report(articles: readonly Article[]): Promise<number> {
  const heard = new Map<string, Map<string, number>>()
  const all = new Map<string, number>()
  const names = new Map<string, Set<string>>()
  for (const { text, source_lang } of articles) {
    all.set(source_lang, (all.get(source_lang) ?? 0) + 1)
    const best = new Map<string, number>()
    for (const part of await namePartsOf(text)) {
      const ranked = [...spelledBy(part)].sort((a, b) => b[1] - a[1])
      if (!ranked[0]) continue
      best.set(ranked[0][0], Math.max(best.get(ranked[0][0]) ?? 0, ranked[0][1]))
      const told = names.get(source_lang) ?? new Set<string>()
      names.set(
        source_lang,
        told.add(
          `${part} ${ranked
            .slice(0, 3)
            .map(([language, weight]) => `${language} ${weight}`)
            .join(' ')}`,
        ),
      )
    }
    for (const language of best.keys()) {
      const counts = heard.get(source_lang) ?? new Map<string, number>()
      heard.set(source_lang, counts.set(language, (counts.get(language) ?? 0) + 1))
    }
  }
  for (const [language, count] of [...all].sort((a, b) => b[1] - a[1])) {
    const told = [...(heard.get(language) ?? [])].sort((a, b) => b[1] - a[1])
    console.log(
      `${language} ${count}: ${told.map(([to, n]) => `${to} ${((100 * n) / count).toFixed(1)} %`).join(', ')}`,
    )
    console.log(`   ${[...(names.get(language) ?? [])].slice(0, 30).join('; ')}`)
  }
  return 0
}
