// Its promises by name only where they are used: Node loads them, and what they need, in milliseconds.
import { constants, createReadStream, type Dirent, promises, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Files } from '../core/files.ts'
import { codeOf } from './error-code.ts'

/** Bytes up to which a file is read at once. */
const SMALL = 256 * 1024

/** Larger files do not fit one JavaScript string (2^29 − 24 code units in V8). */
const LARGEST = 512 * 1024 * 1024

const CHUNK = 1024 * 1024

/**
 * The file system of Node.
 * @param cwd folder that relative paths start from
 */
export function nodeFiles(cwd: string): Files {
  const at = (path: string) => resolve(cwd, path)
  const files: Files = {
    async read(path) {
      return attempt(path, async () => {
        // Small files are read at once: a pool of threads would take longer to ask than the disk to answer.
        const { size } = statSync(at(path))
        if (size > LARGEST) throw new Failure('file-too-large', { bytes: size }, { path })
        return size > SMALL ? promises.readFile(at(path)) : readFileSync(at(path))
      })
    },
    async *stream(path) {
      try {
        // Large steps: each costs a turn of the event loop.
        yield* createReadStream(at(path), { highWaterMark: CHUNK })
      } catch (error) {
        throw failureOf(path, error)
      }
    },
    async write(path, bytes, before) {
      try {
        const place = await target(at(path))
        await replaceFile(place, bytes, async () => {
          if (before && Buffer.compare(await promises.readFile(place), before) !== 0)
            throw new Failure('file-changed', {}, { path })
        })
      } catch (cause) {
        if (cause instanceof Failure) throw cause
        throw new Failure('file-unwritable', { reason: codeOf(cause) }, { path }, cause)
      }
    },
    async makeFolder(path) {
      try {
        await promises.mkdir(at(path), { recursive: true })
      } catch (cause) {
        throw new Failure('file-unwritable', { reason: codeOf(cause) }, { path }, cause)
      }
    },
    async kind(path) {
      try {
        const found = statSync(at(path))
        return found.isDirectory() ? 'folder' : 'file'
      } catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error))) return null
        throw failureOf(path, error)
      }
    },
    async children(folder) {
      const entries = await attempt(folder, () => promises.readdir(at(folder), { withFileTypes: true }))
      const kinds = await Promise.all(
        entries.map(async entry => ({ name: entry.name, kind: await kindOf(entry, at(folder)) })),
      )
      return kinds
        .flatMap(({ name, kind }) => (kind === null ? [] : [{ name, kind }]))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    async list(folder) {
      const found: string[] = []
      for (const { name, kind } of await files.children(folder)) {
        if (name.startsWith('.')) continue
        const path = join(folder, name)
        if (kind === 'file') found.push(path)
        else found.push(...(await files.list(path)))
      }
      return found
    },
  }
  return files
}

/** A linked file counts as a file; a linked folder is not entered, for links may go in circles. */
async function kindOf(entry: Dirent, folder: string): Promise<'file' | 'folder' | null> {
  if (entry.isDirectory()) return 'folder'
  if (entry.isFile()) return 'file'
  if (!entry.isSymbolicLink()) return null
  try {
    return (await promises.stat(join(folder, entry.name))).isFile() ? 'file' : null
  } catch {
    return null
  }
}

/** What a link leads to, so that the link stays and its target is rewritten. */
async function target(path: string): Promise<string> {
  try {
    return await promises.realpath(path)
  } catch {
    return path
  }
}

/**
 * Whole or not at all: written beside, flushed to the disk, then renamed over. A pipe or device is written to as it stands.
 * @param check the last word before that
 */
async function replaceFile(
  path: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  check: () => Promise<void>,
): Promise<void> {
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes
  const present = await promises.stat(path).catch(() => null)
  if (present && !present.isFile()) return writeThrough(path, pieces)
  const mode = present ? present.mode & 0o7777 : 0o666
  // A rename needs no right to write the file; a file marked read-only is to stay as it is.
  await promises.access(path, constants.W_OK).catch(error => {
    if (codeOf(error) !== 'ENOENT') throw error
  })
  const aside = await promises.mkdtemp(join(dirname(path), '.isogloss-'))
  try {
    const draft = join(aside, basename(path))
    const handle = await promises.open(draft, 'wx', mode)
    try {
      for (const piece of pieces) await handle.writeFile(piece)
      if (mode !== 0o666) await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await check()
    await promises.rename(draft, path)
  } finally {
    await promises.rm(aside, { recursive: true, force: true })
  }
}

/** Nothing may be renamed over `/dev/null`, `/dev/stdout` or a named pipe. */
async function writeThrough(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const handle = await promises.open(path, 'w')
  try {
    for (const piece of pieces) await handle.writeFile(piece)
  } finally {
    await handle.close()
  }
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Failure ? error : failureOf(path, error)
  }
}

function failureOf(path: string, error: unknown): Failure {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('file-missing', {}, { path }, error)
  if (code === 'EACCES' || code === 'EPERM') return new Failure('file-forbidden', {}, { path }, error)
  if (code === 'EISDIR') return new Failure('file-is-folder', {}, { path }, error)
  return new Failure('file-unreadable', { reason: code }, { path }, error)
}
