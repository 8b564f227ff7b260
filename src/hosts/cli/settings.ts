import { relative, resolve } from 'node:path'
import type { Failure } from '../../core/failure.ts'
import { baseLanguage } from '../../core/language.ts'
import type { DeskSettings } from '../../pipeline.ts'
import { loadWords, uiLanguage, type Words } from '../../report/words.ts'
import type { Configuration } from '../configuration.ts'
import type { Context } from './command.ts'
import { glossaryPaths, type OpenGlossary, openGlossary } from './glossaries.ts'
import type { SearchRules } from './inputs.ts'
import type { FailLevel, Options } from './options.ts'
import { UsageFailure } from './options.ts'
import { ProblemFailure } from './problem-failure.ts'

/** What a command line, a configuration and the defaults add up to. */
export type Settings = {
  readonly desk: DeskSettings
  readonly opened: OpenGlossary
  /** Path of the configuration in use. */
  readonly configuration: string | null
  readonly failOn: FailLevel | null
  /** The catalogue to speak from: the configuration may ask for another language than the environment. */
  readonly words: Words
  /** What a search leaves out. */
  readonly ignore: SearchRules | null
  /** What could not be opened; the rest is still done. */
  readonly failures: readonly Failure[]
}

/** Languages that articles are told apart by, where no configuration names them. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'tr', 'el', 'ru', 'uk', 'ar', 'fa']

/** Regions that rules about names leave alone, where no configuration says otherwise. */
const EXEMPT: DeskSettings['exempt'] = ['link-target', 'code', 'byline']

/**
 * Settles what a run works with: options before configuration before defaults.
 * @param mode `tolerant`: problems of the glossary are the command's subject, not failures
 * @throws Failure when an option names a rule that does not exist, or a configuration cannot be read
 */
export async function openSettings(context: Context, mode: { readonly tolerant?: boolean } = {}): Promise<Settings> {
  const { io, parts, options } = context
  const { configuration, failures } = await readOwnConfiguration(context)
  const only = options.rule ?? []
  const without = options.withoutRule ?? []
  if (only.length + without.length > 0) await checkRules([...only, ...without], context)
  const named = options.glossary ?? configuration?.glossaries.map(path => relative(io.cwd, path) || '.') ?? []
  const paths = options.withoutGlossary ? 'none' : await glossaryPaths(named, io)
  const opened = await openGlossary(paths, io, parts, mode.tolerant)
  const broken = opened.problems.filter(problem => problem.severity === 'error')
  return {
    desk: {
      ...deskLanguages(options, configuration),
      glossary: opened.glossary,
      evidence: opened.evidence,
      house: options.house ?? configuration?.house ?? 'default',
      today: io.now().toISOString().slice(0, 10),
      severities: { ...configuration?.rules, ...Object.fromEntries(without.map(code => [code, 'off' as const])) },
      only,
      exempt: configuration?.exempt ?? EXEMPT,
    },
    opened,
    configuration: configuration ? relative(io.cwd, configuration.path) : null,
    failOn: options.failOn ?? configuration?.failOn ?? null,
    words:
      configuration?.uiLang && !options.uiLang ? await loadWords(uiLanguage([configuration.uiLang])) : context.words,
    ignore: configuration ? { configuration: configuration.path, patterns: configuration.ignore } : null,
    failures: [...failures, ...opened.failures, ...(mode.tolerant ? [] : broken.map(one => new ProblemFailure(one)))],
  }
}

function deskLanguages(
  { lang }: Options,
  configuration: Configuration | null,
): Pick<DeskSettings, 'lang' | 'languages' | 'defaultLanguage'> {
  const languages = configuration?.languages ?? LANGUAGES
  const defaultLanguage = configuration?.language ?? languages[0] ?? 'en'
  if (lang === undefined) return { languages, defaultLanguage }
  return { lang, languages: [...new Set([baseLanguage(lang), ...languages])], defaultLanguage }
}

/** The configuration that holds here, or null, and what is wrong with it. */
export async function readOwnConfiguration({
  io,
  parts,
  options,
}: Context): Promise<{ configuration: Configuration | null; failures: readonly Failure[] }> {
  if (options.withoutConfig) return { configuration: null, failures: [] }
  const { discoverConfiguration, readConfiguration } = await import('../configuration.ts')
  const found = options.config ?? (await discoverConfiguration(io.cwd, io.files))
  if (found === null) return { configuration: null, failures: [] }
  const text = new TextDecoder().decode(await io.files.read(found))
  const path = resolve(io.cwd, found)
  const { configuration, problems } = await readConfiguration(path, text, (await parts.rules()).CODES)
  const shown = relative(io.cwd, path)
  return { configuration, failures: problems.map(problem => new ProblemFailure({ ...problem, path: shown })) }
}

async function checkRules(codes: readonly string[], { parts }: Context): Promise<void> {
  const { CODES } = await parts.rules()
  for (const code of codes) {
    if (!CODES.includes(code)) throw new UsageFailure('unknown-rule', { code }, { word: code, candidates: CODES })
  }
}
