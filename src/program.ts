/** The program behind the doors of the command line and its threads: lends the process and the parts of the tool to the commands. */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { MessagePort } from 'node:worker_threads'
import { Failure } from './core/failure.ts'
import type { ExitCode, Parts } from './hosts/cli/io.ts'
import { main } from './hosts/cli/main.ts'
import { nodeIo } from './hosts/cli/node-io.ts'
import { nodeSink } from './hosts/cli/node-sink.ts'
import { serve } from './hosts/crew/member.ts'

/** What ships, from the folder of the built program. */
const ASSETS = {
  'shipped.bin': './shipped.bin',
  'english.style': './english.style',
  'glossary.schema.json': '../glossary/schema.json',
} as const

/** Runs one command line in this process, until all is written. @param folder where the built program and its door lie */
export async function run(argv: readonly string[], folder: URL): Promise<ExitCode> {
  const threads = { cores: availableParallelism(), entry: new URL('thread.js', folder) }
  const [stdout, stderr] = [nodeSink(1, () => process.stdout), nodeSink(2, () => process.stderr)]
  const code = await main(argv, { ...nodeIo(), stdout, stderr, threads }, partsIn(folder))
  // Nobody can be told of what is not written here.
  await stderr.end?.().catch(() => {})
  return code
}

/** Looks at articles for the run that started this thread. @param port to that run */
export async function work(port: MessagePort): Promise<void> {
  serve(port, await import('./pipeline.ts'))
}

function partsIn(folder: URL): Parts {
  return {
    pipeline: () => import('./pipeline.ts'),
    rules: () => import('./rules/index.ts'),
    compareNames: async () => (await import('./names/compare.ts')).compareNames,
    asset: async name => {
      try {
        // At once: a pool of threads would take longer to ask.
        return readFileSync(new URL(ASSETS[name], folder))
      } catch (cause) {
        throw new Failure('asset-missing', { name }, {}, cause)
      }
    },
  }
}
