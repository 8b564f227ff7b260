import type { LanguageTag } from '../core/language.ts'
import { firstEndingAfter } from '../core/span.ts'
import { wordAt } from '../core/words.ts'
import type { Kept } from '../read/document.ts'
import { type Cluster, clusterNames } from './cluster.ts'
import { PairsOfArticle } from './cluster-pairs.ts'
import { NEAR } from './cluster-relation.ts'
import type { Name } from './name.ts'
import { type NamesOfParagraph, paragraphsOf } from './recognize-kept.ts'
import type { Readable } from './recognize-marks.ts'

/** Clusters as they were found last, with all that they depend on; places are names by number. */
class LastClusters {
  facts: readonly string[] | null = null
  clusters: readonly Cluster[] = []
  numbers: ReadonlyMap<Name, number> = new Map()
  readonly pairs = new PairsOfArticle()
}

/**
 * The clusters of an article that is being written ({@link clusterNames}): those that were found last, moved to where their
 * names stand now, unless the names or what stands around them have changed; then, pairs that are as they were are not
 * weighed again.
 */
export function clusterAgain(
  names: readonly Name[],
  document: Readable,
  kept: Kept,
  language: LanguageTag,
): readonly Cluster[] {
  const paragraphs = paragraphsOf(names, kept)
  if (!paragraphs) return clusterNames(names, document, language)
  const facts = paragraphs.map(factsOf).filter(told => told !== '')
  const last = kept.memory.of(LastClusters, () => new LastClusters())
  if (!last.facts || !areSame(facts, last.facts)) {
    last.pairs.begin(names, paragraphs)
    last.clusters = clusterNames(names, document, language, last.pairs)
    last.pairs.end()
    last.numbers = last.clusters.length === 0 ? new Map() : new Map(names.map((name, number) => [name, number]))
    last.facts = facts
    return last.clusters
  }
  return last.clusters.map(({ units, probability }) => ({
    units: units.map(unit => ({
      ...unit,
      places: unit.places.map(place => ({ ...place, name: names[last.numbers.get(place.name)!]! })),
    })),
    probability,
  }))
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((fact, at) => fact === other[at])
}

const told = new WeakMap<NamesOfParagraph, string>()

/** All that clustering sees of a paragraph but for where it stands. */
function factsOf(paragraph: NamesOfParagraph): string {
  const known = told.get(paragraph)
  if (known !== undefined) return known
  const { document, names } = paragraph
  const facts = names.map((name, at) => factOf(name, names[at + 1], document)).join('\n')
  told.set(paragraph, facts)
  return facts
}

function factOf(name: Name, next: Name | undefined, { text, words, sentences }: Readable): string {
  const { span, parts, title } = name
  const number = firstEndingAfter(sentences, span.start)
  const sentence = sentences[number]
  const word = (at: number) => {
    const [start, end] = [words.starts[at], words.ends[at]]
    const outside =
      start === undefined || end === undefined || (sentence && (start < sentence.start || end > sentence.end))
    return outside ? '' : text.slice(start, end)
  }
  const gap = next ? text.slice(span.end, next.span.start) : ''
  return [
    name.text,
    parts.map(
      part => `${part.role} ${part.span.start - span.start} ${part.span.end - span.start} ${text[part.span.end]}`,
    ),
    text[span.start - 1],
    title && text.slice(title.start, title.end),
    number,
    word(wordAt(words, span.start) - 1),
    word(wordAt(words, span.end)),
    // How the sentence ends: in a headline without a stop.
    sentence && text.slice(Math.max(sentence.end - 8, sentence.start), sentence.end),
    gap.length > NEAR ? '…' : gap,
  ].join('\t')
}
