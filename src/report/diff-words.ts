import type { EntryChange, FormChange, GlossaryDifference } from '../glossary/diff/difference.ts'
import type { Entry, Form, HouseForm } from '../glossary/model.ts'

/** The difference of two states of a glossary, with what they are called. */
export type DiffRun = {
  readonly base: string
  readonly head: string
  readonly difference: GlossaryDifference
}

/** What an entry is called: its house form in a language, else its first name, else its id. */
export function nameOf(entry: Entry, language = 'en'): string {
  const house = entry.house[language] ?? Object.values(entry.house)[0]
  return house?.[0]?.form ?? Object.values(entry.native)[0] ?? entry.forms[0]?.form ?? entry.id
}

/** One line of what changed in an entry: its kind, what it is about, and the texts before and after. */
export type DiffLine = {
  readonly sign: '+' | '-' | '~'
  /** As files name it: `house en`, `form`, `note`. */
  readonly about: string
  readonly before: string | null
  readonly after: string | null
}

/** What changed in an entry, line by line, in the words of glossary files. */
export function linesOf({ before, after, slots, forms, fields }: EntryChange): DiffLine[] {
  return [
    ...(before.id === after.id ? [] : [line('id', before.id, after.id)]),
    ...slots.map(slot => line(`${slot.role} ${slot.language}`, houseText(slot.before), houseText(slot.after))),
    ...forms.flatMap(formLines),
    ...fields.map(({ field, before: old, after: now }) => line(field, plain(old), plain(now))),
  ]
}

function line(about: string, before: string | null, after: string | null): DiffLine {
  return { sign: before === null ? '+' : after === null ? '-' : '~', about, before, after }
}

function formLines({ form, before, after }: FormChange): DiffLine[] {
  const [old, now] = [before.map(factsOf), after.map(factsOf)]
  if (old.length === 1 && now.length === 1) {
    // Of a form that stays, what is said anew is enough.
    const [was, is] = [new Set(old[0]!.split(', ')), new Set(now[0]!.split(', '))]
    const only = (one: Set<string>, other: Set<string>) => [...one].filter(fact => !other.has(fact)).join(', ') || '–'
    return [{ ...line(`form ${form}`, only(was, is), only(is, was)), sign: '~' }]
  }
  return [
    ...old.filter(facts => !now.includes(facts)).map(facts => line('form', `${form} (${facts})`, null)),
    ...now.filter(facts => !old.includes(facts)).map(facts => line('form', null, `${form} (${facts})`)),
  ]
}

/** A form of an entry that is new or gone, with what is said of it. */
export function formText(form: Form): string {
  return `${form.form} (${factsOf(form)})`
}

function factsOf({ form: _, kind, status, ...rest }: Form): string {
  const facts = Object.entries(rest).map(([key, value]) => `${key} ${[value].flat().join('+')}`)
  return [kind, status, ...facts].join(', ')
}

function houseText(forms: readonly HouseForm[]): string | null {
  if (forms.length === 0) return null
  return forms
    .map(({ form, house, since, until, leak }) => {
      const facts = [
        ...(house ? [house.join('+')] : []),
        ...(since ? [`since ${since}`] : []),
        ...(until ? [`until ${until}`] : []),
        ...(leak ? [`leak ${leak}`] : []),
      ]
      return facts.length === 0 ? form : `${form} (${facts.join(', ')})`
    })
    .join(' · ')
}

function plain(value: unknown): string | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(' · ')
  return Object.entries(value as object)
    .map(([key, part]) => `${key}: ${[part].flat().join(' · ')}`)
    .join('; ')
}
