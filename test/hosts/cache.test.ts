/** `--cache`: the same bytes as without, whatever has changed. */
import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { chunksOf } from '../../src/hosts/cli/lint/chunks.ts'
import { streamedChunks, streamedStretches } from '../../src/hosts/cli/lint/streamed-chunks.ts'
import { openFolder } from './folder-io.ts'

const open: ReturnType<typeof openFolder>[] = []
afterEach(() => {
  for (const folder of open.splice(0)) folder.close()
})

const record = (id: number, text: string) => `${JSON.stringify({ id: String(id), text, language: 'en' })}\n`
const many = (count: number) => Array.from({ length: count }, (_, id) => record(id, `Ship ${id} left Lattakia.`))
const NAMES = 'Taras Semilarskyi met the coach.\n'

function desk() {
  const folder = openFolder({
    'own.yaml':
      '- { id: place.homs, type: place, house: { en: Homs }, forms: [{ form: Hims, kind: transliteration, status: deprecated }], sources: [editor (unverified)] }\n',
    'a.md': '<!-- isogloss-disable-next-line mixed-in-set -->\n\nJyotiraditya Scindia joined. They left Hims.\n',
    'b.txt': 'Nobody heard Jyothiraditya Scindia. They left Hims.\n',
    'c.txt': NAMES,
    'x.ndjson': many(400).join(''),
    'broken.ndjson': `${record(1, 'Hims.')}{"id":\n${record(1, 'Hims.')}`,
  })
  open.push(folder)
  const lint = (...args: string[]) =>
    folder.isogloss(['lint', '--format', 'json', '--glossary', 'own.yaml', ...args, '.'])
  return {
    ...folder,
    lint,
    segments: () => readdirSync(join(folder.root, '.kept')).filter(name => name.endsWith('.index')),
  }
}
const CACHED = ['--cache', '--cache-location', '.kept']

describe('a cached run', () => {
  it.each([
    ['nothing', () => {}],
    ['an article', ({ write }) => write('c.txt', `${NAMES}They left Hims.\n`)],
    ['one of two that are compared', ({ write }) => write('b.txt', 'Nobody.\n')],
    [
      'a record in the middle',
      ({ write }) => write('x.ndjson', many(400).toSpliced(200, 1, record(200, 'Hims.')).join('')),
    ],
    ['a record put in front', ({ write }) => write('x.ndjson', [record(999, 'Hims.'), ...many(400)].join(''))],
    [
      'a record whose id stands in another chunk',
      ({ write }) => write('x.ndjson', [...many(400), record(3, 'Hims.')].join('')),
    ],
    ['an article that is gone', ({ root }) => rmSync(join(root, 'a.md'))],
    ['an article more', ({ write }) => write('d.txt', 'They left Hims.\n')],
    [
      'the glossary',
      ({ write }) =>
        write('own.yaml', '- { id: place.homs, type: place, house: { en: Hims }, sources: [editor (unverified)] }\n'),
    ],
    ['the configuration', ({ write }) => write('.isogloss.yaml', 'rules: { house-form: info, mixed-in-set: off }\n')],
    ['what is kept, damaged', ({ root }) => damage(root)],
  ] satisfies [
    string,
    (folder: ReturnType<typeof desk>) => void,
  ][])('prints the same after a change of: %s', async (_, change) => {
    const folder = desk()
    const first = await folder.lint(...CACHED)
    expect(first).toEqual(await folder.lint())
    change(folder)
    const plain = await folder.lint()
    expect(await folder.lint(...CACHED)).toEqual(plain)
    expect(await folder.lint(...CACHED)).toEqual(plain)
  })

  it('prints the same with other options than before', async () => {
    const folder = desk()
    await folder.lint(...CACHED)
    for (const options of [
      ['--lang', 'fr'],
      ['--no-rule', 'house-form'],
      ['--rule', 'house-form'],
      ['--no-glossary'],
      ['--house', 'bbc'],
    ]) {
      const plain = await folder.lint(...options)
      expect(await folder.lint(...CACHED, ...options)).toEqual(plain)
      expect(await folder.lint(...CACHED, ...options)).toEqual(plain)
    }
  })

  it('keeps in few files what many runs made', async () => {
    const folder = desk()
    for (let run = 0; run < 15; run++) {
      folder.write('c.txt', `${NAMES}${run}\n`)
      await folder.lint(...CACHED)
    }
    expect(folder.segments().length).toBeLessThanOrEqual(10)
    expect(await folder.lint(...CACHED)).toEqual(await folder.lint())
  })

  it('runs where nothing can be kept', async () => {
    const folder = desk()
    expect(await folder.lint('--cache', '--cache-location', 'a.md')).toEqual(await folder.lint())
  })

  it('wants no place without a cache', async () => {
    expect(await desk().lint('--cache-location', '.kept')).toMatchObject({ exit: 2, out: '' })
  })
})

