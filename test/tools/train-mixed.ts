/**
 * Learns what evidence says that an article spells one name in two ways.
 *
 *   node test/tools/run.mjs test/tools/train-mixed.ts             cross-validated figures, whole groups left out
 *   node test/tools/run.mjs test/tools/train-mixed.ts --errors    the same with what it got wrong
 *   node test/tools/run.mjs test/tools/train-mixed.ts --write     writes the weights and the list of known names
 *
 * `mixed=PATH stories=PATH` name the articles with labelled pairs and those in which names are counted; `judged=PATH` holds
 * pairs of the latter that were read one by one. Native articles count too: there, what was not judged is two names.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { foldedHash } from '../../src/core/fold.ts'
import { joinUnits, probabilityOf, SURE } from '../../src/names/cluster.ts'
import { EVIDENCE } from '../../src/names/cluster-evidence.ts'
import { pack } from './front-coding.ts'
import { type Case, learnLogistic } from './learn-logistic.ts'
import {
  countNames,
  covers,
  famousWords,
  type Pair,
  pairOf,
  type Row,
  readRows,
  readSamples,
  type Sample,
} from './train-mixed-data.ts'

const FOLDS = 10
const RIDGE = 1
/** What a pair counts where nobody looked: most are two names, a few were overlooked. */
const UNSEEN = 0.5
const NATIVE = 0.3
/** Kinds of pairs that letters alone cannot show, as the team's scorer has them. */
const BEYOND_SPELLING = new Set([
  'garbled (mistranslation of a name)',
  'exonym/translation',
  'acronym points',
  'closure',
])

export async function main(args: string[]): Promise<number> {
  const options = new Map(args.map(arg => arg.split('=') as [string, string | undefined]))
  const mixed = readRows(options.get('mixed') ?? '../shared/data/mixed.dev.ndjson')
  const stories = readRows(options.get('stories') ?? '../shared/data/trace.dev.ndjson.gz')
  const judged = readJudged(options.get('judged') ?? 'test/tools/mixed-judged.txt')
  const counts = await countNames(stories)
  const labelled = new Set(mixed.map(row => row.group))
  const native = stories
    .filter(row => !labelled.has(row.group) && (row.source_lang === 'en' || judged.has(row.id)))
    .map(row => ({ ...row, pairs: judged.get(row.id) ?? [] }))
  const samples: Sample[] = []
  for (const row of [...mixed, ...native]) samples.push(...(await readSamples(row, counts)))
  const cases = samples.map(sample => ({ sample, ...caseOf(sample, labelled) }))
  const fold = ({ row }: Sample) => (foldedHash(row.group, 0, row.group.length) >>> 3) % FOLDS
  const probabilities = new Map<Sample, number>()
  for (let held = 0; held < FOLDS; held++) {
    const weights = learnLogistic(
      cases.filter(({ sample }) => fold(sample) !== held),
      RIDGE,
    )
    for (const { sample, x } of cases) if (fold(sample) === held) probabilities.set(sample, probabilityOf(x, weights))
  }
  const weights = learnLogistic(cases, RIDGE)
  if (options.has('--write')) {
    writeFileSync('src/names/cluster-weights.generated.ts', weightsFile(weights, cases.length))
    writeFileSync('src/names/known-names.generated.ts', namesFile(famousWords(counts), counts.words.size))
    return 0
  }
  for (const [at, name] of EVIDENCE.entries()) console.log(name.padEnd(22), weights[at]!.toFixed(2))
  for (const sure of [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    printFigures(mixed, samples, probabilities, sure, sure === SURE && options.has('--errors'))
  }
  const nativeAlone = native.filter(row => row.source_lang === 'en')
  printFigures(nativeAlone, samples, probabilities, SURE, options.has('--errors'))
  return 0
}

function caseOf({ evidence, label, row, pair }: Sample, labelled: ReadonlySet<string>): Case {
  const unseen = labelled.has(row.group) ? UNSEEN : row.source_lang === 'en' ? NATIVE : 0
  return {
    x: Float64Array.from(evidence),
    y: label === 'SAME' ? 1 : 0,
    weight: label === 'UNSURE' ? 0 : pair ? 1 : unseen,
  }
}

/** Lines of `article TAB a TAB b TAB label`. */
function readJudged(path: string): Map<string, Pair[]> {
  const judged = new Map<string, Pair[]>()
  if (!existsSync(path)) return judged
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [id, a, b, label] = line.split('\t') as [string, string, string, Pair['label']]
    judged.set(id, [...(judged.get(id) ?? []), { a, b, label }])
  }
  return judged
}

