import { relative, resolve } from 'node:path'
import type { Failure } from '../../core/failure.ts'
import { baseLanguage } from '../../core/language.ts'
import type { DeskSettings } from '../../pipeline.ts'
import { loadWords, uiLanguage, type Words } from '../../report/words.ts'
import type { Configuration, Override } from '../configuration.ts'
import type { Context } from './command.ts'
import { glossaryPaths, type OpenGlossary, openGlossary } from './glossaries.ts'
import type { SearchRules } from './inputs.ts'
import type { FailLevel, Options } from './options.ts'
import { UsageFailure } from './options.ts'
import { ProblemFailure } from './problem-failure.ts'

/** What a command line, a configuration and the defaults add up to. */
export type Settings = {
  readonly desk: DeskSettings
  /** What holds for a path, where the configuration says otherwise of some. Equal settings are one object. */
  readonly deskOf: (path: string) => DeskSettings
  /** Which glossary a desk works with. */
  readonly openedFor: (desk: DeskSettings) => OpenGlossary
  readonly opened: OpenGlossary
  /** Path of the configuration in use. */
  readonly configuration: string | null
  readonly failOn: FailLevel | null
  readonly maxWarnings: number | null
  /** Path of the file of findings to leave alone. */
  readonly baseline: string | null
  /** The catalogue to speak from: the configuration may ask for another language than the environment. */
  readonly words: Words
  /** What the configuration believes of sources before reading, by answer. */
  readonly prior: Readonly<Record<string, number>>
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
  const open = async (glossaries: readonly string[]) => {
    const named = options.glossary ?? glossaries.map(path => relative(io.cwd, path) || '.')
    const paths = options.withoutGlossary ? 'none' : await glossaryPaths(named, io)
    return openGlossary(paths, io, parts, mode.tolerant)
  }
  const opened = await open(configuration?.glossaries ?? [])
  const overrides = configuration?.overrides ?? []
  const theirs = new Map<readonly string[], OpenGlossary>()
  for (const { glossaries } of overrides) {
    if (glossaries.length > 0 && !options.glossary) theirs.set(glossaries, await open(glossaries))
  }
  const all = [opened, ...theirs.values()]
  const broken = all.flatMap(({ problems }) => problems.filter(problem => problem.severity === 'error'))
  const today = io.now().toISOString().slice(0, 10)
  const glossaryOf = new Map<DeskSettings, OpenGlossary>()
  const settle = (over: Override | null): DeskSettings => {
    const own = (over && theirs.get(over.glossaries)) ?? opened
    const { glossary, evidence } = own
    const desk: DeskSettings = {
      ...deskLanguages(options, configuration, over),
      glossary,
      evidence,
      house: options.house ?? over?.house ?? configuration?.house ?? 'default',
      today,
      severities: {
        ...configuration?.rules,
        ...over?.rules,
        ...Object.fromEntries(without.map(code => [code, 'off' as const])),
      },
      only,
      exempt: over?.exempt ?? configuration?.exempt ?? EXEMPT,
      requireReason: configuration?.requireReason ?? false,
    }
    glossaryOf.set(desk, own)
    return desk
  }
  const desk = settle(null)
  const baseline = options.baseline ?? configuration?.baseline
  return {
    desk,
    deskOf: configuration && overrides.length > 0 ? await byPath(configuration, desk, settle, io.cwd) : () => desk,
    openedFor: settings => glossaryOf.get(settings) ?? opened,
    opened,
    configuration: configuration ? relative(io.cwd, configuration.path) : null,
    failOn: options.failOn ?? configuration?.failOn ?? null,
    maxWarnings: options.maxWarnings ?? configuration?.maxWarnings ?? null,
    baseline: baseline === undefined || options.withoutBaseline ? null : relative(io.cwd, resolve(io.cwd, baseline)),
    words:
      configuration?.uiLang && !options.uiLang ? await loadWords(uiLanguage([configuration.uiLang])) : context.words,
    prior: configuration?.prior ?? {},
    ignore: configuration ? { configuration: configuration.path, patterns: configuration.ignore } : null,
    failures: [
      ...failures,
      ...all.flatMap(one => one.failures),
      ...(mode.tolerant ? [] : broken.map(one => new ProblemFailure(one))),
    ],
  }
}

async function byPath(
  { path, overrides = [] }: Configuration,
  usual: DeskSettings,
  settle: (over: Override) => DeskSettings,
  cwd: string,
): Promise<Settings['deskOf']> {
  const { Overrides } = await import('./overrides.ts')
  const found = new Overrides(path, overrides)
  const made = new Map<Override, DeskSettings>()
  return article => {
    const over = found.of(article, cwd)
    if (!over) return usual
    const desk = made.get(over) ?? settle(over)
    made.set(over, desk)
    return desk
  }
}

function deskLanguages(
  { lang }: Options,
  configuration: Configuration | null,
  over: Override | null,
): Pick<DeskSettings, 'lang' | 'languages' | 'defaultLanguage'> {
  const known = configuration?.languages ?? LANGUAGES
  const defaultLanguage = over?.language ?? configuration?.language ?? known[0] ?? 'en'
  const languages = over?.language && !known.includes(over.language) ? [...known, over.language] : known
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
