import type { LanguageTag } from '../core/language.ts'
import type { Span } from '../core/span.ts'
import type { Entry, Kind, Spelling } from '../glossary/model.ts'

/**
 * Where a spelling stands with the house, in this article's language, on its date.
 * `foreign`: another language's form. `unlisted`: related to the entry, but in no list.
 */
export type Standing = 'preferred' | 'admitted' | 'deprecated' | 'forbidden' | 'foreign' | 'unlisted'

/** A span of a document that writes a name of the glossary. Plain-text offsets, possessive left out. */
export type Mention = {
  readonly span: Span
  readonly text: string
  readonly entry: Entry
  /** The listed spelling; for a later reference by family name, the spelling of the full name it repeats. */
  readonly spelling: Spelling
  /** Its words are bent or joined to others: `text` is not as listed. */
  readonly bent?: true | undefined
  /** `family`: a later reference by family name alone. */
  readonly reference: 'listed' | 'family'
  readonly kind: Kind
  readonly standing: Standing
  /** What the house writes here, in the capitals of the text; null where the house has no form. */
  readonly preferred: string | null
  /** Whether nobody can say without reading that `preferred` fits its sentence: its case or suffix may be another. */
  readonly unsure?: true | undefined
  /** Languages that this spelling comes through; empty where it says nothing. */
  readonly languages: readonly LanguageTag[]
  /** Language whose article would write it so, for `foreign`. */
  readonly foreignTo: readonly LanguageTag[]
  readonly note?: string | undefined
}
