#!/usr/bin/env node
/** The door of the command line: runs the program beside it. */
import { version } from './core/version.ts'
import { setEngineFlags } from './hosts/engine-flags.ts'
import { loadProgram } from './hosts/load-program.ts'
import type * as Program from './program.ts'

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`)
else {
  setEngineFlags()
  const command = /^[a-z]{1,12}$/.exec(argv[0] ?? '')?.[0] ?? 'other'
  const program = loadProgram<typeof Program>(import.meta.url, command, true)
  // Nothing is left to do once all is written; left to itself, Node would first let V8 go over the heap.
  program.run(argv, new URL('.', import.meta.url)).then(code => process.exit(code))
}
