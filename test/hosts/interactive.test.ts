/** `--interactive`, answered through a pipe. */
import { describe, expect, it } from 'vitest'
import { folderOpener, type openFolder } from './folder-io.ts'

const desk = folderOpener()

const STORY = 'They left Lattakia.\r\n\r\nShips reached Lattakia.\r\n\r\nNobody saw Lattakia.\r\n'
const ask = (folder: ReturnType<typeof openFolder>, answers: string, ...args: string[]) =>
  folder.isogloss(['lint', '--interactive', ...args, '.'], folder.root, answers)

describe('--interactive', () => {
  it('keeps, replaces and ignores, one finding after another', async () => {
    const folder = desk({ 'a.md': STORY })
    const { exit, out } = await ask(folder, 'k\nr\ni\n')
    expect(folder.read('a.md')).toBe(
      'They left Lattakia.\r\n\r\nShips reached Latakia.\r\n\r\n<!-- isogloss-disable-next-line house-form -->\r\nNobody saw Lattakia.\r\n',
    )
    expect(out).toContain('[k] keep  [r] replace')
    expect(out).toContain('Decided: 2; left as they are: 1.')
    expect(exit).toBe(1)
    expect((await folder.lint(['.'])).found).toEqual({ 'a.md': ['1 Lattakia'] })
  })

  it.each([['r\nq\n'], ['r\n']])('loses nothing when it is quit, or the answers end: %j', async answers => {
    const folder = desk({ 'a.md': STORY, 'b.md': STORY })
    const { out } = await ask(folder, answers)
    expect(folder.read('a.md')).toBe(STORY.replace('Lattakia', 'Latakia'))
    expect(folder.read('b.md')).toBe(STORY)
    expect(out).toContain('Decided: 1; left as they are: ')
  })

  it('asks again for what it does not know, and offers no comment in plain text', async () => {
    const folder = desk({ 'a.txt': 'They left Lattakia.\n' })
    const { out } = await ask(folder, 'i\nx\nr9\nr\n')
    expect(out.split('choose one of the letters').length).toBe(4)
    expect(out).not.toContain('[i]')
    expect(folder.read('a.txt')).toBe('They left Latakia.\n')
  })

  it('wants a reason where the desk does, and writes one comment for one line', async () => {
    const folder = desk({ 'a.md': 'Lattakia, then Lattakia.\n', '.isogloss.yaml': 'require-reason: true\n' })
    await ask(folder, 'i\n\nas on the map\nr\n')
    expect(folder.read('a.md')).toBe(
      '<!-- isogloss-disable-next-line house-form -- as on the map -->\nLattakia, then Latakia.\n',
    )
    const both = desk({ 'a.md': 'Lattakia, then Lattakia.\n' })
    await ask(both, 'i\ni\n')
    expect(both.read('a.md')).toBe('<!-- isogloss-disable-next-line house-form -->\nLattakia, then Lattakia.\n')
    expect((await both.lint(['.'])).found).toEqual({ 'a.md': [] })
  })

  it('adds a name to the glossary', async () => {
    const entry =
      '- id: place.homs\n  type: place\n  house:\n    en: Homs\n  forms:\n    - { form: Hims, kind: full, status: deprecated }\n  sources:\n    - editor (unverified)\n'
    const folder = desk({ 'a.md': 'Jyotiraditya Scindia met Jyothiraditya Scindia.\n', 'glossary/names.yaml': entry })
    await ask(folder, 'g\nnothing\ng\nperson\nk\nk\n', '--lang', 'en')
    expect(folder.read('glossary/names.yaml')).toContain('house: { en: Jyothiraditya }')
  })

  it('does not go with reports or standard input', async () => {
    const folder = desk({ 'a.md': STORY })
    expect((await folder.isogloss(['lint', '--interactive', '-'], folder.root, '')).exit).toBe(2)
    expect((await ask(folder, '', '--format', 'json')).exit).toBe(2)
  })
})
