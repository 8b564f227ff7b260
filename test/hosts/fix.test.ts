/** `lint --fix` and `--fix-dry-run` on files of a real folder. */
import { spawn } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { nodeFiles } from '../../src/hosts/files-node.ts'
import { openFolder, openRepository } from './folder-io.ts'

const open: ReturnType<typeof openFolder>[] = []
const keep = <F extends ReturnType<typeof openFolder>>(folder: F): F => {
  open.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of open.splice(0)) folder.close()
})

describe('--fix', () => {
  it('mends what is safe, and reports what is left', async () => {
    const folder = keep(
      openFolder({ 'a.md': 'They left Lattakia.\n\n“Lattakia is ours,” he said.\n', 'b.md': 'Nothing.\n' }),
    )
    const { exit, found, err } = await folder.lint(['--fix', '.'])
    expect({ exit, found, err }).toEqual({
      exit: 0,
      found: { 'a.md': ['3 Lattakia'], 'b.md': [] },
      err: 'Fixes: 1; files: 1.\n',
    })
    expect(folder.read('a.md')).toBe('They left Latakia.\n\n“Lattakia is ours,” he said.\n')
  })

  it('keeps line endings, a byte order mark, a missing last line end, permissions and links', async () => {
    const text = '\ufeffThey left Lattakia.\r\n\r\nAnd Lattakia.\rThen Lattakia'
    const folder = keep(openFolder({ 'real/a.md': text }))
    chmodSync(join(folder.root, 'real/a.md'), 0o640)
    symlinkSync('real/a.md', join(folder.root, 'link.md'))
    await folder.isogloss(['lint', '--fix', 'link.md'])
    expect(folder.read('real/a.md')).toBe(text.replaceAll('Lattakia', 'Latakia'))
    expect(statSync(join(folder.root, 'real/a.md')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder.root, 'link.md')).isSymbolicLink()).toBe(true)
  })

  it('mends changed lines alone where no more is asked for', async () => {
    const folder = keep(await openRepository({ 'a.md': 'They left Lattakia.\n', 'b.md': 'They left Lattakia.\n' }))
    folder.write('a.md', 'They left Lattakia.\n\nShips reached Lattakia.\n')
    await folder.isogloss(['lint', '--fix', '--since', 'HEAD'])
    expect(folder.read('a.md')).toBe('They left Lattakia.\n\nShips reached Latakia.\n')
    expect(folder.read('b.md')).toBe('They left Lattakia.\n')
  })

  it('leaves a file alone that differs from what is staged', async () => {
    const folder = keep(await openRepository({ 'a.md': 'One.\n' }))
    folder.write('a.md', 'They left Lattakia.\n')
    await folder.git('add', 'a.md')
    folder.write('a.md', 'They left Lattakia.\n\nMore.\n')
    const { exit, err } = await folder.isogloss(['lint', '--fix', '--staged'])
    expect(exit).toBe(2)
    expect(err).toContain('a.md: The file has changes that are not staged')
    expect(folder.read('a.md')).toBe('They left Lattakia.\n\nMore.\n')
  })

  it('rewrites nothing with a broken glossary', async () => {
    const folder = keep(openFolder({ 'a.md': 'They left Lattakia.\n', 'own.yaml': '- id: [' }))
    expect((await folder.isogloss(['lint', '--fix', '--glossary', 'own.yaml', 'a.md'])).exit).toBe(2)
    expect(folder.read('a.md')).toBe('They left Lattakia.\n')
  })

  it('cannot mend standard input', async () => {
    const folder = keep(openFolder())
    expect((await folder.isogloss(['lint', '--fix', '-'], folder.root, 'Lattakia')).exit).toBe(2)
  })
})

describe('--fix-dry-run', () => {
  it('prints a patch that git applies, and changes nothing', async () => {
    const files = { 'a.md': 'One.\r\n\r\nThey left Lattakia.\r\n\r\nFour.', 'desk/b é.md': 'They left Lattakia' }
    const folder = keep(await openRepository(files))
    const { exit, out } = await folder.isogloss(['lint', '--fix-dry-run', '.'])
    expect(exit).toBe(1)
    expect(out).toContain('--- a/a.md\n+++ b/a.md\n@@ ')
    for (const [path, text] of Object.entries(files)) expect(folder.read(path)).toBe(text)
    folder.write('fixes.patch', out)
    await folder.git('apply', 'fixes.patch')
    for (const [path, text] of Object.entries(files)) expect(folder.read(path)).toBe(text.replace('Latt', 'Lat'))
    expect(await folder.isogloss(['lint', '--fix-dry-run', '.'])).toMatchObject({ exit: 0, out: '' })
  })
})

describe('a file that is written', () => {
  it('is left alone when it is no longer what was read', async () => {
    const folder = keep(openFolder({ 'a.md': 'Now.' }))
    const files = nodeFiles(folder.root)
    const bytes = (text: string) => new TextEncoder().encode(text)
    await expect(files.write('a.md', bytes('Mended.'), bytes('Before.'))).rejects.toMatchObject({
      code: 'file-changed',
    })
    expect(folder.read('a.md')).toBe('Now.')
    await files.write('a.md', bytes('Mended.'), bytes('Now.'))
    expect(folder.read('a.md')).toBe('Mended.')
  })

  it('is whole whenever the tool is killed', async () => {
    const folder = keep(openFolder())
    const [before, after] = ['Lattakia', 'Latakia'].map(name =>
      `They left ${name}, officials said.\r\n\r\n`.repeat(200),
    )
    const paths = Array.from({ length: 80 }, (_, at) => `desk/${at}.md`)
    mkdirSync(join(folder.root, 'desk'))
    let [some, all] = [0, 0]
    for (let run = 0; run < 8; run++) {
      for (const path of paths) writeFileSync(join(folder.root, path), before!)
      const args = [
        resolve('dist/cli.js'),
        'lint',
        '--fix',
        '--lang',
        'en',
        '--rule',
        'house-form',
        '--format',
        'json',
        'desk',
      ]
      const child = spawn(process.execPath, args, { cwd: folder.root, stdio: 'ignore' })
      const ended = new Promise(end => child.on('close', end))
      const isBegun = () => readFileSync(join(folder.root, paths[1]!), 'utf8') === after
      // From the first file on, at one moment or another.
      while (child.exitCode === null && !isBegun()) await wait(1)
      await wait(run * 7)
      child.kill('SIGKILL')
      await ended
      const texts = paths.map(path => readFileSync(join(folder.root, path), 'utf8'))
      expect(texts.filter(text => text !== before && text !== after)).toEqual([])
      const mended = texts.filter(text => text === after).length
      if (mended === paths.length) all++
      else if (mended > 0) some++
    }
    expect(some + all).toBe(8)
    expect(some).toBeGreaterThan(0)
  }, 120_000)
})
