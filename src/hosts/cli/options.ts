import { Option } from 'commander'
import { Failure } from '../../core/failure.ts'
import { canonicalTag, type LanguageTag } from '../../core/language.ts'
import { say } from '../../core/message.ts'
import { ENTRY_TYPES, KINDS, STATUSES } from '../../glossary/model.ts'
import { UI_LANGUAGES, type Words } from '../../report/words.ts'

const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const
export type FailLevel = (typeof FAIL_LEVELS)[number]

/** A report that is asked for: its format, and the file that it goes to; null is standard output. */
export type ReportChoice = { readonly format: string; readonly file: string | null }

/** Options as parsed; a command gets those it declares. */
export type Options = {
  readonly config?: string
  readonly withoutConfig?: true
  readonly glossary?: readonly string[]
  readonly withoutGlossary?: true
  readonly house?: string
  readonly lang?: LanguageTag
  readonly rule?: readonly string[]
  readonly withoutRule?: readonly string[]
  readonly uiLang?: LanguageTag
  readonly format?: string
  readonly reports?: readonly ReportChoice[]
  readonly failOn?: FailLevel
  readonly stdinFilename?: string
  readonly printConfig?: true
  readonly color?: boolean
  readonly write?: true
  readonly trust?: 'safe' | 'ask'
  readonly stdin?: true
  readonly jobs?: number
  readonly check?: true
  readonly entry?: string
  readonly type?: string
  readonly houseForms?: readonly string[]
  readonly shortForms?: readonly string[]
  readonly native?: readonly string[]
  readonly definition?: string
  readonly forms?: readonly string[]
  readonly status?: string
  readonly kind?: string
  readonly in?: readonly string[]
  readonly from?: readonly string[]
  readonly note?: string
  readonly source?: readonly string[]
  readonly review?: string
  readonly differentFrom?: readonly string[]
  readonly unset?: readonly string[]
  readonly removeForm?: readonly string[]
  readonly file?: string
  readonly dryRun?: true
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly since?: string
  readonly staged?: true
  readonly wholeFiles?: true
  readonly baseline?: string
  readonly withoutBaseline?: true
  readonly updateBaseline?: true
  readonly pruneBaseline?: true
  readonly exitCode?: true
  readonly to?: string
  readonly articles?: readonly string[]
  readonly cache?: true
  readonly cacheLocation?: string
  readonly fix?: true
  readonly fixDryRun?: true
  readonly out?: string
  readonly model?: string
  readonly prior?: readonly string[]
  readonly explain?: true
  readonly watch?: true
  readonly interactive?: true
  readonly ci?: string
  readonly force?: true
}

type Spec = {
  readonly flags: string
  /** Property of {@link Options}. */
  readonly name: keyof Options
  readonly many?: true
  readonly choices?: readonly string[]
  readonly tag?: true
  /** A whole number, 0 or more. */
  readonly count?: true
}

