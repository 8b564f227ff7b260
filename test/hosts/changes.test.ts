/** `--since` and `--staged` in real repositories. */
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { changedLines } from '../../src/hosts/cli/lint/patch.ts'
import { openFolder, openRepository } from './folder-io.ts'

type Folder = ReturnType<typeof openFolder>
const open: Folder[] = []
const repository = async (files: Record<string, string>) => {
  const folder = await openRepository(files)
  open.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of open.splice(0)) folder.close()
})

const OLD = 'They left Lattakia.\n\nNobody stayed.\n'

describe('--since', () => {
  it('reports what stands on changed lines of changed articles, and new articles whole', async () => {
    const folder = await repository({ 'a.md': OLD, 'b.md': OLD, 'c.md': OLD })
    await folder.git('checkout', '--quiet', '-b', 'desk')
    folder.write('a.md', `${OLD}\nShips reached Lattakia.\n`)
    folder.write('b.md', OLD.replace('Nobody', 'Somebody'))
    await folder.commit('Second')
    folder.write('new/d.md', OLD)
    const { exit, found } = await folder.lint(['--since', 'main'])
    expect(found).toEqual({ 'a.md': ['5 Lattakia'], 'b.md': [], 'new/d.md': ['1 Lattakia'] })
    expect(exit).toBe(1)
    const whole = await folder.lint(['--since', 'main', '--whole-files'])
    expect(whole.found).toEqual({
      'a.md': ['1 Lattakia', '5 Lattakia'],
      'b.md': ['1 Lattakia'],
      'new/d.md': ['1 Lattakia'],
    })
  })

  it('counts from where the branch began, not from what main has become', async () => {
    const folder = await repository({ 'a.md': 'One.\n', 'b.md': 'They left Lattakia.\n' })
    await folder.git('checkout', '--quiet', '-b', 'desk')
    folder.write('a.md', 'One of Lattakia.\n')
    await folder.commit('Ours')
    await folder.git('checkout', '--quiet', 'main')
    folder.write('b.md', 'They left the port.\n')
    await folder.commit('Theirs')
    await folder.git('checkout', '--quiet', 'desk')
    expect((await folder.lint(['--since', 'main'])).found).toEqual({ 'a.md': ['1 Lattakia'] })
  })

  it('follows a renamed article, and passes over a deleted one', async () => {
    const long = 'Nobody stayed in the port that day, and the boats lay still.\n'.repeat(12)
    const folder = await repository({ 'a.md': `They left Lattakia.\n${long}`, 'gone.md': OLD })
    rmSync(join(folder.root, 'gone.md'))
    renameSync(join(folder.root, 'a.md'), join(folder.root, 'moved.md'))
    folder.write('moved.md', `They left Lattakia.\n${long}Ships reached Lattakia.\n`)
    await folder.git('add', '--all')
    expect((await folder.lint(['--since', 'HEAD'])).found).toEqual({ 'moved.md': ['14 Lattakia'] })
  })

  it('does not take other line endings for a change', async () => {
    const folder = await repository({ 'a.md': OLD })
    folder.write('a.md', `${OLD.replaceAll('\n', '\r\n')}\r\nShips reached Lattakia.\r\n`)
    expect((await folder.lint(['--since', 'HEAD'])).found).toEqual({ 'a.md': ['5 Lattakia'] })
  })

  it('knows paths that git writes in quotation marks, from a folder below the root', async () => {
    const names = ['desk/with space.md', 'desk/Ελλάδα "1".md', 'desk/tab\there.md']
    const folder = await repository(Object.fromEntries(names.map(name => [name, OLD])))
    for (const name of names) folder.write(name, OLD.replace('left', 'fled'))
    const { found } = await folder.lint(['--since', 'HEAD'], join(folder.root, 'desk'))
    expect(Object.keys(found).sort()).toEqual(names.map(name => name.slice(5)).sort())
    expect(Object.values(found)).toEqual(names.map(() => ['1 Lattakia']))
  })

  it('reads named folders whole, so that names are compared with every article, and reports changed ones', async () => {
    const folder = await repository({ 'a/old.md': 'They reached Latakia.\n', 'a/new.md': 'One.\n', 'b.md': 'One.\n' })
    folder.write('a/new.md', 'They left Lattakia.\n')
    folder.write('b.md', 'They left Lattakia.\n')
    expect((await folder.lint(['--since', 'HEAD', 'a'])).found).toEqual({ 'a/new.md': ['1 Lattakia'] })
  })

  it('judges a record by its line', async () => {
    const record = (id: string, text: string) => `${JSON.stringify({ id, text, language: 'en' })}\n`
    const folder = await repository({ 'x.ndjson': record('1', 'They left Lattakia.') + record('2', 'One.') })
    folder.write('x.ndjson', record('1', 'They left Lattakia.') + record('2', 'Two of Lattakia.'))
    expect((await folder.lint(['--since', 'HEAD'])).found).toEqual({ 'x.ndjson#2': ['1 Lattakia'] })
  })

  it('ends well where nothing has changed', async () => {
    const folder = await repository({ 'a.md': OLD })
    expect(await folder.isogloss(['lint', '--since', 'HEAD'])).toMatchObject({ exit: 0, err: '' })
  })

  it('says what is wrong', async () => {
    const folder = await repository({ 'a.md': OLD })
    for (const ref of ['nowhere', '--output=x']) {
      expect(await folder.isogloss(['lint', `--since=${ref}`])).toMatchObject({
        exit: 2,
        err: expect.stringContaining(`git knows no commit “${ref}”`),
      })
    }
    const bare = openFolder({ 'a.md': OLD })
    open.push(bare)
    expect((await bare.isogloss(['lint', '--staged'])).err).toContain('in no git repository')
    const clash = await folder.isogloss(['lint', '--since', 'HEAD', '--staged'])
    expect(clash).toMatchObject({ exit: 2, err: 'isogloss: --since and --staged do not go together.\n' })
  })
})

describe('--staged', () => {
  it('reads articles as they are staged, not as they lie in the folder', async () => {
    const folder = await repository({ 'a.md': OLD, 'b.md': OLD })
    folder.write('a.md', `${OLD}\nShips reached Lattakia.\n`)
    await folder.git('add', 'a.md')
    folder.write('a.md', 'Nothing.\n')
    folder.write('b.md', `${OLD}\nNot staged: Lattakia.\n`)
    expect((await folder.lint(['--staged'])).found).toEqual({ 'a.md': ['5 Lattakia'] })
  })

  it('works before the first commit', async () => {
    const folder = openFolder({ 'a.md': OLD })
    open.push(folder)
    await folder.git('init', '--quiet')
    await folder.git('add', 'a.md')
    expect((await folder.lint(['--staged'])).found).toEqual({ 'a.md': ['1 Lattakia'] })
  })
})

describe('changedLines', () => {
  it('does not take lines of a hunk for headers', () => {
    const patch = [
      'diff --git a/a.md b/a.md',
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -1 +1,2 @@',
      '--- b/evil.md',
      '+++ b/evil.md',
      '+@@ -1 +9 @@',
      '\\ No newline at end of file',
      '@@ -8,2 +9,0 @@',
      '-x',
      '-y',
      '@@ -20,0 +19 @@ heading',
      '+z',
    ]
    expect([...changedLines(patch.join('\n'))]).toEqual([
      [
        'a.md',
        [
          { from: 1, to: 2 },
          { from: 19, to: 19 },
        ],
      ],
    ])
  })
})