function damage(root: string) {
  const folder = join(root, '.kept')
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.data')) truncateSync(join(folder, name), 900)
    writeFileSync(join(folder, `z${name}`), name.endsWith('.index') ? '["a.md","x",0,' : 'x')
  }
}

describe('chunksOf', () => {
  it('cuts at line ends, loses nothing, and finds its cuts again after an insertion', () => {
    const encode = (lines: string[]) => new TextEncoder().encode(lines.join(''))
    const cut = (bytes: Uint8Array) =>
      [...chunksOf(bytes)].map(({ start, end, firstLine }) => ({ bytes: bytes.subarray(start, end), firstLine }))
    const before = cut(encode(many(3000)))
    expect(Buffer.concat(before.map(({ bytes }) => bytes))).toEqual(Buffer.from(encode(many(3000))))
    const lines = before.map(({ bytes }) => Buffer.from(bytes).toString().split('\n').length - 1)
    expect(before.map(({ firstLine }) => firstLine)).toEqual(
      lines.map((_, at) => 1 + lines.slice(0, at).reduce((a, b) => a + b, 0)),
    )
    const after = cut(encode(['{"id":"new"}\n', ...many(3000)]))
    const known = new Set(before.map(({ bytes }) => Buffer.from(bytes).toString()))
    expect(after.filter(({ bytes }) => !known.has(Buffer.from(bytes).toString())).length).toBeLessThanOrEqual(2)
  })

  it('cuts a stream as the whole, and finds the bytes of any of its cuts again', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom('', '\r', 'ü'),
            fc.string({ maxLength: 60 }).map(one => `{${one}`),
          ),
          {
            maxLength: 1_500,
          },
        ),
        fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.func(fc.boolean()),
        async (lines, lengths, ends, isWanted) => {
          const bytes = new TextEncoder().encode(lines.join('\n') + (ends ? '\n' : ''))
          const streamed = await all(streamedChunks(inPieces(bytes, lengths)))
          expect(streamed.map(({ bytes: _, ...chunk }) => chunk)).toEqual([...chunksOf(bytes)])
          const wanted = streamed.filter(isWanted)
          const found = await all(streamedStretches(inPieces(bytes, lengths), wanted))
          expect(found.map(one => Buffer.from(one))).toEqual(wanted.map(chunk => Buffer.from(chunk.bytes)))
          // Of a file that has become shorter they are as many as there are.
          const shorter = bytes.subarray(0, bytes.length / 2)
          const left = await all(streamedStretches(inPieces(shorter, lengths), wanted))
          expect(left.map(one => Buffer.from(one))).toEqual(
            wanted.map(({ start, end }) => Buffer.from(shorter.subarray(start, end))),
          )
        },
      ),
      { numRuns: 60 },
    ))
})

async function* inPieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length]!
    yield bytes.subarray(at, at + length)
    at += length
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
