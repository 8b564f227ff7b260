import { describe, expect, it } from 'vitest'
import type { Files } from '../../src/core/files.ts'
import { configurationSchema, discoverConfiguration, readConfiguration } from '../../src/hosts/configuration.ts'
import { told } from '../glossary/loading.ts'

const RULES = ['house-form', 'mixed-spelling', 'split-name']
const read = (text: string) => readConfiguration('/desk/paper/.isogloss.yaml', text, RULES)
const complaints = async (text: string) => told((await read(text)).problems)

describe('readConfiguration', () => {
  it('reads every key', async () => {
    const { configuration, problems } = await read(
      `
glossaries: [glossary, ../shared/names.yaml]
house: ap
languages: [en, pt_BR, fr]
language: en
rules: { house-form: error, split-name: off }
exempt: [heading, caption]
fail-on: never
ui-lang: fr
ignore: drafts/**
`.replace('pt_BR', 'pt-br'),
    )
    expect(await told(problems)).toEqual([])
    expect(configuration).toEqual({
      path: '/desk/paper/.isogloss.yaml',
      glossaries: ['/desk/paper/glossary', '/desk/shared/names.yaml'],
      house: 'ap',
      languages: ['en', 'pt-BR', 'fr'],
      language: 'en',
      rules: { 'house-form': 'error', 'split-name': 'off' },
      exempt: ['heading', 'caption'],
      failOn: 'never',
      uiLang: 'fr',
      ignore: ['drafts/**'],
    })
  })

  it.each([[''], ['# nothing yet\n'], ['{}']])('takes %j for no settings', async text => {
    const { configuration, problems } = await read(text)
    expect(problems).toEqual([])
    expect(configuration).toEqual({ path: '/desk/paper/.isogloss.yaml', glossaries: [], rules: {}, ignore: [] })
  })

  it.each([
    ['hause: ap', '1:1 unknown-key The key "hause" is not known here; did you mean "house"?'],
    ['failOn: error', '1:1 unknown-key The key "failOn" is not known here; did you mean "fail-on"?'],
    [
      'house: AP',
      '1:8 wrong-value "house" must be the name of a house as ap or bbc (small letters, digits, hyphens), found AP.',
    ],
    ['language: English', '1:11 wrong-value "language" must be a language tag as en or pt-BR, found English.'],
    ['fail-on: warnings', '1:10 wrong-value "fail-on" cannot be warnings; did you mean "warning"?'],
    ['rules:\n  house-from: off', '2:3 unknown-rule There is no rule "house-from"; did you mean "house-form"?'],
    [
      'rules:\n  zzz: off',
      '2:3 unknown-rule There is no rule "zzz"; there are house-form, mixed-spelling, and split-name.',
    ],
    [
      'rules: { house-form: false }',
      '1:22 wrong-value "house-form" must be error, warning, info, or off, found false.',
    ],
    [
      'rules: [house-form]',
      '1:8 wrong-value "rules" must be a mapping from rules to severities as { second-reference: off }, found [house-form].',
    ],
    ['exempt: [headings]', '1:10 wrong-value "exempt" cannot be headings; did you mean "heading"?'],
    ['glossaries: 5', '1:13 wrong-value "glossaries" must be a path or a list of paths, found 5.'],
    ['- house: ap', '1:1 not-a-configuration A configuration is a mapping of keys, as "house: ap".'],
    ['ap', '1:1 wrong-value A configuration is a mapping of keys, as "house: ap", found ap.'],
    ['house: "ap', '1:11 yaml A closing quotation mark, bracket, comma or colon is missing here or above.'],
  ])('complains of %j', async (text, expected) => {
    expect(await complaints(text)).toEqual([`/desk/paper/.isogloss.yaml:${expected}`])
  })

  it('keeps what is right beside what is wrong', async () => {
    const { configuration } = await read('house: ap\nfail-on: 3\nrules: { house-form: off, zzz: off }\nnope: 1')
    expect(configuration).toMatchObject({ house: 'ap', rules: { 'house-form': 'off' } })
    expect(configuration).not.toHaveProperty('failOn')
  })
})

describe('discoverConfiguration', () => {
  const disk = (...paths: string[]): Files => ({
    read: () => Promise.reject(new Error('nothing is read')),
    stream: () => {
      throw new Error('nothing is read')
    },
    write: () => Promise.reject(new Error('nothing is written')),
    makeFolder: () => Promise.reject(new Error('nothing is written')),
    list: async () => [],
    children: async () => [],
    kind: async path => (paths.includes(path) ? 'file' : paths.includes(`${path}/`) ? 'folder' : null),
  })

  it.each([
    ['in the folder', ['/desk/paper/.isogloss.yaml', '/desk/.isogloss.yaml'], '/desk/paper/.isogloss.yaml'],
    ['above it', ['/desk/.isogloss.yml'], '/desk/.isogloss.yml'],
    ['beside .git', ['/desk/.git/', '/desk/.isogloss.yaml'], '/desk/.isogloss.yaml'],
    ['not above .git', ['/desk/.git/', '/.isogloss.yaml'], null],
    ['not above the .git file of a work tree', ['/desk/paper/.git', '/desk/.isogloss.yaml'], null],
    ['at the root', ['/.isogloss.yaml'], '/.isogloss.yaml'],
    ['not a folder of that name', ['/desk/.isogloss.yaml/'], null],
    ['.yaml before .yml', ['/desk/.isogloss.yml', '/desk/.isogloss.yaml'], '/desk/.isogloss.yaml'],
    ['nowhere', [], null],
  ])('finds one %s', async (_, paths, expected) => {
    expect(await discoverConfiguration('/desk/paper', disk(...paths))).toBe(expected)
  })
})

describe('configurationSchema', () => {
  it('is draft-07 and explains every key', () => {
    const schema = configurationSchema() as { $schema: string; properties: Record<string, { description?: string }> }
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(Object.keys(schema.properties)).toEqual([
      'glossaries',
      'house',
      'language',
      'rules',
      'exempt',
      'languages',
      'fail-on',
      'ui-lang',
      'trace',
      'ignore',
      'max-warnings',
      'baseline',
      'require-reason',
      'overrides',
    ])
    for (const [key, field] of Object.entries(schema.properties)) expect(field.description, key).toMatch(/\.$/u)
  })
})
