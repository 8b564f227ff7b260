import type { Entry } from '../glossary/model.ts'
import type { DiffRun } from './diff-words.ts'
import type { Formatter } from './formats.ts'

/** `glossary diff` as JSON, one document. Forms are given as glossary files have them. */
export const diffJson: Formatter<DiffRun> = ({ base, head, difference }) => {
  const { added, removed, merged, changed } = difference
  const document = {
    version: 1,
    base,
    head,
    summary: {
      added: added.length,
      removed: removed.length,
      merged: merged.length,
      changed: changed.length,
    },
    added: added.map(whole),
    removed: removed.map(whole),
    merged: merged.map(({ entry, into }) => ({ ...whole(entry), into: into.id })),
    changed: changed.map(({ before, after, slots, forms, fields }) => ({
      id: after.id,
      was: before.id === after.id ? undefined : before.id,
      path: after.at.path,
      line: after.at.line,
      names: slots,
      forms: {
        added: forms.filter(form => form.before.length === 0).flatMap(form => form.after),
        removed: forms.filter(form => form.after.length === 0).flatMap(form => form.before),
        changed: forms.filter(form => form.before.length > 0 && form.after.length > 0),
      },
      fields: fields.map(({ field, before: old, after: now }) => ({ field, before: old ?? null, after: now ?? null })),
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function whole({ id, type, house, short, native, forms, at }: Entry): object {
  return { id, type, path: at.path, line: at.line, house, short, native, forms }
}
