import { canonicalTag } from '../../core/language.ts'
import type { EntryChange, WrittenForm } from '../../glossary/write/change-entry.ts'
import { type Options, UsageFailure } from './options.ts'

/**
 * What options say of an entry. A form may be a mapping of YAML, as `{ form: Lattakia, status: deprecated }`; `--kind`,
 * `--status`, `--in` and `--from` hold for every `--form` that does not say it itself.
 * @throws UsageFailure where a value cannot be understood
 */
export async function entryChange(options: Options): Promise<EntryChange> {
  const { parse } = await import('yaml')
  const mapping = (option: string, value: string): WrittenForm => {
    if (!value.startsWith('{')) return value
    try {
      const read: unknown = parse(value, { stringKeys: true, logLevel: 'error' })
      if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as WrittenForm
    } catch {
      // Told below.
    }
    throw new UsageFailure('bad-mapping', { option, value })
  }
  const byLanguage = (field: string, option: string, values: readonly string[] = []) =>
    values.map(value => {
      const at = value.indexOf('=')
      const language = canonicalTag(value.slice(0, Math.max(0, at)))
      const text = value.slice(at + 1).trim()
      if (!language || text === '') throw new UsageFailure('bad-assignment', { option, value })
      return { field, language, form: field === 'native' ? text : mapping(option, text) }
    })
  const shared = {
    ...(options.kind !== undefined && { kind: options.kind }),
    ...(options.status !== undefined && { status: options.status }),
    ...(options.in && { in: tags('--in', options.in) }),
    ...(options.from && { from: tags('--from', options.from) }),
  }
  if (Object.keys(shared).length > 0 && !options.forms) throw new UsageFailure('form-needed')
  const forms = (options.forms ?? []).map(value => {
    const form = mapping('--form', value)
    const read = typeof form === 'string' ? { form, ...shared } : { ...shared, ...form }
    if (!('form' in read) || typeof read.form !== 'string' || read.form.trim() === '')
      throw new UsageFailure('bad-mapping', { option: '--form', value })
    return { ...read, form: read.form }
  })
  const { type, definition, note, review } = options
  const fields = Object.entries({ type, definition, note, review }).filter(([, text]) => text !== undefined)
  return {
    fields: Object.fromEntries(fields) as Record<string, string>,
    byLanguage: [
      ...byLanguage('house', '--house', options.houseForms),
      ...byLanguage('short', '--short', options.shortForms),
      ...byLanguage('native', '--native', options.native),
    ],
    forms,
    listed: [
      ...(options.differentFrom ?? []).map(text => ({ field: 'different_from', text })),
      ...(options.source ?? []).map(text => ({ field: 'sources', text })),
    ],
    unset: options.unset ?? [],
    removed: options.removeForm ?? [],
  }
}

/** Languages, given one by one or in one breath: `el,ar`. */
function tags(option: string, values: readonly string[]): string[] {
  return values
    .flatMap(value => value.split(','))
    .map(value => {
      const tag = canonicalTag(value.trim())
      if (!tag) throw new UsageFailure('bad-language', { option, value })
      return tag
    })
}
