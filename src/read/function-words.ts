import { foldedHash } from '../core/fold.ts'
import { HashTable } from '../core/hash-table.ts'
import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { splitWords } from '../core/words.ts'

/**
 * The commonest articles, prepositions, pronouns and auxiliaries of some languages: about every third word of a text is one
 * of them. Written from knowledge of the languages, in no order.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that for with was is on as by at from which are were has have been not this it its he his they their would said who will had but after into about than more when there an a be or she her one also',
  fr: 'le la les de des du et à en un une est que qui dans pour par sur avec au aux ne pas plus ce cette ces sont été leur leurs son sa ses il elle ils ont mais ou se d l qu n s c',
  de: 'der die das und den dem des ein eine einen einem einer eines ist nicht mit von zu zum zur im auf für als auch sich bei nach wird wurde wurden aus hat haben sind dass es er sie in an war am um über vor durch nur noch wie oder',
  es: 'el la los las de del y en un una que por con para es se su sus al como más no lo le fue ha han son pero entre sobre desde este esta hasta también ya o a sin',
  it: 'il lo la i gli le di del della dei delle dello degli e in un una che per con si da dal dalla non al alla ai sono ha come più nel nella anche è ma ed su dopo era stato l d',
  pt: 'o a os as de do da dos das e em um uma que para com por se no na nos nas ao à aos não mais como são foi pelo pela seu sua mas entre também já é ou foram',
  tr: 've bir bu da de için ile olarak olan olduğu daha gibi çok en sonra kadar ise ancak o ne ya göre dedi',
  ru: 'и в не на что с по как это он она они было был была были для от из к у за его ее их о об же так но при также года который которые которая со до после или только уже то все мы я вы этого',
  uk: 'і й в у не на що з із зі за як це він вона вони було був була були для від до його її їх про же так але при також року який які яка після або лише вже то всі ми я ви цього та чи',
  nl: 'de het een en van in is dat op te voor met zijn die niet aan er ook als bij door maar uit om naar werd werden heeft hij zij wordt nog over',
}

const bits = new Map<string, number>(Object.keys(FUNCTION_WORDS).map((language, at) => [language, 1 << at]))
/** Room for all words of {@link FUNCTION_WORDS}. */
const MOST_WORDS = 700
let table: HashTable | null = null

/** Languages, as bits, by the folded hash of a word. */
function languagesByWord(): HashTable {
  if (table) return table
  const made = new HashTable(MOST_WORDS)
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) {
      const hash = foldedHash(word, 0, word.length)
      made.set(hash, made.get(hash) | bits.get(language)!)
    }
  }
  table = made
  return made
}

/** Code units that are looked at: some 150 words. */
export const BEGINNING = 900
/** So many function words more of one language than of any other, and so many times as many, are no chance. */
const MORE = 12
const TIMES = 1.5

/** Hashes of the words among the first {@link BEGINNING} letters of a text. */
export function hashesOfBeginning(text: string): Int32Array {
  return splitWords(text.slice(0, BEGINNING)).hashes
}

/**
 * The candidate that a text is surely in, by its function words alone.
 * @param hashes of the words that it begins with
 * @returns null where that leaves a doubt, or a candidate's words are not known here
 */
export function tellByFunctionWords(hashes: Int32Array, candidates: readonly LanguageTag[]): LanguageTag | null {
  const asked = bitsOf(candidates)
  if (!asked) return null
  const found = tally(hashes, 0, hashes.length, asked)
  let best = 0
  for (let at = 1; at < asked.length; at++) if (found[at]! > found[best]!) best = at
  let next = 0
  for (let at = 0; at < asked.length; at++) if (at !== best) next = Math.max(next, found[at]!)
  return found[best]! >= next + MORE && found[best]! >= TIMES * next ? candidates[best]! : null
}

/** So many function words more of the one language than of any other, and so many times as many, leave nothing to ask. */
const PLAINLY_MORE = 4
const PLAINLY_TIMES = 2

/**
 * Whether a stretch of some words is plainly in one language and in no other, by its function words: it needs fewer than to
 * tell which of many it is in.
 * @param first of the stretch among `hashes`, folded; `last` is past its last
 */
export function isPlainly(
  language: LanguageTag,
  others: readonly LanguageTag[],
  hashes: Int32Array,
  first: number,
  last: number,
): boolean {
  if (language !== lastAsked.language || others !== lastAsked.others)
    lastAsked = { language, others, asked: bitsOf([language, ...others]) }
  const { asked } = lastAsked
  if (!asked) return false
  const found = tally(hashes, first, last, asked)
  const own = found[0]!
  let next = 0
  for (let at = 1; at < asked.length; at++) next = Math.max(next, found[at]!)
  return own >= next + PLAINLY_MORE && own >= PLAINLY_TIMES * next
}

/** Languages that were asked about last, with their bits: an article asks about the same ones again and again. */
let lastAsked: {
  readonly language: LanguageTag
  readonly others: readonly LanguageTag[]
  readonly asked: readonly number[] | null
} = { language: '', others: [], asked: null }

/** The bits of languages; null where the words of one are not known here. */
function bitsOf(tags: readonly LanguageTag[]): readonly number[] | null {
  const asked = tags.map(tag => bits.get(baseLanguage(tag)) ?? 0)
  return asked.includes(0) ? null : asked
}

/** What {@link tally} has found, one number for each language that was asked about; a desk may read many. */
let found = new Int32Array(16)

/** How many of some words are function words of each language, by its bit: until it is asked again. */
function tally(hashes: Int32Array, first: number, last: number, asked: readonly number[]): Int32Array {
  const byWord = languagesByWord()
  if (found.length < asked.length) found = new Int32Array(asked.length)
  found.fill(0)
  for (let word = first; word < last; word++) {
    const languages = byWord.get(hashes[word]!)
    if (languages === 0) continue
    for (let at = 0; at < asked.length; at++) if (languages & asked[at]!) found[at]!++
  }
  return found
}
