import type { Span } from '../core/span.ts'
import { SpanIndex } from '../core/span-index.ts'
import type { Document, Region } from '../read/document.ts'
import { ContentWords, keptContent } from './content-words.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { deleteParagraph } from './deletion.ts'

/** Fewer content words than this say the same by chance. */
const MIN_WORDS = 7
/** Share of content words in common, of the shorter and of both together. */
const MIN_OF_SHORTER = 0.8
const MIN_OF_UNION = 0.62
/** A word in more paragraphs than this proposes no candidates, so that the cost stays linear. */
const MAX_POSTINGS = 12

/**
 * repeated-paragraph: a paragraph says again, nearly word for word, what an earlier one said: it was pasted or translated
 * twice.
 *
 * Why: readers take it for a mistake, and the second version is often the worse translation.
 * When not: headings and captions, a summary in the front matter, two people saying alike in quotation marks.
 */
export const repeatedParagraph = defineRule({
  code: 'repeated-paragraph',
  about: 'text',
  severity: 'error',
  needsGlossary: false,
  *check({ document, language }: Article): Iterable<Draft> {
    // Nothing can repeat a paragraph that stands alone.
    if (document.paragraphs.length < 2) return
    const content = contentOf(document, language)
    const seen = new Seen()
    const regions = new SpanIndex(document.regions)
    for (const [at, span] of document.paragraphs.entries()) {
      if (isApart(regions, document, span)) continue
      const words = content(at)
      if (words.length < MIN_WORDS) continue
      const twin = seen.twinOf(words)
      if (twin) {
        yield {
          span,
          ...(!twin.exact && { severity: 'warning' }),
          say: { key: twin.exact ? 'same' : 'near', params: { percent: Math.round(twin.share * 100) } },
          related: [twin.span],
          fixes: deleteParagraph(document, span),
        }
      }
      seen.add(span, words)
    }
  },
  examples: [
    {
      name: 'one paragraph in two translations',
      text: 'The ministry of energy announced that two reactors near the coast were shut down after the earthquake damaged cooling pumps.\n\nNobody was hurt.\n\nThe ministry of energy made known that two reactors near the coast have been shut down because the earthquake damaged cooling pumps.',
      finds: [
        'The ministry of energy made known that two reactors near the coast have been shut down because the earthquake damaged cooling pumps.',
      ],
      fixed:
        'The ministry of energy announced that two reactors near the coast were shut down after the earthquake damaged cooling pumps.\n\nNobody was hurt.',
    },
    {
      name: 'two paragraphs about one event',
      text: 'The ministry of energy announced that two reactors near the coast were shut down after the earthquake.\n\nThe reactors near the coast supply a third of the country; the ministry expects repairs to last until spring.',
      finds: [],
    },
  ],
})

const APART: ReadonlySet<string> = new Set([
  'heading',
  'caption',
  'front-matter',
  'code',
  'byline',
  'credit',
  'quotation',
])

/** Whether a region of another kind than running text covers all of a paragraph. */
function isApart(regions: SpanIndex<Region>, { text }: Document, span: Span): boolean {
  const written = text.slice(span.start, span.end)
  const start = span.start + written.length - written.trimStart().length
  // A final stop may stand outside a quotation that is otherwise the whole paragraph.
  const stretch = { start, end: Math.max(start, start + written.trim().length - 2) }
  return regions.covering(stretch).some(({ kind }) => APART.has(kind))
}

/** The words that carry content of each paragraph, by its number. */
function contentOf(
  { text, words, paragraphs, kept }: Document,
  language: string,
): (paragraph: number) => readonly number[] {
  if (kept) return keptContent(kept, language)
  const content = new ContentWords(text, words, language)
  return paragraph => content.in(paragraphs[paragraph]!)
}

type Twin = { readonly span: Span; readonly share: number; readonly exact: boolean }

/** Paragraphs so far, found by the words they hold. */
class Seen {
  readonly #paragraphs: { readonly span: Span; readonly words: readonly number[] }[] = []
  /** Paragraphs that hold a word, by its number: one alone as itself, for most words are in no other. */
  readonly #postings: (number | number[])[] = []
  /** How many words each paragraph shares with the one that is asked about. */
  readonly #shared: number[] = []

  add(span: Span, words: readonly number[]): void {
    this.#shared.push(0)
    const at = this.#paragraphs.push({ span, words }) - 1
    for (const word of words) {
      const known = this.#postings[word]
      if (known === undefined) this.#postings[word] = at
      else if (typeof known === 'number') this.#postings[word] = [known, at]
      else if (known.length <= MAX_POSTINGS) known.push(at)
    }
  }

  /** The paragraph that says the same, nearly or word for word. */
  twinOf(words: readonly number[]): Twin | null {
    let best: Twin | null = null
    for (const at of this.#proposed(words)) {
      const own = new Set(words)
      const other = this.#paragraphs[at]!
      const common = other.words.filter(word => own.has(word)).length
      const ofShorter = common / Math.min(words.length, other.words.length)
      const share = common / (words.length + other.words.length - common)
      if (ofShorter >= MIN_OF_SHORTER && share >= MIN_OF_UNION && share > (best?.share ?? 0))
        best = { span: other.span, share, exact: share === 1 }
    }
    return best
  }

  /** Paragraphs that share half of the words that are not in too many, in the order in which the words come to them. */
  #proposed(words: readonly number[]): number[] {
    const sharing: number[] = []
    for (const word of words) {
      const known = this.#postings[word]
      if (typeof known === 'number') {
        if (this.#shared[known]!++ === 0) sharing.push(known)
      } else if (known !== undefined && known.length <= MAX_POSTINGS) {
        for (const at of known) if (this.#shared[at]!++ === 0) sharing.push(at)
      }
    }
    const proposed = sharing.filter(at => this.#shared[at]! * 2 >= words.length)
    for (const at of sharing) this.#shared[at] = 0
    return proposed
  }
}
