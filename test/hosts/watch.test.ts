/** `--watch` and progress. */
import { spawn } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { withProgress } from '../../src/hosts/cli/lint/progress.ts'
import { loadWords } from '../../src/report/words.ts'
import { openFolder } from './folder-io.ts'
import { setStage } from './memory-io.ts'

const open: ReturnType<typeof openFolder>[] = []
afterEach(() => {
  for (const folder of open.splice(0)) folder.close()
})

describe('--watch', () => {
  it('runs again on each change, whether written or renamed into place, and survives what is broken', async () => {
    const folder = openFolder({ 'articles/a.md': 'They left Lattakia.\n', '.isogloss.yaml': 'language: en\n' })
    open.push(folder)
    const args = [resolve('dist/cli.js'), 'lint', '--watch', '--lang', 'en', '--format', 'csv', 'articles']
    const child = spawn(process.execPath, args, { cwd: folder.root, env: { ...process.env, LANG: 'C.UTF-8' } })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk))
    const until = async (isThere: () => boolean) => {
      while (!isThere()) await new Promise(later => setTimeout(later, 20))
    }
    await until(() => err.includes('Waiting for changes'))
    expect(out).toContain('Lattakia')
    expect(out).not.toContain('\u001b')
    out = ''
    folder.write('articles/.a.md.swp', 'They left Latakia.\n')
    renameSync(join(folder.root, 'articles/.a.md.swp'), join(folder.root, 'articles/a.md'))
    await until(() => out !== '')
    expect(out).not.toContain('Lattakia')
    folder.write('.isogloss.yaml', 'hause: ap\n')
    await until(() => err.includes('hause'))
    out = ''
    folder.write('.isogloss.yaml', 'language: en\n')
    await until(() => out !== '')
    folder.write('articles/b.md', 'They reached Lattakia.\n')
    await until(() => out.includes('b.md'))
    rmSync(join(folder.root, 'articles/b.md'))
    child.kill()
    await new Promise(end => child.on('close', end))
  }, 60_000)

  it('does not go with what happens once', async () => {
    const folder = openFolder({ 'a.md': 'One.\n' })
    open.push(folder)
    expect(await folder.isogloss(['lint', '--watch', '--update-baseline', 'a.md'])).toMatchObject({ exit: 2, out: '' })
  })
})

describe('progress', () => {
  const told = async (isTTY: boolean, millisecondsEach: number) => {
    const stage = setStage({ isTTY })
    let time = 0
    const io = {
      ...stage.io,
      now: () => {
        time += millisecondsEach
        return new Date(time)
      },
    }
    const items = (async function* () {
      for (let at = 0; at < 30; at++) yield at
    })()
    const seen: number[] = []
    for await (const item of withProgress(items, io, await loadWords('en'))) seen.push(item)
    expect(seen.length).toBe(30)
    return stage.stderr()
  }

  it('is shown at a terminal when a second has passed, and leaves nothing behind', async () => {
    const shown = await told(true, 60)
    expect(shown).toMatch(/^\r\u001b\[KArticles: 1[5-9]/)
    expect(shown.endsWith('\r\u001b[K')).toBe(true)
  })

  it('is not shown where it is quick, nor where nobody looks', async () => {
    expect(await told(true, 10)).toBe('')
    expect(await told(false, 500)).toBe('')
  })
})
