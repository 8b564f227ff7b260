import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { readArticles } from '../../src/read/read.ts'

const OPTIONS = { languages: ['en', 'fr', 'el'], defaultLanguage: 'en' }

async function read(lines: readonly (string | object)[] | Uint8Array, path = 'archive.ndjson') {
  const bytes =
    lines instanceof Uint8Array
      ? lines
      : new TextEncoder().encode(lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  const told: (string | [string, number, string?])[] = []
  for await (const read of readArticles({ path, bytes }, OPTIONS)) {
    if (read instanceof Failure) told.push([read.code, read.place.at?.line ?? 0])
    else told.push(`${read.article}: ${read.text}`)
  }
  return told
}

describe('records', () => {
  test('are read one by one, blank lines passed over', async () => {
    expect(await read([{ id: 'a', text: 'One.' }, '', { id: 'b', text: 'Two.', title: 'T' }, ''])).toEqual([
      'a: One.',
      'b: Two.',
    ])
    expect(await read(['\uFEFF{"id":"a","text":"One."}\r'], 'x.jsonl')).toEqual(['a: One.'])
  })

  test('may be Markdown, and state language and date', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ id: 'a', text: '*Lattakia* fell.', format: 'markdown', language: 'el', date: '2024-11-30' }),
    )
    for await (const document of readArticles({ path: 'a.ndjson', bytes }, OPTIONS)) {
      expect(document).toMatchObject({
        text: 'Lattakia fell.',
        source: '*Lattakia* fell.',
        language: 'el',
        languageFrom: 'declared',
        date: '2024-11-30',
      })
    }
    expect.assertions(1)
  })

  test.each([
    ['record-not-json', '{"id":'],
    ['record-not-object', '["a"]'],
    ['record-not-object', 'null'],
    ['record-field-missing', { id: 'x' }],
    ['record-field-missing', { text: 'x' }],
    ['record-field-type', { id: 1, text: 'x' }],
    ['record-field-type', { id: 'x', text: ['x'] }],
    ['record-field-type', { id: 'x', text: 'x', language: 5 }],
    ['record-format', { id: 'x', text: 'x', format: 'docx' }],
    ['record-format', { id: 'x', text: 'x', format: 'toString' }],
    ['record-language', { id: 'x', text: 'x', language: 'no language' }],
    ['record-date', { id: 'x', text: 'x', date: 'yesterday' }],
    ['record-id-repeated', { id: 'first', text: 'again' }],
  ])('%s: %j', async (code, record) => {
    expect(await read([{ id: 'first', text: 'One.' }, record, { id: 'last', text: 'Two.' }])).toEqual([
      'first: One.',
      [code, 2],
      'last: Two.',
    ])
  })

  test('a bad byte spoils its own line', async () => {
    const good = new TextEncoder().encode('{"id":"a","text":"One."}\n')
    const bad = Uint8Array.from([0x7b, 0xff, 0x0a])
    expect(
      await read(Uint8Array.from([...good, ...bad, ...new TextEncoder().encode('{"id":"b","text":"Two."}')])),
    ).toEqual(['a: One.', ['encoding-invalid', 2], 'b: Two.'])
  })

  test('a UTF-16 file is one failure', async () => {
    const text = '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n'
    expect(await read(Buffer.from(text, 'utf16le'))).toEqual([['encoding-utf16', 1]])
  })

  test('a column is named where the parser names one', async () => {
    const bytes = new TextEncoder().encode('{"id":"a", text:1}')
    for await (const failure of readArticles({ path: 'a.ndjson', bytes }, OPTIONS)) {
      expect(failure).toMatchObject({
        code: 'record-not-json',
        place: { path: 'a.ndjson', at: { line: 1, column: 12 } },
      })
    }
    expect.assertions(1)
  })
})
