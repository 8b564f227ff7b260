import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from '../core/version.ts'
import { cacheFolder } from './cache-folder.ts'
import { CodeCache } from './code-cache.ts'

/**
 * The program as the build makes it, `dist/program.cjs`, with what earlier runs compiled of it.
 * @typeParam Program what it exports
 * @param door URL of the module that asks, in the same folder
 * @param command what the process is for: each compiles what it needs
 * @param keeps whether what is compiled now is kept for later runs
 */
export function loadProgram<Program>(door: string, command: string, keeps: boolean): Program {
  const path = fileURLToPath(new URL('./program.cjs', door))
  // Since Node 22.1, unknown to the types of Node 20.
  const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
  if (typeof enableCompileCache === 'function') {
    enableCompileCache()
    return nodeModule.createRequire(door)(path)
  }
  return new CodeCache(cacheFolder(process.env), `${build}-${command}`, keeps).load(path) as Program
}
