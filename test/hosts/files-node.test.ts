import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeFiles } from '../../src/hosts/files-node.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isogloss-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('writing', () => {
  it('replaces a file, keeps its permissions, and leaves nothing beside it', async () => {
    writeFileSync(join(folder, 'port.md'), 'Lattakia\n')
    chmodSync(join(folder, 'port.md'), 0o640)
    await nodeFiles(folder).write('port.md', bytes('Latakia\n'))
    expect(readFileSync(join(folder, 'port.md'), 'utf8')).toBe('Latakia\n')
    expect(statSync(join(folder, 'port.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['port.md'])
  })

  it('rewrites what a link leads to, and keeps the link', async () => {
    mkdirSync(join(folder, 'wire'))
    writeFileSync(join(folder, 'wire/port.md'), 'Lattakia\n')
    symlinkSync('wire/port.md', join(folder, 'today.md'))
    await nodeFiles(folder).write('today.md', bytes('Latakia\n'))
    expect(lstatSync(join(folder, 'today.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'wire/port.md'), 'utf8')).toBe('Latakia\n')
  })

  it('makes a new file', async () => {
    await nodeFiles(folder).write('new.md', bytes('x'))
    expect(readFileSync(join(folder, 'new.md'), 'utf8')).toBe('x')
  })

  it('fails where the folder is missing', async () => {
    await expect(nodeFiles(folder).write('gone/port.md', bytes('x'))).rejects.toMatchObject({
      code: 'file-unwritable',
      params: { reason: 'ENOENT' },
      place: { path: 'gone/port.md' },
    })
  })
})

describe.skipIf(!existsSync('/usr/bin/mkfifo'))('a pipe', () => {
  it('is written to, and stays a pipe', async () => {
    execFileSync('/usr/bin/mkfifo', [join(folder, 'pipe')])
    const reading = promisify(execFile)('cat', [join(folder, 'pipe')])
    const pieces = ['In ', 'Latakia.'].map(text => new TextEncoder().encode(text))
    await nodeFiles(folder).write('pipe', pieces)
    expect((await reading).stdout).toBe('In Latakia.')
    expect(statSync(join(folder, 'pipe')).isFIFO()).toBe(true)
  })
})

describe('reading', () => {
  it('names what is wrong', async () => {
    writeFileSync(join(folder, 'port.md'), 'x')
    mkdirSync(join(folder, 'wire'))
    const files = nodeFiles(folder)
    await expect(files.read('gone.md')).rejects.toMatchObject({ code: 'file-missing', place: { path: 'gone.md' } })
    await expect(files.read('port.md/below')).rejects.toMatchObject({ code: 'file-missing' })
    await expect(files.read('wire')).rejects.toMatchObject({ code: 'file-is-folder' })
    await expect(files.children('gone')).rejects.toMatchObject({ code: 'file-missing' })
  })

  it('refuses more than one text can hold, before it reads', async () => {
    writeFileSync(join(folder, 'huge.txt'), '')
    // A sparse file: its size is claimed, not stored.
    truncateSync(join(folder, 'huge.txt'), 513 * 2 ** 20)
    await expect(nodeFiles(folder).read('huge.txt')).rejects.toMatchObject({ code: 'file-too-large' })
  })

  // Root may read whatever it likes.
  it.skipIf(process.getuid?.() === 0)('tells a permission apart', async () => {
    writeFileSync(join(folder, 'secret.md'), 'x', { mode: 0o000 })
    await expect(nodeFiles(folder).read('secret.md')).rejects.toMatchObject({ code: 'file-forbidden' })
  })
})

describe('looking around', () => {
  it('tells files from folders, and nothing from both', async () => {
    mkdirSync(join(folder, 'wire'))
    writeFileSync(join(folder, 'wire/port.md'), 'x')
    const files = nodeFiles(folder)
    expect(await files.kind('wire')).toBe('folder')
    expect(await files.kind('wire/port.md')).toBe('file')
    expect(await files.kind('gone')).toBeNull()
    expect(await files.kind('wire/port.md/below')).toBeNull()
  })

  it('lists in order, without hidden files and without going in circles', async () => {
    for (const name of ['b', 'a', '.git']) mkdirSync(join(folder, name))
    for (const name of ['b/2.md', 'a/1.md', 'c.md', '.git/x', 'a/.hidden']) writeFileSync(join(folder, name), 'x')
    symlinkSync('..', join(folder, 'a/up'))
    symlinkSync('gone', join(folder, 'dangling'))
    symlinkSync('c.md', join(folder, 'd.md'))
    expect(await nodeFiles(folder).list('.')).toEqual(['a/1.md', 'b/2.md', 'c.md', 'd.md'])
    expect(await nodeFiles(folder).children('.')).toEqual([
      { name: '.git', kind: 'folder' },
      { name: 'a', kind: 'folder' },
      { name: 'b', kind: 'folder' },
      { name: 'c.md', kind: 'file' },
      { name: 'd.md', kind: 'file' },
    ])
  })
})
