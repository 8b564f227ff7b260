import { inventNames, pick, randomFrom } from './invented.ts'
import { PHRASES, type Phrases } from './phrases.ts'

/** What the text of a bench is made from. */
export type Recipe = {
  readonly seed: number
  /** Names that a glossary lists, wrong forms of them among them. */
  readonly listed: readonly string[]
  /** Distinct names that no list has, drawn from as persons. */
  readonly people: number
  readonly format: 'markdown' | 'text'
  /** All in English. */
  readonly english?: boolean
}

const SHORTEST = 10
const LONGEST = 5_000
/** Articles in English, in twentieths; the rest is shared by the other languages. */
const ENGLISH = 12

/** Makes articles by their number, each the same whenever it is asked for. */
export function articlesOf({
  seed,
  listed,
  people,
  format,
  english = false,
}: Recipe): (at: number, words?: number) => string {
  const family = inventNames(people, seed).map(name => name.split(' ')[0]!)
  const given = inventNames(400, seed + 1).map(name => name.split(' ')[0]!)
  return (at, words) => {
    const random = randomFrom(seed * 7_919 + at)
    const phrases =
      random() * 20 < ENGLISH || english ? PHRASES[0]! : PHRASES[1 + Math.floor(random() * (PHRASES.length - 1))]!
    // Spread over the orders of magnitude, short ones more often: some 600 words in the mean.
    const length = words ?? Math.round(SHORTEST * (LONGEST / SHORTEST) ** (random() ** 1.35))
    const cast = Array.from({ length: 3 + (length >> 6) }, () => `${pick(given, random)} ${pick(family, random)}`)
    const places = Array.from({ length: 3 + (length >> 7) }, () => pick(listed, random))
    return written(phrases, length, random, cast, places, format === 'markdown')
  }
}

function written(
  phrases: Phrases,
  length: number,
  random: () => number,
  cast: readonly string[],
  places: readonly string[],
  marked: boolean,
): string {
  const title = filled(pick(phrases.sentences, random), phrases, random, cast, places).replace(/[.»“”„«]/g, '')
  const parts = [marked ? `# ${title}` : title, '\n\n']
  let inParagraph = 0
  for (let count = 0; count < length; ) {
    const sentence = filled(pick(phrases.sentences, random), phrases, random, cast, places)
    count += sentence.split(' ').length
    if (inParagraph > 1 && random() < 0.35) {
      parts.push('\n\n')
      if (marked && random() < 0.08) parts.push(`## ${pick(phrases.nouns, random)}\n\n`)
      if (marked && random() < 0.05) parts.push('- ')
      inParagraph = 0
    }
    parts.push(inParagraph++ > 0 ? ' ' : '', marked ? marks(sentence, random) : sentence)
  }
  return `${parts.join('')}\n`
}

/** Emphasis, links and line breaks, here and there. */
function marks(sentence: string, random: () => number): string {
  const roll = random()
  if (roll > 0.12) return sentence
  const words = sentence.split(' ')
  const at = 1 + Math.floor(random() * (words.length - 2))
  if (roll < 0.05) words[at] = `*${words[at]}*`
  else if (roll < 0.09) words[at] = `[${words[at]}](https://example.org/${at})`
  else words[at] = `\n${words[at]}`
  return words.join(' ').replace(' \n', '\n')
}

function filled(
  sentence: string,
  { nouns }: Phrases,
  random: () => number,
  cast: readonly string[],
  places: readonly string[],
): string {
  return sentence.replace(/\{(\w)\}/g, (_, slot: string) => {
    if (slot === 'N') return pick(places, random)
    if (slot === 'P') return pick(cast, random)
    return slot === 'n' ? String(2 + Math.floor(random() * 1_990)) : pick(nouns, random)
  })
}
