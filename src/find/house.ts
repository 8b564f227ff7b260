import { baseLanguage, type LanguageTag } from '../core/language.ts'
import type { Entry, HouseForm, Kind } from '../glossary/model.ts'

/** Whose style holds, in which language, on which day. */
export type View = {
  readonly language: LanguageTag
  readonly house: string
  /** ISO 8601 date of the article, else today. */
  readonly date: string
  /** Whether a word is an everyday word of the article's language, so that no capital makes it a foreign name. */
  readonly isCommonWord: (word: string) => boolean
  /** Whether nearly all of the language's everyday words are known, so that any other small word is strange to it. */
  readonly knowsWords?: boolean
}

/** Whether a date lies within a period of ISO dates; open ends are open. */
export function isWithin(period: { readonly since?: string; readonly until?: string }, date: string): boolean {
  return (!period.since || period.since <= date) && (!period.until || date <= period.until)
}

/** The house form of a list for a view: a form of this very house before one of every house. */
export function chosenForm(forms: Readonly<Record<LanguageTag, readonly HouseForm[]>>, view: View): string | null {
  const listed = forms[view.language] ?? forms[baseLanguage(view.language)] ?? []
  let ofAll: string | null = null
  for (const form of listed) {
    if (!isWithin(form, view.date)) continue
    if (form.house?.includes(view.house)) return form.form
    if (!form.house) ofAll ??= form.form
  }
  return ofAll
}

/** The house form of an entry; its own spelling where that is the article's language and no house form is listed. */
export function houseForm(entry: Entry, view: View): string | null {
  return chosenForm(entry.house, view) ?? entry.native[baseLanguage(view.language)] ?? null
}

/**
 * What the house writes in place of a form of this kind. A nom de guerre is never replaced by the name it hides, nor an
 * acronym by the full name where the house has an acronym.
 */
export function preferredFor(entry: Entry, kind: Kind, view: View): string | null {
  if (kind === 'acronym') return chosenForm(entry.short, view) ?? houseForm(entry, view)
  if (kind === 'short') return chosenForm(entry.short, view) ?? familyName(entry, view) ?? houseForm(entry, view)
  if (kind === 'alias' || kind === 'nom-de-guerre') return preferredAlias(entry, kind, view)
  return houseForm(entry, view)
}

/** The last word of a person's house form, where that is the whole family name. */
function familyName(entry: Entry, view: View): string | null {
  if (entry.type !== 'person' || !entry.parts?.family || entry.parts.particle || /\s/.test(entry.parts.family))
    return null
  return houseForm(entry, view)?.split(' ').at(-1) ?? null
}

function preferredAlias(entry: Entry, kind: Kind, view: View): string | null {
  const house = houseForm(entry, view)
  const usable = entry.forms.filter(
    form =>
      form.kind === kind &&
      (form.status === 'preferred' || form.status === 'admitted') &&
      appliesTo(form.in ?? null, view.language) &&
      isWithin(form, view.date),
  )
  const own = usable.find(form => form.house?.includes(view.house)) ?? usable.find(form => !form.house)
  return own?.form ?? (usable.length === 0 ? house : null)
}

/** Whether a list of languages, null for all, takes in an article's language: `pt` speaks for `pt-BR`. */
export function appliesTo(languages: readonly LanguageTag[] | null, language: LanguageTag): boolean {
  return languages === null || languages.includes(language) || languages.includes(baseLanguage(language))
}
