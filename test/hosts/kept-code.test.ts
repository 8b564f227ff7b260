import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** Newer Node keeps code itself. */
const isOurs = !('enableCompileCache' in nodeModule)

it.skipIf(!isOurs)(
  'the command takes the code that its last run kept, and has nothing to keep anew',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'isogloss-kept-'))
    try {
      writeFileSync(join(folder, 'a.txt'), 'Ships left the port at dawn.')
      const run = () =>
        spawnSync(process.execPath, [resolve('dist/cli.js'), 'lint', '--no-config', 'a.txt'], {
          cwd: folder,
          env: { ...process.env, XDG_CACHE_HOME: folder },
        }).status
      const kept = () =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter(name => name.endsWith('program.cjs'))
          .map(name => [name, statSync(join(folder, name)).mtimeMs])
      expect(run()).toBe(0)
      const first = kept()
      expect(first).toHaveLength(1)
      expect(run()).toBe(0)
      expect(kept()).toEqual(first)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)
