import { fold } from '../core/fold.ts'
import type { Span } from '../core/span.ts'
import { SpanIndex } from '../core/span-index.ts'
import { wordAt } from '../core/words.ts'
import { isCommonWord } from '../names/common-words.ts'
import type { Document, Region } from '../read/document.ts'
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
    const seen: { span: Span; words: ReadonlySet<string> }[] = []
    const postings = new Map<string, number[]>()
    const regions = new SpanIndex(document.regions)
    for (const span of document.paragraphs) {
      if (isApart(regions, document, span)) continue
      const words = contentWords(document, span, language)
      if (words.size < MIN_WORDS) continue
      const twin = findTwin(words, seen, postings)
      if (twin) {
        yield {
          span,
          ...(!twin.exact && { severity: 'warning' }),
          say: { key: twin.exact ? 'same' : 'near', params: { percent: Math.round(twin.share * 100) } },
          related: [twin.span],
          fixes: deleteParagraph(document, span),
        }
      }
      for (const word of words) {
        const list = postings.get(word) ?? []
        postings.set(word, list)
        if (list.length <= MAX_POSTINGS) list.push(seen.length)
      }
      seen.push({ span, words })
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

/** Folded words that carry content: no everyday word of four letters or fewer. Numbers count. */
function contentWords({ text, words }: Document, span: Span, language: string): ReadonlySet<string> {
  const content = new Set<string>()
  for (let index = wordAt(words, span.start); index < words.count && words.starts[index]! < span.end; index++) {
    const word = text.slice(words.starts[index]!, words.ends[index]!)
    if (word.length > 4 || /\d/.test(word) || !isCommonWord(word.toLowerCase(), language)) content.add(fold(word))
  }
  return content
}

type Twin = { readonly span: Span; readonly share: number; readonly exact: boolean }

function findTwin(
  words: ReadonlySet<string>,
  seen: readonly { span: Span; words: ReadonlySet<string> }[],
  postings: ReadonlyMap<string, readonly number[]>,
): Twin | null {
  const shared = new Map<number, number>()
  for (const word of words) {
    const list = postings.get(word) ?? []
    if (list.length > MAX_POSTINGS) continue
    for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  let best: Twin | null = null
  for (const [at, proposed] of shared) {
    if (proposed * 2 < words.size) continue
    const other = seen[at]!
    const common = [...words].filter(word => other.words.has(word)).length
    const ofShorter = common / Math.min(words.size, other.words.size)
    const share = common / (words.size + other.words.size - common)
    if (ofShorter >= MIN_OF_SHORTER && share >= MIN_OF_UNION && share > (best?.share ?? 0))
      best = { span: other.span, share, exact: share === 1 }
  }
  return best
}
