/**
 * What spans, masked style, and all evidence together are worth on articles that no part of the model has seen.
 *
 *   node test/tools/run.mjs test/tools/style-report.ts [articles.ndjson[.gz]] [--until YEAR] [--test YEAR[-YEAR]]
 *
 * With --until and --test: learned on sets up to a year, tested on later ones. Without: every article by the year fold that
 * held it out, the calibration (nine numbers) learned on all folds. The weights of cues were counted on the same articles.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { unpackShipped } from '../../src/glossary/shipped.ts'
import { examine, verdictOn } from '../../src/pipeline/examine.ts'
import { exampleOf } from '../../src/pipeline/train.ts'
import { readText } from '../../src/read/read.ts'
import { decide, priorOf, rank } from '../../src/trace/posterior.ts'
import { packStyle, unpackStyle } from '../../src/trace/style/pack.ts'
import { ratiosOf } from '../../src/trace/style/ratios.ts'
import type { Example } from '../../src/trace/style/separator.ts'
import { readStyle } from '../../src/trace/style/style.ts'
import { type Training, trainStyle } from '../../src/trace/style/train.ts'
import type { Evidence, Source } from '../../src/trace/verdict.ts'
import { englishDesk } from './english-desk.ts'
import { compileShipped } from './shipped.ts'
import { type Answer, printFigures } from './style-figures.ts'

type Row = {
  readonly text: string
  readonly source_lang: string
  readonly group: string
  readonly year: number
  readonly origin: string
  readonly domain: string
}

/** Prints figures for spans only, style only, and both. */
export async function main(args: readonly string[]): Promise<number> {
  const path = args[0]?.startsWith('--') === false ? args[0] : '../shared/data/trace.dev.ndjson.gz'
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const raw = readFileSync(path)
  const rows = (path.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
  const until = Number(option('--until') ?? 9999)
  const [from = 0, to = from] = (option('--test') ?? '').split('-').filter(Boolean).map(Number)
  const examples: Example[] = []
  for (const row of rows) examples.push(await exampleOf({ ...row, source: row.source_lang }, 'en'))
  const learned = examples.filter((_, at) => rows[at]!.year <= until)
  const trained = { style: trainStyle(learned, 'en', undefined, ['words']), both: trainStyle(learned, 'en') }
  const evidence = async (training: Training) => {
    const found = new Map<Example, readonly Evidence[]>()
    if (from > 0) {
      const model = unpackStyle(packStyle(training), 'model')
      for (const [at, row] of rows.entries()) {
        if (row.year < from || row.year > to) continue
        const read = readStyle(await readText(row.text, { lang: 'en' }), model)
        found.set(examples[at]!, read.evidence)
      }
      return found
    }
    const { calibration } = training
    for (const { by, example, margins, classes, words } of training.heldOut) {
      if (by === 'year')
        found.set(example, [evidenceOf(ratiosOf({ classes, calibration }, margins, words, 'en').ratios)])
    }
    return found
  }
  const style = await evidence(trained.style)
  const all = await evidence(trained.both)
  const desk = englishDesk(unpackShipped((await compileShipped()).bytes))
  const answers: Answer[] = []
  for (const [at, row] of rows.entries()) {
    const own = all.get(examples[at]!)
    if (!own) continue
    const document = await readText(row.text, { lang: 'en' })
    const spans = verdictOn(examine(document, desk), desk).verdict.evidence
    const { shares, separator } = trained.both
    const by = (evidence: readonly Evidence[], model = shares) => {
      const ranking = rank(priorOf('en', model), evidence)
      return { ranking, source: decide(ranking, evidence) }
    }
    answers.push({
      want: row.source_lang === 'en' ? 'none' : row.source_lang,
      known: separator.classes,
      words: document.words.count,
      machine: row.origin.startsWith('mt'),
      news: row.domain === 'news',
      spans: by(spans),
      style: by(style.get(examples[at]!)!),
      both: by([...spans, ...own]),
    })
  }
  printFigures(answers)
  return 0
}

function evidenceOf(weights: Readonly<Record<Source, number>>): Evidence {
  return { kind: 'style', text: '', weights, quoted: false, say: { key: 'trace.style.native' }, see: 'style en' }
}
