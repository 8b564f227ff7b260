/** What the team's labelled material says of the built command. Skipped, visibly, where that material is not there. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const shared = resolve('../shared')
const cli = resolve('dist/cli.js')
const present = existsSync(join(shared, 'tools/score.mjs'))

const run = (file: string, args: readonly string[], input?: string): string =>
  execFileSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  })

describe.skipIf(!present)('the five articles the project started from', () => {
  const seeds = present ? readdirSync(join(shared, 'seeds')).map(name => join(shared, 'seeds', name)) : []

  it('finds what an editor found, offers what he would write, and falls into no trap', () => {
    const figures = JSON.parse(run(join(shared, 'tools/score.mjs'), ['articles', '--json']))
    expect(figures.found).toBeGreaterThanOrEqual(16)
    expect(figures.fixed).toBe(figures.found)
    expect(figures.residueFound).toBeGreaterThanOrEqual(7)
    expect(figures.unexpected).toBeLessThanOrEqual(3)
    expect(figures.traps).toBe(0)
  })

  it('traces them to their languages', () => {
    const { files } = JSON.parse(run(cli, ['trace', '--no-config', '--format', 'json', ...seeds]))
    const verdicts = files.map(({ source, chain }: { source: string; chain: string[] }) => [source, chain])
    expect(verdicts).toEqual([
      ['none', []],
      ['none', []],
      ['none', []],
      ['fr', ['fr']],
      ['el', ['fr', 'el']],
    ])
  })

  it.each(seeds.map(seed => [seed.slice(-24), seed]))('normalizes %s once and for all, and no quotation', (_, seed) => {
    const source = readFileSync(seed, 'utf8')
    const once = run(cli, ['normalize', '--no-config', seed])
    const twice = run(cli, ['normalize', '--no-config', '-', '--stdin-filename', 'again.txt'], once)
    expect(twice).toBe(once)
    expect(quoted(once)).toEqual(quoted(source))
  })
})

/** The direct quotations of a text that pairs curly marks. */
function quoted(text: string): string[] {
  return text.match(/“[^”\n]*”/g) ?? []
}
