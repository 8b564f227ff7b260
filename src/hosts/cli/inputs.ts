import { dirname, extname, join, resolve } from 'node:path'
import { Failure } from '../../core/failure.ts'
import { Ignored } from './ignored.ts'
import type { Io } from './io.ts'

/** What is read in a folder. A file that is named is read whatever its extension. */
const EXTENSIONS = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.ndjson', '.jsonl'])

/** Patterns of a configuration, and its path: they are relative to its folder. */
export type SearchRules = { readonly configuration: string; readonly patterns: readonly string[] }

/** Standard input's name on the command line. */
export const STDIN = '-'

/** Characters that make an argument a pattern, where no file has it as its name. */
const PATTERN = /[*?{}[\]!]/

/**
 * The files that arguments name, each once, in the order of their paths, whatever the order of the arguments; standard
 * input comes first. What is ignored by `.gitignore` or lies in a hidden folder is left out, unless it is named itself.
 */
export async function* findInputs(
  args: readonly string[],
  io: Io,
  rules: SearchRules | null,
): AsyncGenerator<string | Failure> {
  if (args.length === 0) throw new Failure('no-input')
  const ignored = ignoredBy(io, rules)
  const found = new Map<string, string>()
  for (const arg of args) {
    let any = false
    for await (const path of pathsOf(arg, io, ignored)) {
      any = true
      if (path instanceof Failure) yield path
      else {
        const key = path === STDIN ? STDIN : resolve(io.cwd, path)
        const known = found.get(key)
        if (known === undefined || path < known) found.set(key, path)
      }
    }
    if (!any) yield new Failure('nothing-there', {}, { path: arg })
  }
  yield* [...found.values()].sort(inOrder)
}

/** Standard input, then by path, what lies in a folder together. */
function inOrder(a: string, b: string): number {
  if (a === STDIN || b === STDIN) return a === STDIN ? -1 : 1
  // A character below all others, so that `a/b` comes before `a.txt`.
  const [one, other] = [a.replaceAll('/', '\u0000'), b.replaceAll('/', '\u0000')]
  return one < other ? -1 : 1
}

/** Whether a folder that holds a path would be searched and this be found there. @returns a function for relative paths */
export function searchable(io: Io, rules: SearchRules | null): (path: string) => Promise<boolean> {
  const ignored = ignoredBy(io, rules)
  return async path => {
    const hidden = path.split(/[\\/]/).some(part => part.startsWith('.') || part === 'node_modules')
    return !hidden && EXTENSIONS.has(extname(path).toLowerCase()) && !(await isIgnored(path, io, ignored))
  }
}

function ignoredBy(io: Io, rules: SearchRules | null): Ignored {
  const own = rules && { folder: dirname(resolve(io.cwd, rules.configuration)), patterns: rules.patterns }
  return new Ignored(io.files, own)
}

async function* pathsOf(arg: string, io: Io, ignored: Ignored): AsyncGenerator<string | Failure> {
  if (arg === STDIN) {
    yield arg
    return
  }
  const kind = await io.files.kind(arg)
  if (kind === 'folder') yield* search(arg, io, ignored)
  else if (kind === 'file' || !PATTERN.test(arg)) yield arg
  else {
    for (const path of await io.glob(arg)) {
      if (EXTENSIONS.has(extname(path).toLowerCase()) && !(await isIgnored(path, io, ignored))) yield path
    }
  }
}

/** A file is left out, too, when a folder above it is. */
async function isIgnored(path: string, io: Io, ignored: Ignored): Promise<boolean> {
  const parts = path.split('/')
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = resolve(io.cwd, parts.slice(0, depth).join('/'))
    if (await ignored.has(at, depth === parts.length ? 'file' : 'folder')) return true
  }
  return false
}

async function* search(folder: string, io: Io, ignored: Ignored): AsyncGenerator<string | Failure> {
  let children: Awaited<ReturnType<Io['files']['children']>>
  try {
    children = await io.files.children(folder)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    yield error
    return
  }
  for (const { name, kind } of children) {
    if (name.startsWith('.') || name === 'node_modules') continue
    if (kind === 'file' && !EXTENSIONS.has(extname(name).toLowerCase())) continue
    const path = join(folder, name)
    if (await ignored.has(resolve(io.cwd, path), kind)) continue
    if (kind === 'folder') yield* search(path, io, ignored)
    else yield path
  }
}
