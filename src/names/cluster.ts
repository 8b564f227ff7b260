import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { firstEndingAfter } from '../core/span.ts'
import { findCandidates } from './cluster-candidates.ts'
import { isSafe } from './cluster-caution.ts'
import { contextOf } from './cluster-context.ts'
import { completed, EVIDENCE, type Evidence, evidenceAtOnce, type Known, mostOf } from './cluster-evidence.ts'
import { relationOf } from './cluster-relation.ts'
import { collectUnits, type Unit } from './cluster-units.ts'
import { WEIGHTS } from './cluster-weights.generated.ts'
import { COMMON, FUNCTION } from './custom-words.ts'
import { bitsOf, hasCustoms, type Lore, loreOf } from './customs.ts'
import { fameOf } from './known-names.ts'
import type { Name } from './name.ts'
import { keyOf } from './name-word.ts'
import { areNearTwins } from './near-twins.ts'
import type { Readable } from './recognize-marks.ts'

/** Two units that were weighed. */
export type Weighed = {
  readonly a: Unit
  readonly b: Unit
  readonly evidence: Evidence
  /** What {@link isSafe} is asked about. */
  readonly known: readonly [Known, Known]
}

/** Units that are one name in several spellings, the one that prevails first. */
export type Cluster = { readonly units: readonly Unit[]; readonly probability: number }

/** Probability from which two spellings are called one name; chosen on cross-validated figures, precision first. */
export const SURE = 0.6
/** Probability under which two spellings keep their clusters apart, whatever links them. */
const APART = 0.2
/** Spellings of one name beyond which a text is no article of news. */
const MOST_SPELLINGS = 12

/** Two units that were looked at, with what was asked of them so far. */
export type Sight = {
  a: Unit
  b: Unit
  readonly evidence: Evidence
  readonly known: Weighed['known']
  /** The sum of evidence if all that is costly to know spoke for one name. */
  most?: number
  /** All the evidence. */
  full?: Evidence
}

/** Pairs of units that were looked at before and are as they were. */
export type Sights = {
  /** @returns null where nothing makes them one name, undefined where nobody has looked at them */
  recall(a: Unit, b: Unit): Sight | null | undefined
  note(a: Unit, b: Unit, sight: Sight | null): void
}

/**
 * Names that an article spells in two ways or more, found without a list of them. Pairs are weighed by their letters, by
 * what stands around them and by how well each is known; spellings are joined where no two of them speak against it.
 * Where the evidence was not learned only what is safe is joined ({@link isSafe}), or nothing ({@link isWeighed}).
 * @param before of an article that is being written, what was seen before
 * @returns clusters of two units or more
 */
export function clusterNames(
  names: readonly Name[],
  document: Readable,
  language: LanguageTag,
  before?: Sights,
): Cluster[] {
  if (!isWeighed(language)) return []
  const lore = loreOf(language)
  const learned = isLearned(language)
  const links: Link[] = []
  const weigh = (pair: Sight) => {
    const { a, b, known } = pair
    pair.full ??= completed(pair.evidence, ...known)
    const probability = probabilityOf(pair.full, SHIPPED)
    if (probability < APART || (probability >= SURE && (learned || isSafe(...known, pair.full, lore.nounsCapital))))
      links.push({ a, b, probability })
  }
  const unlikely: Sight[] = []
  for (const pair of sightPairs(names, document, lore, fameOf, before)) {
    pair.most ??= mostOf(pair.evidence, SHIPPED)
    if (pair.most < LEAST) unlikely.push(pair)
    else weigh(pair)
  }
  // What keeps spellings apart is asked for where some are joined.
  if (!links.some(({ probability }) => probability >= SURE)) return []
  for (const pair of unlikely) weigh(pair)
  return joinUnits(links)
}

/** The sum of evidence for less than which no two spellings are one name, with room for its last digits. */
const LEAST = Math.log(SURE / (1 - SURE)) - 1e-6

/** Languages whose articles the weights were learned on. */
const LEARNED: ReadonlySet<LanguageTag> = new Set(['en'])

/** Whether names in no list are compared from article to article in a language. */
export function isLearned(language: LanguageTag): boolean {
  return LEARNED.has(baseLanguage(language))
}

/** Whether names in no list are compared within an article of a language: where its customs are known. */
export function isWeighed(language: LanguageTag): boolean {
  return isLearned(language) || hasCustoms(language)
}

const SHIPPED = Float64Array.from(EVIDENCE, name => WEIGHTS[name])

/** The logistic sum of evidence. */
export function probabilityOf(evidence: ArrayLike<number>, weights: Float64Array): number {
  let logit = 0
  for (let at = 0; at < evidence.length; at++) logit += evidence[at]! * weights[at]!
  return 1 / (1 + Math.exp(-logit))
}

