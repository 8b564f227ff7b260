import type { LanguageTag } from '../core/language.ts'
import type { Entry, HouseForm, Kind, Spelling, Use } from './model.ts'
import { looksLikeAcronym } from './written-form.ts'

/** A form where it is written: the text, what is said of it, and the key of its place in `entry.places`. */
export type WrittenForm = { readonly text: string; readonly use: Use; readonly place: string }

/** Everything that an entry says of its forms, in the order house, short, native, forms, inflected. */
export function* writtenForms(entry: Entry): Generator<WrittenForm> {
  yield* houseForms(entry.house, 'house')
  yield* houseForms(entry.short, 'short')
  for (const [language, text] of Object.entries(entry.native)) {
    const status = entry.house[language] === undefined ? 'preferred' : 'admitted'
    yield {
      text,
      use: { role: 'native', kind: 'full', languages: [language], houses: null, status, from: [] },
      place: `native.${language}`,
    }
  }
  for (const [at, form] of entry.forms.entries()) {
    const use: Use = {
      role: 'form',
      kind: form.kind,
      languages: form.in ?? null,
      houses: form.house ?? null,
      status: form.status,
      from: form.from ?? [],
      ...days(form),
      ...(form.note === undefined ? {} : { note: form.note }),
    }
    yield { text: form.form, use, place: `forms.${at}` }
  }
  for (const [language, forms] of Object.entries(entry.inflected)) {
    for (const [at, text] of forms.entries()) {
      yield {
        text,
        use: {
          role: 'inflected',
          kind: 'inflected',
          languages: [language],
          houses: null,
          status: 'preferred',
          from: [],
        },
        place: `inflected.${language}.${at}`,
      }
    }
  }
}

function* houseForms(
  byLanguage: Readonly<Record<LanguageTag, readonly HouseForm[]>>,
  role: 'house' | 'short',
): Generator<WrittenForm> {
  for (const [language, forms] of Object.entries(byLanguage)) {
    for (const [at, form] of forms.entries()) {
      const use: Use = {
        role,
        kind: kindOf(form.form, role),
        languages: [language],
        houses: form.house ?? null,
        status: 'preferred',
        from: [],
        ...days(form),
      }
      yield { text: form.form, use, place: `${role}.${language}.${at}` }
    }
  }
}

/** An organisation whose only house form is its acronym (UNRWA) is written by an acronym, too. */
function kindOf(text: string, role: 'house' | 'short'): Kind {
  if (role === 'short') return looksLikeAcronym(text) ? 'acronym' : 'short'
  return looksLikeAcronym(text) && !text.includes(' ') ? 'acronym' : 'full'
}

function days(form: { readonly since?: string; readonly until?: string }): { since?: string; until?: string } {
  return {
    ...(form.since === undefined ? {} : { since: form.since }),
    ...(form.until === undefined ? {} : { until: form.until }),
  }
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
