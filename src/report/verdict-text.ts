import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import type { ArticleVerdict, Evidence, ShownText, Source, Tell, Verdict } from '../trace/verdict.ts'
import { shortened } from './finding-text.ts'
import type { Look } from './formats.ts'
import { frame } from './frame.ts'
import type { Paint } from './paint.ts'
import { printableSentence } from './printable.ts'
import { padded } from './width.ts'
import { isolated } from './word-formats.ts'
import type { Words } from './words.ts'

const BAR = 24
/** Answers below this are not worth a line, unless they lead. */
const LEAST = 0.01
const MOST_ANSWERS = 5

/** The verdict as one sentence, and the chain of languages as another where there is more than one. */
export function verdictSentences({ verdict, language }: ArticleVerdict, words: Words): string[] {
  const { source, confidence, chain, ranking } = verdict
  const lines: string[] = []
  if (source === 'none') lines.push(words(say('report.verdict.none', { language, probability: confidence })))
  else if (source === 'other') lines.push(words(say('report.verdict.other', { probability: confidence })))
  else if (source !== 'unknown') lines.push(words(say('report.verdict.from', { source, probability: confidence })))
  else {
    const best = ranking[0]
    const key = best ? 'report.verdict.unknown' : 'report.verdict.nothing'
    lines.push(words(say(key, best ? { answer: answerName(best.language, words), probability: best.probability } : {})))
  }
  if (chain.length > 1) {
    const steps = [...chain, language].map(tag => words(say('report.language', { language: tag })))
    lines.push(words(say('report.verdict.chain', { chain: steps.join(' → ') })))
  }
  if (verdict.style !== 'used') lines.push(words(say(`report.style.${verdict.style}`, { language })))
  return lines
}

/** The ranking as bars. */
export function rankingBars({ verdict }: ArticleVerdict, look: Look, paint: Paint): string[] {
  const { words } = look
  const shown = verdict.ranking.filter((answer, at) => at === 0 || answer.probability >= LEAST).slice(0, MOST_ANSWERS)
  const names = shown.map(answer => answerName(answer.language, words))
  const room = Math.max(...names.map(name => name.length))
  return shown.map(({ probability }, at) => {
    const bar = '█'.repeat(Math.round(probability * BAR)) || '▏'
    const percent = words(say('report.percent', { probability })).padStart(5)
    return `${padded(names[at]!, room)} ${percent} ${at === 0 ? paint.good(bar) : paint.faint(bar)}`
  })
}

/** Evidence in falling strength, each with its line, what it says, and what it weighs; underlined where the text is there. */
export function evidenceLines(
  { evidence }: Pick<Verdict, 'evidence'>,
  most: number,
  look: Look,
  paint: Paint,
  shown?: ShownText,
): string[] {
  const { words } = look
  const strongest = byStrength(evidence)
  const lines = strongest.slice(0, most).flatMap(item => {
    const place = item.start ? `${item.start.line}:${item.start.column}` : ''
    const quoted = item.quoted ? ` ${words(say('report.verdict.quoted'))}` : ''
    const sentence = printableSentence(words(item.say)) || isolated(shortened(item.text))
    const head = `${paint.faint(place.padEnd(7))} ${sentence}  ${paint.faint(`${weightsText(item, words)}${quoted}`)}`
    const span = shown?.places[evidence.indexOf(item)]
    if (item.tells?.length) return [head, paint.faint(`${' '.repeat(8)}${tellsText(item.tells, words)}`)]
    return shown && span ? [head, ...underlined(shown.text, span, look, paint)] : [head]
  })
  const left = evidence.length - Math.min(most, evidence.length)
  if (left > 0) lines.push(paint.faint(words(say('report.verdict.more', { count: left }))))
  return lines
}

/** Evidence in falling strength. */
export function byStrength(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => strength(b) - strength(a))
}

/** The line of a span, the span underlined. */
function underlined(text: string, { start, end }: Span, { width }: Look, paint: Paint): string[] {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', start)
  const line = text.slice(from, stop < 0 ? undefined : stop)
  const { excerpt, marks } = frame(line, start - from, end - from, width - INDENT.length - 4)
  return [excerpt, paint.good(marks)].map(row => `${INDENT}${row}`)
}

/** As wide as a place and the space after it. */
const INDENT = ' '.repeat(8)

/** The largest weight of a piece of evidence, for or against. */
function strength(item: Evidence): number {
  return Math.max(0, ...Object.values(item.weights).map(Math.abs))
}

/** The features of style that tell most, as they stand in the article. */
function tellsText(tells: readonly Tell[], words: Words): string {
  const shown = tells.map(({ text, weight }) => words(say('report.style.tell', { text, weight })))
  return words(say('report.style.tells', { tells: shown }))
}

/** The strongest weights; of style and letters, which weigh every answer, those that speak for one. */
function weightsText({ kind, weights }: Evidence, words: Words): string {
  const size = (weight: number) => (kind === 'style' || kind === 'letters' ? weight : Math.abs(weight))
  return Object.entries(weights)
    .sort(([, a], [, b]) => size(b) - size(a))
    .slice(0, 4)
    .map(([source, weight]) => words(say('report.weight', { answer: answerName(source, words), weight })))
    .join(', ')
}

/** A language's name, or what `none` and `other` stand for. */
export function answerName(source: Source, words: Words): string {
  if (source === 'none' || source === 'other') return words(say(`report.answer.${source}`))
  return words(say('report.language', { language: source }))
}
