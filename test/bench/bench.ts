import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchCache } from './cache.ts'
import { benchComparison } from './comparison.ts'
import { benchArchive, benchArticles, benchForms, benchLengths, benchPeople } from './curves.ts'
import { benchGlossary } from './glossary.ts'
import { benchKeystrokes } from './keystrokes.ts'
import { benchLineage } from './lineage.ts'
import { benchNames, benchPairs } from './names.ts'
import { installPeers, PEER_NAMES } from './peers.ts'
import { type Row, tableLines } from './row.ts'
import { benchScanner } from './scanner.ts'
import type { Setting } from './setting.ts'
import { benchStartUp } from './start-up.ts'
import { benchTrace } from './trace.ts'

/** Each gives its rows as they are measured. */
const BENCHES: Readonly<Record<string, (setting: Setting) => Iterable<Row> | AsyncIterable<Row>>> = {
  'start-up': ({ runs }) => benchStartUp(5 * runs),
  comparison: benchComparison,
  articles: benchArticles,
  forms: benchForms,
  lengths: benchLengths,
  people: benchPeople,
  scanner: () => benchScanner(10, [1_000, 100_000]),
  glossary: () => benchGlossary(),
  names: () => [...benchPairs(), ...benchNames()],
  lineage: () => benchLineage([1_000, 10_000, 20_000]),
  trace: benchTrace,
  keystrokes: benchKeystrokes,
  archive: benchArchive,
  cache: benchCache,
}
/** What takes many minutes and gigabytes runs only when it is asked for. */
const ON_DEMAND = ['archive', 'cache']

const OPTIONS = {
  only: { type: 'string' },
  runs: { type: 'string', default: '3' },
  articles: { type: 'string' },
  terms: { type: 'string' },
  peer: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  'install-peers': { type: 'boolean', default: false },
} as const

/**
 * `npm run bench [-- --only NAME] [--runs N] [--articles N] [--terms N] [--peer NAME]… [--json] [--install-peers]`: what the
 * built command costs on this machine beside the tools a newsroom could use instead, and how that grows. Each row is shown
 * as soon as it is measured: on standard error with `--json`, which prints all of them at the end. `--peer none` compares
 * with nobody.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS })
  const wrong = wrongValue(values)
  if (wrong !== null) {
    console.error(wrong)
    return 2
  }
  if (values['install-peers']) installPeers()
  const show = values.json ? console.error : console.log
  const results: Record<string, Row[]> = {}
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (values.only === undefined ? ON_DEMAND.includes(name) : name !== values.only) continue
    const folder = mkdtempSync(join(tmpdir(), 'isogloss-bench-'))
    const setting: Setting = {
      folder,
      runs: Number(values.runs),
      ...(values.articles && { articles: Number(values.articles) }),
      ...(values.terms && { terms: Number(values.terms) }),
      ...(values.peer && { peers: values.peer }),
    }
    const measured: Row[] = []
    results[name] = measured
    try {
      show(`\n${name}`)
      for await (const line of tableLines(kept(bench(setting), measured))) show(line)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  if (values.json) console.log(JSON.stringify(results))
  return 0
}

/** What is wrong with a value of an option; null where nothing is. */
function wrongValue(values: Readonly<Record<string, unknown>>): string | null {
  const { only, peer = [] } = values as { only?: string; peer?: string[] }
  if (only !== undefined && !Object.hasOwn(BENCHES, only))
    return `No such bench: ${only}. There are: ${Object.keys(BENCHES).join(', ')}.`
  const stranger = peer.find(name => ![...PEER_NAMES, 'none'].includes(name))
  if (stranger !== undefined) return `No such peer: ${stranger}. There are: ${PEER_NAMES.join(', ')}, none.`
  const uncounted = ['runs', 'articles', 'terms'].find(name => !/^[1-9]\d*$/.test(String(values[name] ?? 1)))
  return uncounted === undefined ? null : `--${uncounted} takes a whole number from 1.`
}

async function* kept(rows: Iterable<Row> | AsyncIterable<Row>, into: Row[]): AsyncGenerator<Row> {
  for await (const row of rows) {
    into.push(row)
    yield row
  }
}
