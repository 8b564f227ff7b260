import { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import { decodeImport } from '../../../exchange/decode.ts'
import { IMPORTERS, type Written } from '../../../exchange/exchange.ts'
import { readEntries } from '../../../glossary/read-entries.ts'
import { entriesYaml } from '../../../glossary/write/inline.ts'
import { bytesOf } from '../articles.ts'
import type { CliCommand, Context } from '../command.ts'
import { complain } from '../complain.ts'
import { UsageFailure } from '../options.ts'
import { ownGlossary } from '../own-glossary.ts'
import { ProblemFailure } from '../problem-failure.ts'
import { saveGlossary } from '../save-glossary.ts'

/** Makes entries of another format, each marked for review: to standard output, or into a file of the glossary. */
export const glossaryImport: CliCommand = {
  name: 'glossary import',
  args: '<file...>',
  options: ['from-format', 'type', 'file', 'dry-run', 'glossary', 'config', 'no-config'],
  formats: Object.keys(IMPORTERS),
  examples: {
    tbx: 'isogloss glossary import --from tbx termbase.tbx --file glossary/imported.yaml',
    wikidata: 'isogloss glossary import --from wikidata --type place Q41183.json',
  },
  async run(args, context) {
    const { io, options } = context
    if (options.format === undefined) throw new UsageFailure('option-missing', { option: '--from' })
    const entries = await importAll(args, options.format, context)
    const yaml = entriesYaml(entries, await import('yaml'))
    if (options.file === undefined) {
      const { problems } = await readEntries('-', yaml)
      const errors = problems.filter(problem => problem.severity === 'error')
      await complain(
        problems.map(problem => new ProblemFailure(problem)),
        io,
        context.words,
      )
      if (errors.length > 0) return 2
      await io.stdout.write(yaml)
      return 0
    }
    if (!/\.ya?ml$/iu.test(options.file)) throw new UsageFailure('not-yaml-file', { file: options.file })
    const own = await ownGlossary([], context, true)
    if (own.failures.length > 0) {
      await complain(own.failures, io, own.words)
      return 2
    }
    const path = options.file
    const { text } = own.files.find(file => file.path === path) ?? { text: '' }
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
    const ids = entries.map(entry => entry.id)
    return saveGlossary(own, [{ path, text: before + yaml }], ids, context)
  },
}

async function importAll(
  paths: readonly string[],
  format: string,
  { io, words, options }: Context,
): Promise<Written[]> {
  const importer = await IMPORTERS[format]!()
  const entries = new Map<string, Written>()
  const lost = new Map<string, number>()
  for (const path of paths) {
    const text = decodeImport(path, await bytesOf(path, io))
    if (text.trim() === '') throw new Failure('import-nothing', {}, { path, at: { line: 1, column: 1 } })
    const { type } = options
    const read = await importer({ path, text, ...(type !== undefined && { type }) })
    for (const entry of read.entries) {
      let id = entry.id
      for (let number = 2; entries.has(id); number++) id = `${entry.id}-${number}`
      entries.set(id, { ...entry, id })
    }
    for (const [name, count] of read.lost) lost.set(name, (lost.get(name) ?? 0) + count)
  }
  const fields = [...lost].map(([name, count]) => `${name} (${count})`)
  if (fields.length > 0) await io.stderr.write(`${words(say('report.exchange.left', { fields }))}\n`)
  await io.stderr.write(`${words(say('report.exchange.read', { count: entries.size }))}\n`)
  return [...entries.values()]
}
