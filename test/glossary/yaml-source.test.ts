import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/glossary/yaml-source.ts'
import { told } from './loading.ts'

const wrongWith = async (text: string) => told((await parseYaml('homs.yaml', text)).problems)

describe('parseYaml', () => {
  it.each([
    [
      'an open quotation mark',
      '- "Homs\n',
      'homs.yaml:2:1 yaml A closing quotation mark, bracket, comma or colon is missing here or above.',
    ],
    ['an open bracket', '- [Homs\n- Hama\n', 'homs.yaml:2:1 yaml'],
    ['a tab', 'a:\n\t- Homs\n', 'homs.yaml:2:1 yaml A tab cannot indent in YAML; use spaces.'],
    ['a second colon', 'note: Homs: a city\n', 'homs.yaml:1:7 yaml'],
    ['an alias without an anchor', '- *homs\n', 'homs.yaml:1:3 yaml This alias points to no anchor'],
    ['a second document', '- a\n---\n- b\n', 'homs.yaml:2:1 yaml A file holds one document'],
    ['a tag', '- !city Homs\n', 'homs.yaml:1:3 yaml This YAML tag is not known here; remove it.'],
    ['a mapping as key', '{ [Homs]: 1 }\n', 'homs.yaml:1:3 yaml A key must be text.'],
  ])('places %s', async (_, text, expected) => {
    const lines = await wrongWith(text)
    expect(lines[0]).toContain(expected)
    expect(lines.length).toBeLessThanOrEqual(5)
  })

  it('keeps `no`, `on` and dates as text', async () => {
    const { content } = await parseYaml('homs.yaml', '{ no: on, yes: 2024-12-08, null: off }')
    expect(content?.kind === 'other' && content.tree.value).toEqual({ no: 'on', yes: '2024-12-08', null: 'off' })
  })

  it('takes a key named __proto__ for a key', async () => {
    const { content } = await parseYaml('homs.yaml', '{ __proto__: { polluted: yes } }')
    expect(content?.kind === 'other' && Object.keys(content.tree.value as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('counts lines in CRLF files', async () => {
    const source = await parseYaml('homs.yaml', '- a: Homs\r\n  b: Hama\r\n')
    const tree = source.content?.kind === 'list' ? source.content.items[0]! : null
    expect(source.place(tree!, 'b')).toEqual({ line: 2, column: 6 })
    expect(source.place(tree!, 'b', 'key')).toEqual({ line: 2, column: 3 })
    expect(source.written(tree!, 'b')).toBe('Hama')
  })

  it.each([
    ['brackets', '['.repeat(200_000), 'too-deep'],
    ['inline lists', '- '.repeat(100_000), 'too-deep'],
    ['question marks', '? '.repeat(100_000), 'too-deep'],
    ['indentation', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''), 'too-deep'],
    ['moderate depth', `${'['.repeat(100)}${']'.repeat(100)}`, 'too-deep'],
    ['a file too large', `- ${'x'.repeat(17 * 2 ** 20)}`, 'too-large'],
    [
      'aliases of aliases',
      `- &a [x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefghij', (name, at) => `- &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}]\n`).join('')}`,
      'too-many-aliases',
    ],
    ['an alias of itself', '- &a [*a, *a]\n', 'too-'],
  ])('refuses %s and does not hang', { timeout: 20_000 }, async (_, text, code) => {
    const lines = await wrongWith(text)
    expect(lines[0]).toMatch(new RegExp(`homs\\.yaml:\\d+:\\d+ ${code}`, 'u'))
  })

  it('does not take punctuation for depth', async () => {
    const list = Array.from(
      { length: 300 },
      () => '- "a [b"\n- "----------------------------------------------------------------"\n- - - c\n',
    ).join('')
    expect(await wrongWith(list)).toEqual([])
  })

  it('reads 50,000 keys of one mapping, and not each beside every other', { timeout: 60_000 }, async () => {
    const text = Array.from({ length: 50_000 }, (_, at) => `k${at}: 1\n`).join('')
    expect(await wrongWith(text)).toEqual([])
  })
})
