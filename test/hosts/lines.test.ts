import { describe, expect, it } from 'vitest'
import { decodedLines } from '../../src/hosts/cli/lines.ts'

async function linesOf(...chunks: Uint8Array[]): Promise<string[][]> {
  async function* stream() {
    yield* chunks
  }
  const all: string[][] = []
  for await (const some of decodedLines(stream())) all.push(some)
  return all
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('decodedLines', () => {
  it('gives the lines that a chunk completes, at once', async () => {
    expect(await linesOf(bytes('a\nb\nc'), bytes('d\r\n'), bytes('\n'), bytes('e'))).toEqual([
      ['a', 'b'],
      ['cd'],
      [''],
      ['e'],
    ])
  })

  it('joins a letter that chunks have parted, and drops a byte order mark', async () => {
    const all = bytes('\ufeffحلب\nد')
    for (let cut = 0; cut <= all.length; cut++) {
      expect((await linesOf(all.slice(0, cut), all.slice(cut))).flat()).toEqual(['حلب', 'د'])
    }
  })

  it('gives nothing for nothing', async () => {
    expect(await linesOf()).toEqual([])
    expect(await linesOf(bytes(''))).toEqual([])
  })
})
