import * as v from 'valibot'
import { splitAt } from './branches.ts'
import type { Convention, Cue, EvidenceData } from './cues.ts'
import { evidenceSchemas, type WrittenConvention, type WrittenCue } from './evidence-schema.ts'
import { deepFreeze } from './freeze.ts'
import { problemsOf } from './issues.ts'
import { readTag } from './language-keys.ts'
import { anchorsOf } from './pattern-anchors.ts'
import { COST_LIMIT, patternCost } from './pattern-cost.ts'
import { present } from './present.ts'
import { byPlace, type GlossaryProblem, type Where, wrong } from './problem.ts'
import { parseYaml, type Tree, type YamlSource } from './yaml-source.ts'

/** Reads files of evidence. One bad cue costs only itself. The result is sorted by id. */
export async function readEvidence(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<{ evidence: EvidenceData; problems: GlossaryProblem[] }> {
  const problems: GlossaryProblem[] = []
  const taken = new Map<string, string>()
  const cues: Cue[] = []
  const conventions: Convention[] = []
  for (const file of files) {
    const source = await parseYaml(file.path, file.text)
    problems.push(...source.problems)
    for (const { kind, tree } of itemsOf(source, problems)) {
      const where = { path: source.path, at: source.place(tree, '') }
      const result = v.safeParse(evidenceSchemas[kind], tree.value)
      if (!result.success) {
        problems.push(...(await problemsOf(result.issues, source, tree)))
        continue
      }
      const { id } = result.output
      const other = taken.get(id)
      if (other !== undefined) problems.push(wrong('duplicate-id', where, { id, other }))
      const pattern = { path: source.path, at: source.place(tree, 'pattern') }
      if (other !== undefined || !isSafe(result.output.pattern, pattern, problems)) continue
      taken.set(id, `${where.path}:${where.at.line}`)
      const tags = tagReader(source, tree, problems)
      const at = { path: source.path, ...where.at }
      if (kind === 'cues') cues.push({ ...makeCue(result.output as WrittenCue, tags), at })
      else conventions.push({ ...makeConvention(result.output as WrittenConvention, tags), at })
    }
  }
  const evidence = deepFreeze({ cues: cues.sort(byId), conventions: conventions.sort(byId) })
  return { evidence, problems: problems.sort(byPlace) }
}

type Kind = keyof typeof evidenceSchemas

/** The cues and conventions of a file, each with its own tree. */
function* itemsOf(source: YamlSource, problems: GlossaryProblem[]): Generator<{ kind: Kind; tree: Tree }> {
  const { content } = source
  if (content === null) return
  const tree = content.kind === 'other' ? content.tree : null
  if (!tree || typeof tree.value !== 'object' || tree.value === null) {
    const at = tree ? source.place(tree, '') : { line: 1, column: 1 }
    problems.push(wrong('not-evidence', { path: source.path, at }))
    return
  }
  for (const [key, value] of Object.entries(tree.value)) {
    const where = { path: source.path, at: source.place(tree, key, 'key') }
    if (key !== 'cues' && key !== 'conventions') {
      problems.push(wrong('unknown-key.plain', where, { key, allowed: ['cues', 'conventions'] }))
    } else if (Array.isArray(value)) {
      for (const item of splitAt(tree, key)) yield { kind: key, tree: item }
    } else if (value !== null) {
      problems.push(
        wrong('wrong-value.list', { ...where, at: source.place(tree, key) }, { key, found: source.written(tree, key) }),
      )
    }
  }
}

/** Whether a pattern may be run on any text: valid, never empty, with a bounded number of ways to match. */
function isSafe(pattern: string, where: Where, problems: GlossaryProblem[]): boolean {
  let compiled: RegExp
  try {
    compiled = new RegExp(pattern, 'u')
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /su, '') : ''
    problems.push(wrong('pattern-broken', where, { pattern, reason }))
    return false
  }
  const cost = patternCost(pattern)
  if (cost === Number.POSITIVE_INFINITY) problems.push(wrong('pattern-unbounded', where, { pattern }))
  else if (cost > COST_LIMIT) problems.push(wrong('pattern-costly', where, { pattern }))
  else if (['', 'a', ' a b '].some(sample => compiled.exec(sample)?.[0] === '')) {
    problems.push(wrong('pattern-empty', where, { pattern }))
  } else return true
  return false
}

type Tags = (written: string | readonly string[], path: string) => string[]

function tagReader(source: YamlSource, tree: Tree, problems: GlossaryProblem[]): Tags {
  return (written, path) =>
    (typeof written === 'string' ? [written] : written).flatMap((tag, at) => {
      const where = { path: source.path, at: source.place(tree, `${path}.${at}`) }
      return readTag(tag, where, problems) ?? []
    })
}

function makeCue(written: WrittenCue, tags: Tags): Cue {
  return present({
    id: written.id,
    family: written.family,
    pattern: written.pattern,
    case: written.case,
    in: tags(written.in, 'in'),
    weights: Object.fromEntries(
      Object.entries(written.weights).flatMap(([language, weight]) => {
        if (language === 'none' || language === 'other') return [[language, weight]]
        return tags(language, `weights.${language}`).map(tag => [tag, weight])
      }),
    ),
    weighed: written.weighed,
    renders: written.renders,
    note: written.note,
    tests: { shows: written.tests.shows, silent: written.tests.silent ?? [] },
    anchors: anchorsOf(written.pattern) ?? undefined,
  })
}

function makeConvention(written: WrittenConvention, tags: Tags): Convention {
  return present({
    id: written.id,
    languages: tags(written.languages, 'languages'),
    weight: written.weight,
    pattern: written.pattern,
    note: written.note,
    tests: { shows: written.tests.shows, silent: written.tests.silent ?? [] },
  })
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
