import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { readArticles } from '../../src/read/read.ts'

async function read(path: string, content: string | Uint8Array): Promise<unknown[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const options = { languages: ['en', 'el'], defaultLanguage: 'en' }
  const found: unknown[] = []
  for await (const one of readArticles({ path, bytes }, options)) {
    found.push(one instanceof Failure ? [one.code, one.params, one.place.byte] : [one.format, one.text])
  }
  return found
}

/** ASCII with one byte more, as Windows-1253 writes Λ. */
function withByte(text: string, byte: number): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(text), byte])
}

test.each(['a.html', 'a.htm', 'a.xhtml', 'folder/A.HTML'])('%s is read as HTML', async path => {
  expect(await read(path, '\uFEFF<p>Hay&rsquo;at')).toEqual([['html', 'Hay’at']])
})

test('a record may be HTML', async () => {
  const record = JSON.stringify({ id: '1', text: '<meta charset="windows-1253"><p>Η <b>Λατ</b>τάκεια', format: 'html' })
  expect(await read('a.ndjson', record)).toEqual([['html', 'Η Λαττάκεια']])
})

describe('encodings', () => {
  test.each([
    ['<meta charset="utf-8">'],
    ["<META CHARSET='UTF8'>"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'],
    ['<?xml version="1.0" encoding="UTF-8"?>'],
    ['<!-- <meta charset="windows-1253"> -->'],
    [`${' '.repeat(1100)}<meta charset="windows-1253">`],
    ['<p>He typed charset=latin1</p>'],
  ])('UTF-8 is read where %j says nothing else', async head => {
    expect((await read('a.html', `${head}<p>Λ`)).flat()).toContain('html')
  })

  test.each([
    ['windows-1253', '<meta charset="windows-1253">'],
    ['ISO-8859-1', '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'],
    ['koi8-r', '<?xml version="1.0" encoding="koi8-r"?>'],
    ['shift_jis', '<html><head>\n<meta name=x>\n<meta charset = shift_jis>'],
  ])('a page that says %s is a failure where it has more than ASCII', async (encoding, head) => {
    const byte = head.length + 3
    expect(await read('a.html', withByte(`${head}<p>`, 0xcb))).toEqual([
      ['encoding-declared', { encoding, byte }, byte],
    ])
    expect(await read('a.html', `${head}<p>Λ`)).toEqual([['encoding-declared', { encoding, byte }, byte]])
    expect(await read('a.html', `${head}<p>A`)).toEqual([['html', 'A']])
  })

  test('ISO-2022 is written in ASCII and is none', async () => {
    expect(await read('a.html', '<meta charset="iso-2022-jp"><p>\x1b$B')).toEqual([
      ['encoding-declared', { encoding: 'iso-2022-jp', byte: 31 }, 31],
    ])
  })

  test('without a declaration bytes are judged as in any text', async () => {
    expect(await read('a.html', withByte('<p>', 0xcb))).toEqual([['encoding-invalid', { byte: 3 }, 3]])
    expect(await read('a.html', '<meta charset="utf-8"><p>\u0000')).toEqual([['file-binary', { byte: 25 }, 25]])
  })

  test('a byte order mark goes before what the page says', async () => {
    expect(await read('a.html', '\uFEFF<meta charset="windows-1253"><p>Λ')).toEqual([['html', 'Λ']])
  })
})

test('a page whose tags multiply without end is a failure', async () => {
  const source = Array.from({ length: 5000 }, (_, at) => `<b id=${at}><p>x`).join('')
  expect(await read('a.html', source)).toMatchObject([['html-tangled', {}, undefined]])
})
