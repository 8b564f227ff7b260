import { byLanguageOrder, byList, ENTRY_KEYS, FORM_KEYS } from './order.ts'
import type { Path } from './plain-data.ts'
import type { YamlText } from './splice.ts'

/** A house form or a listed form as written: the text alone, or a mapping. */
export type WrittenForm = string | Readonly<Record<string, unknown>>

/** What is to change in an entry. */
export type EntryChange = {
  /** Fields that hold one text. */
  readonly fields: Readonly<Record<string, string>>
  /** Forms by language, below `house`, `short` and `native`. */
  readonly byLanguage: readonly { readonly field: string; readonly language: string; readonly form: WrittenForm }[]
  /** Listed forms to add; one that is listed already takes what is said of it here. */
  readonly forms: readonly (Readonly<Record<string, unknown>> & { readonly form: string })[]
  /** Texts to add to lists: `sources`, `different_from`, `replaces`. */
  readonly listed: readonly { readonly field: string; readonly text: string }[]
  /** Fields to take out, as `note` or `house.fr`. */
  readonly unset: readonly string[]
  /** Listed forms to take out. */
  readonly removed: readonly string[]
}

/**
 * Changes an entry within the text of its file, and nothing else.
 * @param at the entry's place in the list that the file is
 * @returns what could not be taken out because it is not there
 * @throws Failure `edit-impossible`
 */
export function changeEntry(text: YamlText, at: number, change: EntryChange): string[] {
  const missing: string[] = []
  for (const path of change.unset) if (!unset(text, [at, ...path.split('.')])) missing.push(path)
  for (const form of change.removed) {
    const index = indexOfForm(text, at, form)
    if (index < 0) missing.push(form)
    else unset(text, [at, 'forms', index])
  }
  for (const [field, value] of Object.entries(change.fields)) text.set([at, field], value, byList(ENTRY_KEYS))
  for (const { field, language, form } of change.byLanguage) setForm(text, at, field, language, form)
  for (const form of change.forms) addForm(text, at, form)
  for (const { field, text: value } of change.listed) addToList(text, [at, field], value)
  return missing
}

/** Takes a value out, and what held nothing else. */
function unset(text: YamlText, path: Path): boolean {
  if (text.get(path) === undefined) return false
  const parent = path.slice(0, -1)
  if (path.length > 2 && Object.keys(text.get(parent) as object).length === 1) return unset(text, parent)
  text.remove(path)
  return true
}

/** The form of a language for every house is replaced; one that says more of itself stands beside the others. */
function setForm(text: YamlText, at: number, field: string, language: string, form: WrittenForm): void {
  const path = [at, field, language]
  const before = text.get(path)
  if (text.get([at, field]) === undefined) text.set([at, field], { [language]: form }, byList(ENTRY_KEYS))
  else if (before === undefined) text.set(path, form, byLanguageOrder)
  else if (typeof form === 'string') {
    const list = Array.isArray(before) ? before : [before]
    const index = list.findIndex(one => typeof one === 'string' || (isMapping(one) && !one['house'] && !one['until']))
    const place = Array.isArray(before) ? [...path, index] : path
    if (index < 0) text.append(path, form)
    else text.set(typeof list[index] === 'string' ? place : [...place, 'form'], form)
  } else if (Array.isArray(before)) text.append(path, form)
  else text.set(path, [typeof before === 'string' ? { form: before } : before, form])
}

function addForm(text: YamlText, at: number, form: EntryChange['forms'][number]): void {
  const index = indexOfForm(text, at, form.form)
  if (text.get([at, 'forms']) === undefined) text.set([at, 'forms'], [form], byList(ENTRY_KEYS))
  else if (index < 0) text.append([at, 'forms'], form)
  else {
    for (const [key, value] of Object.entries(form)) {
      if (key !== 'form') text.set([at, 'forms', index, key], value, byList(FORM_KEYS))
    }
  }
}

function indexOfForm(text: YamlText, at: number, form: string): number {
  const forms = text.get([at, 'forms'])
  return Array.isArray(forms) ? forms.findIndex(one => isMapping(one) && one['form'] === form) : -1
}

function addToList(text: YamlText, path: Path, value: string): void {
  const before = text.get(path)
  if (before === undefined) text.set(path, [value], byList(ENTRY_KEYS))
  else if (!Array.isArray(before)) text.set(path, [before, value])
  else if (!before.includes(value)) text.append(path, value)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
