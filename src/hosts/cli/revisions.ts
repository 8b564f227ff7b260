import { Failure } from '../../core/failure.ts'
import type { GlossaryFile } from '../../glossary/load.ts'
import { decodedYaml, readGlossaryFiles } from './glossaries.ts'
import type { Io } from './io.ts'
import { UsageFailure } from './options.ts'

/** A state of a glossary: what it is called, and its files. */
export type GlossaryState = {
  readonly name: string
  readonly files: readonly GlossaryFile[]
  readonly failures: readonly Failure[]
}

/**
 * The two states that arguments name: `BASE..HEAD` (`BASE...HEAD` starts where HEAD left BASE), `BASE` against the files
 * as they are, or two of each: a revision, a file, a folder.
 * @param paths where the glossary lies
 * @throws Failure `git-needed`, `no-repository`, `no-revision`, `glossary-nowhere`
 */
export async function readStates(
  args: readonly string[],
  paths: readonly string[],
  io: Io,
): Promise<{ base: GlossaryState; head: GlossaryState }> {
  const [first, second] = args
  if (first === undefined) throw new UsageFailure('states-needed')
  const range =
    second === undefined && (await io.files.kind(first)) === null ? /^(.*?)(\.\.\.?)(.*)$/u.exec(first) : null
  const names = range ? [range[1] || 'HEAD', range[3] || 'HEAD'] : [first, second]
  const start = range?.[2] === '...' ? await mergeBase(names[0]!, names[1]!, io) : names[0]!
  const states = {
    base: await readState(start, names[0]!, paths, io),
    head: names[1] === undefined ? await worktree(paths, io) : await readState(names[1], names[1], paths, io),
  }
  if (states.base.files.length + states.head.files.length === 0) throw new Failure('glossary-nowhere', { paths })
  return states
}

async function worktree(paths: readonly string[], io: Io): Promise<GlossaryState> {
  return { name: paths.join(' '), ...(await readGlossaryFiles(paths, io)) }
}

async function readState(revision: string, name: string, paths: readonly string[], io: Io): Promise<GlossaryState> {
  if ((await io.files.kind(revision)) !== null) return { name, ...(await readGlossaryFiles([revision], io)) }
  return { name, ...(await readRevision(revision, paths, io)) }
}

/** The files of a glossary as a revision holds them. None is a failure here: a glossary has to begin at some time. */
async function readRevision(
  revision: string,
  paths: readonly string[],
  io: Io,
): Promise<{ files: GlossaryFile[]; failures: Failure[] }> {
  const { isGlossaryPath } = await import('../../glossary/load.ts')
  const commit = await commitOf(revision, io)
  const listed = await git(io, ['ls-tree', '-r', '-z', commit, '--', ...paths])
  const blobs = text(listed)
    .split('\0')
    .flatMap(line => {
      const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/su.exec(line) ?? []
      // A linked file is the path that it leads to, not what is there.
      return path !== undefined && mode !== '120000' && isGlossaryPath(path) ? [{ id: id!, path }] : []
    })
  const files: GlossaryFile[] = []
  const failures: Failure[] = []
  if (blobs.length === 0) return { files, failures }
  const asked = new TextEncoder().encode(blobs.map(({ id }) => `${id}\n`).join(''))
  const bytes = await git(io, ['cat-file', '--batch'], asked)
  let at = 0
  for (const { path } of blobs) {
    const end = bytes.indexOf(0x0a, at)
    const size = Number(text(bytes.subarray(at, end)).split(' ')[2])
    try {
      files.push({ path, text: decodedYaml(path, bytes.subarray(end + 1, end + 1 + size)) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error)
    }
    at = end + 1 + size + 1
  }
  return { files, failures }
}

async function commitOf(revision: string, io: Io): Promise<string> {
  await git(io, ['rev-parse', '--git-dir'], undefined, 'no-repository')
  // A dash would make it an option.
  if (revision.startsWith('-')) throw new Failure('no-revision', { revision })
  const found = await git(io, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], undefined, 'no-revision', {
    revision,
  })
  return text(found).trim()
}

async function mergeBase(a: string, b: string, io: Io): Promise<string> {
  const [one, other] = [await commitOf(a, io), await commitOf(b, io)]
  const revision = `${a}...${b}`
  return text(await git(io, ['merge-base', one, other], undefined, 'no-revision', { revision })).trim()
}

async function git(
  io: Io,
  args: readonly string[],
  input?: Uint8Array,
  code = 'git-refused',
  params: Failure['params'] = {},
): Promise<Uint8Array> {
  if (!io.git) throw new Failure('git-needed')
  const { status, stdout, stderr } = await io.git(args, input)
  if (status === null) throw new Failure('git-needed')
  if (status !== 0) throw new Failure(code, code === 'git-refused' ? { reason: stderr.trim() } : params)
  return stdout
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