const SPECS = {
  format: { flags: '-f, --format <format>', name: 'format' },
  reports: { flags: '-f, --format <format[=file]>', name: 'reports' },
  'fail-on': { flags: '--fail-on <severity>', name: 'failOn', choices: FAIL_LEVELS },
  'max-warnings': { flags: '--max-warnings <count>', name: 'maxWarnings', count: true },
  jobs: { flags: '--jobs <count>', name: 'jobs', count: true },
  quiet: { flags: '--quiet', name: 'quiet' },
  since: { flags: '--since <ref>', name: 'since' },
  staged: { flags: '--staged', name: 'staged' },
  'whole-files': { flags: '--whole-files', name: 'wholeFiles' },
  baseline: { flags: '--baseline <file>', name: 'baseline' },
  'no-baseline': { flags: '--no-baseline', name: 'withoutBaseline' },
  'update-baseline': { flags: '--update-baseline', name: 'updateBaseline' },
  cache: { flags: '--cache', name: 'cache' },
  ci: { flags: '--ci <name>', name: 'ci', choices: ['github', 'gitlab', 'none'] },
  force: { flags: '--force', name: 'force' },
  fix: { flags: '--fix', name: 'fix' },
  interactive: { flags: '--interactive', name: 'interactive' },
  watch: { flags: '--watch', name: 'watch' },
  'fix-dry-run': { flags: '--fix-dry-run', name: 'fixDryRun' },
  'cache-location': { flags: '--cache-location <folder>', name: 'cacheLocation' },
  'prune-baseline': { flags: '--prune-baseline', name: 'pruneBaseline' },
  write: { flags: '-w, --write', name: 'write' },
  trust: { flags: '--trust <trust>', name: 'trust', choices: ['safe', 'ask'] },
  stdin: { flags: '--stdin', name: 'stdin' },
  check: { flags: '--check', name: 'check' },
  id: { flags: '--id <id>', name: 'entry' },
  type: { flags: '--type <type>', name: 'type', choices: ENTRY_TYPES },
  'house-form': { flags: '--house <lang=form>', name: 'houseForms', many: true },
  'short-form': { flags: '--short <lang=form>', name: 'shortForms', many: true },
  native: { flags: '--native <lang=form>', name: 'native', many: true },
  definition: { flags: '--definition <text>', name: 'definition' },
  form: { flags: '--form <form>', name: 'forms', many: true },
  status: { flags: '--status <status>', name: 'status', choices: STATUSES },
  kind: { flags: '--kind <kind>', name: 'kind', choices: KINDS },
  in: { flags: '--in <tags>', name: 'in', many: true },
  'from-languages': { flags: '--from <tags>', name: 'from', many: true },
  note: { flags: '--note <text>', name: 'note' },
  source: { flags: '--source <text>', name: 'source', many: true },
  review: { flags: '--review <text>', name: 'review' },
  'different-from': { flags: '--different-from <id>', name: 'differentFrom', many: true },
  unset: { flags: '--unset <field>', name: 'unset', many: true },
  'remove-form': { flags: '--remove-form <form>', name: 'removeForm', many: true },
  file: { flags: '--file <file>', name: 'file' },
  'exit-code': { flags: '--exit-code', name: 'exitCode' },
  to: { flags: '--to <format>', name: 'to' },
  'from-format': { flags: '--from <format>', name: 'format' },
  articles: { flags: '--articles <path...>', name: 'articles', many: true },
  'dry-run': { flags: '--dry-run', name: 'dryRun' },
  out: { flags: '-o, --out <file>', name: 'out' },
  model: { flags: '--model <file>', name: 'model' },
  prior: { flags: '--prior <answer=share>', name: 'prior', many: true },
  explain: { flags: '--explain', name: 'explain' },
  rule: { flags: '--rule <code>', name: 'rule', many: true },
  'no-rule': { flags: '--no-rule <code>', name: 'withoutRule', many: true },
  glossary: { flags: '--glossary <path>', name: 'glossary', many: true },
  'no-glossary': { flags: '--no-glossary', name: 'withoutGlossary' },
  house: { flags: '--house <name>', name: 'house' },
  lang: { flags: '--lang <tag>', name: 'lang', tag: true },
  'stdin-filename': { flags: '--stdin-filename <name>', name: 'stdinFilename' },
  config: { flags: '--config <file>', name: 'config' },
  'no-config': { flags: '--no-config', name: 'withoutConfig' },
  'print-config': { flags: '--print-config', name: 'printConfig' },
  'ui-lang': { flags: '--ui-lang <tag>', name: 'uiLang', tag: true },
  color: { flags: '--color', name: 'color' },
  'no-color': { flags: '--no-color', name: 'color' },
} as const satisfies Record<string, Spec>

export type OptionName = keyof typeof SPECS

