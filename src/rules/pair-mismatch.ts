import { baseLanguage } from '../core/language.ts'
import { declaredOriginal } from '../lineage/declared.ts'
import { type FactIndex, indexFacts } from '../lineage/facts/fact-index.ts'
import { type ArticleFacts, type Fact, factsOf } from '../lineage/facts/facts.ts'
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
  watch: () => new PairWatch(),
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

/** The facts of an article, in source offsets. */
export type SourceFacts = {
  readonly language: string
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly facts: readonly Fact[] }[]
}

/** What the run needs of an article. Its facts are laid aside: few articles are ever compared. */
export type Kept = {
  readonly index: FactIndex
  readonly translates: string | null
  /** Whether the article has drafts: one for each fact, then one for an original that is not found. */
  readonly drafted: boolean
  /** How many facts there are. */
  readonly facts: number
}

/**
 * Findings sit in the translation: in what says that it is one, else in what is not in the desk's own language. So a run in
 * one language gathers no drafts.
 */
function gather({ document, mentions, names, homeLanguage }: Article): Gathered<Kept, SourceFacts> {
  const translates = declaredOriginal(document)
  const found = factsOf(document, mentions, names)
  const facts = found.sentences.flatMap(sentence => sentence.facts)
  const drafted = translates !== null || found.language !== baseLanguage(homeLanguage)
  const kept = { index: indexFacts(found), translates, drafted, facts: facts.length }
  const aside = inSource(found, document.map)
  if (!drafted) return { kept, drafts: [], aside }
  const first = document.words.count === 0 ? null : { start: document.words.starts[0]!, end: document.words.ends[0]! }
  const drafts: Draft[] = facts.map(draftAt)
  return { kept, drafts: first === null ? drafts : [...drafts, draftAt(first)], aside }
}

function draftAt({ start, end }: Pick<Fact, 'start' | 'end'>): Draft {
  return { span: { start, end }, say: { key: 'differs', params: { text: '', other: '', path: '' } } }
}

function inSource({ language, sentences }: ArticleFacts, map: Article['document']['map']): SourceFacts {
  return {
    language,
    sentences: sentences.map(({ facts, ...span }) => ({
      ...map.toSource(span),
      facts: facts.map(fact => ({ ...fact, ...map.toSource(fact) })),
    })),
  }
}
