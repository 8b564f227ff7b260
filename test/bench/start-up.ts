import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { articlesOf } from './articles.ts'
import type { Row } from './row.ts'

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

function wall(args: readonly string[], cwd: string): number {
  const start = performance.now()
  spawnSync(process.execPath, args, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, 'cache') },
  })
  return performance.now() - start
}

/**
 * Whole-process time of the built command against an empty script, in turn, as ratios of medians. The article has 4 KB,
 * and names that the shipped glossary knows.
 */
export function* benchStartUp(runs: number): Generator<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'isogloss-bench-'))
  try {
    writeFileSync(join(folder, 'empty.mjs'), '')
    const listed = ['Latakia', 'Lattakia', 'Aleppo', 'Kyiv', 'Kiev', 'Ankara', 'Beirut']
    const article = articlesOf({ seed: 1, listed, people: 1_000, format: 'text' })
    writeFileSync(join(folder, 'article.txt'), article(2, 640))
    const cli = resolve('dist/cli.js')
    const tasks: Readonly<Record<string, readonly string[]>> = {
      'an empty script': ['empty.mjs'],
      '--version': [cli, '--version'],
      'lint one article': [cli, 'lint', '--no-config', 'article.txt'],
      'trace one article': [cli, 'trace', '--no-config', 'article.txt'],
    }
    const timings = new Map(Object.keys(tasks).map(name => [name, [] as number[]]))
    for (let run = -2; run < runs; run++) {
      for (const [name, args] of Object.entries(tasks)) {
        const took = wall(args, folder)
        if (run >= 0) timings.get(name)!.push(took)
      }
    }
    const base = median(timings.get('an empty script')!)
    for (const [what, all] of timings) yield { what, ms: median(all), '× empty': median(all) / base }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
