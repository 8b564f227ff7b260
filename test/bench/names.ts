import { splitWords } from '../../src/core/words.ts'
import { clusterNames } from '../../src/names/cluster.ts'
import { findCandidates } from '../../src/names/cluster-candidates.ts'
import { collectUnits } from '../../src/names/cluster-units.ts'
import { isCommonWord } from '../../src/names/common-words.ts'
import { compareNames, nameKey, scoreKeys } from '../../src/names/compare.ts'
import { NameLedger, usesOf } from '../../src/names/name-ledger.ts'
import { recognizeNames } from '../../src/names/recognize.ts'
import { findSetVariants } from '../../src/names/set-variants.ts'
import { splitSentences } from '../../src/read/sentences.ts'
import { inventNames, inventText } from './invented.ts'
import type { Row } from './row.ts'

const ARTICLES = 10_000
const NAMES = 60_000
const LETTERS = 2_600

/**
 * A run of 10,000 articles over 60,000 distinct names: what it costs to find in each article, and over the run, which
 * names are one, and how many pairs that takes. Candidates are pairs under one key: consonant classes, the letters without
 * one of them, first and last letters, a shared neighbour; over the run, all words but one. No block holds more than 40.
 */
export function benchNames(): Row[] {
  const names = inventNames(NAMES, 3)
  const ledger = new NameLedger<null>(4)
  let recognizing = 0
  let clustering = 0
  let weighed = 0
  let possible = 0
  for (let at = 0; at < ARTICLES; at++) {
    // Each article tells of a few dozen names, so that they repeat within it as they do in news.
    const own = Array.from({ length: 30 }, (_, offset) => names[(at * 17 + offset * 1_999) % NAMES]!)
    const document = documentOf(inventText(LETTERS, own, at))
    let start = performance.now()
    const found = recognizeNames(document, 'en')
    recognizing += performance.now() - start
    start = performance.now()
    clusterNames(found, document, 'en')
    clustering += performance.now() - start
    const units = collectUnits(found, document.text)
    weighed += findCandidates(units).length
    possible += (units.length * (units.length - 1)) / 2
    const uses = usesOf(found).map(({ use }) => use)
    ledger.enter(uses, () => null)
  }
  const start = performance.now()
  const distinct = [...ledger.names.values()]
  findSetVariants(distinct, word => isCommonWord(word, 'en'))
  const settling = performance.now() - start
  return [
    {
      what: `names of an article of ${LETTERS} letters recognized`,
      value: (1_000 * recognizing) / ARTICLES,
      unit: 'µs',
    },
    { what: 'names of an article clustered', value: (1_000 * clustering) / ARTICLES, unit: 'µs' },
    { what: 'pairs of an article weighed', value: weighed / ARTICLES, unit: 'pairs' },
    { what: 'pairs weighed, of all that are possible', value: (100 * weighed) / possible, unit: '%' },
    { what: `${distinct.length} distinct names of ${ARTICLES} articles compared`, value: settling, unit: 'ms' },
    { what: 'most memory in use so far', value: process.resourceUsage().maxRSS / 1_024, unit: 'MB' },
  ]
}

const PAIRS = 20_000
const PASSES = 5

/**
 * What it costs to compare two names in bulk: half of the pairs are one name in two spellings, half two names that begin
 * alike, of one to three words. Processor time of the best of several passes, so that other work on the machine does not count.
 */
export function benchPairs(): Row[] {
  const names = inventNames(PAIRS, 7)
  const pairs = names.map((name, at) => [name, at % 2 === 0 ? respell(name) : other(name, names[(at * 31) % PAIRS]!)])
  const keys = pairs.map(pair => pair.map(nameKey))
  const ready = leastCpu(() => {
    for (const [a, b] of pairs) {
      nameKey(a!)
      nameKey(b!)
    }
  })
  const compared = leastCpu(() => {
    for (const [a, b] of keys) scoreKeys(a!, b!)
  })
  const explained = leastCpu(() => {
    for (const [a, b] of pairs) compareNames(a!, b!)
  })
  return [
    { what: 'two names made ready for comparison', value: ready / PAIRS, unit: 'µs' },
    { what: 'a pair of ready names compared', value: compared / PAIRS, unit: 'µs' },
    { what: 'a pair as written compared and explained', value: explained / PAIRS, unit: 'µs' },
  ]
}

function respell(name: string): string {
  return name.replace(/kh/g, 'ch').replace(/q/g, 'gh').replace(/sh/g, 'sch').replace(/ou/g, 'u').replace(/iya$/, 'ia')
}

function other(name: string, next: string): string {
  return name.slice(0, Math.ceil(name.length / 2)) + next.slice(-Math.ceil(next.length / 3))
}

/** Microseconds of processor time of the quickest of several passes. */
function leastCpu(pass: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < PASSES; at++) {
    const start = process.cpuUsage()
    pass()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, user + system)
  }
  return least
}

function documentOf(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
  return { text, words: splitWords(text), paragraphs, sentences: splitSentences(text, paragraphs, 'en'), regions: [] }
}
