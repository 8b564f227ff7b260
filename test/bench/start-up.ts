import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Row } from './scanner.ts'

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

function wall(args: readonly string[], cwd: string): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore' })
  return performance.now() - start
}

/** Whole-process time of the built command against an empty script, in turn, as ratios of medians. */
export function benchStartUp(runs = 15): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'isogloss-bench-'))
  try {
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, '')
    const article = resolve('fixtures/aleppo/through-greek.txt')
    const cli = resolve('dist/cli.js')
    const tasks: Readonly<Record<string, readonly string[]>> = {
      'an empty script': [empty],
      '--version': [cli, '--version'],
      'lint one article': [cli, 'lint', '--no-config', article],
      'trace one article': [cli, 'trace', '--no-config', article],
    }
    const timings = new Map(Object.keys(tasks).map(name => [name, [] as number[]]))
    for (let run = -2; run < runs; run++) {
      for (const [name, args] of Object.entries(tasks)) {
        const took = wall(args, folder)
        if (run >= 0) timings.get(name)!.push(took)
      }
    }
    const base = median(timings.get('an empty script')!)
    return [...timings].flatMap(([name, all]) => [
      { what: `start: ${name}`, value: median(all), unit: 'ms' },
      { what: `start: ${name} against an empty script`, value: median(all) / base, unit: '×' },
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
