/**
 * Learns when two articles render one source: the weights at the head of `src/lineage/judge.ts`, which are copied by hand.
 *
 *   node test/tools/run.mjs test/tools/train-lineage.ts [test=2021,2014,2015,2016] [stories=PATH]
 *
 * Trains on all years but those of `test`, then says of each year what thresholds link. Two articles of one `group` render
 * one source; of the others some are the same story printed twice, which nobody labelled.
 */
import { readFileSync } from 'node:fs'
import { unpackShipped } from '../../src/glossary/shipped.ts'
import { alignOutlines } from '../../src/lineage/align.ts'
import { outlineOf } from '../../src/lineage/anchors.ts'
import { proposePairs } from '../../src/lineage/candidates.ts'
import { measure } from '../../src/lineage/features.ts'
import { renditionFeatures } from '../../src/lineage/judge.ts'
import type { Outline } from '../../src/lineage/outline.ts'
import { Vocabulary } from '../../src/lineage/vocabulary.ts'
import { weighAnchors } from '../../src/lineage/weights.ts'
import { examine } from '../../src/pipeline/examine.ts'
import { readText } from '../../src/read/read.ts'
import { englishDesk } from './english-desk.ts'
import { learnLogistic } from './learn-logistic.ts'
import { type Row, readRows } from './train-mixed-data.ts'

const RIDGE = 0.5
/** Pairs of one source weigh together this share of what all others do: few pairs of a run are. */
const POSITIVES = 0.2
/** Pairs with less evidence are no news: leaving them out keeps the training small. */
const LEAST_EVIDENCE = 1.5
const THRESHOLDS = [0, 0.5, 1, 1.5, 2, 2.5, 3]

type Story = Row & { readonly year: number }
type Sample = { readonly year: number; readonly x: Float64Array; readonly y: 0 | 1 }

export async function main(args: readonly string[]): Promise<number> {
  const options = new Map(args.map(arg => arg.split('=') as [string, string | undefined]))
  const tested = new Set((options.get('test') ?? '2021,2014,2015,2016').split(',').map(Number))
  const byYear = new Map<number, Story[]>()
  for (const row of readRows(options.get('stories') ?? '../shared/data/trace.dev.ndjson.gz') as Story[])
    byYear.set(row.year, [...(byYear.get(row.year) ?? []), row])
  const samples: Sample[] = []
  for (const [year, rows] of byYear) samples.push(...(await samplesOf(year, rows)))
  const training = samples.filter(({ year }) => !tested.has(year))
  const positives = training.filter(({ y }) => y === 1).length
  const weight = (POSITIVES * (training.length - positives)) / positives
  const weights = learnLogistic(
    training.map(({ x, y }) => ({ x, y, weight: y === 1 ? weight : 1 })),
    RIDGE,
  )
  console.log(`weights ${[...weights].map(value => value.toFixed(2)).join(' ')}`)
  for (const [year, rows] of [...byYear].sort(([a], [b]) => a - b)) {
    const pairs = countPairs(rows)
    const cells = THRESHOLDS.map(threshold => {
      const linked = samples.filter(
        ({ year: of, x }) => of === year && x.reduce((sum, value, at) => sum + value * weights[at]!, 0) >= threshold,
      )
      const right = linked.filter(({ y }) => y === 1).length
      return `${threshold}: ${pairs === 0 ? '' : `${((100 * right) / pairs).toFixed(1)} % `}${linked.length - right} wrong`
    })
    console.log(`${tested.has(year) ? 'test ' : 'train'} ${year}  ${cells.join('  ')}`)
  }
  return 0
}

async function samplesOf(year: number, rows: readonly Story[]): Promise<Sample[]> {
  const desk = englishDesk(unpackShipped(readFileSync('dist/shipped.bin')), '2024-12-01')
  const vocabulary = new Vocabulary()
  const outlines: Outline[] = []
  for (const { text } of rows) {
    const { document, mentions, names } = examine(await readText(text, desk), desk)
    outlines.push(outlineOf(document, mentions, names, vocabulary))
  }
  return proposePairs(outlines, vocabulary).flatMap(({ a, b }): Sample[] => {
    const [left, right] = [outlines[a]!, outlines[b]!]
    const alignments = alignOutlines(left, right, weighAnchors(left, right, vocabulary))
    const figures = measure(left, right, alignments, vocabulary.scale)
    const y = rows[a]!.group === rows[b]!.group ? 1 : 0
    if (y === 0 && figures.evidence < LEAST_EVIDENCE) return []
    return [{ year, x: Float64Array.from(renditionFeatures(figures)), y }]
  })
}

/** Pairs of rows that render one source. */
function countPairs(rows: readonly Story[]): number {
  const sizes = new Map<string, number>()
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
