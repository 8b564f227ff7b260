import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createEngine, type Desk, lintArticles } from '../../src/pipeline.ts'
import type { Format } from '../../src/read/document.ts'
import { readText } from '../../src/read/read.ts'
import { deskOf, stream } from '../desk.ts'
import { ENTRIES } from '../random-articles.ts'
import { PARAGRAPHS, type Stroke, strokes } from '../random-edits.ts'

/** Languages that are written in one article; the first is most of it. */
const MIXTURES = [
  ['en'],
  ['en', 'fr', 'ru'],
  ['fr', 'en'],
  ['de', 'en'],
  ['es', 'tr'],
  ['ru', 'ar'],
  ['el', 'en'],
  ['tr'],
  ['ar', 'en'],
]

/** Entries on which words elsewhere in the article have a say. */
const AFAR = [
  '- { id: place.kyiv, type: place, house: { en: Kyiv }, forms: [{ form: Kiev, status: deprecated, in: [en] }], match: { not_near: [chicken] } }',
  '- { id: org.nhwu, type: organisation, house: { en: Northern Harbour Workers Union }, short: { en: NHWU, fr: SOPN }, match: { requires: [harbour, dockers] } }',
]

const RUNS = Number(process.env['EDIT_RUNS'] ?? 12)

describe('an article that is being written', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await deskOf([...ENTRIES, ...AFAR].join('\n'), {
      languages: ['en', 'fr', 'de', 'es', 'tr', 'ru', 'el', 'ar'],
      requireReason: true,
    })
  })

  const cases: { languages: readonly string[]; format: Format }[] = [
    ...MIXTURES.flatMap(languages => (['text', 'markdown'] as const).map(format => ({ languages, format }))),
    { languages: ['en', 'fr'], format: 'html' },
  ]

  it.each(cases)(
    'shows what a fresh lint finds, after any edits: $languages as $format',
    ({ languages, format }) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...languages.flatMap(language => PARAGRAPHS[language]!)), {
            minLength: 1,
            maxLength: 12,
          }),
          fc.array(strokes(languages), { minLength: 1, maxLength: 10 }),
          async (paragraphs, written) => {
            const begun = format === 'html' ? paragraphs.map(text => `<p>${text}</p>`) : paragraphs
            await write(begun.join('\n\n'), written, format, desk)
          },
        ),
        { numRuns: RUNS },
      ),
    120_000,
  )
})

async function write(begun: string, written: readonly Stroke[], format: Format, desk: Desk): Promise<void> {
  const article = createEngine(desk).open(begun, { format })
  const { languages, defaultLanguage } = desk
  const past: string[] = []
  for (const stroke of [null, ...written]) {
    const done = stroke?.(article.text)
    if (done === 'undo') article.update([{ start: 0, end: article.text.length, text: past.pop() ?? begun }])
    else if (done) {
      past.push(article.text)
      article.update([done])
    }
    const document = await readText(article.text, { format, languages, defaultLanguage })
    const fresh = (await lintArticles(stream(document), desk)).files[0]!.findings
    expect(await article.findings(), JSON.stringify(article.text)).toEqual(fresh)
  }
}
