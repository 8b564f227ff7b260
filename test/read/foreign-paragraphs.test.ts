import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/core/span.ts'
import { splitWords } from '../../src/core/words.ts'
import { findForeignParagraphs, joinPassages } from '../../src/read/foreign-paragraphs.ts'

const ENGLISH = [
  'The army took two villages in the north of the province on Monday, the monitor said, and the road to the port was closed for most of the day.',
  'In the capital the minister told reporters that the talks had ended without a result, and that the two sides would meet again in the spring.',
  'The port was closed to ships for most of the day, and fishermen who had left before dawn were told by the navy to wait outside the harbor.',
]
const FRENCH =
  'L’armée a repris lundi deux villages dans le nord de la province, selon une organisation qui dispose d’un large réseau de sources dans le pays.'
const GREEK =
  'Ο στρατός ανακατέλαβε τη Δευτέρα δύο χωριά στα βόρεια της επαρχίας, σύμφωνα με οργάνωση που έχει μεγάλο δίκτυο πηγών στη χώρα και στο εξωτερικό.'

function laidOut(paragraphs: readonly string[]): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    const start = text.length
    text += `${paragraph}\n\n`
    spans.push({ start, end: start + paragraph.length })
  }
  return { text, spans }
}

async function languagesOf(paragraphs: readonly string[], language: string) {
  const { text, spans } = laidOut(paragraphs)
  const found = await findForeignParagraphs(text, splitWords(text), spans, language, ['en', 'fr', 'el', 'de'])
  return found.map(passage => [paragraphs.indexOf(text.slice(passage.start, passage.end)), passage.language])
}

describe('a paragraph in another language', () => {
  it('is told by its script, or by franc where the script is shared', async () => {
    expect(await languagesOf([...ENGLISH, GREEK, FRENCH], 'en')).toEqual([
      [3, 'el'],
      [4, 'fr'],
    ])
  })

  it('is left alone when it is short, or the only one of its language', async () => {
    expect(await languagesOf([...ENGLISH, 'Liberté, égalité, fraternité pour tous.'], 'en')).toEqual([])
    expect(await languagesOf(ENGLISH, 'en')).toEqual([])
  })

  it('is not found where most of the article would be: then its language was given wrongly', async () => {
    expect(await languagesOf(ENGLISH, 'el')).toEqual([])
  })
})

it('gives way to what markup says of the same stretch', () => {
  const marked = [{ start: 10, end: 20, language: 'de' }]
  const shown = [
    { start: 0, end: 5, language: 'fr' },
    { start: 8, end: 30, language: 'fr' },
  ]
  expect(joinPassages(marked, shown)).toEqual([shown[0], marked[0]])
})
