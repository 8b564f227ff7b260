import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchCache } from './cache.ts'
import { benchComparison } from './comparison.ts'
import { benchArchive, benchArticles, benchForms, benchLengths, benchPeople } from './curves.ts'
import { benchGlossary } from './glossary.ts'
import { benchKeystrokes } from './keystrokes.ts'
import { benchLineage } from './lineage.ts'
import { benchNames, benchPairs } from './names.ts'
import { installPeers } from './peers.ts'
import { type Row, tableOf } from './row.ts'
import { benchScanner } from './scanner.ts'
import { benchStartUp } from './start-up.ts'

/** Each takes a folder to write in, and how often to measure. */
const BENCHES: Readonly<Record<string, (folder: string, runs: number) => Row[] | Promise<Row[]>>> = {
  'start-up': (_, runs) => benchStartUp(5 * runs),
  comparison: benchComparison,
  articles: benchArticles,
  forms: benchForms,
  lengths: benchLengths,
  people: benchPeople,
  scanner: () => benchScanner(10, [1_000, 100_000]),
  glossary: () => benchGlossary(),
  names: () => [...benchPairs(), ...benchNames()],
  lineage: () => benchLineage([1_000, 10_000, 20_000]),
  keystrokes: benchKeystrokes,
  archive: benchArchive,
  cache: benchCache,
}
/** What takes many minutes and gigabytes runs only when it is asked for. */
const ON_DEMAND = ['archive', 'cache']

/**
 * `npm run bench [-- --only NAME] [--runs N] [--json] [--install-peers]`: what the built command costs on this machine
 * beside the tools a newsroom could use instead, and how that grows.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const optionOf = (option: string) => (argv.includes(option) ? argv[argv.indexOf(option) + 1] : undefined)
  const only = optionOf('--only')
  if (argv.includes('--install-peers')) installPeers()
  if (only !== undefined && !Object.hasOwn(BENCHES, only)) {
    console.error(`No such bench: ${only}. There are: ${Object.keys(BENCHES).join(', ')}.`)
    return 2
  }
  const results: Record<string, Row[]> = {}
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (only === undefined ? ON_DEMAND.includes(name) : name !== only) continue
    const folder = mkdtempSync(join(tmpdir(), 'isogloss-bench-'))
    try {
      results[name] = await bench(folder, Number(optionOf('--runs') ?? 3))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    if (!argv.includes('--json')) console.log(`\n${name}\n${tableOf(results[name])}`)
  }
  if (argv.includes('--json')) console.log(JSON.stringify(results))
  return 0
}
