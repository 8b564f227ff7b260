import { dirname, join, resolve } from 'node:path'
import type { Files } from '../core/files.ts'
import type { Severity } from '../core/finding.ts'
import { canonicalTag, type LanguageTag } from '../core/language.ts'
import { suggest } from '../glossary/did-you-mean.ts'
import type { Exemptible } from '../glossary/model.ts'
import { present } from '../glossary/present.ts'
import { byPlace, type GlossaryProblem, wrong } from '../glossary/problem.ts'
import type { Tree, YamlSource } from '../glossary/yaml-source.ts'
import { SCHEMA } from './configuration-schema.generated.ts'
import type { WrittenConfiguration } from './configuration-schema.ts'

/** What a configuration file says; what it leaves out is absent or empty. */
export type Configuration = {
  readonly path: string
  /** Files or folders, resolved against the folder of the configuration. */
  readonly glossaries: readonly string[]
  readonly house?: string
  /** Languages that articles may be in. */
  readonly languages?: readonly LanguageTag[]
  /** Language of an article that neither says nor shows its own. */
  readonly language?: LanguageTag
  /** By rule code. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly exempt?: readonly Exemptible[]
  readonly failOn?: Severity | 'never'
  readonly uiLang?: LanguageTag
  /** What is believed of an article's source before reading it, by answer: shares between 0 and 1. */
  readonly prior?: Readonly<Record<string, number>>
  /** Patterns, relative to the folder of the configuration. */
  readonly ignore: readonly string[]
  readonly maxWarnings?: number
  /** Resolved against the folder of the configuration. */
  readonly baseline?: string
  readonly requireReason?: boolean
  readonly overrides?: readonly Override[]
}

/** What holds for some paths instead. */
export type Override = Pick<Configuration, 'house' | 'language' | 'exempt' | 'rules' | 'glossaries'> & {
  /** Patterns, relative to the folder of the configuration. */
  readonly paths: readonly string[]
}

/** Names of a configuration file; the first that is there counts. */
const CONFIGURATION_NAMES: readonly string[] = ['.isogloss.yaml', '.isogloss.yml']

/**
 * Reads a configuration. Never throws: what is wrong is in `problems`, and what is right is in force.
 * @param path of the file, to which its own paths are relative
 * @param knownRules codes that `rules` may name
 */
export async function readConfiguration(
  path: string,
  text: string,
  knownRules: readonly string[],
): Promise<{ configuration: Configuration; problems: GlossaryProblem[] }> {
  const [{ parseYaml }, { problemsOf }, { configurationMapping }, { safeParse }] = await Promise.all([
    import('../glossary/yaml-source.ts'),
    import('../glossary/issues.ts'),
    import('./configuration-schema.ts'),
    import('valibot'),
  ])
  const source = await parseYaml(path, text)
  const problems = [...source.problems]
  const empty: Configuration = { path, glossaries: [], rules: {}, ignore: [] }
  if (source.content === null) return { configuration: empty, problems }
  if (source.content.kind === 'list') {
    problems.push(wrong('not-a-configuration', { path, at: { line: 1, column: 1 } }))
    return { configuration: empty, problems }
  }
  const { tree } = source.content
  const result = safeParse(configurationMapping, tree.value)
  if (result.issues) problems.push(...(await problemsOf(result.issues, source, tree)))
  const sound = result.success ? result.output : soundPart(tree, result.issues, configurationMapping.entries)
  if (sound === null) return { configuration: empty, problems }
  problems.push(...(await unknownRules(sound, source, tree, knownRules)))
  return { configuration: makeConfiguration(path, sound, knownRules), problems: problems.sort(byPlace) }
}

/** The keys in which nothing is wrong. */
function soundPart(
  tree: Tree,
  issues: readonly { readonly path?: readonly { readonly key: unknown }[] | undefined }[],
  known: Readonly<Record<string, unknown>>,
): WrittenConfiguration | null {
  if (typeof tree.value !== 'object' || tree.value === null) return null
  const faulty = new Set(issues.map(issue => issue.path?.[0]?.key))
  const sound = Object.entries(tree.value).filter(([key]) => Object.hasOwn(known, key) && !faulty.has(key))
  return Object.fromEntries(sound) as WrittenConfiguration
}

async function unknownRules(
  written: WrittenConfiguration,
  source: YamlSource,
  tree: Tree,
  knownRules: readonly string[],
): Promise<GlossaryProblem[]> {
  const places = [
    { at: 'rules', rules: written.rules },
    ...(written.overrides ?? []).map(({ rules }, at) => ({ at: `overrides.${at}.rules`, rules })),
  ]
  const unknown = places.flatMap(({ at, rules }) =>
    Object.keys(rules ?? {}).flatMap(code => (knownRules.includes(code) ? [] : [{ code, at: `${at}.${code}` }])),
  )
  return Promise.all(
    unknown.map(async ({ code, at }) => {
      const where = { path: source.path, at: source.place(tree, at, 'key') }
      const meant = await suggest(code, knownRules)
      if (meant === null) return wrong('unknown-rule.plain', where, { code, allowed: knownRules })
      return wrong('unknown-rule.near', where, { code, meant })
    }),
  )
}

type Either = Pick<WrittenConfiguration, 'glossaries' | 'house' | 'language' | 'rules' | 'exempt'>

function makeConfiguration(path: string, written: WrittenConfiguration, knownRules: readonly string[]): Configuration {
  const either = ({ glossaries, house, language, rules, exempt }: Either) => ({
    glossaries: listOf(glossaries).map(glossary => resolve(dirname(path), glossary)),
    house,
    language: language === undefined ? undefined : canonical(language),
    rules: Object.fromEntries(Object.entries(rules ?? {}).filter(([code]) => knownRules.includes(code))),
    exempt,
  })
  return present({
    path,
    ...either(written),
    languages: written.languages === undefined ? undefined : listOf(written.languages).map(canonical),
    failOn: written['fail-on'],
    uiLang: written['ui-lang'] === undefined ? undefined : canonical(written['ui-lang']),
    prior: written.trace?.prior,
    ignore: listOf(written.ignore),
    maxWarnings: written['max-warnings'],
    baseline: written.baseline === undefined ? undefined : resolve(dirname(path), written.baseline),
    requireReason: written['require-reason'],
    overrides: written.overrides?.map(over => present({ paths: listOf(over.paths), ...either(over) })),
  })
}

function canonical(tag: string): LanguageTag {
  return canonicalTag(tag) ?? tag
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/**
 * Finds the configuration that holds for a folder: in the folder or above it, up to the root of its repository (`.git`)
 * or of the file system.
 * @returns its path, or null
 */
export async function discoverConfiguration(startFolder: string, files: Files): Promise<string | null> {
  for (let folder = resolve(startFolder); ; folder = dirname(folder)) {
    for (const name of CONFIGURATION_NAMES) {
      const path = join(folder, name)
      if ((await files.kind(path)) === 'file') return path
    }
    if (dirname(folder) === folder || (await files.kind(join(folder, '.git'))) !== null) return null
  }
}

/** The JSON Schema (draft-07) of a configuration file. */
export function configurationSchema(): object {
  return SCHEMA
}
