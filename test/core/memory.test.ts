import { describe, expect, it } from 'vitest'
import { Memory, Tally } from '../../src/core/memory.ts'
import type { Span } from '../../src/core/span.ts'

/** Paragraphs of a text, parted by blank lines. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(match => ({ start: match.index, end: match.index + match[0].length }))
}

describe('Memory', () => {
  const place = (memory: Memory, text: string, context = 'en') => memory.place(text, paragraphsOf(text), context)

  it('gives paragraphs that stand as they stood the cells that they had, wherever they stand', () => {
    const memory = new Memory()
    const before = place(memory, 'One.\n\nTwo.\n\nThree.')
    const after = place(memory, 'One.\n\nTwo!!\n\nThree.')
    expect(after.map(({ cell }, at) => cell === before[at]!.cell)).toEqual([true, false, true])
    expect(after.map(({ base }) => base)).toEqual([0, 4, 11])
  })

  it('finds what an edit that is taken back had made', () => {
    const memory = new Memory()
    const [first] = place(memory, 'One.')
    place(memory, 'Other.')
    expect(place(memory, 'One.')[0]!.cell).toBe(first!.cell)
  })

  it('shows a paragraph with the blank lines around it, as the whole text would', () => {
    const placed = place(new Memory(), 'One.\n\nTwo.\n\nThree.')
    expect(placed.map(({ cell }) => cell.text)).toEqual(['One.\n\n', '\n\nTwo.\n\n', '\n\nThree.'])
    expect(placed.map(({ cell }) => cell.text.slice(cell.span.start, cell.span.end))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ])
  })

  it('makes a product once, and anew where all depends on something else', () => {
    const memory = new Memory()
    let made = 0
    const ask = (context: string) => place(memory, 'One.', context)[0]!.cell.of('count', () => ++made)
    expect([ask('en'), ask('en'), ask('fr'), ask('en')]).toEqual([1, 1, 2, 3])
  })
})

describe('Tally', () => {
  it('counts what the paragraphs hold now, whatever came, went and moved', () => {
    const tally = new Tally()
    const [a, b, c] = [[1, 2], [2], [3, 3]]
    const counts = () => [1, 2, 3].map(number => tally.count(number))
    tally.follow([a, b])
    expect(counts()).toEqual([1, 2, 0])
    tally.follow([c, a])
    expect(counts()).toEqual([1, 1, 2])
    tally.follow([a, a, c])
    expect(counts()).toEqual([2, 2, 2])
    tally.follow([])
    expect([...counts(), tally.has(1)]).toEqual([0, 0, 0, false])
  })
})
