import { baseLanguage, type LanguageTag } from '../../core/language.ts'
import { compareKeys, nameKey } from '../../names/compare.ts'
import type { FactPair } from './align-facts.ts'
import { weightOf } from './align-facts.ts'
import type { ArticleFacts, Fact } from './facts.ts'
import { mayBeOne } from './rounded.ts'
import type { SharedKeys } from './same-facts.ts'

/**
 * What an article says otherwise than the one it is compared with. `differs`: at `fact` the other has `other`. `lacks`: the
 * other has nothing like `fact`. `missing`: the other has `other` in the sentence that `fact` is in.
 */
export type Mismatch = {
  readonly kind: 'differs' | 'lacks' | 'missing'
  readonly fact: Fact
  /** A fact of the other article: what it has instead, or a fact of the sentence that both share. */
  readonly other: Fact
}

/** Of two sentences that say one thing, least number of facts that both say, and least share of them. By hand. */
const SAME_SENTENCE = [
  { facts: 2, density: 0.4 },
  { facts: 3, density: 0.25 },
]
/** The same where something is said to be lacking: there nothing stands against it. */
const SAME_ENTIRELY = { density: 0.5, facts: 3 }
/** Probability up to which two names are two; from there to the one of a match nobody can say. */
const TWO_NAMES = 0.2

/** An article, and what of its facts is one with the other's. */
type Compared = {
  readonly facts: ArticleFacts
  readonly keyOf: (fact: Fact) => string
}

/** Compares what two aligned articles say: numbers, dates, years and names of the sentences that say one thing. */
export function findMismatches(
  ours: ArticleFacts,
  theirs: ArticleFacts,
  pairs: readonly FactPair[],
  keys: SharedKeys,
): Mismatch[] {
  const [a, b]: Compared[] = [
    { facts: ours, keyOf: keys.a },
    { facts: theirs, keyOf: keys.b },
  ]
  const [inA, inB] = [keysOf(a!), keysOf(b!)]
  return pairs.flatMap(pair => {
    if (!SAME_SENTENCE.some(({ density, facts }) => pair.density >= density && pair.inA.length >= facts)) return []
    const left = onlyIn(ours.sentences[pair.a]!.facts, a!, inB)
    const right = onlyIn(theirs.sentences[pair.b]!.facts, b!, inA)
    return compareSentences(left, right, pair, ours, theirs)
  })
}

/** Facts of a sentence that the other article has nowhere, each once. */
function onlyIn(facts: readonly Fact[], { keyOf }: Compared, other: ReadonlySet<string>): Fact[] {
  const seen = new Set<string>()
  return facts.filter(fact => {
    const key = keyOf(fact)
    if (other.has(key) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function keysOf({ facts, keyOf }: Compared): Set<string> {
  return new Set(facts.sentences.flatMap(sentence => sentence.facts.map(keyOf)))
}

function compareSentences(
  left: readonly Fact[],
  right: readonly Fact[],
  pair: FactPair,
  ours: ArticleFacts,
  theirs: ArticleFacts,
): Mismatch[] {
  const found: Mismatch[] = []
  const rest = [...right]
  const whole = pair.density >= SAME_ENTIRELY.density && pair.inA.length >= SAME_ENTIRELY.facts
  for (const fact of left) {
    const rivals = rest.filter(other => isOfKind(fact, other))
    const like = rivals.find(other => mayBeSame(fact, other))
    if (like) {
      rest.splice(rest.indexOf(like), 1)
      continue
    }
    const [other] = rivals
    if (other && isComparable(fact, other)) {
      found.push({ kind: 'differs', fact, other })
      rest.splice(rest.indexOf(other), 1)
    } else if (!other && whole && isTelling(fact, pair, ours.language, theirs.language) && !isAnywhere(fact, theirs)) {
      found.push({ kind: 'lacks', fact, other: pair.inB.at(-1)! })
    }
  }
  for (const other of rest) {
    if (
      whole &&
      isTelling(other, pair, theirs.language, ours.language) &&
      !left.some(fact => isOfKind(fact, other)) &&
      !isAnywhere(other, ours)
    )
      found.push({ kind: 'missing', fact: pair.inA.at(-1)!, other })
  }
  return found
}

/** Whether one may stand where the other does: a count for a count, a country for a country. */
function isOfKind(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'entry') return a.sort === b.sort && a.sort !== 'people'
  if (a.kind === 'label') return isYear(a) === isYear(b)
  if (a.kind === 'date') return /^\d/.test(a.key) && /^\d/.test(b.key)
  return a.kind !== 'time'
}

const isYear = ({ key }: Fact): boolean => /^(?:1[89]|20)\d\d$/.test(key)

/** Whether two facts may be one: rounded, converted, a name that sounds alike. */
function mayBeSame(a: Fact, b: Fact): boolean {
  if (a.kind === 'count') return mayBeOne(a, b)
  return a.kind === 'name' && soundsLike(a, b)
}

/** Whether a difference between two facts can be told from another way to write one. */
function isComparable(a: Fact, b: Fact): boolean {
  if (a.kind === 'label') return isYear(a)
  return a.kind !== 'name' || (isFullName(a) && isFullName(b))
}

/** Whether the absence of a fact says something: a figure that nobody leaves out by chance, a name known in that language. */
function isTelling(fact: Fact, pair: FactPair, own: LanguageTag, other: LanguageTag): boolean {
  // Beside a measure that both have, another measure is a conversion.
  const converts = fact.unit !== undefined && pair.inA.some(({ unit }) => unit !== undefined)
  if (fact.kind === 'count') return weightOf(fact) >= 1.1 && !converts
  if (fact.kind === 'entry') return fact.known?.some(tag => baseLanguage(tag) === other) ?? false
  return fact.kind === 'name' && isFullName(fact) && own !== 'de' && !UNCAPITALED.has(other)
}

/** Languages that show no name by a capital: what is in no list there cannot be seen, or missed. */
const UNCAPITALED: ReadonlySet<LanguageTag> = new Set([
  'ar',
  'fa',
  'he',
  'ur',
  'ps',
  'ckb',
  'zh',
  'ja',
  'ko',
  'hi',
  'bn',
  'ta',
  'th',
  'ka',
  'am',
])

const isNamed = ({ kind }: Fact): boolean => kind === 'entry' || kind === 'name'

const soundsLike = (a: Fact, b: Fact): boolean => compareKeys(nameKey(a.text), nameKey(b.text)).score > TWO_NAMES

const isFullName = ({ text }: Fact): boolean => /\p{L}{2,}[\s-]\p{L}{2,}/u.test(text)

/** Elsewhere in an article only a measure may be another one converted: any count of things may not. */
function isLikeCount(a: Fact, b: Fact): boolean {
  return a.kind !== 'count' || a.unit === b.unit || (a.unit !== undefined && b.unit !== undefined)
}

/** Whether an article has something like a fact in any sentence. */
function isAnywhere(fact: Fact, { sentences }: ArticleFacts): boolean {
  const isLike = (other: Fact) =>
    isOfKind(fact, other)
      ? isLikeCount(fact, other) && mayBeSame(fact, other)
      : isNamed(fact) && isNamed(other) && soundsLike(fact, other)
  return sentences.some(({ facts }) => facts.some(isLike))
}
