import { say } from '../core/message.ts'
import type { Source, Verdict } from '../trace/verdict.ts'
import { shortened } from './finding-text.ts'
import type { Look } from './formats.ts'
import type { Paint } from './paint.ts'
import { printableSentence } from './printable.ts'
import { answerName, byStrength } from './verdict-text.ts'
import { cutTo, displayWidth, padded } from './width.ts'
import { isolated } from './word-formats.ts'

const MOST_ANSWERS = 4
/** Cells that what a row says needs at least; answers that leave less have no column. */
const LABEL = 24
/** Cells of a weight: `+10.00`. */
const WEIGHT = 6
const GAP = '  '

type Row = { readonly label: string; readonly cells: readonly string[] }

/**
 * A verdict as a sum that a reader can redo at a terminal: what was believed before, what each piece of evidence adds for
 * each of the first answers (natural logarithms), the total, the probability that it comes to, and how.
 * @param indent cells that the caller puts before each line
 */
export function sumLines(verdict: Verdict, indent: number, look: Look, paint: Paint): string[] {
  const { words } = look
  const columns = columnsOf(verdict, look.width - indent, look)
  if (columns.length === 0) return []
  const term = (weight: number) => words(say('page.term', { weight }))
  const total = (answer: Source) =>
    verdict.evidence.reduce((sum, { weights }) => sum + (weights[answer] ?? 0), verdict.prior[answer] ?? 0)
  const row = (label: string, cell: (answer: Source) => string): Row => ({
    label,
    cells: columns.map(({ answer }) => cell(answer)),
  })
  const probabilities = new Map(verdict.ranking.map(({ language, probability }) => [language, probability]))
  const rows = [
    row(words(say('page.prior')), answer => term(verdict.prior[answer] ?? 0)),
    ...byStrength(verdict.evidence).map(item => {
      const place = item.start ? `${item.start.line}:${item.start.column} ` : ''
      const sentence = printableSentence(words(item.say)) || isolated(shortened(item.text))
      // Nothing where nothing is added: a table of zeros hides what counts.
      return row(`${place}${sentence}`, answer => (item.weights[answer] ? term(item.weights[answer]) : ''))
    }),
    row(words(say('page.total')), answer => term(total(answer))),
    row(words(say('page.probability')), answer =>
      words(say('report.percent', { probability: probabilities.get(answer) ?? 0 })),
    ),
  ]
  const room = look.width - indent - columns.reduce((sum, { cells }) => sum + GAP.length + cells, 0)
  const widest = Math.min(room, Math.max(...rows.map(({ label }) => displayWidth(label))))
  const line = ({ label, cells }: Row) =>
    [padded(cutTo(label, widest), widest), ...cells.map((cell, at) => toRight(cell, columns[at]!.cells))]
      .join(GAP)
      .trimEnd()
  const head = line({ label: words(say('page.sum')), cells: columns.map(({ name }) => name) })
  const [first] = verdict.ranking
  const log = first ? total(first.language) - Math.log(first.probability) : 0
  const how = words(say('page.normal', { log, answers: verdict.ranking.length }))
  return [
    paint.strong(head),
    ...rows.slice(0, -2).map(line),
    ...rows.slice(-2).map(last => paint.strong(line(last))),
    paint.faint(how),
  ]
}

/** The first answers, as many as leave room for what the rows say; never fewer than one. */
function columnsOf({ ranking }: Verdict, width: number, { words }: Look) {
  const columns: { readonly answer: Source; readonly name: string; readonly cells: number }[] = []
  let room = width - LABEL
  for (const { language } of ranking.slice(0, MOST_ANSWERS)) {
    const name = answerName(language, words)
    const cells = Math.max(WEIGHT, displayWidth(name))
    room -= GAP.length + cells
    if (room < 0 && columns.length > 0) break
    columns.push({ answer: language, name, cells })
  }
  return columns
}

function toRight(text: string, cells: number): string {
  return ' '.repeat(Math.max(0, cells - displayWidth(text))) + text
}
