import { baseLanguage } from '../core/language.ts'
import type { Span } from '../core/span.ts'
import { declaredOriginal } from '../lineage/declared.ts'
import { type FactIndex, indexFacts } from '../lineage/facts/fact-index.ts'
import { factsOf } from '../lineage/facts/facts.ts'
import { type Article, type Draft, defineSetRule, type Gathered } from './define.ts'
import { PairWatch } from './pair-watch.ts'

/**
 * pair-mismatch: an article and the one that it translates do not say the same: a number, a date or a name is otherwise, or
 * one of them lacks it.
 *
 * Why: 27 wounded in the original and 72 in the translation is a correction waiting to be printed.
 * When not: articles in one language, unless one says `translation_of`; numbers that are rounded, converted or written in
 * words; names in the form of another language; a sentence or paragraph that one of them leaves out.
 */
export const pairMismatch = defineSetRule({
  code: 'pair-mismatch',
  about: 'text',
  severity: 'warning',
  needsGlossary: false,
  gather,
  watch: lay => new PairWatch(lay()),
  examples: [
    { name: 'one article alone is no pair', text: 'Four sailors died, and 27 passengers were hurt.', finds: [] },
    {
      name: 'an original that the run lacks is said',
      text: '---\ntranslation_of: naufrage.txt\n---\n\nFour sailors died.',
      format: 'markdown',
      finds: ['Four'],
    },
  ],
})

/** What the run needs of an article. Its facts are read again where it is compared with another: few are. */
export type Kept = {
  readonly index: FactIndex
  readonly translates: string | null
  /** Whether findings may sit in it: in what says that it is a translation, else in what is not in the desk's own language. */
  readonly isTranslation: boolean
}

/** One draft, where an original is named: it stands for one that is not found. */
function gather({ document, mentions, names, homeLanguage }: Article): Gathered<Kept, null> {
  const translates = declaredOriginal(document)
  const { words } = document
  const index = indexFacts(factsOf(document, mentions, names))
  const isTranslation = translates !== null || index.language !== baseLanguage(homeLanguage)
  const first = words.count === 0 ? null : { start: words.starts[0]!, end: words.ends[0]! }
  return {
    kept: { index, translates, isTranslation },
    drafts: translates === null || first === null ? [] : [draftAt(first)],
    aside: null,
  }
}

/** A draft that stands at a fact: what it says is known when the pair is compared. */
export function draftAt({ start, end }: Span): Draft {
  return { span: { start, end }, say: { key: 'differs', params: { text: '', other: '', path: '' } } }
}
