import { loadGlossary } from '../../src/glossary/load.ts'
import { createEngine, openDesk } from '../../src/pipeline.ts'
import { listedNames } from './archive.ts'
import { articlesOf } from './articles.ts'
import type { Row } from './row.ts'
import { inventTerms, TERM_FILES } from './terms.ts'

const TERMS = 26_000
const WORDS = 5_000
const KEYS = 60

/** A person writes in an article of 5,000 words, with 100,000 forms: what it takes from a keystroke to the findings. */
export async function benchKeystrokes(): Promise<Row[]> {
  const terms = inventTerms(TERMS, 5)
  const { glossary } = await loadGlossary([{ path: 'terms.yaml', text: TERM_FILES.isogloss(terms) }])
  const engine = createEngine(
    openDesk({
      glossary,
      evidence: { cues: [], conventions: [] },
      house: 'default',
      today: '2026-01-01',
      languages: ['en', 'fr', 'de', 'es', 'ru', 'el'],
      defaultLanguage: 'en',
      severities: {},
      only: [],
      exempt: [],
    }),
  )
  const article = engine.open(
    articlesOf({ seed: 1, listed: listedNames(terms), people: 20_000, format: 'text' })(2, WORDS),
  )
  const took: number[] = []
  for (let key = 0; key < KEYS; key++) {
    const start = performance.now()
    const place = Math.floor(article.text.length / 2) + key
    article.update([{ start: place, end: place, text: key % 6 === 5 ? ' ' : 'e' }])
    await article.findings()
    took.push(performance.now() - start)
  }
  const sorted = took.slice(KEYS / 3).sort((a, b) => a - b)
  return [
    { what: `${glossary.spellings.length} forms, ${WORDS} words: one keystroke`, ms: sorted[sorted.length >> 1]! },
    { what: 'the quickest', ms: sorted[0]! },
  ]
}
