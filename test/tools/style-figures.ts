import type { Source, Verdict } from '../../src/trace/verdict.ts'

type Judged = { readonly ranking: Verdict['ranking']; readonly source: Source | 'unknown' }

/** An article with its source and what three kinds of evidence make of it. */
export type Answer = {
  readonly want: Source
  /** Sources that were learned. */
  readonly known: readonly Source[]
  readonly words: number
  readonly machine: boolean
  readonly news: boolean
  readonly spans: Judged
  readonly style: Judged
  readonly both: Judged
}

const WAYS = ['spans', 'style', 'both'] as const
const LENGTHS = [
  [80, 150],
  [150, 300],
  [300, 600],
  [600, Number.POSITIVE_INFINITY],
] as const

/** Prints tables: all, human and machine, by length, by language; then what the model does not know, and no news. */
export function printFigures(answers: readonly Answer[]): void {
  const news = answers.filter(({ news }) => news)
  const known = news.filter(({ want, known }) => known.includes(want))
  console.log(heading())
  line('all that the model knows', known)
  line(
    '  human',
    known.filter(({ machine }) => !machine),
  )
  line(
    '  machine',
    known.filter(({ machine }) => machine),
  )
  for (const [from, to] of LENGTHS)
    line(
      `  ${from}–${to} words`,
      known.filter(({ words }) => words >= from && words < to),
    )
  for (const want of sources(known))
    line(
      `  ${want}`,
      known.filter(answer => answer.want === want),
    )
  const unknown = news.filter(({ want, known }) => !known.includes(want))
  line('all that it does not know', unknown)
  for (const want of sources(unknown))
    line(
      `  ${want}`,
      unknown.filter(answer => answer.want === want),
    )
  line(
    'no news',
    answers.filter(({ news }) => !news),
  )
}

function sources(answers: readonly Answer[]): Source[] {
  return [...new Set(answers.map(({ want }) => want))].sort()
}

function heading(): string {
  const cells = WAYS.map(way => `| ${way}: top-1, F1, decides, right, wrong, native called, calibration`).join(' ')
  return `${'articles'.padEnd(34)}${cells}`
}

function line(name: string, answers: readonly Answer[]): void {
  if (answers.length === 0) return
  console.log(
    `${name.padEnd(28)}${String(answers.length).padStart(6)}${WAYS.map(way => ` | ${figures(answers, way)}`).join('')}`,
  )
}

/** Wrong: another language, or native text for a translation, out of all; `other` and unknown are not wrong. */
function figures(answers: readonly Answer[], way: (typeof WAYS)[number]): string {
  const first = ({ [way]: judged }: Answer) => judged.ranking[0]!
  const share = (count: number, of = answers.length) =>
    of === 0 ? '   –' : ((100 * count) / of).toFixed(1).padStart(5)
  const count = (is: (answer: Answer) => boolean) => answers.filter(is).length
  const silent = (answer: Answer) => answer[way].source === 'unknown' || answer[way].source === 'other'
  const decided = answers.filter(answer => !silent(answer))
  const right = decided.filter(answer => answer[way].source === answer.want).length
  const native = answers.filter(({ want }) => want === 'none')
  const called = native.filter(answer => answer[way].source !== 'none' && answer[way].source !== 'unknown').length
  const gaps = new Float64Array(10)
  for (const answer of answers) {
    const { probability, language } = first(answer)
    gaps[Math.min(9, Math.floor(probability * 10))]! += probability - (language === answer.want ? 1 : 0)
  }
  const scores = sources(answers).map(want => {
    const hits = count(answer => answer.want === want && first(answer).language === want)
    const said = count(answer => first(answer).language === want)
    return (2 * hits) / (said + count(answer => answer.want === want))
  })
  return [
    share(count(answer => first(answer).language === answer.want)),
    share(
      scores.reduce((sum, score) => sum + score, 0),
      scores.length,
    ),
    share(decided.length),
    share(right, decided.length),
    share(decided.length - right),
    share(called, native.length),
    share(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0)),
  ].join(' ')
}
