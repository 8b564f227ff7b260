import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one process cost: seconds, megabytes, and what it printed. */
export type Cost = { readonly wall: number; readonly cpu: number; readonly memory: number; readonly output: string }

/** GNU time counts the processor and the memory of a process; without it neither is known. */
const TIME = '/usr/bin/time'
const LARGEST_OUTPUT = 1 << 30

/** Runs a command to its end, whatever it ends with, and says what it cost. */
export function costOf(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'isogloss-cost-'))
  const counted = join(folder, 'time')
  const timed = existsSync(TIME) ? [TIME, '-q', '-f', '%U %S %M', '-o', counted, ...command] : [...command]
  try {
    const start = performance.now()
    const { stdout, stderr, status, error } = spawnSync(timed[0]!, timed.slice(1), {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: LARGEST_OUTPUT,
    })
    const wall = (performance.now() - start) / 1000
    if (error) throw error
    if (status === null) throw new Error(`${command.join(' ')} ended with ${status}\n${stderr}`)
    const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = existsSync(counted)
      ? readFileSync(counted, 'utf8').trim().split(' ').map(Number)
      : []
    return { wall, cpu: user + system, memory: kilobytes / 1000, output: stdout }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The run whose wall time is in the middle. */
export function medianRun(runs: number, task: () => Cost): Cost {
  const all = Array.from({ length: runs }, task).sort((a, b) => a.wall - b.wall)
  return all[all.length >> 1]!
}
