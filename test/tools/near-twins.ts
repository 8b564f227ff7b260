/**
 * Writes src/names/near-twins.generated.ts: pairs of words that are two names, though a comparison takes them for one or
 * nearly. Two places of one country whose native names differ in every language that has both; countries by CLDR; places of
 * the glossary and of CLDR that sound alike; names of persons that their bearers write in two ways; those that an editor added.
 *
 * usage: node test/tools/run.mjs test/tools/near-twins.ts [crossscript.ndjson.gz]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { fold } from '../../src/core/fold.ts'
import { likenessOf } from '../../src/names/compare.ts'
import { nameKey } from '../../src/names/name-key.ts'
import { differenceOf } from '../../src/names/spelling-difference.ts'
import { readGlossaryFiles } from './glossary-files.ts'

type Place = {
  readonly kind: string
  readonly cc?: string
  readonly native: string
  readonly native_alt?: readonly string[]
  readonly native_lang: string
  readonly by_lang: Readonly<Record<string, readonly string[]>>
  readonly latin?: readonly string[]
  readonly counts?: readonly number[]
}

/** Provinces, states and towns that the data lack. Source: editor, from any atlas. */
const ADDED =
  'shaanxi shanxi, jiangsu jiangxi, hunan henan, hunan hainan, henan hainan, hubei hebei, guangdong guangxi, guangdong guangzhou, ' +
  'ogun osun, osun oyo, ondo edo, niger nigeria, benue benin, hama homs, hama hamas, huaihe haihe, gansu ganzhou, ' +
  'fujian fujiang, galicia galatia, guinea guyana, dominica dominicana, mali malawi, basra busra, ' +
  'slovenian slovakian, taizhou taihu, minsk pinsk, hassan hussain, maria mario'

/** Men whose names with an a behind them are women's. Source: editor. */
const MEN =
  'adil alexander amin amir anis anton ayman aziz basim bassam daniel emil fadil farid filip gabriel george habib hakim hamid ivan jalil jamal jamil josef josip ' +
  'julian kamil karim karol khalid latif malik marian martin michal mikhail munir nabil nadim nadir najib nasir nicol oleksandr paul petr rachid rafik rafiq rashid ' +
  'robert sabir said saleem salim samir simon stanislav stefan tahir vaclav valentin vladimir walid wladyslaw yasmin zahir zdenek'

/** Words that are two spellings of one place after all. */
const ONE = new Set(['sofia sofiya'])

const PLACE = /^[\p{L}'’-]+$/u
const SHORTEST = 4

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}]+/gu, '')
}

/** Pairs of one country's places, by folded letters. */
function placesApart(places: readonly Place[]): string[] {
  const countries = new Map<string, Map<string, Map<string, Set<string>>>>()
  for (const place of places) {
    if (place.kind !== 'place') continue
    const country = countries.get(place.cc ?? '') ?? new Map<string, Map<string, Set<string>>>()
    countries.set(place.cc ?? '', country)
    for (const name of place.by_lang['en'] ?? []) {
      const letters = lettersOf(name)
      if (!PLACE.test(name) || letters.length < SHORTEST || !/^[a-z]+$/.test(letters)) continue
      const natives = country.get(letters) ?? new Map<string, Set<string>>()
      country.set(letters, natives)
      const known = natives.get(place.native_lang) ?? new Set<string>()
      natives.set(place.native_lang, known)
      for (const native of [place.native, ...(place.native_alt ?? [])]) known.add(native)
    }
  }
  return [...countries.values()].flatMap(country =>
    pairsOf([...country.keys()])
      .filter(([a, b]) => areTwo(country.get(a)!, country.get(b)!))
      .map(pairKey),
  )
}

function areTwo(a: ReadonlyMap<string, ReadonlySet<string>>, b: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const shared = [...a.keys()].filter(language => b.has(language))
  return shared.length > 0 && shared.every(language => [...a.get(language)!].every(name => !b.get(language)!.has(name)))
}

