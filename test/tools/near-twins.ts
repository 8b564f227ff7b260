/**
 * Writes src/names/near-twins.generated.ts: names of two places that differ by a letter or two and are no spellings of one
 * another. Two places of one country whose native names differ in every language that has both; countries by CLDR; and
 * those that an editor added.
 *
 * usage: node test/tools/run.mjs test/tools/near-twins.ts [crossscript.ndjson.gz]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fold } from '../../src/core/fold.ts'
import { differenceOf } from '../../src/names/spelling-difference.ts'

type Place = {
  readonly kind: string
  readonly cc?: string
  readonly native: string
  readonly native_alt?: readonly string[]
  readonly native_lang: string
  readonly by_lang: Readonly<Record<string, readonly string[]>>
}

/** Provinces, states and towns that the data lack. Source: editor, from any atlas. */
const ADDED =
  'shaanxi shanxi, jiangsu jiangxi, hunan henan, hunan hainan, henan hainan, hubei hebei, guangdong guangxi, guangdong guangzhou, ' +
  'ogun osun, osun oyo, ondo edo, niger nigeria, benue benin, hama homs, hama hamas, huaihe haihe, gansu ganzhou, ' +
  'fujian fujiang, galicia galatia, guinea guyana, dominica dominicana, mali malawi, basra busra, ' +
  'slovenian slovakian, taizhou taihu, minsk pinsk'

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

export function main([path = '../shared/data/crossscript.ndjson.gz']: readonly string[]): number {
  const places: Place[] = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const added = ADDED.split(', ').map(pair => pairKey(pair.split(' ') as [string, string]))
  const pairs = [...new Set([...placesApart(places), ...countriesApart(), ...added])]
    .filter(pair => !ONE.has(pair))
    .sort()
  writeFileSync(
    'src/names/near-twins.generated.ts',
    `/**
 * ${pairs.length} pairs of names of two places that differ by a letter or two. Made by test/tools/near-twins.ts from gazetteers
 * (two places of one country with different native names), CLDR's countries and an editor's additions. Folded letters.
 */
export const NEAR_TWINS =
  '${pairs.join(',')}'
`,
  )
  console.log(`${pairs.length} pairs`)
  return 0
}
