import { join, resolve } from 'node:path'
import { hashText } from '../../core/hash.ts'
import { build } from '../../core/version.ts'
import { nodeAside } from '../aside-node.ts'
import { nodeCache, toolFolder } from '../cache-node.ts'
import { nodeFiles } from '../files-node.ts'
import { nodeGit } from '../git-node.ts'
import type { Io } from './io.ts'

/** The world of this process, apart from what it writes to. */
export function nodeIo(): Omit<Io, 'stdout' | 'stderr'> {
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
    env: process.env,
    now: () => new Date(),
    async glob(pattern) {
      const { glob } = await import('tinyglobby')
      const options = { cwd, ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false, onlyFiles: true }
      return (await glob(pattern, options)).sort()
    },
  }
}
