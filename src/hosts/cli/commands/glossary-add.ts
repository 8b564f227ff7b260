import { Failure } from '../../../core/failure.ts'
import { readEntries } from '../../../glossary/read-entries.ts'
import type { EntryChange } from '../../../glossary/write/change-entry.ts'
import { idFor } from '../../../glossary/write/entry-id.ts'
import { entryYaml } from '../../../glossary/write/inline.ts'
import { holdsEntries } from '../../../glossary/write/locate.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { entryChange } from '../entry-options.ts'
import { ENTRY_OPTIONS, type Options, UsageFailure } from '../options.ts'
import { type OwnGlossary, ownGlossary } from '../own-glossary.ts'
import { saveGlossary } from '../save-glossary.ts'

/** Adds an entry to a glossary, once the glossary with it is known to be sound. */
export const glossaryAdd: CliCommand = {
  name: 'glossary add',
  args: '',
  options: [...ENTRY_OPTIONS, 'file', 'dry-run', 'glossary', 'config', 'no-config'],
  formats: [],
  examples: {
    place:
      'isogloss glossary add --type place --house en=Latakia --house fr=Lattaquié --native ar=اللاذقية --form Lattakia --status deprecated --in en --from el,ar --file glossary/places.yaml',
    several:
      "isogloss glossary add --type person --house en='Ahmed al-Sharaa' --form '{ form: Abu Mohammed al-Jolani, kind: nom-de-guerre }'",
  },
  async run(_args, context) {
    const { io, options } = context
    const change = await entryChange(options)
    if (options.type === undefined) throw new UsageFailure('option-missing', { option: '--type' })
    if (change.byLanguage.length === 0) throw new UsageFailure('name-missing')
    const own = await ownGlossary([], context, options.file !== undefined)
    if (own.failures.length > 0) {
      await complain(own.failures, io, own.words)
      return 2
    }
    const path = fileFor(own, options)
    const id = options.entry ?? (await freeId(change, options.type, own))
    const { text } = own.files.find(file => file.path === path) ?? { text: '' }
    const yaml = await import('yaml')
    const added = entryYaml(written(id, change), yaml)
    const end = /^[^\n]*\r\n/u.test(text) ? '\r\n' : '\n'
    const before = text === '' || text.endsWith('\n') ? text : text + end
    if (options.dryRun) await io.stdout.write(added)
    return saveGlossary(own, [{ path, text: before + added.replaceAll('\n', end) }], [id], context)
  },
}

/** The file that is named, else the only one that there is. */
function fileFor(own: OwnGlossary, { file }: Options): string {
  if (file !== undefined) {
    if (!/\.ya?ml$/iu.test(file)) throw new UsageFailure('not-yaml-file', { file })
    return file
  }
  const files = own.files.filter(holdsEntries).map(({ path }) => path)
  if (files.length === 1) return files[0]!
  throw new UsageFailure('file-needed', { option: '--file', count: files.length })
}

async function freeId({ byLanguage }: EntryChange, type: string, own: OwnGlossary): Promise<string> {
  const taken = new Set<string>()
  for (const { path, text } of own.files.filter(holdsEntries)) {
    for (const entry of (await readEntries(path, text)).entries)
      for (const id of [entry.id, ...entry.replaces]) taken.add(id)
  }
  const english = byLanguage.find(({ field, language }) => field === 'house' && language === 'en')
  for (const { form } of english ? [english, ...byLanguage] : byLanguage) {
    const id = idFor(type, typeof form === 'string' ? form : String(form['form'] ?? ''), one => taken.has(one))
    if (id !== null) return id
  }
  throw new Failure('id-needed')
}

/** The entry as a glossary file holds it. */
function written(id: string, { fields, byLanguage, forms, listed }: EntryChange): object {
  const entry: Record<string, unknown> = { id, ...fields }
  for (const { field, language, form } of byLanguage) {
    const map = new Map(Object.entries((entry[field] ?? {}) as object))
    const before: unknown = map.get(language)
    const list = before === undefined ? form : [...(Array.isArray(before) ? before : [before]), form]
    map.set(language, list)
    entry[field] = Object.fromEntries(map)
  }
  if (forms.length > 0) entry['forms'] = forms
  for (const { field, text } of listed) entry[field] = [...((entry[field] as string[] | undefined) ?? []), text]
  entry['sources'] ??= ['editor (unverified)']
  return entry
}
