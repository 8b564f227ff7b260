#!/usr/bin/env node
/** The door of the command line: lends the process and the parts of the tool to the commands, and nothing else. */
import * as nodeModule from 'node:module'
import { version } from './core/version.ts'
import type { Parts } from './hosts/cli/io.ts'

/** What ships beside the bundle, `dist/cli.js`. */
const ASSETS = {
  'shipped.json': './shipped.json',
  'glossary.schema.json': '../glossary/schema.json',
} as const

const parts: Parts = {
  pipeline: () => import('./pipeline.ts'),
  rules: () => import('./rules/index.ts'),
  compareNames: async () => (await import('./names/compare.ts')).compareNames,
  asset: async name => {
    const { readFile } = await import('node:fs/promises')
    try {
      return await readFile(new URL(ASSETS[name], import.meta.url))
    } catch (cause) {
      const { Failure } = await import('./core/failure.ts')
      throw new Failure('asset-missing', { name }, {}, cause)
    }
  },
}

/** A reader that went away, as `head` does, is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

process.stdout.on('error', endQuietly)
process.stderr.on('error', endQuietly)
const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`)
else {
  // Since Node 22.1, unknown to the types of Node 20: later starts skip the compiling.
  const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
  if (typeof enableCompileCache === 'function') enableCompileCache()
  const [{ main }, { nodeIo }] = await Promise.all([import('./hosts/cli/main.ts'), import('./hosts/cli/node-io.ts')])
  process.exitCode = await main(argv, nodeIo(), parts)
}