/** Weighs every pair of units of an article that may be one name. @param fame see {@link fameOf} */
export function* weighPairs(
  names: readonly Name[],
  document: Readable,
  lore: Lore,
  fame: (word: string) => number,
): Iterable<Weighed> {
  for (const { a, b, evidence, known } of sightPairs(names, document, lore, fame))
    yield { a, b, evidence: completed(evidence, ...known), known }
}

/** The pairs, with the evidence that is to be had at once. */
function* sightPairs(
  names: readonly Name[],
  document: Readable,
  lore: Lore,
  fame: (word: string) => number,
  before?: Sights,
): Iterable<Sight> {
  const known = new Map<Unit, Known>()
  const knowledge = (unit: Unit): Known => {
    const ready = known.get(unit)
    if (ready) return ready
    const { text, word } = unit
    const made: Known = {
      unit,
      context: contextOf(unit, document, lore),
      key: () => keyOf(word),
      fame: fame(text),
      common: wordsOf(text).every(word => (bitsOf(lore, word) & (COMMON | FUNCTION)) !== 0),
    }
    known.set(unit, made)
    return made
  }
  const look = (a: Unit, b: Unit): Sight | null => {
    if (isInflected(a, b) || areNearTwins(a.letters, b.letters) || isHeadlineStyle(a, b, document)) return null
    const relation = relationOf(a, b, document)
    if (relation === 'explained') return null
    const both: [Known, Known] = [knowledge(a), knowledge(b)]
    return { a, b, evidence: evidenceAtOnce(...both, relation === 'list'), known: both }
  }
  for (const { a, b } of findCandidates(collectUnits(names, document.text))) {
    let sight = before?.recall(a, b)
    if (sight === undefined) {
      sight = look(a, b)
      before?.note(a, b, sight)
    }
    if (sight) yield sight
  }
}

function wordsOf(text: string): string[] {
  return /[\s-]/.test(text) ? text.split(/[\s-]+/) : [text]
}

/** The one is the other's genitive or plural, told by an apostrophe: People's, Peoples. */
function isInflected(a: Unit, b: Unit): boolean {
  return withoutS(a.letters) === withoutS(b.letters) && [a, b].some(({ text }) => /['’]s?$/.test(text))
}

function withoutS(letters: string): string {
  return letters.endsWith('s') ? letters.slice(0, -1) : letters
}

/** Headlines drop the points of acronyms that the text below them keeps. */
function isHeadlineStyle(a: Unit, b: Unit, document: Readable): boolean {
  if (a.kind !== 'acronym' || b.kind !== 'acronym') return false
  return [a, b].some(({ places }) => places.every(({ name }) => isHeadline(name, document)))
}

/** A sentence that ends without a stop or mark is a line of its own: a headline, a caption. */
function isHeadline({ span }: Name, { text, sentences }: Readable): boolean {
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  return (
    sentence !== undefined &&
    !/[.!?…:;,]["'”’»)\]]*\s*$/.test(text.slice(Math.max(sentence.end - 8, sentence.start), sentence.end))
  )
}

type Link = { readonly a: Unit; readonly b: Unit; readonly probability: number }

/** Joins units along sure links, the surest first, as long as no two of a cluster are known to differ. */
export function joinUnits(links: readonly Link[], sure: number = SURE): Cluster[] {
  const apart = new Map<Unit, Set<Unit>>()
  for (const { a, b, probability } of links) {
    if (probability >= APART) continue
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    apart.set(b, (apart.get(b) ?? new Set()).add(a))
  }
  const clusterOf = new Map<Unit, { units: Unit[]; probability: number }>()
  const own = (unit: Unit) => clusterOf.get(unit) ?? { units: [unit], probability: 1 }
  for (const { a, b, probability } of links.filter(link => link.probability >= sure).sort(bySurest)) {
    const left = own(a)
    const right = own(b)
    if (left === right || left.units.length + right.units.length > MOST_SPELLINGS) continue
    if (left.units.some(one => right.units.some(other => apart.get(one)?.has(other)))) continue
    const joined = {
      units: [...left.units, ...right.units],
      probability: Math.min(left.probability, right.probability, probability),
    }
    for (const unit of joined.units) clusterOf.set(unit, joined)
  }
  return [...new Set(clusterOf.values())].map(({ units, probability }) => ({
    units: units.sort(byWeight),
    probability,
  }))
}

function bySurest(one: Link, other: Link): number {
  return other.probability - one.probability || one.a.places[0]!.name.span.start - other.a.places[0]!.name.span.start
}

/** Whether neither of two spellings is more frequent or better known. */
export function areEqual(one: Unit, other: Unit): boolean {
  return one.places.length === other.places.length && fameOf(one.text) === fameOf(other.text)
}

/** The more frequent first, then the better known, then the one that stands first. */
function byWeight(one: Unit, other: Unit): number {
  return (
    other.places.length - one.places.length ||
    fameOf(other.text) - fameOf(one.text) ||
    one.places[0]!.name.span.start - other.places[0]!.name.span.start
  )
}
