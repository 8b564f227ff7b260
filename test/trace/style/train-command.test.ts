/** `trace train` and `trace --model` from the command line, on made-up articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/hosts/cli/main.ts'
import { openFolder } from '../../hosts/folder-io.ts'
import { setStage } from '../../hosts/memory-io.ts'
import { parts } from '../../hosts/parts.ts'
import { corpus, written } from './corpus.ts'

type Labelled = Readonly<Record<string, unknown>>

/** The made corpus as `trace train` reads it, one article a line. */
function ndjson(change: (records: Labelled[]) => Labelled[] = records => records): string {
  const records = corpus().map(({ source, ...rest }) => ({ ...rest, source_lang: source }))
  return change(records)
    .map(record => `${JSON.stringify(record)}\n`)
    .join('')
}

describe('trace train', () => {
  let folder: ReturnType<typeof openFolder>
  let run: { exit: number; out: string; err: string }

  beforeAll(async () => {
    folder = openFolder({ 'desk.ndjson': ndjson(), 'draft.txt': written('fr', 999) })
    run = await folder.isogloss(['trace', 'train', 'desk.ndjson', '--out', 'desk.style'])
  })
  afterAll(() => folder.close())

  it('writes the model and says how well it does', () => {
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' })
    const bytes = readFileSync(join(folder.root, 'desk.style')).length
    expect(run.out).toMatch(/^\d+ articles held out/)
    expect(run.out).toMatch(/^ {2}French: \d+ articles, found \d+%, right when named \d+%$/m)
    expect(run.out).toMatch(/^ {2}not translated: \d+ articles/m)
    expect(run.out).toContain(`desk.style written, ${bytes.toLocaleString('en')} bytes.\n`)
    expect(readdirSync(folder.root).sort()).toEqual(['desk.ndjson', 'desk.style', 'draft.txt'])
  })

  it('makes what trace --model weighs', async () => {
    const trace = async (...options: string[]) => {
      const { exit, out, err } = await folder.isogloss(['trace', '--format', 'json', ...options, 'draft.txt'])
      expect({ exit, err }).toEqual({ exit: 0, err: '' })
      return JSON.parse(out).files[0] as {
        style: string
        evidence: { kind: string; weights: { fr: number; de: number } }[]
      }
    }
    const own = await trace('--model', 'desk.style')
    const shipped = await trace()
    const ofModel = own.evidence.filter(({ kind }) => kind === 'style' || kind === 'letters')
    const sum = (language: 'fr' | 'de') => ofModel.reduce((all, { weights }) => all + weights[language], 0)
    expect(own.style).toBe('used')
    expect(sum('fr')).toBeGreaterThan(Math.max(0, sum('de')))
    expect(ofModel).not.toEqual(shipped.evidence.filter(({ kind }) => kind === 'style' || kind === 'letters'))
  })

  it('tells a broken record with its line, learns from the rest, and ends with 2', async () => {
    const [first, ...rest] = ndjson().split('\n')
    folder.write('torn.ndjson', [first, '{"id": "torn", ', ...rest].join('\n'))
    const { exit, out, err } = await folder.isogloss(['trace', 'train', 'torn.ndjson', '--out', 'torn.style'])
    expect(exit).toBe(2)
    expect(err).toMatch(/^torn\.ndjson:2:\d+: [^\n]+\n$/)
    expect(out).toContain('torn.style written')
    expect(readFileSync(join(folder.root, 'torn.style'))).toEqual(readFileSync(join(folder.root, 'desk.style')))
  })

  it.each([
    ['a year in words', { year: 'last' }, '“year” must be a whole number'],
    ['no year', { year: undefined }, 'year'],
    ['no group', { group: undefined }, 'group'],
    ['a source that is no tag', { source_lang: 'klingon language' }, 'is no language tag'],
    ['a text that is none', { text: 7 }, 'text'],
  ])('tells %s with its line', async (_, change, says) => {
    folder.write(
      'few.ndjson',
      ndjson(records => [records[0]!, { ...records[1], ...change }]),
    )
    const { exit, err } = await folder.isogloss(['trace', 'train', 'few.ndjson', '--out', 'few.style'])
    expect(exit).toBe(2)
    expect(err).toMatch(/^few\.ndjson:2:/)
    expect(err.split('\n')[0]).toContain(says)
    expect(existsSync(join(folder.root, 'few.style'))).toBe(false)
  })

  it.each([
    ['no article', ndjson(() => []), [], 'There is no article to learn from.'],
    ['too few native ones', ndjson(records => records.slice(5)), ['--lang', 'tr'], 'is measured against those'],
    ['too few native ones of the default', ndjson(records => records.slice(20)), [], 'English itself: 40'],
    [
      'no language with texts enough',
      ndjson(records => records.filter(({ source_lang }) => source_lang === 'en' || source_lang === 'tr')),
      [],
      'No language has 50 texts',
    ],
  ])('refuses %s and writes nothing', async (_, text, options, says) => {
    folder.write('few.ndjson', text)
    const { exit, out, err } = await folder.isogloss(['trace', 'train', 'few.ndjson', '--out', 'few.style', ...options])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(says)
    expect(existsSync(join(folder.root, 'few.style'))).toBe(false)
  })

  it.each([
    ['nowhere', [], 'Say where the model shall go: --out FILE.'],
    ['a folder that is not there', ['--out', 'gone/desk.style'], 'There is no folder “gone”; make it first.'],
    ['a folder', ['--out', '.'], 'This is a folder where a file is expected.'],
    ['the articles themselves', ['--out', './desk.ndjson'], 'This is what is to be read'],
  ])('does not begin to learn where the model goes to %s', async (_, options, says) => {
    const { exit, out, err } = await folder.isogloss(['trace', 'train', 'desk.ndjson', ...options])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(says)
    expect(folder.read('desk.ndjson')).toBe(ndjson())
  })

  // No right to write stops root, the proc file system does.
  it.skipIf(process.platform !== 'linux')('says so where a folder takes no file, and leaves none behind', async () => {
    const { exit, out, err } = await folder.isogloss(['trace', 'train', 'desk.ndjson', '--out', '/proc/desk.style'])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(/\/proc\/desk\.style: The file cannot be written \(\w+\); it is as it was\./)
  })
})

describe('trace --model', () => {
  it.each([
    ['text', 'This is no model.\n', 'This is no style model, or it is damaged'],
    ['nothing', '', 'This is no style model, or it is damaged'],
    ['a model that is not there', null, 'desk.style'],
  ])('refuses %s and traces nothing', async (_, text, says) => {
    const folder = openFolder({ 'draft.txt': 'The ferry waited.\n', ...(text === null ? {} : { 'desk.style': text }) })
    try {
      const { exit, out, err } = await folder.isogloss(['trace', '--model', 'desk.style', 'draft.txt'])
      expect({ exit, out }).toEqual({ exit: 2, out: '' })
      expect(err).toContain(says)
    } finally {
      folder.close()
    }
  })

  it('refuses the one that ships when a part of it is missing', async () => {
    const whole = readFileSync('src/trace/style/english.style')
    for (const cut of [1, 100, whole.length >> 1, whole.length - 1]) {
      const stage = setStage({ files: { 'cut.style': whole.subarray(0, cut), 'draft.txt': 'The ferry waited.\n' } })
      expect(await main(['trace', '--model', 'cut.style', 'draft.txt'], stage.io, parts)).toBe(2)
      expect(stage.stderr()).toContain('cut.style: This is no style model, or it is damaged')
      expect(stage.stdout()).toBe('')
    }
  })
})