/** End to end, as the team's scorer counts: groups right, wrong and in no list; labelled pairs found. */
function printFigures(
  rows: readonly Row[],
  samples: readonly Sample[],
  probabilities: ReadonlyMap<Sample, number>,
  sure: number,
  errors: boolean,
): void {
  const byRow = new Map<Row, Sample[]>()
  for (const sample of samples) byRow.set(sample.row, [...(byRow.get(sample.row) ?? []), sample])
  const tally = { good: 0, bad: 0, unlisted: 0, spelling: 0, found: 0, same: 0, foundAll: 0, native: 0, alarms: 0 }
  for (const row of rows) {
    const pairs = row.pairs ?? []
    const links = (byRow.get(row) ?? []).map(one => ({ a: one.a, b: one.b, probability: probabilities.get(one)! }))
    const forms = new Map((byRow.get(row) ?? []).flatMap(one => [...one.forms]))
    const groups = joinUnits(links, sure).map(({ units }) => [...new Set(units.flatMap(unit => forms.get(unit)!))])
    const natural = row.origin === 'original' && (row.sampling?.includes('random') ?? true)
    if (natural) tally.native++
    for (const pair of pairs.filter(one => one.label === 'SAME')) {
      const hit = groups.some(forms =>
        forms.some(x => covers(x, pair.a) && forms.some(y => y !== x && covers(y, pair.b))),
      )
      tally.same++
      if (hit) tally.foundAll++
      if (BEYOND_SPELLING.has(pair.kind ?? '')) continue
      tally.spelling++
      if (hit) tally.found++
      else if (errors) console.log(`missed    ${row.id}: ${pair.a} | ${pair.b} (${pair.kind})`)
    }
    for (const forms of groups) {
      const verdict = verdictOn(forms, pairs)
      tally[verdict]++
      if (verdict === 'good') continue
      if (natural) tally.alarms++
      if (errors) console.log(`${verdict.padEnd(9)} ${row.id}: ${forms.join(' | ')}`)
    }
  }
  const share = (part: number, rest: number) => `${((100 * part) / (part + rest)).toFixed(1)} %`
  console.log(
    `from ${sure}: ${tally.good} right, ${tally.bad} wrong, ${tally.unlisted} in no list: precision ${share(tally.good, tally.bad)}, ` +
      `${share(tally.good, tally.bad + tally.unlisted)} with those in no list wrong; recall ${share(tally.found, tally.spelling - tally.found)} ` +
      `by spelling, ${share(tally.foundAll, tally.same - tally.foundAll)} of all; native at random: ${tally.alarms} in ${tally.native}`,
  )
}

function verdictOn(forms: readonly string[], pairs: readonly Pair[]): 'good' | 'bad' | 'unlisted' {
  let verdict: 'good' | 'bad' | 'unlisted' = 'good'
  forms.forEach((x, at) => {
    for (const y of forms.slice(at + 1)) {
      if (covers(x, y)) continue
      const pair = pairOf(pairs, [x], [y])
      if (!pair) verdict = verdict === 'bad' ? 'bad' : 'unlisted'
      else if (pair.label === 'DIFFERENT' || pair.label === 'LEGIT') verdict = 'bad'
    }
  })
  return verdict
}

function weightsFile(weights: Float64Array, cases: number): string {
  return `/**
 * Logistic weights of the evidence that two written words are one name, learned from ${cases} pairs.
 * Made by test/tools/train-mixed.ts --write.
 */
export const WEIGHTS = {
${EVIDENCE.map((name, at) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${Number(weights[at]!.toFixed(3))},`).join('\n')}
}
`
}

function namesFile(levels: readonly (readonly string[])[], stories: number): string {
  return `/**
 * Words that names of ${stories} news stories hold, by how many stories: 5 to 19, 20 to 79, 80 and more.
 * Made by test/tools/train-mixed.ts --write. Front-coded: a capital says how many letters are shared with the word before.
 */
export const FAME: readonly string[] = [
${levels.map(words => `  '${pack(words)}',`).join('\n')}
]
`
}
