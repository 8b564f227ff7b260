import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/read/document.ts'
import { readPage } from './pages.ts'

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script><p>It fell.</p>`
const article = (says: object) => linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...says })

/** What is declared, and whether its span shows it in the source. */
function declaredIn({ declared, source }: Document): Record<string, string> {
  return Object.fromEntries(
    Object.entries(declared ?? {}).map(([name, { value, span, language }]) => {
      const written = source.slice(span.start, span.end)
      return [name, `${value}${language ? ` (${language})` : ''}${written === value ? '' : ` from ${written}`}`]
    }),
  )
}

describe('JSON-LD', () => {
  test.each([
    ['a credit text', { creditText: 'Source: BFM TV' }, { credit: 'Source: BFM TV' }],
    [
      'the organization it comes from',
      { sourceOrganization: { '@type': 'Organization', name: 'Skai' } },
      { credit: 'Skai' },
    ],
    ['a provider', { provider: [{ '@type': 'NewsMediaOrganization', name: 'Anadolu' }] }, { credit: 'Anadolu' }],
    ['an author that is no person', { author: { '@type': 'Organization', name: 'AFP' } }, { credit: 'AFP' }],
    ['an author', { author: { '@type': 'Person', name: 'Lina Haddad' } }, { byline: 'Lina Haddad' }],
    ['authors by name', { author: ['Lina Haddad', 'Omar Saleh'] }, { byline: 'Lina Haddad' }],
    ['the page’s own publisher, which is no credit', { publisher: { '@type': 'Organization', name: 'Skai' } }, {}],
    ['an address it rests on', { isBasedOn: 'https://www.skai.gr/1' }, { basedOn: 'https://www.skai.gr/1' }],
    [
      'a work it rests on',
      {
        isBasedOn: {
          '@type': 'NewsArticle',
          url: 'https://a.example/1',
          inLanguage: 'fr',
          publisher: { '@type': 'Organization', name: 'BFM TV' },
        },
      },
      { basedOn: 'BFM TV (fr)' },
    ],
    [
      'the work it translates',
      { translationOfWork: { '@id': 'https://a.example/1', inLanguage: 'el' } },
      { translationOf: 'el (el) from https://a.example/1' },
    ],
    ['only the language of that work', { translationOfWork: { inLanguage: 'el' } }, { translationOf: 'el (el)' }],
    ['nothing of use', { author: {}, provider: 7, isBasedOn: null, creditText: ' ', translationOfWork: [] }, {}],
  ])('%s', async (_, says, expected) => {
    expect(declaredIn(await readPage(article(says)))).toEqual(expected)
  })

  test.each([
    [
      'in a list',
      [
        { '@type': 'Organization', name: 'Desk' },
        { '@type': 'NewsArticle', creditText: 'Skai' },
      ],
    ],
    [
      'in a graph',
      { '@graph': [{ '@type': 'WebPage' }, { '@type': ['Thing', 'ReportageNewsArticle'], creditText: 'Skai' }] },
    ],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', creditText: 'Skai' } }],
  ])('the article is found %s', async (_, data) => {
    expect(declaredIn(await readPage(linked(data)))).toEqual({ credit: 'Skai' })
  })

  test('language and date', async () => {
    const document = await readPage(
      article({
        inLanguage: { '@type': 'Language', name: 'French', alternateName: 'fr' },
        datePublished: '2024-11-30T10:00:00+02:00',
      }),
    )
    expect(document).toMatchObject({ language: 'fr', languageFrom: 'declared', date: '2024-11-30' })
  })

  test.each([
    ['line breaks in a string', '{"@type":"NewsArticle",\n"creditText":"Skai\nNews"}', 'Skai News'],
    ['escapes', '{"@type":"NewsArticle","creditText":"Sk\\u0061i \\"News\\""}', 'Skai "News"'],
    ['a comma too many', '{"@type":"NewsArticle","creditText":"Skai",}', 'Skai'],
    ['marks of a comment', '<!--\n{"@type":"NewsArticle","creditText":"Skai"}\n-->', 'Skai'],
    ['marks of CDATA', '//<![CDATA[\n{"@type":"NewsArticle","creditText":"Skai"}\n//]]>', 'Skai'],
  ])('forgives %s', async (_, json, credit) => {
    const { declared } = await readPage(`<script type="application/ld+json">${json}</script><p>It fell.</p>`)
    expect(declared?.credit?.value).toBe(credit)
  })

  test.each([
    '{"@type":"NewsArticle","creditText":"Skai"',
    '',
    '}{',
    '"',
    '[',
    '{"creditText":"Skai"}',
    '{"@type":"NewsArticle","creditText":{"a":1}}',
  ])('says nothing where it is broken: %s', async json => {
    const document = await readPage(`<script type="application/ld+json">${json}</script><p>It fell.</p>`)
    expect(document.declared).toBeUndefined()
    expect(document.text).toBe('It fell.')
  })
})

describe('elements', () => {
  test.each([
    ['meta name', '<meta name="Author" content="Lina Haddad">', { byline: 'Lina Haddad' }],
    [
      'microdata',
      '<div itemscope><meta itemprop="creditText" content="Skai &amp; Co"><link itemprop="isBasedOn" href="https://a.example"></div>',
      { credit: 'Skai & Co from Skai &amp; Co', basedOn: 'https://a.example' },
    ],
    [
      'where it was published first',
      '<meta name=original-source content=https://a.example/1>',
      { basedOn: 'https://a.example/1' },
    ],
    [
      'a canonical address on another site',
      '<meta property="og:url" content="https://desk.example/1"><link rel="canonical" href="https://www.skai.gr/1">',
      { canonical: 'https://www.skai.gr/1' },
    ],
    [
      'a canonical address on this site',
      '<meta property="og:url" content="https://www.desk.example/1"><link rel="canonical" href="https://desk.example/2">',
      {},
    ],
    [
      'a canonical address, and nobody knows which site this is',
      '<link rel="canonical" href="https://www.skai.gr/1">',
      {},
    ],
    ['empty statements', '<meta name="author" content=""><meta name="author"><link rel="canonical">', {}],
  ])('%s', async (_, head, expected) => {
    expect(declaredIn(await readPage(`${head}<p>It fell.</p>`))).toEqual(expected)
  })

  test('JSON-LD goes before them', async () => {
    const { declared } = await readPage(`<meta name="author" content="Desk">${article({ author: 'Lina Haddad' })}`)
    expect(declared?.byline?.value).toBe('Lina Haddad')
  })

  test.each([
    ['article:published_time', '<meta property="article:published_time" content="2024-11-30T08:00Z">', '2024-11-30'],
    ['a time of publication', '<time itemprop="datePublished" datetime="2024-11-30">Saturday</time>', '2024-11-30'],
    ['a time by its class', '<time class="entry-date" datetime="2024-11-30 08:00">Saturday</time>', '2024-11-30'],
    ['a time that the story tells of', '<time datetime="1982-02-02">In 1982</time>', undefined],
    ['what is no date', '<meta name="date" content="Saturday">', undefined],
  ])('the date is told by %s', async (_, head, date) => {
    expect((await readPage(`${head}<p>It fell.</p>`)).date).toBe(date)
  })

  test('a record that states its own language and date goes before the page', async () => {
    const source = `<html lang="en">${article({ datePublished: '2024-11-30' })}`
    expect(await readPage(source, { language: 'fr', date: '2020-01-01' })).toMatchObject({
      language: 'fr',
      date: '2020-01-01',
    })
  })
})
