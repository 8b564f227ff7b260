import type { Entry } from '../model.ts'
import { present } from '../present.ts'
import type { EntryChange, FieldChange, FormChange, GlossaryDifference, SlotChange } from './difference.ts'

/**
 * Compares two states of a glossary by entries and forms. In which file an entry stands, and in what order entries, forms,
 * languages and sources are written, changes nothing.
 */
export function compareGlossaries(before: readonly Entry[], after: readonly Entry[]): GlossaryDifference {
  const [old, now] = [byId(before), byId(after)]
  const heir = new Map<string, Entry>()
  for (const entry of byOrder(after)) for (const id of entry.replaces) if (!heir.has(id)) heir.set(id, entry)
  const renamed = new Map<Entry, Entry>()
  const merged: { entry: Entry; into: Entry }[] = []
  const removed: Entry[] = []
  for (const entry of byOrder(before)) {
    if (now.has(entry.id)) continue
    const into = heir.get(entry.id)
    if (!into) removed.push(entry)
    // An heir that was not there before is the same entry under a new id; of a further one it is the heir.
    else if (!old.has(into.id) && !renamed.has(into)) renamed.set(into, entry)
    else merged.push({ entry, into })
  }
  const added: Entry[] = []
  const changed: EntryChange[] = []
  for (const entry of byOrder(after)) {
    const was = old.get(entry.id) ?? renamed.get(entry)
    if (!was) added.push(entry)
    else {
      const change = changeOf(was, entry)
      if (change) changed.push(change)
    }
  }
  return { added, removed, merged, changed }
}

function changeOf(before: Entry, after: Entry): EntryChange | null {
  const slots = [...slotChanges(before, after)]
  const forms = formChanges(before, after)
  const fields = [...fieldChanges(before, after)]
  const same = slots.length + forms.length + fields.length === 0 && before.id === after.id
  return same ? null : { before, after, slots, forms, fields }
}

function* slotChanges(before: Entry, after: Entry): Generator<SlotChange> {
  for (const role of ['house', 'short', 'native', 'inflected'] as const) {
    const [old, now] = [slotsOf(before, role), slotsOf(after, role)]
    for (const language of [...new Set([...old.keys(), ...now.keys()])].sort()) {
      const change = { role, language, before: old.get(language) ?? [], after: now.get(language) ?? [] }
      if (canonical(change.before) !== canonical(change.after)) yield change
    }
  }
}

function slotsOf(entry: Entry, role: SlotChange['role']): Map<string, SlotChange['before']> {
  if (role === 'house' || role === 'short') return new Map(Object.entries(entry[role]))
  if (role === 'native') return new Map(Object.entries(entry.native).map(([tag, form]) => [tag, [{ form }]]))
  return new Map(Object.entries(entry.inflected).map(([tag, forms]) => [tag, forms.map(form => ({ form }))]))
}

function formChanges(before: Entry, after: Entry): FormChange[] {
  const [old, now] = [formsByText(before), formsByText(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap(form => {
    const change = { form, before: old.get(form) ?? [], after: now.get(form) ?? [] }
    return canonical(change.before) === canonical(change.after) ? [] : [change]
  })
}

function formsByText({ forms }: Entry): Map<string, FormChange['before'][number][]> {
  const found = new Map<string, FormChange['before'][number][]>()
  for (const form of forms) {
    const known = found.get(form.form)
    if (known) known.push(form)
    else found.set(form.form, [form])
  }
  return found
}

function* fieldChanges(before: Entry, after: Entry): Generator<FieldChange> {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  for (const field of Object.keys(old) as (keyof typeof old)[]) {
    if (canonical(old[field]) !== canonical(now[field])) yield { field, before: old[field], after: now[field] }
  }
}

/** What is neither a form nor a place, under the names that files have for it. */
function fieldsOf(entry: Entry) {
  const { requires, notNear } = entry.match
  const list = <T>(values: readonly T[]) => (values.length === 0 ? undefined : values)
  const tests = { flags: list(entry.tests.flags), passes: list(entry.tests.passes) }
  return {
    type: entry.type,
    territory: entry.territory,
    zone: entry.zone,
    definition: entry.definition,
    parts: entry.parts,
    match: unlessEmpty(present({ case: entry.match.case, requires, not_near: notNear })),
    exempt: list(entry.exempt),
    replaces: list(entry.replaces),
    different_from: list(entry.differentFrom),
    publishes: list(entry.publishes),
    sources: list(entry.sources),
    tests: unlessEmpty(present(tests)),
    note: entry.note,
    review: entry.review,
  }
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value
}

/** A value in one spelling: keys sorted, lists sorted, for no list of a glossary means anything by its order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${pairs
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .sort()
    .join()}}`
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map(entry => [entry.id, entry]))
}

function byOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