/** Words that share all letters but one on either side, and differ in more than vowels. */
function pairsOf(words: readonly string[]): [string, string][] {
  const blocks = new Map<string, string[]>()
  for (const word of words) {
    const keys = new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])
    for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), word])
  }
  const pairs = new Map<string, [string, string]>()
  for (const block of blocks.values()) {
    for (const a of block) for (const b of block) if (a < b) pairs.set(pairKey([a, b]), [a, b])
  }
  return [...pairs.values()].filter(([a, b]) => {
    const { suffix, vowelsAlone } = differenceOf(a, b)
    return !suffix && !vowelsAlone
  })
}

function pairKey([a, b]: readonly [string, string]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Nats of likeness from which two names are taken for one, or nearly: what is less alike needs no list. */
const ALIKE = 0.3
/** Territories and cities of CLDR, and places of the glossary, whose English names sound alike. */
async function thingsApart(): Promise<string[]> {
  const words = new Set<string>()
  const add = (name: string) => {
    if (PLACE.test(name) && /^[a-z]{3,}$/.test(lettersOf(name))) words.add(lettersOf(name))
  }
  for (const { type, house } of await readEntries()) if (type === 'place') formsOf(house?.['en']).forEach(add)
  for (const { id, house } of gazetteerEntries()) {
    if (!id.startsWith('place.')) continue
    for (const [name, languages] of Object.entries(house)) if (languages.split(' ').includes('en')) add(name)
  }
  return alikeOf([...words])
}

type Entry = {
  readonly type: string
  readonly house?: Readonly<Record<string, unknown>>
  readonly native?: Readonly<Record<string, unknown>>
  readonly forms?: readonly { readonly form: string }[]
}

async function readEntries(): Promise<Entry[]> {
  const { entries } = await readGlossaryFiles()
  return entries.flatMap(({ text }) => {
    const parsed = parse(text)
    return Object.values(Array.isArray(parsed) ? parsed : parsed.entries) as Entry[]
  })
}

function gazetteerEntries(): readonly { id: string; house: Readonly<Record<string, string>> }[] {
  return JSON.parse(readFileSync('glossary/gazetteer/cldr.json', 'utf8')).entries
}

/** House forms of a language: one, or several by house and date. */
function formsOf(house: unknown): string[] {
  return [house]
    .flat()
    .flatMap(form => (typeof form === 'string' ? form : ((form as { form?: string } | undefined)?.form ?? [])))
}

function alikeOf(words: readonly string[]): string[] {
  const keys = words.map(nameKey)
  return words.flatMap((word, at) =>
    words
      .slice(at + 1)
      .filter(
        (other, offset) =>
          Math.abs(word.length - other.length) <= FARTHEST && likenessOf(keys[at]!, keys[at + 1 + offset]!) >= ALIKE,
      )
      .map(other => pairKey([word, other])),
  )
}

const FARTHEST = 3

/** Languages in which the lists hold names of their own bearers; elsewhere many are transcribed from the West. */
const BEARERS = new Set(['ar', 'fa', 'ps', 'ckb', 'he', 'ur'])

/**
 * Words of persons' names that sound alike in English and are two names in the bearers' own writing: neither is
 * so near to what the other is written with as to its own. From name parts with their native forms, and from persons of the glossary whose name
 * has as many words in both.
 */
async function givenApart(places: readonly Place[]): Promise<string[]> {
  const natives = new Map<string, Map<string, Set<string>>>()
  const add = (language: string, word: string, native: string) => {
    const letters = lettersOf(word)
    if (!/^[a-z]{3,}$/.test(letters) || native.length < 2) return
    const known = natives.get(language) ?? new Map<string, Set<string>>()
    natives.set(language, known)
    known.set(letters, (known.get(letters) ?? new Set()).add(native))
  }
  for (const { kind, native, native_lang: language, latin, counts } of places) {
    if (kind !== 'person-part' || !BEARERS.has(language)) continue
    const all = counts?.reduce((sum, count) => sum + count, 0) ?? 0
    // A spelling that one in ten chooses; rarer ones are slips.
    latin?.forEach((word, at) => {
      if ((counts?.[at] ?? 0) >= 5 && 10 * counts![at]! >= all) add(language, word, native)
    })
  }
  for (const entry of await readEntries()) {
    const [english] = formsOf(entry.house?.['en'])
    if (entry.type !== 'person' || english === undefined) continue
    for (const [language, native] of Object.entries(entry.native ?? {})) {
      if (!BEARERS.has(language)) continue
      const [own, other] = [wordsOf(english), wordsOf(String(native))]
      if (own.length === other.length) for (const [at, word] of own.entries()) add(language, word, other[at]!)
    }
  }
  return [...natives.values()].flatMap(known =>
    alikeOf([...known.keys()]).filter(pair => {
      const [a, b] = pair.split(' ') as [string, string]
      const likest = (word: string, of: string) =>
        Math.max(...[...known.get(of)!].map(native => likenessOf(nameKey(word), nameKey(native))))
      const isForeign = (word: string, of: string) => likest(word, of) < likest(word, word)
      return [...known.get(a)!].every(native => !known.get(b)!.has(native)) && isForeign(a, b) && isForeign(b, a)
    }),
  )
}

/** A name's words without particles and the Arabic article. */
function wordsOf(name: string): string[] {
  const { folded } = nameKey(name)
  return folded.latin
    ? name.split(/[\s-]+/).filter((_, at) => folded.parts[at]?.role === 'word')
    : name.split(/\s+/).map(word => word.replace(/^ال(?=..)/, ''))
}

/** Pairs of which one entry holds both: spellings of one thing. */
async function oneThing(): Promise<Set<string>> {
  const pairs = new Set<string>()
  for (const { forms, house } of await readEntries()) {
    const words = [...(forms ?? []).map(({ form }) => form), ...Object.values(house ?? {}).flatMap(formsOf)].flatMap(
      form => form.split(/[\s-]+/).map(lettersOf),
    )
    for (const a of words) for (const b of words) if (a < b) pairs.add(pairKey([a, b]))
  }
  return pairs
}

/** English names of countries (CLDR) that are one or two edits apart. */
function countriesApart(): string[] {
  const path = 'node_modules/cldr-localenames-full/main/en/territories.json'
  const names: Record<string, string> = JSON.parse(readFileSync(path, 'utf8')).main.en.localeDisplayNames.territories
  const words = [
    ...new Set(
      Object.entries(names)
        .filter(([code, name]) => /^[A-Z]{2}$/.test(code) && PLACE.test(name))
        .map(([, name]) => lettersOf(name)),
    ),
  ]
  return words.flatMap(a =>
    words
      .filter(b => a < b && Math.min(a.length, b.length) >= SHORTEST && differenceOf(a, b).edits <= 2)
      .map(b => pairKey([a, b])),
  )
}

export async function main([path = '../shared/data/crossscript.ndjson.gz']: readonly string[]): Promise<number> {
  const places: Place[] = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const added = ADDED.split(', ').map(pair => pairKey(pair.split(' ') as [string, string]))
  const women = MEN.split(' ').map(man => pairKey([man, `${man}a`]))
  const one = await oneThing()
  const [things, given] = [await thingsApart(), await givenApart(places)]
  const pairs = [...new Set([...placesApart(places), ...countriesApart(), ...added, ...women, ...things, ...given])]
    .filter(pair => !ONE.has(pair) && !one.has(pair))
    .sort()
  writeFileSync(
    'src/names/near-twins.generated.ts',
    `/**
 * ${pairs.length} pairs of words that are two names, though they sound alike. Made by test/tools/near-twins.ts from gazetteers
 * (two places with different native names), CLDR, the glossary, native forms of given names and an editor's additions. Folded letters.
 */
export const NEAR_TWINS =
  '${pairs.join(',')}'
`,
  )
  console.log(`${pairs.length} pairs; ${things.length} of places that sound alike, ${given.length} of persons' names`)
  return 0
}
