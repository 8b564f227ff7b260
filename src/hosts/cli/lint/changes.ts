import { relative, resolve } from 'node:path'
import { Failure } from '../../../core/failure.ts'
import type { Git, Io } from '../io.ts'
import { changedLines, type LineRange } from './patch.ts'

/** What has changed, by absolute path: lines, or `all` of a file that is new. */
export type Changes = {
  readonly files: ReadonlyMap<string, readonly LineRange[] | 'all'>
  /** Brings a file as it is about to be committed; null where the working folder counts. */
  readonly staged: ((path: string) => Promise<Uint8Array | null>) | null
}

/** What a patch is made with, whatever the person's own settings of git are. Line endings alone change nothing. */
const PATCH = [
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules',
  '--ignore-cr-at-eol',
  '--find-renames',
  '--diff-filter=d',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/**
 * Changes since the point where the branch left `since`, with files that git does not know yet; or those that are staged.
 * @throws Failure `git-missing`, `git-no-repository`, `git-unknown-ref`, `git-failed`
 */
export async function readChanges(
  asked: { readonly since: string } | { readonly staged: true },
  { git, cwd }: Pick<Io, 'git' | 'cwd'>,
): Promise<Changes> {
  if (!git) throw new Failure('git-missing')
  const up = await ask(git, ['rev-parse', '--show-cdup'], 'git-no-repository')
  const root = resolve(cwd, up)
  const at = (path: string) => resolve(root, path)
  const inRoot = ['-C', root, '-c', 'core.quotePath=false']
  if ('staged' in asked) {
    const patch = await ask(git, [...inRoot, 'diff', '--cached', ...PATCH])
    const lines = [...changedLines(patch)].map(([path, ranges]) => [at(path), ranges] as const)
    return { files: new Map(lines), staged: stagedReader(git, root, cwd, new Map(lines)) }
  }
  const base = await baseOf(asked.since, git)
  const patch = await ask(git, [...inRoot, 'diff', ...PATCH, base, '--'])
  const files = new Map<string, readonly LineRange[] | 'all'>()
  for (const [path, ranges] of changedLines(patch)) files.set(at(path), ranges)
  const unknown = await ask(git, ['-C', root, 'ls-files', '--others', '--exclude-standard', '-z'])
  for (const path of unknown.split('\u0000')) if (path !== '') files.set(at(path), 'all')
  return { files, staged: null }
}

/** Where the branch left another one; the other one itself where they share no past. */
async function baseOf(ref: string, git: Git): Promise<string> {
  // A dash would make it an option.
  const commit = ref.startsWith('-')
    ? { status: 1, stdout: new Uint8Array() }
    : await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (commit.status !== 0) throw new Failure('git-unknown-ref', { ref })
  const base = await git(['merge-base', ref, 'HEAD'])
  return decoded(base.status === 0 ? base.stdout : commit.stdout).trim()
}

/** Files as the index holds them: what is not staged of them is not about to be committed. */
function stagedReader(
  git: Git,
  root: string,
  cwd: string,
  changed: ReadonlyMap<string, unknown>,
): NonNullable<Changes['staged']> {
  return async path => {
    const absolute = resolve(cwd, path)
    if (!changed.has(absolute)) return null
    const inside = relative(root, absolute).replaceAll('\\', '/')
    const { status, stdout } = await git(['-C', root, 'cat-file', 'blob', `:0:${inside}`])
    return status === 0 ? stdout : null
  }
}

async function ask(git: Git, args: readonly string[], code = 'git-failed'): Promise<string> {
  const { status, stdout, stderr } = await git(args)
  if (status === 0) return code === 'git-no-repository' ? decoded(stdout).replace(/\n$/, '') : decoded(stdout)
  if (status === null) throw new Failure('git-missing')
  throw new Failure(code, { reason: stderr.trim().split('\n')[0] ?? '' })
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
