import type { LanguageTag } from '../../core/language.ts'
import type { Entry, Form, HouseForm } from '../model.ts'

/** What changed in the forms that the house writes, or in the bearer's own or bent ones, for one language. */
export type SlotChange = {
  readonly role: 'house' | 'short' | 'native' | 'inflected'
  readonly language: LanguageTag
  readonly before: readonly HouseForm[]
  readonly after: readonly HouseForm[]
}

/** A listed form that came, went, or of which something else is said now. */
export type FormChange = {
  readonly form: string
  /** All that was said of it, by the lines of the list; empty where it is new. */
  readonly before: readonly Form[]
  readonly after: readonly Form[]
}

/** Any other field of an entry; absent values are undefined. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown }

/** How an entry differs from what it was. */
export type EntryChange = {
  readonly before: Entry
  readonly after: Entry
  readonly slots: readonly SlotChange[]
  readonly forms: readonly FormChange[]
  readonly fields: readonly FieldChange[]
}

/** How two states of a glossary differ, in terms of entries; each list in the order of the ids. */
export type GlossaryDifference = {
  readonly added: readonly Entry[]
  readonly removed: readonly Entry[]
  /** Entries that went and that another one replaces. */
  readonly merged: readonly { readonly entry: Entry; readonly into: Entry }[]
  /** Entries that say something else now, those with a new id among them. */
  readonly changed: readonly EntryChange[]
}

/** Whether an entry has another id than before. */
export function isRenamed({ before, after }: EntryChange): boolean {
  return before.id !== after.id
}

/** Whether two states say the same. */
export function isSame({ added, removed, merged, changed }: GlossaryDifference): boolean {
  return added.length + removed.length + merged.length + changed.length === 0
}
