import { splitWords } from '../../src/core/words.ts'
import { compileLexicon } from '../../src/find/lexicon.ts'
import { scan } from '../../src/find/scan.ts'
import { bareSpellings, inventNames, inventText } from './invented.ts'
import type { Row } from './row.ts'

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

function times(runs: number, task: () => void): number {
  task()
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now()
      task()
      return performance.now() - start
    }),
  )
}

/** MB/s of splitting words and scanning, by number of forms; and how long the forms take to compile. */
export function* benchScanner(megabytes: number, forms: readonly number[], runs = 5): Generator<Row> {
  for (const count of forms) {
    const names = inventNames(count, 7)
    const text = inventText(megabytes * 1e6, names, 11)
    const bytes = Buffer.byteLength(text)
    const spellings = bareSpellings(names)
    const build = times(3, () => compileLexicon(spellings))
    const lexicon = compileLexicon(spellings)
    let found = 0
    const both = times(runs, () => {
      found = scan(text, splitWords(text), lexicon).length
    })
    const words = splitWords(text)
    const only = times(runs, () => scan(text, words, lexicon))
    yield { what: `${count} forms: words and scan (${found} found)`, value: bytes / 1e3 / both, unit: 'MB/s' }
    yield { what: `${count} forms: scan alone`, value: bytes / 1e3 / only, unit: 'MB/s' }
    yield { what: `${count} forms: compile`, value: build, unit: 'ms' }
  }
}
