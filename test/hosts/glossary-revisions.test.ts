/** A glossary in a real git repository: states are read from its objects, whatever lies in the working folder. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/hosts/cli/main.ts'
import { nodeFiles } from '../../src/hosts/files-node.ts'
import { nodeGit } from '../../src/hosts/git-node.ts'
import { setStage } from './memory-io.ts'
import { parts } from './parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'isogloss-git-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )

function commit(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'state')
}

async function run(...args: string[]) {
  const stage = setStage()
  const io = { ...stage.io, cwd: folder, files: nodeFiles(folder), git: nodeGit(folder, process.env) }
  return { exit: await main(args, io, parts), out: stage.stdout(), err: stage.stderr() }
}

const entry = (house: string, more = '') => `- { id: place.homs, type: place, house: { en: ${house} }${more} }\n`

describe('states of a glossary', () => {
  git('init', '--quiet', '--initial-branch=main')
  mkdirSync(join(folder, 'glossary'))
  mkdirSync(join(folder, 'articles'))
  commit({ 'glossary/ü places.yaml': entry('Homs'), 'articles/a.md': 'From Hims to Homs.\n' })
  git('checkout', '--quiet', '-b', 'change')
  renameSync(join(folder, 'glossary/ü places.yaml'), join(folder, 'glossary/syria.yaml'))
  symlinkSync('syria.yaml', join(folder, 'glossary/link.yaml'))
  commit({ 'glossary/syria.yaml': entry('Homs', ', forms: [{ form: Hims, status: forbidden, in: [en] }]') })
  git('checkout', '--quiet', 'main')
  commit({ 'glossary/other.yaml': '- { id: place.aleppo, type: place, house: { en: Aleppo } }\n' })
  git('checkout', '--quiet', 'change')

  it('are read from objects, moved files and odd names among them', async () => {
    const { exit, out, err } = await run('glossary', 'diff', 'main..change')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toContain('- place.aleppo')
    expect(out).toContain('+ form  Hims (full, forbidden, in en)')
  })

  it('start where the branches parted, with three points', async () => {
    const { out } = await run('glossary', 'diff', 'main...change')
    expect(out).not.toContain('place.aleppo')
    expect(out).toContain('Glossary entries: 1 changed.')
  })

  it('may be the files as they are', async () => {
    writeFileSync(join(folder, 'glossary/syria.yaml'), entry('Hims'))
    const { out } = await run('glossary', 'diff', 'HEAD')
    git('checkout', '--quiet', 'glossary/syria.yaml')
    expect(out).toContain('~ house en  Homs → Hims')
  })

  it('tell what a branch does to articles', async () => {
    const { exit, out } = await run('glossary', 'impact', 'main...change', '--articles', 'articles', '--format', 'json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      base: 'main',
      head: 'change',
      summary: { read: 1, examined: 1, changed: 1, appeared: 1 },
      articles: [{ path: 'articles/a.md', appeared: [{ text: 'Hims', severity: 'error' }] }],
    })
  })

  it.each([
    [['glossary', 'diff', 'nowhere..main'], 'isogloss: “nowhere” is no file, folder or revision here'],
    [['glossary', 'diff', '--', '--output=x..main'], 'isogloss: “--output=x” is no file, folder or revision here'],
    [['glossary', 'diff', 'main..change', '--glossary', 'terms'], 'isogloss: Neither state has a glossary at terms'],
  ])('that are not there are told: %s', async (args, complaint) => {
    const { exit, err } = await run(...args)
    expect(exit).toBe(2)
    expect(err).toContain(complaint)
  })

  it('that are no UTF-8 are told, and the rest is compared', async () => {
    commit({ 'glossary/latin.yaml': new Uint8Array([0x2d, 0x20, 0xe9]) })
    const { exit, out, err } = await run('glossary', 'diff', 'main..change')
    expect({ exit, err }).toEqual({ exit: 2, err: 'glossary/latin.yaml: The file is not UTF-8; save it as UTF-8.\n' })
    expect(out).toContain('Hims')
  })
})
