import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { WriteStream } from 'node:tty'
import { hashText } from '../../core/hash.ts'
import { build } from '../../core/version.ts'
import { nodeAside } from '../aside-node.ts'
import { nodeCache, toolFolder } from '../cache-node.ts'
import { nodeFiles } from '../files-node.ts'
import { nodeGit } from '../git-node.ts'
import type { Io, Sink } from './io.ts'

/** The world of this process. */
export function nodeIo(): Io {
  const cwd = process.cwd()
  return {
    ...(build !== null && { build, cache: nodeCache(cwd, process.env, build) }),
    async *watch(paths, isWanted) {
      const { watchPaths } = await import('../watch-node.ts')
      yield* watchPaths(paths, cwd, isWanted)
    },
    async records(folder) {
      const { openRecordStore } = await import('../record-store.ts')
      const usual = join(toolFolder(cwd, process.env), `records-${hashText(cwd)}`)
      return openRecordStore(folder === null ? usual : resolve(cwd, folder))
    },
    aside: nodeAside,
    git: nodeGit(cwd, process.env),
    files: nodeFiles(cwd),
    cwd,
    stdin: () => process.stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    now: () => new Date(),
    async glob(pattern) {
      const { glob } = await import('tinyglobby')
      const options = { cwd, ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false, onlyFiles: true }
      return (await glob(pattern, options)).sort()
    },
  }
}

/** A stream that is waited for when it is full, so that a long report needs no memory twice. */
function sinkOf(stream: WriteStream): Sink {
  return {
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain')
    },
    isTTY: stream.isTTY === true,
    ...(stream.isTTY ? { columns: stream.columns } : {}),
  }
}
