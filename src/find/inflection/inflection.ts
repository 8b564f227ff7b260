import type { LanguageTag } from '../../core/language.ts'
import { baseLanguage } from '../../core/language.ts'
import { arabic } from './arabic.ts'
import { german } from './german.ts'
import { greek } from './greek.ts'
import { persian } from './persian.ts'
import { russian } from './russian.ts'
import { turkish } from './turkish.ts'
import { ukrainian } from './ukrainian.ts'

/** What a name is, as far as declension asks: living beings take other endings than things. */
export type Bearer = 'person' | 'people' | 'thing'

/** A written word read as a form of a listed one. */
export type Reading = {
  /** The word as a glossary lists it, accents aside. */
  readonly base: string
  /** Case, proclitic or suffix, as the language's table names it. */
  readonly slot: string
  /** Bearers of which this holds; absent: any. */
  readonly of?: Bearer
}

/** How a language bends names and joins them to other words. Data per language; no stemming. */
export type Inflection = {
  /** What a word may be a bent form of; a word as it stands is no reading. */
  readonly read: (word: string) => readonly Reading[]
  /** What a listed word becomes in a slot: one form, several where usage varies, none where no table fits. */
  readonly bend: (base: string, slot: string, of: Bearer) => readonly string[]
  /** Whether a word of a name may be bent anywhere in it, or only the one at that end. */
  readonly where: 'each' | 'first' | 'last'
  /** Slots in which a name may stand unchanged, because its own table has no ending for them. */
  readonly cases: readonly string[]
  /** Accents move, or vowel marks come and go, when a word is bent: both are compared without. */
  readonly accentsMove: boolean
  /** Whether a suffix may follow the name behind an apostrophe. */
  readonly suffixed?: (suffix: string) => boolean
  /** That suffix behind another name; null where it may mean several things. @param before the name it was written behind */
  readonly attach?: (name: string, suffix: string, before: string) => string | null
}

const KNOWN: Readonly<Record<LanguageTag, Inflection>> = {
  de: german,
  el: greek,
  tr: turkish,
  ru: russian,
  uk: ukrainian,
  ar: arabic,
  fa: persian,
}

/** How a language bends names; null where it leaves them as they are, or nobody wrote it down. */
export function inflectionOf(language: LanguageTag): Inflection | null {
  return KNOWN[baseLanguage(language)] ?? null
}
