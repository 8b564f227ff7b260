import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Runs a bundle through the cache, in a process of its own: code is kept when that ends. */
const RUNNER = (cache: string, bundle: string) => `
import { CodeCache } from ${JSON.stringify(cache)}
console.log(JSON.stringify(new CodeCache(process.argv[1], 'key', true).load(${JSON.stringify(bundle)})))
`

describe('code kept from run to run', () => {
  let folder = ''
  let kept = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isogloss-code-'))
    kept = join(folder, 'kept')
    const { build } = await import('esbuild')
    const outfile = join(folder, 'code-cache.mjs')
    await build({ entryPoints: ['src/hosts/code-cache.ts'], outfile, bundle: true, platform: 'node', format: 'esm' })
    writeFileSync(join(folder, 'beside.cjs'), 'module.exports = { word: "ferry" }')
    writeFileSync(join(folder, 'main.cjs'), 'exports.found = require("./beside.cjs").word + require("node:path").sep')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function run() {
    const program = RUNNER(join(folder, 'code-cache.mjs'), join(folder, 'main.cjs'))
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program, kept], {
      encoding: 'utf8',
    })
    return { stdout, stderr }
  }
  const expected = { stdout: '{"found":"ferry/"}\n', stderr: '' }

  it('runs a bundle and what lies beside it, and keeps the code of both', () => {
    expect(run()).toEqual(expected)
    const [name] = readdirSync(kept)
    expect(readdirSync(join(kept, name!)).sort()).toEqual(['beside.cjs', 'main.cjs'])
    expect(run()).toEqual(expected)
  })

  it('compiles anew what is damaged, and mends it', () => {
    const file = join(kept, readdirSync(kept)[0]!, 'main.cjs')
    const whole = readFileSync(file)
    for (const damaged of [Buffer.alloc(0), Buffer.from('not code'), whole.subarray(0, 40)]) {
      writeFileSync(file, damaged)
      expect(run()).toEqual(expected)
      expect(readFileSync(file).length).toBeGreaterThan(damaged.length)
    }
  })

  it('does without a folder that cannot be made', () => {
    rmSync(kept, { recursive: true })
    writeFileSync(kept, 'in the way')
    expect(run()).toEqual(expected)
    rmSync(kept)
  })
})
