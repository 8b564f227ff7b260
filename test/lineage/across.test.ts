import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unpackShipped } from '../../src/glossary/shipped.ts'
import type { Link } from '../../src/lineage/link.ts'
import { type Desk, openDesk, relateArticles } from '../../src/pipeline.ts'
import type { Document } from '../../src/read/document.ts'
import { readArticles } from '../../src/read/read.ts'
import { articleOf, stream } from '../desk.ts'
import { compileShipped } from '../tools/shipped.ts'

const LANGUAGES = ['en', 'fr', 'de', 'es', 'el', 'ru', 'ar']
const desk: Desk = await shippedDesk()

async function shippedDesk(): Promise<Desk> {
  const { glossary, evidence } = unpackShipped((await compileShipped()).bytes)
  return openDesk({
    glossary,
    evidence,
    house: 'default',
    today: '2026-01-01',
    languages: LANGUAGES,
    defaultLanguage: 'en',
    severities: {},
    only: [],
    exempt: [],
  })
}

/** Articles of `fixtures/lineage`: one dispatch in seven languages, and what another desk made of the event. */
async function fixture(name: string): Promise<Document> {
  const lang = name.split('.')[1]!
  return articleOf(readFileSync(`fixtures/lineage/${name}.txt`, 'utf8'), { lang, path: `${name}.txt` })
}

async function linksOf(...documents: Document[]): Promise<readonly Link[]> {
  return (await relateArticles(stream(...documents), desk)).links
}

describe('articles in different languages', () => {
  it.each(LANGUAGES.filter(lang => lang !== 'en'))('are joined by names and numbers: en and %s', async lang => {
    const [en, other] = [await fixture('harbor.en'), await fixture(`harbor.${lang}`)]
    const [link, ...more] = await linksOf(en, other)
    expect(more).toEqual([])
    expect(link).toMatchObject({ a: 0, b: 1 })
    expect(link!.passages.length).toBeGreaterThanOrEqual(6)
    for (const { a, b } of link!.passages) {
      expect(en.source.slice(a.span.start, a.span.end)).toBe(a.text)
      expect(other.source.slice(b.span.start, b.span.end)).toBe(b.text)
    }
    const costs = link!.passages.find(({ a }) => a.text.includes('2.5 million'))
    expect(costs?.b.text).toMatch(/2[.,]5/)
  })

  it.each([
    'other-desk.fr',
    'other-desk.ru',
  ])('are not joined where two desks report one event: en and %s', async name => {
    expect(await linksOf(await fixture('harbor.en'), await fixture(name))).toEqual([])
  })

  it('become one family, whatever the order', async () => {
    const names = [...LANGUAGES].reverse().map(lang => `harbor.${lang}`)
    const documents = await Promise.all(['other-desk.fr', ...names].map(fixture))
    const { families } = await relateArticles(stream(...documents), desk)
    expect(families.map(({ members }) => members)).toEqual([[1, 2, 3, 4, 5, 6, 7]])
  })

  it('derive from what they say they translate, by path beside the article or by id', async () => {
    const text = readFileSync('fixtures/lineage/harbor.en.txt', 'utf8')
    const translation = await articleOf(`---\ntranslation_of: ../fr/harbor.txt\n---\n\n${text}`, {
      format: 'markdown',
      path: 'desk/en/harbor.md',
    })
    const original = { ...(await fixture('harbor.fr')), path: 'desk/fr/harbor.txt' }
    const [link] = await linksOf(translation, original)
    expect(link).toMatchObject({ a: 1, b: 0, relation: 'derived' })
    expect(link!.why[0]).toEqual({ code: 'declared', params: {} })

    const record = (fields: object) => JSON.stringify(fields)
    const lines = [
      record({ id: 'one', text, language: 'en', translation_of: 'two' }),
      record({ id: 'two', text: original.source, language: 'fr' }),
    ]
    const bytes = new TextEncoder().encode(lines.join('\n'))
    const { links } = await relateArticles(readArticles({ path: 'wire.ndjson', bytes }, desk), desk)
    expect(links).toMatchObject([{ a: 1, b: 0, relation: 'derived' }])
  })
})
