import type { BaseIssue } from 'valibot'
import { suggest } from './did-you-mean.ts'
import { type GlossaryProblem, wrong } from './problem.ts'
import type { Tree, YamlSource } from './yaml-source.ts'

type Issue = BaseIssue<unknown>
/** An issue with its whole path, keys joined by points. */
type Placed = { readonly issue: Issue; readonly path: string }

/** Problems told of one entry: a list pasted in the wrong place is one mistake, not a thousand. */
const TOLD = 10

/** Turns what valibot found in a tree into problems with places: what was found, what was expected, what may be meant. */
export async function problemsOf(issues: readonly Issue[], source: YamlSource, tree: Tree): Promise<GlossaryProblem[]> {
  const placed = issues.flatMap(issue => unfold(issue, '')).slice(0, TOLD)
  return Promise.all(placed.map(({ issue, path }) => explain(issue, path, source, tree)))
}

/** A union's issue says little: what it says of the option that was meant, the one that got furthest, says more. */
function unfold(issue: Issue, above: string): Placed[] {
  const path = (issue.path ?? []).reduce((whole, item) => join(whole, String(item.key)), above)
  const inner = issue.issues?.filter(option => (option.path?.length ?? 0) > 0 || option.kind === 'validation')
  return inner && inner.length > 0 ? inner.flatMap(option => unfold(option, path)) : [{ issue, path }]
}

async function explain(issue: Issue, path: string, source: YamlSource, tree: Tree): Promise<GlossaryProblem> {
  const key = path.slice(path.lastIndexOf('.') + 1)
  const [expected = '', ...listed] = issue.message.split(' ')
  if (expected === 'keys') {
    const where = { path: source.path, at: source.place(tree, path, 'key') }
    // { note: one, two } has a key "two" without a value.
    if (issue.input === null && key.includes(' ')) return wrong('unknown-key.comma', where, { key })
    const meant = await suggest(key, listed)
    return meant === null
      ? wrong('unknown-key.plain', where, { key, allowed: listed })
      : wrong('unknown-key.near', where, { key, meant })
  }
  const last = issue.path?.at(-1)
  if (last?.origin === 'key' && issue.received === 'undefined') {
    const above = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : ''
    return wrong('missing-key', { path: source.path, at: source.place(tree, above) }, { key })
  }
  const part = last?.origin === 'key' ? 'key' : 'value'
  const where = { path: source.path, at: source.place(tree, path, part) }
  const found = part === 'key' ? key : source.written(tree, path)
  if (found === '') return wrong('empty-value', where, { key: label(path) })
  if (expected !== 'choice') return wrong(`wrong-value.${expected}`, where, { key: label(path), found })
  const meant = typeof issue.input === 'string' ? await suggest(issue.input, listed) : null
  return meant === null
    ? wrong('wrong-value.choice', where, { key: label(path), found, allowed: listed })
    : wrong('wrong-value.choice-near', where, { key: label(path), found, meant })
}

/** The key that a person would name: `form` of `forms.2.form`, `from` of `forms.2.from.0`. */
function label(path: string): string {
  const keys = path.split('.').filter(key => !/^[0-9]+$/u.test(key))
  return keys.at(-1) ?? ''
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
