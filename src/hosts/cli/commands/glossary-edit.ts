import { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import { changeEntry, type EntryChange } from '../../../glossary/write/change-entry.ts'
import { locateEntry } from '../../../glossary/write/locate.ts'
import { renameEntry, repointed } from '../../../glossary/write/rename.ts'
import { YamlText } from '../../../glossary/write/splice.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { entryChange } from '../entry-options.ts'
import { ENTRY_OPTIONS, UsageFailure } from '../options.ts'
import { ownGlossary } from '../own-glossary.ts'
import { saveGlossary } from '../save-glossary.ts'

/** Changes one entry, and leaves every other byte of the glossary as it is. */
export const glossaryEdit: CliCommand = {
  name: 'glossary edit',
  args: '<id>',
  options: [...ENTRY_OPTIONS, 'unset', 'remove-form', 'dry-run', 'glossary', 'config', 'no-config'],
  formats: [],
  examples: {
    form: 'isogloss glossary edit place.latakia --form Ladhiqiya --kind transliteration --status deprecated --in en',
    field: 'isogloss glossary edit place.latakia --house fr=Lattaquié --unset note --unset house.it',
    rename: 'isogloss glossary edit place.lattakia --id place.latakia',
  },
  async run([id = ''], context) {
    const { io, options } = context
    const change = await entryChange(options)
    if (options.entry === undefined && isEmpty(change)) throw new UsageFailure('nothing-to-change', { id })
    const own = await ownGlossary([], context)
    if (own.failures.length > 0) {
      await complain(own.failures, io, own.words)
      return 2
    }
    const yaml = await import('yaml')
    const { file, at, id: before } = await locateEntry(own.files, id)
    const text = new YamlText(file.path, file.text, yaml)
    const missing = changeEntry(text, at, change)
    if (missing.length > 0) throw new Failure('nothing-to-unset', { id, fields: missing }, { path: file.path })
    const after = options.entry ?? before
    if (after !== before) renameEntry(text, at, before, after)
    const edited = own.files.map(one => (one === file ? { path: file.path, text: text.text } : one))
    const changed = edited
      .map(one => (after === before ? one : (repointed(one, before, after, yaml) ?? one)))
      .filter((one, index) => one.text !== own.files[index]!.text)
    if (changed.length === 0) {
      await io.stderr.write(`${own.words(say('report.entry.unchanged', { id }))}\n`)
      return 0
    }
    return saveGlossary(own, changed, [after], context)
  },
}

function isEmpty({ fields, byLanguage, forms, listed, unset, removed }: EntryChange): boolean {
  return (
    Object.keys(fields).length + byLanguage.length + forms.length + listed.length + unset.length + removed.length === 0
  )
}
