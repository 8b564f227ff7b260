import { loadGlossary } from '../../src/glossary/load.ts'
import { createEngine, type Engine, openDesk } from '../../src/pipeline.ts'
import { listedNames } from './archive.ts'
import { articlesOf } from './articles.ts'
import type { Row } from './row.ts'
import { inventTerms, TERM_FILES } from './terms.ts'

const TERMS = 26_000
const WORDS = 5_000
const KEYS = 900
/** Keys before it is counted: the engine compiles, as in an editor that has been open for a while. */
const WARM = 300
/** What is written, key by key, behind one paragraph after another. */
const TYPED =
  ' Nobody at the harbour office would say on Friday who had ordered it, and Viktor Grigorenko did not answer.'

/** A person writes in an article of 5,000 words, with 100,000 forms: what it takes from a key to the findings. */
export async function* benchKeystrokes(): AsyncGenerator<Row> {
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
  const article = articlesOf({ seed: 1, listed: listedNames(terms), people: 20_000, format: 'text' })(2, WORDS)
  const markdown = article.replaceAll(' of ', ' **of** ')
  yield* await keysIn(engine, article, 'text', glossary.spellings.length)
  yield* await keysIn(engine, markdown, 'markdown', glossary.spellings.length)
}

async function keysIn(engine: Engine, text: string, format: 'text' | 'markdown', forms: number): Promise<Row[]> {
  const article = engine.open(text, { format })
  await article.findings()
  const took: number[] = []
  let place = 0
  for (let key = 0; key < KEYS; key++) {
    const at = key % TYPED.length
    // Behind paragraphs near the middle, where half of the article moves.
    if (at === 0) place = article.text.indexOf('\n\n', Math.floor(article.text.length * (0.4 + key / KEYS / 4)))
    const start = performance.now()
    article.update([{ start: place, end: place, text: TYPED[at]! }])
    await article.findings()
    took.push(performance.now() - start)
    place++
  }
  const sorted = took.slice(WARM).sort((a, b) => a - b)
  const share = (part: number) => sorted[Math.floor(sorted.length * part)]!
  return [
    { what: `${forms} forms, ${WORDS} words, ${format}: one key, median`, ms: share(0.5) },
    { what: 'of twenty, the slowest but one', ms: share(0.95) },
    { what: 'the quickest', ms: sorted[0]! },
  ]
}
