import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { commentsOf } from '../../../src/glossary/write/comments.ts'
import { formatGlossary } from '../../../src/glossary/write/format.ts'
import { sloppyFile } from './sloppy.ts'

const styled = async (text: string) => (await formatGlossary('places.yaml', text)).text

describe('formatGlossary', () => {
  it.each([
    [
      'orders keys as the schema does',
      '- type: place\n  house: { en: Homs }\n  id: place.homs\n',
      '- id: place.homs\n  type: place\n  house: { en: Homs }\n',
    ],
    [
      'orders languages as desks do, others by their tags',
      '- id: place.homs\n  house: { vi: Homs, ar: حمص, am: ሆምስ, fr: Homs, en: Homs }\n',
      '- id: place.homs\n  house: { en: Homs, fr: Homs, ar: حمص, am: ሆምስ, vi: Homs }\n',
    ],
    [
      'writes a form a line',
      '- id: place.homs\n  forms: [{status: deprecated,form: Hims,in: [ en ]},{ form: Emesa }]\n',
      '- id: place.homs\n  forms:\n    - { form: Hims, status: deprecated, in: [en] }\n    - { form: Emesa }\n',
    ],
    [
      'keeps quotation marks only where they are needed, and around test sentences',
      '- id: place.homs\n  definition: "City, in Syria"\n  note: \'no: colon\'\n  short: { no: "no" }\n  tests: { flags: [To Hims., \'He said "Hims".\'] }\n',
      '- id: place.homs\n  definition: City, in Syria\n  short: { no: "no" }\n  tests: { flags: ["To Hims.", \'He said "Hims".\'] }\n  note: "no: colon"\n',
    ],
    [
      'moves comments with what they stand at',
      '# Places.\n\n# The city.\n- type: place # sort\n  id: place.homs # its id\n  # What we write.\n  house: { en: Homs }\n\n# The end.\n',
      '# Places.\n\n# The city.\n- id: place.homs # its id\n  type: place # sort\n  # What we write.\n  house: { en: Homs }\n\n# The end.\n',
    ],
    [
      'leaves a list or mapping in lines where it is so',
      '- id: place.homs\n  house:\n    fr: Homs\n    en:\n      - form: Homs\n',
      '- id: place.homs\n  house:\n    en:\n      - form: Homs\n    fr: Homs\n',
    ],
    ['keeps the line ends of the file', '- id: a\r\n  type:  place\r\n', '- id: a\r\n  type: place\r\n'],
    ['keeps keys that nobody knows', '- colour: red\n  id: a\n', '- id: a\n  colour: red\n'],
  ])('%s', async (_, written, expected) => {
    expect(await styled(written)).toBe(expected)
    expect(await styled(expected)).toBe(expected)
  })

  it.each([
    ['an empty file', ''],
    ['comments alone', '# to come\n'],
    ['an empty list', '[]\n'],
  ])('is content with %s', async (_, text) => {
    expect((await formatGlossary('a.yaml', text)).problems).toEqual([])
  })

  it.each([
    ['broken YAML', '- id: place.homs\n  house: { en: Homs\n- id: a\n', /^yaml$/],
    ['a mapping', 'id: place.homs\n', /^not-a-list$/],
    ['a key that stands twice', '- id: a\n  id: b\n', /^yaml$/],
  ])('leaves %s as it was, and says where', async (_, text, code) => {
    const done = await formatGlossary('a.yaml', text)
    expect(done.text).toBe(text)
    expect(done.problems[0]!.code).toMatch(code)
    expect(done.problems[0]!.at.line).toBeGreaterThan(0)
  })

  it('loses neither data nor comments of whatever is written, and is idempotent', async () => {
    await fc.assert(
      fc.asyncProperty(sloppyFile, async text => {
        const { text: once, problems } = await formatGlossary('a.yaml', text)
        expect(problems).toEqual([])
        expect(yaml.parse(once)).toEqual(yaml.parse(text))
        expect(commentsOf(once, yaml)).toEqual(commentsOf(text, yaml))
        expect(await styled(once)).toBe(once)
      }),
      { numRuns: 150 },
    )
  })

  it('has nothing to do in the glossary that ships', async () => {
    const files = readdirSync('glossary', { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.yaml') && !name.startsWith('evidence'),
    )
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const text = readFileSync(join('glossary', file), 'utf8')
      expect(await formatGlossary(file, text), file).toEqual({ text, problems: [] })
    }
  })
})
