import type { LanguageTag } from '../core/language.ts'
import type { Days } from './dates.ts'
import type { Entry, HouseForm, Kind, Leak, Spelling, Use } from './model.ts'
import { looksLikeAcronym } from './written-form.ts'

/** A form where it is written: the text, what is said of it, and the key of its place in `entry.places`. */
export type WrittenForm = { readonly text: string; readonly use: Use; readonly place: string }

/** Everything that an entry says of its forms, in the order house, short, native, forms, inflected. */
export function writtenForms(entry: Entry): WrittenForm[] {
  const written: WrittenForm[] = []
  addHouseForms(entry.house, 'house', written)
  addHouseForms(entry.short, 'short', written)
  for (const language of Object.keys(entry.native)) {
    const status = entry.house[language] === undefined ? 'preferred' : 'admitted'
    const use = plainUse('native', 'full', language, status)
    written.push({ text: entry.native[language]!, use, place: `native.${language}` })
  }
  entry.forms.forEach((form, at) => {
    const use: Use = {
      role: 'form',
      kind: form.kind,
      languages: form.in ?? null,
      houses: form.house ?? null,
      status: form.status,
      from: form.from ?? NONE,
    }
    const noted = form.note === undefined ? use : { ...use, note: form.note }
    written.push({ text: form.form, use: qualified(noted, form), place: `forms.${at}` })
  })
  for (const language of Object.keys(entry.inflected)) {
    entry.inflected[language]!.forEach((text, at) => {
      const use = plainUse('inflected', 'inflected', language, 'preferred')
      written.push({ text, use, place: `inflected.${language}.${at}` })
    })
  }
  return written
}

const NONE: readonly LanguageTag[] = Object.freeze([])

const plainUses = new Map<string, Use>()

/** A use in one language of which nothing else is said, once for all forms: a glossary has tens of thousands of them. */
function plainUse(role: Use['role'], kind: Kind, language: LanguageTag, status: Use['status']): Use {
  const key = `${role} ${kind} ${language} ${status}`
  const known = plainUses.get(key)
  if (known) return known
  const languages = Object.freeze([language])
  const use: Use = Object.freeze({ role, kind, languages, houses: null, status, from: NONE })
  plainUses.set(key, use)
  return use
}

function addHouseForms(
  byLanguage: Readonly<Record<LanguageTag, readonly HouseForm[]>>,
  role: 'house' | 'short',
  written: WrittenForm[],
): void {
  for (const language of Object.keys(byLanguage)) {
    byLanguage[language]!.forEach((form, at) => {
      const plain = plainUse(role, kindOf(form.form, role), language, 'preferred')
      const use = form.house === undefined ? plain : { ...plain, houses: form.house }
      written.push({ text: form.form, use: qualified(use, form), place: `${role}.${language}.${at}` })
    })
  }
}

/** A use with the days on which it holds and what it says of leaks, where it has any. */
function qualified(use: Use, { since, until, leak }: Days & { readonly leak?: Leak }): Use {
  if (since === undefined && until === undefined && leak === undefined) return use
  return {
    ...use,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(leak !== undefined && { leak }),
  }
}

/** An organisation whose only house form is its acronym (UNRWA) is written by an acronym, too. */
function kindOf(text: string, role: 'house' | 'short'): Kind {
  if (role === 'short') return looksLikeAcronym(text) ? 'acronym' : 'short'
  return looksLikeAcronym(text) && !text.includes(' ') ? 'acronym' : 'full'
}

/** One spelling per distinct written form of an entry, with all its uses. */
export function spellingsOf(entry: Entry): Spelling[] {
  const byText = new Map<string, Use[]>()
  for (const { text, use } of writtenForms(entry)) {
    const uses = byText.get(text)
    if (uses) uses.push(use)
    else byText.set(text, [use])
  }
  return Array.from(byText, ([text, uses]) => ({ text, entry, uses }))
}
