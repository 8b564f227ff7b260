/** What a run lays aside: all of it comes back, and nothing of it stays. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeAside } from '../../src/hosts/aside-node.ts'

describe('what is laid aside', () => {
  it('comes back as it was, in order and by number, wherever it lies', () => {
    const part = fc.uint8Array({ maxLength: 30 })
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 3 })), fc.nat(60), (entries, kept) => {
        const aside = nodeAside(kept)
        const whole = entries.map(parts => Buffer.concat(parts))
        const read = (entry: Uint8Array) => Buffer.from(entry)
        try {
          for (const parts of entries) aside.put(...parts)
          expect(Array.from(aside, read)).toEqual(whole)
          expect(whole.map((_, at) => read(aside.at(at)))).toEqual(whole)
          expect(Array.from(aside, read)).toEqual(whole)
        } finally {
          aside.close()
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a process that ends in the middle of a run', () => {
  let folder = ''
  let code = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isogloss-temporary-'))
    const options = { bundle: true, platform: 'node', format: 'esm', write: false } as const
    const { outputFiles } = await build({ entryPoints: ['src/hosts/aside-node.ts'], ...options })
    code = outputFiles[0]!.text
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['an exception', 'throw new Error("torn")', { status: 1, signal: null }],
    ['an exit', 'process.exit(7)', { status: 7, signal: null }],
    ['an interruption', 'process.kill(process.pid, "SIGINT"); await new Promise(() => {})', { signal: 'SIGINT' }],
    ['a termination', 'process.kill(process.pid, "SIGTERM"); await new Promise(() => {})', { signal: 'SIGTERM' }],
    ['a kill', 'process.kill(process.pid, "SIGKILL"); await new Promise(() => {})', { signal: 'SIGKILL' }],
  ])('leaves no file: %s', (_, end, ended) => {
    const run = `const aside = nodeAside(10); aside.put(Buffer.from("a text of some length")); console.log(String(Buffer.from(aside.at(0))))\n`
    const child = spawnSync(process.execPath, ['--input-type=module', '--eval', `${code}\n${run}${end}`], {
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      encoding: 'utf8',
    })
    expect(child).toMatchObject({ stdout: 'a text of some length\n', ...ended })
    expect(readdirSync(folder)).toEqual([])
  })
})
