import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/glossary/model.ts'
import type { Declared, Document } from '../../src/read/document.ts'
import { readText } from '../../src/read/read.ts'
import { combine } from '../../src/trace/combine.ts'
import { readCredits } from '../../src/trace/credits.ts'
import { readDeclared } from '../../src/trace/declared.ts'
import { readDeclaredCredits } from '../../src/trace/declared-credits.ts'
import { Places } from '../../src/trace/places.ts'
import { traceDocument } from '../../src/trace/trace.ts'
import { documentOf, entryOf, mentionOf } from './hand-made.ts'

const SKAI = entryOf('org.skai', 'Skai', ['el'])
const OUTLETS: Readonly<Record<string, Entry>> = {
  Skai: SKAI,
  'skai.example': SKAI,
  'BFM TV': entryOf('org.bfm-tv', 'BFM TV', ['fr']),
  AFP: entryOf('org.afp', 'AFP', ['fr', 'en']),
  'El País': entryOf('org.el-pais', 'El País', ['es']),
  Aleppo: entryOf('place.aleppo', 'Aleppo'),
}

const lookup = (text: string) => {
  const entry = OUTLETS[text]
  return entry ? [{ text, entry, uses: [] }] : []
}

const stating = (declared: NonNullable<Document['declared']>) => ({ ...documentOf('The port is closed.'), declared })
const said = (value: string, language?: string): Declared => ({
  value,
  span: { start: 3, end: 7 },
  ...(language && { language }),
})
const credits = (declared: NonNullable<Document['declared']>) =>
  [...readDeclaredCredits(stating(declared), lookup)].map(({ see, weights }) => [see, Object.keys(weights)])

describe('readDeclaredCredits', () => {
  it.each([
    ['a name', 'Skai', ['org.skai']],
    ['a label', 'Source: BFM TV', ['org.bfm-tv']],
    ['several', '© BFM TV / Skai and AFP', ['org.bfm-tv', 'org.skai']],
    ['a name of two words in brackets', 'Reporters (El País)', ['org.el-pais']],
    ['an outlet that publishes in the language of the article', 'AFP', []],
    ['a place', 'Aleppo', []],
    ['nobody known', 'The desk', []],
    ['a word of a longer name', 'Skai Pharma', []],
    ['the host that the glossary lists', 'https://www.skai.example/1', ['org.skai']],
    ['a host that it does not list', 'https://skai.test/BFM TV', []],
  ])('reads %s', (_, value, ids) => {
    expect(credits({ credit: said(value) }).map(([id]) => id)).toEqual(ids)
  })

  it('looks at what the article is based on, a translation of, and copied from', () => {
    expect(credits({ basedOn: said('Skai') })).toEqual([['org.skai', ['el']]])
    expect(credits({ translationOf: said('Skai') })).toEqual([['org.skai', ['el']]])
    expect(credits({ canonical: said('//skai.example/1') })).toEqual([['org.skai', ['el']]])
    expect(credits({ byline: said('Skai') })).toEqual([])
  })

  it('counts once with the same outlet in a credit line, and shows that', () => {
    const document = {
      ...documentOf('The port is closed.\nSource: Skai', [['credit', 'Source: Skai']]),
      declared: { credit: said('Skai') },
    }
    const mentions = [mentionOf(document, 'Skai', SKAI)]
    const signs = [...readDeclaredCredits(document, lookup), ...readCredits(mentions, new Places(document), 'en')]
    expect(signs).toHaveLength(2)
    expect(combine(signs, document)).toMatchObject([{ kind: 'credit', span: { start: 28, end: 32 } }])
  })
})

describe('readDeclared', () => {
  it.each([
    ['the language of the original', { translationOf: said('el') }, ['el']],
    ['the language of the work it translates', { translationOf: said('Skai', 'el-GR') }, ['el']],
    ['the language of the work it rests on', { basedOn: said('https://a.example', 'fr') }, ['fr']],
    ['a translation before a basis', { basedOn: said('x', 'fr'), translationOf: said('x', 'el') }, ['el']],
    ['its own language, which says nothing', { translationOf: said('en'), basedOn: said('x', 'en-GB') }, []],
    ['a title', { translationOf: said('Le port est fermé'), basedOn: said('fr') }, []],
  ] as const)('reads %s', (_, declared, languages) => {
    expect([...readDeclared(stating(declared))].flatMap(({ weights }) => Object.keys(weights))).toEqual(languages)
  })
})

describe('a page that names its source', () => {
  const page = (says: object) =>
    `<html lang="en"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...says })}</script><article><h1>The port is closed</h1><p>Nobody was hurt, the mayor said on Friday.</p></article>`
  const verdictOn = async (source: string) =>
    traceDocument(await readText(source, { format: 'html' }), [], [], { cues: [], conventions: [] }, { lookup })

  it('is traced to it, with the place in the source', async () => {
    const source = page({ creditText: 'Source: Skai' })
    const verdict = await verdictOn(source)
    expect(verdict.source).toBe('el')
    expect(verdict.evidence).toMatchObject([{ kind: 'credit', text: 'Source: Skai', see: 'org.skai' }])
    const { start, end } = verdict.evidence[0]!.span!
    expect(source.slice(start, end)).toBe('Source: Skai')
    expect(verdict.evidence[0]!.start).toMatchObject({ line: 1, column: start + 1 })
  })

  it('is traced to the language of the work it translates', async () => {
    const verdict = await verdictOn(page({ translationOfWork: { '@id': 'https://a.example/1', inLanguage: 'fr' } }))
    expect(verdict).toMatchObject({ source: 'fr', chain: ['fr'], evidence: [{ kind: 'credit', see: 'metadata' }] })
  })

  it('is its own where it says no more than who publishes it', async () => {
    expect((await verdictOn(page({ publisher: { '@type': 'Organization', name: 'Skai' } }))).evidence).toEqual([])
  })
})

it('front matter that credits an outlet is read, too', async () => {
  const document = await readText('---\nsource: BFM TV\n---\nThe port is closed.\n', {
    format: 'markdown',
    language: 'en',
  })
  const verdict = traceDocument(document, [], [], { cues: [], conventions: [] }, { lookup })
  expect(verdict).toMatchObject({ source: 'fr', evidence: [{ text: 'BFM TV', see: 'org.bfm-tv' }] })
})
