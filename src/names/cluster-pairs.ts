import { firstEndingAfter } from '../core/span.ts'
import type { Sight, Sights } from './cluster.ts'
import { NEAR } from './cluster-relation.ts'
import type { Unit } from './cluster-units.ts'
import type { Name } from './name.ts'
import type { NamesOfParagraph } from './recognize-kept.ts'
import type { Readable } from './recognize-marks.ts'

/** A unit as it was seen: the surroundings of its places, and where in its names it stands. */
type Seen = { readonly number: number; readonly facts: readonly string[]; readonly parts: readonly number[] }

/** Numbers below this make two of them one. */
const MOST = 2 ** 26

/** Pairs of units as they were weighed last: what two units come to depends on the sentences that they stand in. */
export class PairsOfArticle implements Sights {
  #units = new Map<string, Seen>()
  #pairs = new Map<number, Sight | null>()
  #nextUnits = new Map<string, Seen>()
  #nextPairs = new Map<number, Sight | null>()
  #numbers = new Map<Unit, number>()
  #facts = new Map<Name, string>()
  #count = 0

  /** Begins to look at an article as it is now. @param paragraphs whose names these are, in order */
  begin(names: readonly Name[], paragraphs: readonly NamesOfParagraph[]): void {
    this.#numbers = new Map()
    this.#facts = new Map()
    let at = 0
    for (const paragraph of paragraphs) for (const fact of factsOf(paragraph)) this.#facts.set(names[at++]!, fact)
  }

  recall(a: Unit, b: Unit): Sight | null | undefined {
    const pair = this.#pairOf(a, b)
    const sight = this.#pairs.get(pair)
    if (sight === undefined) return undefined
    if (sight) {
      sight.a = a
      sight.b = b
    }
    this.#nextPairs.set(pair, sight)
    return sight
  }

  note(a: Unit, b: Unit, sight: Sight | null): void {
    this.#nextPairs.set(this.#pairOf(a, b), sight)
  }

  /** Forgets what was not there this time. */
  end(): void {
    this.#units = this.#nextUnits
    this.#pairs = this.#nextPairs
    this.#nextUnits = new Map()
    this.#nextPairs = new Map()
  }

  #pairOf(a: Unit, b: Unit): number {
    return this.#numberOf(a) * MOST + this.#numberOf(b)
  }

  /** The same number as long as nothing about a unit has changed. */
  #numberOf(unit: Unit): number {
    const known = this.#numbers.get(unit)
    if (known !== undefined) return known
    const key = `${unit.kind} ${unit.text}`
    const before = this.#units.get(key)
    const seen = before && this.#isAsSeen(unit, before) ? before : this.#look(unit)
    this.#nextUnits.set(key, seen)
    this.#numbers.set(unit, seen.number)
    return seen.number
  }

  #isAsSeen({ places }: Unit, { facts, parts }: Seen): boolean {
    if (facts.length !== places.length) return false
    for (let at = 0; at < places.length; at++) {
      const { name, from, to } = places[at]!
      if (parts[2 * at] !== from || parts[2 * at + 1] !== to || facts[at] !== this.#facts.get(name)) return false
    }
    return true
  }

  #look({ places }: Unit): Seen {
    return {
      number: this.#count++ % MOST,
      facts: places.map(({ name }) => this.#facts.get(name)!),
      parts: places.flatMap(({ from, to }) => [from, to]),
    }
  }
}

const told = new WeakMap<NamesOfParagraph, readonly string[]>()

/** What is seen of each name of a paragraph: the name, its sentence, and what follows closely. */
function factsOf(paragraph: NamesOfParagraph): readonly string[] {
  const known = told.get(paragraph)
  if (known) return known
  const facts = paragraph.names.map(name => factOf(name, paragraph.document))
  told.set(paragraph, facts)
  return facts
}

function factOf({ span, parts, title }: Name, { text, sentences }: Readable): string {
  const sentence = sentences[firstEndingAfter(sentences, span.start)] ?? span
  return [
    text.slice(sentence.start, sentence.end),
    span.start - sentence.start,
    parts.map(part => `${part.role} ${part.span.start - span.start} ${part.span.end - span.start}`),
    title && `${title.start - span.start} ${title.end - span.start}`,
    text[span.start - 1],
    text.slice(span.end, span.end + NEAR + 1),
  ].join('\t')
}
