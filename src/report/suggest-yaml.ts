import { say } from '../core/message.ts'
import type { Suggestion } from '../names/suggestions.ts'
import type { Formatter, SuggestRun } from './formats.ts'
import { printableSentence } from './printable.ts'
import type { Words } from './words.ts'

/** `glossary suggest`: entries as a glossary file holds them, what was seen as comments above each. */
export const suggestYaml: Formatter<SuggestRun> = ({ suggestions }, { words }) => {
  const head = suggestions.length === 0 ? 'none' : 'head'
  const lines = [comment(words(say(`report.suggest.${head}`)))]
  for (const suggestion of suggestions) lines.push('', ...entryLines(suggestion, words))
  return `${lines.join('\n')}\n`
}

function entryLines(
  { id, type, language, house, parts, forms, seen, probability }: Suggestion,
  words: Words,
): string[] {
  const lines = seen.map(({ text, count, place }) => {
    if (!place) return comment(words(say('report.suggest.counted', { form: text, count })))
    const at = `${place.article}:${place.line}:${place.column}`
    return comment(words(say('report.suggest.seen', { form: text, count, place: at })))
  })
  if (probability !== undefined) lines.push(comment(words(say('report.suggest.probability', { probability }))))
  lines.push(`- id: ${id}`, `  type: ${type}`, `  house: { ${language}: ${scalar(house)} }`)
  if (parts) lines.push(`  parts: { given: ${scalar(parts.given)}, family: ${scalar(parts.family)} }`)
  lines.push('  forms:')
  for (const { form, kind } of forms)
    lines.push(`    - { form: ${scalar(form)}, kind: ${kind}, status: deprecated, in: [${language}] }`)
  return [...lines, `  review: ${JSON.stringify(words(say('report.suggest.review')))}`]
}

/** On one line, whatever a path holds. */
function comment(text: string): string {
  return `# ${printableSentence(text)}`
}

/** A name as a YAML scalar: in double quotation marks unless it can be nothing else (YAML 1.2, 7.3.3). */
function scalar(text: string): string {
  const plain = /^\p{L}[\p{L}\p{M}’.-]*(?: [\p{L}\p{M}’.-]+)*$/u.test(text)
  const word = /^(?:y|n|yes|no|true|false|on|off|null)$/i.test(text)
  return plain && !word ? text : JSON.stringify(text)
}
