import type { Aside } from '../core/aside.ts'
import type { Edit } from '../core/edit.ts'
import type { Finding, Severity, Trust } from '../core/finding.ts'
import type { LanguageTag } from '../core/language.ts'
import type { Message, Params } from '../core/message.ts'
import type { NamedArticle } from '../core/named-article.ts'
import type { ArticleFindings } from '../core/run.ts'
import type { Span } from '../core/span.ts'
import type { Mention } from '../find/mention.ts'
import type { Spelling } from '../glossary/model.ts'
import type { Name } from '../names/name.ts'
import type { Document, Format } from '../read/document.ts'
import type { Candidate } from './record.ts'

/** An article with everything that was found in it: what a rule looks at. */
export type Article = {
  readonly document: Document
  readonly language: LanguageTag
  /** The language that the desk writes in where nothing says otherwise. */
  readonly homeLanguage: LanguageTag
  readonly mentions: readonly Mention[]
  readonly names: readonly Name[]
  /** Whether a glossary is in use. */
  readonly glossary: boolean
  /** Spellings that a text of its own, a whole name, would be read as. */
  readonly lookup: (text: string) => readonly Spelling[]
  /** What the house writes for an entry here: full form and short form. */
  readonly house: (entryId: string) => { readonly full: string | null; readonly short: string | null }
}

/** A finding before it is placed: plain-text offsets, the rule's own severity. */
export type Draft = {
  readonly span: Span
  /** Key below `finding.<code>.` and what goes in. */
  readonly say: { readonly key: string; readonly params?: Params }
  readonly severity?: Severity
  readonly entry?: string
  readonly preferred?: string
  readonly forms?: readonly string[]
  readonly fixes?: readonly DraftFix[]
  /** Places in the same article. */
  readonly related?: readonly Span[]
}

/** A way to mend a draft. Edits are in plain-text offsets, or in source offsets where they take markup along. */
export type DraftFix = {
  readonly label: Message
  readonly trust: Trust
  readonly edits: readonly Edit[]
  readonly inSource?: true
}

/** An example that runs as a test: what it must find, or a near miss that must stay silent. */
export type Example = {
  readonly name: string
  readonly text: string
  /** Language of the example's article; English where absent. */
  readonly language?: LanguageTag
  readonly format?: Format
  /** Entries it needs, as YAML of the glossary. */
  readonly glossary?: string
  /** Written stretches that must be found, in order; empty for a near miss. */
  readonly finds: readonly string[]
  /** The text after all fixes, `ask` ones too; absent where nothing is mended. */
  readonly fixed?: string
}

type Common = {
  readonly code: string
  /** `name` rules turn to information inside direct quotations; `text` rules do not. */
  readonly about: 'name' | 'text'
  readonly severity: Severity
  readonly needsGlossary: boolean
  readonly examples: readonly Example[]
}

/** A paragraph by itself. Offsets of drafts are those of its text. */
export type Paragraph = { readonly text: string; readonly language: LanguageTag }

/** A draft that rests on its paragraph alone: no edit of the source, which it does not see. */
export type ParagraphDraft = Omit<Draft, 'fixes'> & { readonly fixes?: readonly Omit<DraftFix, 'inSource'>[] }

/**
 * A rule that looks at one article at a time. With `check` it sees all of it, and is asked again whenever any of it changes;
 * that is how a rule begins.
 */
export type ArticleRule = Common & { readonly check: (article: Article) => Iterable<Draft> }

/**
 * A rule that says by this that it needs no more than each paragraph and the article's language. While an article is being
 * written, it is asked again about paragraphs that change, and no others.
 */
export type ParagraphRule = Common & { readonly checkParagraph: (paragraph: Paragraph) => Iterable<ParagraphDraft> }

/** Data that survives JSON and structured cloning: what may be kept from run to run, or come from another thread. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined }

/**
 * What a rule over the run takes from one article: data that the run needs at once, what it may come to say there, and data
 * that is asked for when the run is settled, of few articles.
 */
export type Gathered<K, A> = { readonly kept: K; readonly drafts: readonly Draft[]; readonly aside: A }

/** An article of the run, by its number. */
export type SeenArticle = Pick<ArticleFindings, 'path' | 'article' | 'language'> & { readonly number: number }

/** An article of the run that is read again, with what the rule laid aside of it. */
export type Reread<A> = {
  readonly document: Document
  /** All that is found in it, looked for when asked. */
  readonly article: () => Article
  readonly aside: A
  /** What becomes of a draft in it; null where its region silences it. */
  readonly place: (draft: Draft) => Candidate | null
}

/**
 * What the run has to say of an article: what comes of one of its drafts, by number, or of a candidate that was made since.
 * `tell` gives null where it is nothing after all.
 */
export type Told = {
  readonly article: number
  readonly of: number | Candidate
  readonly tell: (candidate: Finding) => Finding | null
}

/** A rule's watch over one run, told of each article in order, so that no article need be kept. */
export type SetWatch<K, A> = {
  /** Takes in what was gathered of an article. */
  see(kept: K, article: SeenArticle): void
  /**
   * When all were seen, and before it settles: reads again what it must compare in full, or speak of.
   * @param all what the articles are called, in order
   */
  compare?(again: (article: number) => Promise<Reread<A>>, all: Iterable<NamedArticle>): Promise<void>
  /** When all were seen: what is to be said. */
  settle(): Iterable<Told>
}

/**
 * A rule that looks across the articles of a run: it gathers from each by itself, and judges when all have been seen.
 * @typeParam K what it keeps of an article
 * @typeParam A what it lays aside of one
 */
export type SetRule<K = Plain, A = Plain> = Common & {
  readonly gather: (article: Article) => Gathered<K, A>
  /** Begins a run. @param lay opens a place where it may lay aside what it needs when all were seen */
  watch(lay: () => Aside): SetWatch<K, A>
}

/** Rules by their reach: a paragraph, an article, a run. */
export type Rule = ParagraphRule | ArticleRule | SetRule

/** Whether a rule says all that it has to say of an article by itself. */
export function needsNoRun(rule: Rule): rule is ParagraphRule | ArticleRule {
  return !('watch' in rule)
}

/** Gives a rule its type; the code is the file's name. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}

/** Gives a rule over the run its type. */
export function defineSetRule<K, A>(rule: SetRule<K, A>): SetRule<K, A> {
  return rule
}
