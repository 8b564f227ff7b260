import type { Severity } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { displayWidth, padded } from './width.ts'
import type { Words } from './words.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Names of one language, padded; made once, as a report asks for them with every finding. */
const MADE = new WeakMap<Words, Readonly<Record<string, string>>>()

/** The name of a severity, as wide as the widest of its language, so that what follows lines up. */
export function severityName(severity: Severity, words: Words): string {
  let names = MADE.get(words)
  if (!names) {
    const bare = SEVERITIES.map(one => words(say(`report.severity.${one}`)))
    const width = Math.max(...bare.map(displayWidth))
    names = Object.fromEntries(SEVERITIES.map((one, at) => [one, padded(bare[at]!, width)]))
    MADE.set(words, names)
  }
  return names[severity]!
}
