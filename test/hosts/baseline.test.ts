/** Baselines: what is known stays silent, what is new does not, whatever moves around it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOpener, type openFolder } from './folder-io.ts'

const desk = folderOpener()

const FILE = '.isogloss-baseline.json'
const STORY = 'They left Lattakia. Ships came from Lattakia to the port.\n'

async function started(files: Record<string, string> = { 'a.md': STORY }) {
  const folder = desk(files)
  const made = await folder.isogloss(['lint', '--update-baseline', '.'])
  expect(made).toMatchObject({ exit: 0, err: expect.stringMatching(/^\.isogloss-baseline\.json now lists: \d+\.\n/) })
  return folder
}
const again = (folder: ReturnType<typeof openFolder>, ...args: string[]) =>
  folder.lint(['--baseline', FILE, ...args, '.'])

describe('a baseline', () => {
  it('silences what was found when it was made, and says how much', async () => {
    const folder = await started()
    expect(await again(folder)).toEqual({
      exit: 0,
      err: '.isogloss-baseline.json knows of these findings: 2.\n',
      found: { 'a.md': [] },
    })
  })

  it('is the same file whatever the order of articles, and named from its own folder', async () => {
    const folder = await started({ 'b.md': STORY, 'a/c.md': STORY, 'z.ndjson': '{"id":"1","text":"Lattakia."}\n' })
    const text = folder.read(FILE)
    expect(Object.keys(JSON.parse(text).articles)).toEqual(['a/c.md', 'b.md', 'z.ndjson#1'])
    await folder.isogloss(['lint', '--update-baseline', 'z.ndjson', 'b.md', './a'])
    expect(folder.read(FILE)).toBe(text)
    const below = await folder.lint(['--baseline', `../${FILE}`, 'c.md'], join(folder.root, 'a'))
    expect(below.found).toEqual({ 'c.md': [] })
  })

  it('does not mind edits elsewhere', async () => {
    const folder = await started()
    folder.write('a.md', `# A title\n\nA new first sentence. ${STORY}\nAnd a last one.\n`)
    expect(await again(folder)).toMatchObject({ exit: 0, found: { 'a.md': [] } })
  })

  it('lets no violation slip through in the place of another', async () => {
    const folder = await started()
    folder.write('a.md', 'They left Latakia. Ships came from Lattakia to the port. Nobody saw Lattakia again.\n')
    const { exit, found, err } = await again(folder)
    expect({ exit, found }).toEqual({ exit: 1, found: { 'a.md': ['1 Lattakia'] } })
    expect(err).toContain('still lists what is gone: 1')
    expect(err).toContain('  a.md  house-form  Lattakia\n')
  })

  it('counts: one more in the same sentence is new', async () => {
    const folder = await started({ 'a.md': 'Lattakia and Lattakia.\n' })
    expect(await again(folder)).toMatchObject({ exit: 0 })
    folder.write('a.md', 'Lattakia and Lattakia.\n\nLattakia and Lattakia.\n')
    expect((await again(folder)).found['a.md']).toEqual(['3 Lattakia', '3 Lattakia'])
  })

  it('is pruned of what is gone, articles too, and grows by nothing', async () => {
    const folder = await started({ 'a.md': STORY, 'b.md': STORY, 'x.ndjson': '{"id":"1","text":"Lattakia."}\n' })
    folder.write('a.md', 'Ships came from Lattakia to the port. Lattakia is new.\n')
    folder.write('x.ndjson', '{"id":"2","text":"Lattakia."}\n')
    rmSync(join(folder.root, 'b.md'))
    const pruned = await again(folder, '--prune-baseline')
    expect(pruned.err).toContain('Taken out of .isogloss-baseline.json: 4.\n')
    expect(JSON.parse(folder.read(FILE)).articles).toEqual({
      'a.md': [
        { code: 'house-form', text: 'Lattakia', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/), count: 1 },
      ],
    })
    expect(pruned.found).toEqual({ 'a.md': ['1 Lattakia'], 'x.ndjson#2': ['1 Lattakia'] })
  })

  it('keeps what it knows of articles that were not read', async () => {
    const folder = await started({ 'a.md': STORY, 'b.md': STORY })
    folder.write('a.md', 'Nothing.\n')
    await folder.isogloss(['lint', '--update-baseline', 'a.md'])
    expect(Object.keys(JSON.parse(folder.read(FILE)).articles)).toEqual(['b.md'])
  })

  it('is not rewritten when something could not be read', async () => {
    const folder = await started()
    const before = folder.read(FILE)
    folder.write('a.md', 'Nothing.\n')
    const { exit } = await folder.isogloss(['lint', '--update-baseline', 'a.md', 'missing.md'])
    expect(exit).toBe(2)
    expect(folder.read(FILE)).toBe(before)
  })

  it('comes from the configuration, and --no-baseline leaves it out', async () => {
    const folder = await started()
    folder.write('.isogloss.yaml', `baseline: ${FILE}\n`)
    expect((await folder.lint(['.'])).exit).toBe(0)
    expect((await folder.lint(['--no-baseline', '.'])).exit).toBe(1)
  })

  it.each([
    ['{"version": 1,\n<<<<<<< ours', '2:1: The baseline is no valid JSON here'],
    ['[]', '1:1: This is not what isogloss writes'],
    ['{"version": 1, "articles": {\n "a.md": [{}]}}', '2:2: This is not what isogloss writes'],
  ])('that is broken is refused with its place: %s', async (text, complaint) => {
    const folder = desk({ 'a.md': STORY, [FILE]: text })
    const { exit, err } = await folder.isogloss(['lint', '--baseline', FILE, 'a.md'])
    expect(exit).toBe(2)
    expect(err).toContain(`${FILE}:${complaint}`)
  })

  it('that is missing is refused, and so are options that do nothing', async () => {
    const folder = desk({ 'a.md': STORY })
    const err = async (...args: string[]) => (await folder.isogloss(['lint', ...args, 'a.md'])).err
    expect(await err('--baseline', 'b.json')).toContain('b.json: There is no such baseline; make it with')
    expect(await err('--prune-baseline')).toContain('--prune-baseline means nothing without --baseline')
    expect(await err('--update-baseline', '--since', 'HEAD')).toContain('do not go together')
  })
})
