import { describe, expect, it } from 'vitest'
import type { LineageRun } from '../../src/lineage/link.ts'
import { stem } from '../../src/lineage/stem.ts'
import { relateArticles } from '../../src/pipeline.ts'
import { articleOf, deskOf, stream } from '../desk.ts'

const PLACES = `
- id: place.latakia
  type: place
  house: { en: Latakia, fr: Lattaquié }
  forms: [{ form: Lattakia, status: deprecated, in: [en], from: [el] }]
`

/** One dispatch, as two translators may render it. */
const FIRST = `The coastal railway closed on Tuesday after an explosion damaged the bridge at Lattakia, the ministry of transport announced.
Four railwaymen died and 27 passengers of the evening train spent the night in a school at Banias.
Engineer Tarek Haddad, who inspected the pillars, estimated that repairs will take until the spring of 2027.
The line, built in 1931, carried 14,000 tons of phosphate each week to the port.
“Nobody warned the crew of the evening train,” said Haddad, who has served the railway for thirty years.`
const SECOND = `The ministry of transport said on Tuesday that the railway along the coast was shut when a blast damaged the Latakia bridge.
Four workers of the railway were killed, and 27 travelers from the evening train passed the night at a school in Banias.
The engineer Tarek Haddad inspected its pillars and expects the repair to last until spring 2027.
Built in 1931, the line used to bring 14,000 tons of phosphate to the port every week.
“The crew of the evening train had no warning,” Haddad, a railwayman for thirty years, said.`
/** Another desk's own report of the same event. */
const OTHER = `Commuters in Latakia queued for buses on Wednesday, a day after a blast closed the railway bridge.
Students missed examinations, and traders at the fish market said that ice from Homs had not arrived.
The governor promised forty extra buses and asked employers to let people work from home.
A strike of drivers in March had emptied the same streets for a week.`

async function relate(...texts: string[]): Promise<LineageRun> {
  const documents = await Promise.all(texts.map((text, at) => articleOf(text, { path: `${at}.txt` })))
  return relateArticles(stream(...documents), await deskOf(PLACES))
}

describe('links', () => {
  it('joins two renderings of one dispatch, and shows what they share', async () => {
    const { links, families } = await relate(FIRST, SECOND, OTHER)
    expect(links.map(({ a, b, relation }) => [a, b, relation])).toEqual([[0, 1, 'same-source']])
    expect(families.map(family => family.members)).toEqual([[0, 1]])
    const [link] = links
    expect(link!.passages.length).toBeGreaterThanOrEqual(3)
    for (const { a, b } of link!.passages) {
      expect(FIRST.slice(a.span.start, a.span.end)).toBe(a.text)
      expect(SECOND.slice(b.span.start, b.span.end)).toBe(b.text)
      expect(a.text).not.toContain('\n')
    }
    expect(link!.passages.some(({ a, b }) => a.text.includes('27 passengers') && b.text.includes('27 travelers'))).toBe(
      true,
    )
  })

  it('says nothing of two reports of one event, of one article, of none', async () => {
    expect((await relate(FIRST, OTHER)).links).toEqual([])
    expect((await relate(FIRST)).links).toEqual([])
    expect(await relate()).toEqual({ articles: [], texts: [], links: [], families: [], failures: [] })
  })

  it('tells a quotation that was taken over from a shared source', async () => {
    const said = '“We shall rebuild the bridge at Banias before the first snow falls on the mountains,” Haddad said.'
    const { links, families } = await relate(
      `${OTHER}\n${said}`,
      `Phosphate prices rose.\nMiners at Palmyra wait for wagons.\n${said}`,
    )
    expect(links.map(link => link.relation)).toEqual(['quotation'])
    expect(families).toEqual([])
  })

  it('joins any number of copies into one family, by a few links each', async () => {
    const copies = Array.from({ length: 80 }, () => FIRST)
    const { links, families } = await relate(...copies, OTHER, '', ' \n')
    expect(families.map(({ members }) => members.length)).toEqual([80])
    expect(links.length).toBeLessThan(8 * copies.length)
  })

  it('does not depend on the order of the articles', async () => {
    const { links } = await relate(OTHER, SECOND, FIRST)
    expect(links.map(({ a, b, relation }) => [a, b, relation])).toEqual([[1, 2, 'same-source']])
  })
})

describe('derived', () => {
  const rewritten = (date: string, text: string) => `---\ndate: ${date}\n---\n\n${text}`
  const relation = async (first: string, second: string) => {
    const documents = await Promise.all(
      [first, second].map((text, at) => articleOf(text, { path: `${at}.md`, format: 'markdown' })),
    )
    const { links } = await relateArticles(stream(...documents), await deskOf(PLACES))
    return links.map(({ a, b, relation: how, why }) => [a, b, how, why.map(({ code }) => code).slice(2)])
  }

  it('is what copies and is dated later, whichever is read first', async () => {
    const copy = `${FIRST.replace('estimated that repairs', 'said that works')}\nThe port handled no ship.`
    const signs = ['verbatim', 'later']
    expect(await relation(rewritten('2026-03-03', FIRST), rewritten('2026-03-04', copy))).toEqual([
      [0, 1, 'derived', signs],
    ])
    expect(await relation(rewritten('2026-03-05', FIRST), rewritten('2026-03-04', copy))).toEqual([
      [1, 0, 'derived', signs],
    ])
  })

  it('is what holds all of the other, and more', async () => {
    const longer = `${FIRST}\n${OTHER}\nFishermen from Arwad brought flour and lamps across the bay after dark.`
    expect(await relation(longer, FIRST)).toEqual([[1, 0, 'derived', ['verbatim', 'spelling', 'contains']]])
  })

  it('is what takes over a spelling that it does not use by itself', async () => {
    const takes = `${FIRST}\nThe harbor of Latakia stayed open.\nShips for Latakia waited outside the mole until dawn.`
    expect(await relation(takes, FIRST)).toEqual([[1, 0, 'derived', ['verbatim', 'spelling']]])
  })

  it('is not said of two renderings, nor where nothing says which came first', async () => {
    expect(await relation(rewritten('2026-03-03', FIRST), rewritten('2026-03-04', SECOND))).toEqual([
      [0, 1, 'same-source', []],
    ])
    expect(await relation(FIRST, FIRST)).toEqual([[0, 1, 'same-source', []]])
  })
})

describe('stem', () => {
  it.each([
    ['translated', 'translations'],
    ['jihadist', 'jihadists'],
    ['Turkey', 'TURKEY'],
  ])('%s and %s share a root', (a, b) => expect(stem(a)).toBe(stem(b)))

  it.each([
    ['Niger', 'Nigeria'],
    ['state', 'station'],
  ])('%s and %s do not', (a, b) => expect(stem(a)).not.toBe(stem(b)))
})
