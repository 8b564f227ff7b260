import type { LanguageTag } from '../core/language.ts'
import { type Placed, Tally } from '../core/memory.ts'
import { firstEndingAfter, moved, type Span, spansWithin } from '../core/span.ts'
import { splitWords } from '../core/words.ts'
import type { Kept, Region } from '../read/document.ts'
import { type Lore, loreOf } from './customs.ts'
import type { Name } from './name.ts'
import { namesIn, recognizeNames, sight } from './recognize.ts'
import type { Sightings } from './recognize-cut.ts'
import { isSilent, type Marks, markWords, type Readable } from './recognize-marks.ts'

/** What was recognized in one paragraph. Offsets are those of its cell. */
export type NamesOfParagraph = { readonly document: Readable; readonly names: readonly Name[] }

type Kind = keyof Sightings
const KINDS: readonly Kind[] = ['capital', 'pairs', 'lower']

/** What recognition asked of the article, and was told. */
type Answer = { readonly kind: Kind; readonly hash: number; readonly seen: boolean }

/** A paragraph's words, its names, and what of the article these rest on. */
type Known = {
  readonly document: Readable
  readonly marks: Marks
  /** Hashes of what its words say of others, as often as they do. */
  readonly sighted: Readonly<Record<Kind, number[]>>
  answers: readonly Answer[]
  found: NamesOfParagraph | null
  /** The names where they stood last. */
  placed: { readonly base: number; readonly of: NamesOfParagraph; readonly names: readonly Name[] } | null
}

/** How often an article's words are seen in which way, and its names as they were found last. */
class NamesOfArticle {
  readonly seen: Readonly<Record<Kind, Tally>> = { capital: new Tally(), pairs: new Tally(), lower: new Tally() }
  paragraphs: readonly NamesOfParagraph[] = []
  names: readonly Name[] = []
}

/**
 * The names of an article that is being written ({@link recognizeNames}). Those of a paragraph are found again where it has
 * changed, or what the rest of the article says of its words.
 */
export function recognizeAgain(document: Readable, kept: Kept, language: LanguageTag): readonly Name[] {
  const lore = loreOf(language)
  // Where every noun has a capital, what is a noun is told by the whole article.
  if (lore.nounsCapital) return recognizeNames(document, language)
  const article = kept.memory.of(NamesOfArticle, () => new NamesOfArticle())
  const silent = silentRegions(document)
  const paragraphs = kept.placed.map((placed, at) =>
    knownOf(placed, document.paragraphs[at]!, silent.get(at) ?? [], document, lore),
  )
  for (const kind of KINDS) article.seen[kind].follow(paragraphs.map(({ sighted }) => sighted[kind]))
  const names: Name[] = []
  const found: NamesOfParagraph[] = []
  for (const [at, known] of paragraphs.entries()) {
    const fresh = foundIn(known, article.seen, lore)
    found.push(fresh)
    for (const name of placedAt(known, fresh, kept.placed[at]!.base)) names.push(name)
  }
  article.paragraphs = found
  article.names = names
  return names
}

/** The names of an article by its paragraphs, if they are those that were recognized last. */
export function paragraphsOf(names: readonly Name[], { memory }: Kept): readonly NamesOfParagraph[] | null {
  const article = memory.of(NamesOfArticle, () => new NamesOfArticle())
  return article.names === names ? article.paragraphs : null
}

/** Regions whose words are none, by the number of their paragraph. */
function silentRegions({ regions, paragraphs }: Readable): Map<number, Region[]> {
  const byParagraph = new Map<number, Region[]>()
  for (const region of regions) {
    if (!isSilent(region)) continue
    for (let at = firstEndingAfter(paragraphs, region.start); (paragraphs[at]?.start ?? Infinity) < region.end; at++) {
      const own = byParagraph.get(at)
      if (own) own.push(region)
      else byParagraph.set(at, [region])
    }
  }
  return byParagraph
}

function knownOf(
  { cell, base }: Placed,
  paragraph: Span,
  silent: readonly Region[],
  { sentences }: Readable,
  lore: Lore,
): Known {
  const maker = silent.reduce((key, { start, end }) => `${key} ${start - base}-${end - base}`, 'names')
  return cell.of(maker, ({ text, span }) => {
    const own: Span[] = []
    for (
      let at = firstEndingAfter(sentences, paragraph.start);
      (sentences[at]?.start ?? Infinity) < paragraph.end;
      at++
    )
      own.push(moved(sentences[at]!, -base))
    const document: Readable = {
      text,
      words: cell.of(splitWords, () => splitWords(text)),
      paragraphs: [span],
      sentences: spansWithin(sentences, paragraph, base),
      regions: silent.map(region => ({ ...region, ...moved(region, -base) })),
    }
    const marks = markWords(document, lore)
    const sighted: Known['sighted'] = { capital: [], pairs: [], lower: [] }
    sight(marks, (kind, hash) => sighted[kind].push(hash))
    return { document, marks, sighted, answers: [], found: null, placed: null }
  })
}

/** The names of a paragraph, as they were found if the article still says what they rest on. */
function foundIn(known: Known, seen: NamesOfArticle['seen'], lore: Lore): NamesOfParagraph {
  const { document, marks } = known
  if (known.found && known.answers.every(answer => seen[answer.kind].has(answer.hash) === answer.seen))
    return known.found
  const answers: Answer[] = []
  const asked = (kind: Kind) => ({
    has(hash: number) {
      const answer = seen[kind].has(hash)
      answers.push({ kind, hash, seen: answer })
      return answer
    },
  })
  const names = namesIn(marks, { capital: asked('capital'), pairs: asked('pairs'), lower: asked('lower') }, lore)
  known.answers = answers
  known.found = { document, names }
  return known.found
}

function placedAt(known: Known, of: NamesOfParagraph, base: number): readonly Name[] {
  if (known.placed?.of === of && known.placed.base === base) return known.placed.names
  const names = of.names.map(
    (name): Name => ({
      ...name,
      span: moved(name.span, base),
      parts: name.parts.map(part => ({ ...part, span: moved(part.span, base) })),
      ...(name.title && { title: moved(name.title, base) }),
    }),
  )
  known.placed = { base, of, names }
  return names
}
