import type { Source } from '../verdict.ts'
import { log } from './arithmetic.ts'
import { type Features, heaviest, widespread } from './features.ts'
import { KeyTable } from './key-table.ts'
import { type Lesson, learn, ROUNDS } from './learn.ts'
import { maskedBy } from './masked.ts'
import { SortedKeys } from './sorted-keys.ts'
import type { Tokens } from './tokens.ts'
import { type Vector, Weigher } from './vectors.ts'
import { FEATURES, VIEWS, type View } from './views.ts'

/** An article to learn from, as tokens. */
export type Example = {
  readonly tokens: Tokens
  /** `none` for an article written in its own language. */
  readonly source: Source
  /** Versions of one text share a group. */
  readonly group: string
  readonly year: number
}

/** What tells classes apart: words that stay, and each view's features with their weights. */
export type Separator = {
  readonly classes: readonly Source[]
  readonly vocabulary: Uint32Array
  readonly views: readonly Weights[]
}

/** Features of one view with their rarity, and a weight per feature and class. */
type Weights = {
  readonly view: View
  readonly keys: Uint32Array
  /** Inverse document frequency by feature, in steps of {@link RARITY_STEP}. Only their proportions count. */
  readonly rarity: Uint8Array
  /** Feature after feature, the classes of one side by side. */
  readonly weights: Float64Array
}

const RARITY_STEP = 0.04

/** A word stays that this many texts use, from this many languages: words of one country's news tell where, not how. */
const LEAST_TEXTS = 8
const LEAST_LANGUAGES = 4
const MOST_WORDS = 8000

/** Enough to see which features matter. */
const ROUNDS_TO_CHOOSE = 3

/** Learns to tell classes apart. Examples of other sources stand against all of them. */
export function fitSeparator(
  examples: readonly Example[],
  classes: readonly Source[],
  views: readonly View[] = VIEWS,
): Separator {
  const ordered = [...examples].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
  const groups = groupNumbers(ordered)
  const vocabulary = commonWords(ordered, groups)
  const table = new SortedKeys(vocabulary)
  const masked = ordered.map(({ tokens }) => maskedBy(table, tokens))
  const versions = new Map<number, number>()
  for (const group of groups) versions.set(group, (versions.get(group) ?? 0) + 1)
  const favour = favours(ordered, classes)
  const count = (groups.at(-1) ?? 0) + 1
  const weigh = (view: View, { keys, seen }: Features): Weights => {
    const rarity = Uint8Array.from(seen, texts => Math.min(255, Math.round(log(1 + count / texts) / RARITY_STEP)))
    const weigher = new Weigher(view, new SortedKeys(keys), rarity)
    const lessons = ordered.map(({ source }, at) => ({
      vector: lasting(weigher.vector(masked[at]!)),
      label: classes.indexOf(source),
      weight: 1 / Math.sqrt(versions.get(groups[at]!)!),
    }))
    const { kept } = FEATURES[view]
    const choosing = keys.length > kept
    const weights = learn(lessons, keys.length, classes.length, favour, choosing ? ROUNDS_TO_CHOOSE : ROUNDS)
    if (!choosing) return { view, keys, rarity, weights }
    const rows = heaviest(lessons, weights, classes.length, kept)
    return weigh(view, { keys: keys.filter((_, row) => rows[row]), seen: seen.filter((_, row) => rows[row]) })
  }
  return { classes, vocabulary, views: views.map(view => weigh(view, widespread(view, masked, ordered, groups))) }
}

/** The more a class is outnumbered, the more each of its examples counts: by the fourth root of the imbalance's cube. */
function favours(examples: readonly Example[], classes: readonly Source[]): number[] {
  return classes.map(source => {
    const own = examples.filter(example => example.source === source).length
    const root = Math.sqrt(examples.length / classes.length / Math.max(1, own))
    return root * Math.sqrt(root)
  })
}

/** What learning needs of a vector, as long as it is needed. */
function lasting({ rows, values }: Vector): Lesson['vector'] {
  return { rows: rows.slice(), values: values.slice() }
}

function groupNumbers(ordered: readonly Example[]): Int32Array {
  const numbers = new Int32Array(ordered.length)
  for (let at = 1; at < ordered.length; at++) {
    numbers[at] = numbers[at - 1]! + (ordered[at]!.group === ordered[at - 1]!.group ? 0 : 1)
  }
  return numbers
}

/** Hashes of the words that enough texts of enough languages write in lower case, most used first, then sorted. */
function commonWords(examples: readonly Example[], groups: Int32Array): Uint32Array {
  const table = new KeyTable(1 << 16)
  const last: number[] = []
  const texts: number[] = []
  const languages: Set<Source>[] = []
  examples.forEach(({ tokens: { ids, masks, count }, source }, at) => {
    for (let token = 0; token < count; token++) {
      if (ids[token] === masks[token]) continue
      const row = table.add(ids[token]!)
      if (row === texts.length) {
        last.push(-1)
        texts.push(0)
        languages.push(new Set())
      }
      if (last[row] === groups[at]) continue
      last[row] = groups[at]!
      texts[row]!++
      languages[row]!.add(source)
    }
  })
  const sources = new Set(examples.map(({ source }) => source)).size
  const least = Math.min(LEAST_LANGUAGES, sources)
  const keys = table.keys()
  const rows = [...texts.keys()].filter(row => texts[row]! >= LEAST_TEXTS && languages[row]!.size >= least)
  rows.sort((a, b) => texts[b]! - texts[a]! || keys[a]! - keys[b]!)
  return Uint32Array.from(rows.slice(0, MOST_WORDS), row => keys[row]!).sort()
}
