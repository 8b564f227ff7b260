import type { LanguageTag } from '../core/language.ts'
import type { Entry, Kind, Status } from '../glossary/model.ts'
import { Losses } from './exchange.ts'

/** One way to write an entry, as exchange formats see it: in one language, or in all (null). */
export type Term = {
  readonly role: 'house' | 'short' | 'native' | 'form' | 'inflected'
  readonly text: string
  readonly language: LanguageTag | null
  readonly status: Status
  readonly kind: Kind
  readonly in?: readonly LanguageTag[]
  readonly from?: readonly LanguageTag[]
  readonly house?: readonly string[]
  readonly system?: string
  readonly since?: string
  readonly until?: string
  readonly note?: string
}

/** Everything that somebody wrote into an entry as a form; names that only a gazetteer has are left out. */
export function termsOf(entry: Entry): Term[] {
  const terms: Term[] = []
  for (const role of ['house', 'short'] as const) {
    const kind: Kind = role === 'house' ? 'full' : 'short'
    for (const [language, forms] of Object.entries(entry[role])) {
      for (const { form: text, leak, ...rest } of forms) {
        if (leak === undefined) terms.push({ role, text, language, status: 'preferred', kind, ...rest })
      }
    }
  }
  for (const [language, text] of Object.entries(entry.native))
    terms.push({ role: 'native', text, language, status: 'preferred', kind: 'full' })
  for (const { form: text, leak: _, sources: __, in: languages, ...rest } of entry.forms)
    terms.push({ role: 'form', text, language: null, ...(languages && { in: languages }), ...rest })
  for (const [language, texts] of Object.entries(entry.inflected)) {
    for (const text of texts) terms.push({ role: 'inflected', text, language, status: 'admitted', kind: 'inflected' })
  }
  return terms
}

/** Fields of an entry that are neither its id, type and definition nor a form. */
const OTHER = {
  replaces: (entry: Entry) => entry.replaces.length,
  territory: (entry: Entry) => Number(entry.territory !== undefined),
  zone: (entry: Entry) => Number(entry.zone !== undefined),
  parts: (entry: Entry) => Number(entry.parts !== undefined),
  match: (entry: Entry) => Number(Object.keys(entry.match).length > 0),
  exempt: (entry: Entry) => Number(entry.exempt.length > 0),
  different_from: (entry: Entry) => entry.differentFrom.length,
  publishes: (entry: Entry) => Number(entry.publishes.length > 0),
  sources: (entry: Entry) => entry.sources.length,
  tests: (entry: Entry) => entry.tests.flags.length + entry.tests.passes.length,
  note: (entry: Entry) => Number(entry.note !== undefined),
  review: (entry: Entry) => Number(entry.review !== undefined),
  'forms.sources': (entry: Entry) => entry.forms.filter(form => form.sources !== undefined).length,
  leak: (entry: Entry) => entry.forms.filter(form => form.leak !== undefined).length,
}

/** Counts what a format cannot hold of entries. @param held fields that it does hold */
export function lostFields(entries: readonly Entry[], held: readonly string[]): Losses {
  const lost = new Losses()
  for (const entry of entries) {
    for (const [field, count] of Object.entries(OTHER)) if (!held.includes(field)) lost.note(field, count(entry))
  }
  return lost
}

/** Notes what is said of a term beyond what a format holds. */
export function loseFacts(term: Term, held: readonly (keyof Term)[], lost: Losses): void {
  for (const fact of ['in', 'from', 'house', 'system', 'since', 'until', 'note'] as const) {
    if (term[fact] !== undefined && !held.includes(fact)) lost.note(fact)
  }
}
