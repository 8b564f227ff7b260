import { foldedHash } from '../core/fold.ts'
import { baseLanguage, type LanguageTag } from '../core/language.ts'
import type { BitTable } from './bit-table.ts'
import { CLOSED_CLASS } from './closed-class.ts'
import { type Customs, layOutWords, ORDINARY } from './custom-words.ts'
import { german } from './customs/de.ts'
import { english } from './customs/en.ts'
import { spanish } from './customs/es.ts'
import { french } from './customs/fr.ts'
import { italian } from './customs/it.ts'
import { polish } from './customs/pl.ts'
import { portuguese } from './customs/pt.ts'
import { turkish } from './customs/tr.ts'
import { ENGLISH_WORDS } from './laid-out.ts'

/** Bits by hash of the folded word ({@link foldedHash}). */
export type Lore = {
  readonly bits: Pick<BitTable, 'get'>
  readonly counted: boolean
  readonly nounsCapital: boolean
  readonly suffixes: readonly string[]
  readonly sureSuffixes: readonly string[]
}

const KNOWN: Readonly<Record<LanguageTag, Customs>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pl: polish,
  pt: portuguese,
  tr: turkish,
}

/** Whether the customs of a language are written down. */
export function hasCustoms(language: LanguageTag): boolean {
  return Object.hasOwn(KNOWN, baseLanguage(language))
}

const lores = new Map<LanguageTag, Lore>()

/** What is known of a language's words; particles alone where its customs are not written down. */
export function loreOf(language: LanguageTag): Lore {
  const base = baseLanguage(language)
  const made = lores.get(base)
  if (made) return made
  const lore = makeLore(base, KNOWN[base])
  lores.set(base, lore)
  return lore
}

/** Bits of one word. */
export function bitsOf(lore: Lore, word: string): number {
  return lore.bits.get(foldedHash(word, 0, word.length))
}

/** Whether a word that is in no list is built from a common one, or as only common words are. */
export function isDerived(lore: Lore, word: string): boolean {
  const folded = word.toLowerCase()
  const stemIsCommon = (suffix: string) => {
    const stem = folded.slice(0, -suffix.length)
    if (!folded.endsWith(suffix) || stem.length < 3) return false
    const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
    return [stem, `${stem}e`, stem.replace(/i$/, 'y'), single].some(known => (bitsOf(lore, known) & ORDINARY) !== 0)
  }
  const sure = (suffix: string) => folded.length > suffix.length + 3 && folded.endsWith(suffix)
  return lore.sureSuffixes.some(sure) || lore.suffixes.some(stemIsCommon)
}

function makeLore(base: LanguageTag, customs: Customs | undefined): Lore {
  const bits = base === 'en' ? ENGLISH_WORDS() : layOutWords(customs, CLOSED_CLASS[base] ?? '')
  if (!customs) return { bits, counted: false, nounsCapital: false, suffixes: [], sureSuffixes: [] }
  return {
    bits,
    counted: customs.common !== undefined,
    nounsCapital: customs.nounsCapital === true,
    suffixes: customs.suffixes.split(' ').filter(Boolean),
    sureSuffixes: customs.sureSuffixes.split(' ').filter(Boolean),
  }
}
