import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding.ts'
import { lintArticles } from '../../src/pipeline.ts'
import { articleOf, deskOf, stream } from '../desk.ts'

const ENTRY =
  '- id: person.baghaei\n  type: person\n  house: { en: Esmaeil Baghaei }\n  parts: { given: Esmaeil, family: Baghaei }\n'

async function findingsOf(texts: readonly string[], entries: string | null = null): Promise<Finding[][]> {
  const desk = await deskOf(entries, { only: ['mixed-spelling', 'mixed-in-set'] })
  const documents = await Promise.all(texts.map((text, at) => articleOf(text, { path: `${at + 1}.txt` })))
  const { files } = await lintArticles(stream(...documents), desk)
  return files.map(({ findings }) => [...findings])
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, text, preferred }) => `${code}: ${text} → ${preferred}`)

describe('names in no list, in one article', () => {
  it('tells every place of the rarer spelling, with the name as written and what it relates to', async () => {
    const text =
      'Semilarskyi was first. “A fine man,” said one of Semilarskyi’s friends. Taras Semilarsky’s lawyer spoke of Semilarsky. Semilarskyi left.'
    const [findings] = await findingsOf([text])
    expect(brief(findings!)).toEqual([
      'mixed-spelling: Semilarsky → Semilarskyi',
      'mixed-spelling: Semilarsky → Semilarskyi',
    ])
    for (const { span, forms, severity, fixes, related } of findings!) {
      expect(text.slice(span.start, span.end)).toBe('Semilarsky')
      expect(forms).toEqual(['Semilarsky', 'Semilarskyi'])
      expect(severity).toBe('warning')
      expect(fixes.map(({ trust }) => trust)).toEqual(['ask'])
      expect(related.map(one => one.text)).toEqual(['Semilarskyi'])
    }
  })

  it('is only information inside a quotation', async () => {
    const [findings] = await findingsOf([
      'Pavel Trunamool lost. Trunamool wept. Trunamool left. “We like Pavel Trinamool,” a voter said.',
    ])
    expect(findings!.map(({ text, severity, quoted }) => [text, severity, quoted])).toEqual([
      ['Trinamool', 'info', true],
    ])
  })

  it('writes capitals where the line is in capitals, and keeps what hyphens join', async () => {
    const [findings] = await findingsOf([
      'MINAY LOSES AGAIN IN KYIV\n\nMinai lost. Minai tried. The coach of Minai left.\n\nAbike Dabire spoke. Dabire left. On Monday Abike Dabiri-Erewa did not.',
    ])
    expect(brief(findings!)).toEqual(['mixed-spelling: MINAY → MINAI', 'mixed-spelling: Dabiri-Erewa → Dabire-Erewa'])
  })

  it('leaves what the glossary knows to its entries, and holds a spelling in no list against it', async () => {
    const [findings] = await findingsOf(
      ['Esmaeil Baghaei spoke. Reporters asked Baghaei twice. Then Esmaeil Baghaee left, and Baghaee did not return.'],
      ENTRY,
    )
    expect(brief(findings!)).toEqual([
      'mixed-spelling: Esmaeil Baghaee → Esmaeil Baghaei',
      'mixed-spelling: Baghaee → Baghaei',
    ])
  })

  it('tells no stretch twice', async () => {
    const [findings] = await findingsOf([
      'A flight to Paris-Saint Germain left. Fans of Paris Saint-Germain cheered. Paris Saint-Germain won.',
    ])
    const spans = findings!.map(({ span }) => span)
    expect(spans.length).toBe(1)
  })
})

describe('names in no list, over a run', () => {
  const first = 'Jyotiraditya Scindia joined the party on Monday.'
  const second = 'On Tuesday Jyothiraditya Scindia spoke.'
  const third = 'Nobody heard Jyothiraditya Scindia on Friday.'

  it('tells the spelling that fewer articles write, wherever it came in the run', async () => {
    const findings = await findingsOf([first, second, third])
    expect(findings.map(brief)).toEqual([['mixed-in-set: Jyotiraditya Scindia → Jyothiraditya Scindia'], [], []])
    const [found] = findings[0]!
    expect(found!.forms).toEqual(['Jyotiraditya Scindia', 'Jyothiraditya Scindia'])
    expect(found!.related.map(({ path, text }) => [path, text])).toEqual([['2.txt', 'Jyothiraditya Scindia']])
    expect(found!.fixes.map(({ trust, edits }) => [trust, edits.map(edit => edit.text)])).toEqual([
      ['ask', ['Jyothiraditya Scindia']],
    ])
  })

  it('keeps the first of equals', async () => {
    expect((await findingsOf([first, second])).map(brief)).toEqual([
      [],
      ['mixed-in-set: Jyothiraditya Scindia → Jyotiraditya Scindia'],
    ])
  })

  it('is silent where a comment asks for it, and the comment is not called unused', async () => {
    const desk = await deskOf(null, {})
    const documents = [
      await articleOf(first, { path: '1.md' }),
      await articleOf(`<!-- isogloss-disable -->\n\n${second}\n`, { path: '2.md', format: 'markdown' }),
    ]
    const { files } = await lintArticles(stream(...documents), desk)
    expect(files.flatMap(file => file.findings.map(finding => finding.code))).toEqual([])
  })

  it.each([
    ['given names are spelled per person', ['Jon Smith sang on Monday.', 'On Friday John Smith sang.']],
    ['two people of one rare given name', ['Jyotiraditya Brown sang.', 'On Friday Jyotiraditya Braun sang.']],
    ['initials', ['Donald Scindia sang.', 'On Friday Donald J. Scindia sang.']],
    ['the article dropped', ['Bashar al-Scindia sang.', 'On Friday Bashar Scindia sang.']],
    ['an attribute’s hyphen', ['In South Moldova it rained.', 'On Friday a South-Moldova team won.']],
    ['another name', ['Jyotiraditya Scindia sang.', 'On Friday Jyotiraditya Scindler sang.']],
    ['single names', ['Scindia sang on Monday.', 'On Friday Scindiah sang.']],
    [
      'names that one article writes as two',
      ['Jyotiraditya Scindia and Jyothiraditya Scindia sang on Monday.', 'On Friday Jyotiraditya Scindia sang.'],
    ],
  ])('%s', async (_, texts) => {
    expect(
      (await findingsOf(texts))
        .flatMap(findings => findings.map(({ code }) => code))
        .filter(code => code === 'mixed-in-set'),
    ).toEqual([])
  })

  it('does not compare articles of different languages', async () => {
    const desk = await deskOf(null, { languages: ['en', 'fr'], only: ['mixed-in-set'] })
    const documents = [await articleOf(first), await articleOf(second, { lang: 'fr' })]
    expect((await lintArticles(stream(...documents), desk)).files.flatMap(({ findings }) => findings)).toEqual([])
  })
})
