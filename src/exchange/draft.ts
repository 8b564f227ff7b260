import { canonicalTag } from '../core/language.ts'
import { ENTRY_TYPES } from '../glossary/model.ts'
import { idFor } from '../glossary/write/entry-id.ts'
import type { Written } from './exchange.ts'

/** What a format says of one concept, gathered piece by piece and made an entry at the end. */
export class Draft {
  readonly #fields: Record<string, unknown> = {}
  readonly #byLanguage = new Map<string, Map<string, unknown[]>>()
  readonly #forms: Record<string, unknown>[] = []

  /** Sets a field that holds one value. */
  set(field: string, value: unknown): void {
    this.#fields[field] = value
  }

  /** What a field holds. */
  get(field: string): unknown {
    return this.#fields[field]
  }

  /** Adds to a field that holds a list. */
  add(field: string, text: string): void {
    const list = (this.#fields[field] ?? []) as string[]
    if (!list.includes(text)) this.#fields[field] = [...list, text]
  }

  /** Adds a name below `house`, `short`, `native` or `inflected`; the same again changes nothing. */
  name(role: string, language: string, form: unknown): void {
    const languages = this.#byLanguage.get(role) ?? new Map<string, unknown[]>()
    this.#byLanguage.set(role, languages)
    const forms = languages.get(language) ?? []
    languages.set(language, forms)
    const json = JSON.stringify(form)
    if (!forms.some(known => JSON.stringify(known) === json)) forms.push(form)
  }

  /** Whether a language has a name of a role. */
  has(role: string, language: string): boolean {
    return this.#byLanguage.get(role)?.has(language) === true
  }

  /** Adds a listed form; one that is listed with the same facts takes the languages too. */
  form(form: Record<string, unknown>): void {
    const { in: languages, ...facts } = form
    const json = JSON.stringify(facts)
    const known = this.#forms.find(({ in: _, ...other }) => JSON.stringify(other) === json)
    if (known && Array.isArray(known['in']) && Array.isArray(languages))
      known['in'] = [...new Set([...known['in'], ...languages])]
    else if (!known) this.#forms.push({ ...form })
  }

  /**
   * The entry, its keys in the order of the schema as far as they are given; null where it has no name.
   * @param isTaken whether an id is in use
   */
  entry(review: string, isTaken: (id: string) => boolean): Written | null {
    const type = String(this.#fields['type'])
    const named = [...this.#byLanguage.values()].flatMap(languages => [...languages.values()].flat())
    if (named.length === 0 && this.#forms.length === 0) return null
    const { id, type: _, ...rest } = this.#fields
    const entry: Record<string, unknown> = {
      id: typeof id === 'string' && !isTaken(id) ? id : this.#freeId(type, isTaken),
      type,
      ...rest,
    }
    for (const [role, languages] of this.#byLanguage) {
      const values = [...languages].map(([tag, forms]) => [
        tag,
        role === 'inflected' || forms.length > 1 ? forms : forms[0],
      ])
      entry[role] = Object.fromEntries(values)
    }
    if (this.#forms.length > 0) entry['forms'] = this.#forms
    entry['review'] ??= review
    return entry as Written
  }

  #freeId(type: string, isTaken: (id: string) => boolean): string {
    const house = this.#byLanguage.get('house')
    const names = [
      house?.get('en')?.[0],
      ...[...this.#byLanguage.values()].flatMap(languages => [...languages.values()].flat()),
    ]
    for (const name of names) {
      const text = typeof name === 'string' ? name : String((name as { form?: unknown } | undefined)?.form ?? '')
      const id = text === '' ? null : idFor(type, text, isTaken)
      if (id !== null) return id
    }
    for (let number = 1; ; number++) if (!isTaken(`${type}.imported-${number}`)) return `${type}.imported-${number}`
  }
}

/** The entries of drafts, each with an id of its own. */
export function entriesOf(drafts: readonly Draft[], review: string): Written[] {
  const taken = new Set<string>()
  return drafts.flatMap(draft => {
    const entry = draft.entry(review, id => taken.has(id))
    if (!entry) return []
    taken.add(entry.id)
    return [entry]
  })
}

/** Whether a text is an entry's type. */
export function isType(text: string): boolean {
  return (ENTRY_TYPES as readonly string[]).includes(text)
}

/** An id as entries have it; null where a text is none. */
export function readId(text: string): string | null {
  const id = text.replace(/^_/u, '')
  return /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u.test(id) && id.length <= 100 ? id : null
}

/** A language tag in canonical form, as entries have it; null for what is none, `und` and `mul`. */
export function readLanguage(tag: string): string | null {
  const canonical = canonicalTag(tag)
  return canonical && /^(?!und|mul|zxx|mis)[a-z]{2,3}(?:-|$)/u.test(canonical) ? canonical : null
}

/** A form as entries have it: on one line, without white space around it. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC')
}
