#!/usr/bin/env node
/**
 * The door of the command line, and of the threads that it starts: runs the program beside it, `dist/program.cjs`, with
 * what earlier runs compiled.
 */
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { build, version } from './core/version.ts'
import { cacheFolder } from './hosts/cache-folder.ts'
import { CodeCache } from './hosts/code-cache.ts'
import type * as Program from './program.ts'

/** What the build makes of `program.ts`. */
function loadProgram(command: string): typeof Program {
  const path = fileURLToPath(new URL('./program.cjs', import.meta.url))
  // Since Node 22.1, unknown to the types of Node 20.
  const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
  if (typeof enableCompileCache === 'function') {
    enableCompileCache()
    return nodeModule.createRequire(import.meta.url)(path)
  }
  return new CodeCache(cacheFolder(process.env), `${build}-${command}`).load(path) as typeof Program
}

const argv = process.argv.slice(2)
if (!isMainThread) await loadProgram('lint').work()
else if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`)
else {
  // Each command compiles what it needs.
  const command = /^[a-z]{1,12}$/.exec(argv[0] ?? '')?.[0] ?? 'other'
  process.exitCode = await loadProgram(command).run(argv, new URL('.', import.meta.url))
}
