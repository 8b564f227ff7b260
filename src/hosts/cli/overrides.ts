import { dirname, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { Override } from '../configuration.ts'

/** What the overrides of a configuration say of a path, put together: the last that matches has the last word. */
export class Overrides {
  readonly #folder: string
  readonly #list: readonly { readonly override: Override; readonly matches: Ignore }[]
  readonly #made = new Map<string, Override>()

  /** @param configuration path of the configuration, to whose folder patterns are relative */
  constructor(configuration: string, overrides: readonly Override[]) {
    this.#folder = dirname(configuration)
    this.#list = overrides.map(override => ({ override, matches: ignore().add([...override.paths]) }))
  }

  /** @returns one value for all paths that the same overrides match; null where none does */
  of(path: string, cwd: string): Override | null {
    const inside = relative(this.#folder, resolve(cwd, path)).split(sep).join('/')
    if (inside.startsWith('../') || inside === '') return null
    const found = this.#list.filter(({ matches }) => matches.ignores(inside)).map(({ override }) => override)
    if (found.length === 0) return null
    const key = found.map(override => override.paths.join('\n')).join('\u0000')
    const made = this.#made.get(key) ?? found.reduce(together)
    this.#made.set(key, made)
    return made
  }
}

function together(before: Override, after: Override): Override {
  const glossaries = after.glossaries.length > 0 ? after.glossaries : before.glossaries
  return { ...before, ...after, glossaries, rules: { ...before.rules, ...after.rules } }
}