/** Options of every command that reads articles. */
export const ARTICLE_OPTIONS: readonly OptionName[] = [
  'glossary',
  'no-glossary',
  'house',
  'lang',
  'stdin-filename',
  'config',
  'no-config',
  'print-config',
]

/** Options that say what an entry is to be. */
export const ENTRY_OPTIONS: readonly OptionName[] = [
  'id',
  'type',
  'definition',
  'house-form',
  'short-form',
  'native',
  'form',
  'kind',
  'status',
  'in',
  'from-languages',
  'different-from',
  'source',
  'note',
  'review',
]

/** Options of a check that gates what is merged. */
export const GATE_OPTIONS: readonly OptionName[] = [
  'fail-on',
  'max-warnings',
  'quiet',
  'since',
  'staged',
  'whole-files',
  'baseline',
  'no-baseline',
  'update-baseline',
  'prune-baseline',
  'cache',
  'cache-location',
  'fix',
  'fix-dry-run',
  'watch',
  'interactive',
]

/** Options of every command. */
export const COMMON_OPTIONS: readonly OptionName[] = ['ui-lang', 'color', 'no-color']

/** What the value of an option may be; empty where anything may. @param formats what `--format` may be */
export function choicesOf(name: OptionName, formats: readonly string[]): readonly string[] {
  if (name === 'ui-lang') return UI_LANGUAGES
  const spec: Spec = SPECS[name]
  return isFormat(name) ? formats : (spec.choices ?? [])
}

/** Whether an option names a format of the command. */
function isFormat(name: OptionName): boolean {
  return ['format', 'reports', 'to', 'from-format'].includes(name)
}

/**
 * Makes a commander option with its help text in the language of `words`.
 * @param formats what `--format` may be, the default first
 */
export function makeOption(name: OptionName, words: Words, formats: readonly string[]): Option {
  const spec: Spec = SPECS[name]
  const choices = isFormat(name) ? formats : spec.choices
  const listed = choicesOf(name, formats)
  const option = new Option(spec.flags, words(say(`cli.option.${name}`, { choices: listed })))
  // commander would read `--no-rule CODE` as the absence of `--rule`; here both take codes.
  if (name.startsWith('no-')) option.negate = name === 'no-color'
  option.attributeName = () => spec.name
  if (name === 'reports') {
    return option.argParser((value: string, before?: ReportChoice[]) => [...(before ?? []), reportOf(value, formats)])
  }
  if (spec.many) return option.argParser((value: string, before?: string[]) => [...(before ?? []), value])
  if (choices) return option.argParser(value => oneOf(option.long ?? name, value, choices))
  if (choices) return option.argParser(value => oneOf(name, value, choices))
  if (spec.count) return option.argParser(value => countOf(name, value))
  if (spec.tag) return option.argParser(value => tagOf(name, value))
  return option
}

function oneOf(option: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value
  throw new UsageFailure('bad-choice', { option, value, choices }, { word: value, candidates: choices })
}

/** `NAME` or `NAME=FILE`. */
function reportOf(value: string, formats: readonly string[]): ReportChoice {
  const at = value.indexOf('=')
  const format = oneOf('--format', at < 0 ? value : value.slice(0, at), formats)
  const file = at < 0 ? null : value.slice(at + 1)
  if (file === '') throw new UsageFailure('report-without-file', { format })
  return { format, file }
}

function countOf(option: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageFailure('bad-count', { option: `--${option}`, value })
}

function tagOf(option: string, value: string): LanguageTag {
  const tag = canonicalTag(value)
  if (tag) return tag
  throw new Failure('bad-language', { option: `--${option}`, value })
}

/** The command line cannot be understood. `near` is what a suggestion may be sought in. */
export class UsageFailure extends Failure {
  readonly near: { readonly word: string; readonly candidates: readonly string[] } | null

  constructor(
    code: string,
    params: Failure['params'] = {},
    near: { readonly word: string; readonly candidates: readonly string[] } | null = null,
  ) {
    super(code, params)
    this.near = near
  }
}
