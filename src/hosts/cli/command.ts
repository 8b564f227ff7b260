import type { Words } from '../../report/words.ts'
import type { ExitCode, Io, Parts } from './io.ts'
import type { OptionName, Options } from './options.ts'

/** What a command is given beside its arguments. */
export type Context = { readonly io: Io; readonly parts: Parts; readonly words: Words; readonly options: Options }

/** A command of the tool. Its words are in the catalogues below `cli.command.<name>`. */
export type CliCommand = {
  /** As typed: `lint`, `names compare`. */
  readonly name: string
  /** Arguments in commander's notation: `[path...]`. */
  readonly args: string
  readonly options: readonly OptionName[]
  /** What `--format` may be, the default first. */
  readonly formats: readonly string[]
  /** Command lines that help shows; each has words at `cli.command.<name>.example.<key>`. */
  readonly examples: Readonly<Record<string, string>>
  readonly run: (args: readonly string[], context: Context) => Promise<ExitCode>
}

/** Commands by name, each loaded when it is called, in the order of help. */
export const COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  lint: async () => (await import('./commands/lint.ts')).lint,
  trace: async () => (await import('./commands/trace.ts')).trace,
  'trace train': async () => (await import('./commands/trace-train.ts')).traceTrain,
  lineage: async () => (await import('./commands/lineage.ts')).lineage,
  review: async () => (await import('./commands/review.ts')).review,
  normalize: async () => (await import('./commands/normalize.ts')).normalize,
  'names compare': async () => (await import('./commands/names-compare.ts')).namesCompare,
  'names list': async () => (await import('./commands/names-list.ts')).namesList,
  'glossary check': async () => (await import('./commands/glossary-check.ts')).glossaryCheck,
  'glossary suggest': async () => (await import('./commands/glossary-suggest.ts')).glossarySuggest,
  'glossary show': async () => (await import('./commands/glossary-show.ts')).glossaryShow,
  'glossary add': async () => (await import('./commands/glossary-add.ts')).glossaryAdd,
  'glossary edit': async () => (await import('./commands/glossary-edit.ts')).glossaryEdit,
  'glossary diff': async () => (await import('./commands/glossary-diff.ts')).glossaryDiff,
  'glossary impact': async () => (await import('./commands/glossary-impact.ts')).glossaryImpact,
  'glossary import': async () => (await import('./commands/glossary-import.ts')).glossaryImport,
  'glossary export': async () => (await import('./commands/glossary-export.ts')).glossaryExport,
  'glossary fmt': async () => (await import('./commands/glossary-fmt.ts')).glossaryFmt,
  explain: async () => (await import('./commands/explain.ts')).explain,
  init: async () => (await import('./commands/init.ts')).init,
  completion: async () => (await import('./commands/completion.ts')).completion,
  man: async () => (await import('./commands/man.ts')).man,
  schema: async () => (await import('./commands/schema.ts')).schema,
}

/** Key of a command's words: `names compare` has `cli.command.names-compare`. */
export function commandKey(name: string): string {
  return `cli.command.${name.replace(' ', '-')}`
}
