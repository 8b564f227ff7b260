import type { Severity } from '../core/finding.ts'
import { acronymMismatch } from './acronym-mismatch.ts'
import type { Rule } from './define.ts'
import { foreignAcronym } from './foreign-acronym.ts'
import { foreignTypography } from './foreign-typography.ts'
import { houseForm } from './house-form.ts'
import { mixedInSet } from './mixed-in-set.ts'
import { mixedSpelling } from './mixed-spelling.ts'
import { pageResidue } from './page-residue.ts'
import { pairMismatch } from './pair-mismatch.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'
import { scriptLeak } from './script-leak.ts'
import { splitName } from './split-name.ts'
import { OWN_CODES } from './suppress.ts'
import { tornSentence } from './torn-sentence.ts'

/** Every rule, by code. One line per rule; a test holds it against the folder. */
export const RULES: readonly Rule[] = [
  acronymMismatch,
  foreignAcronym,
  foreignTypography,
  houseForm,
  mixedInSet,
  mixedSpelling,
  pageResidue,
  pairMismatch,
  repeatedParagraph,
  scriptLeak,
  splitName,
  tornSentence,
]

/** Every code a finding may carry: the rules' own, and that of the engine about its own comments. */
export const CODES: readonly string[] = [...RULES.map(rule => rule.code), ...Object.keys(OWN_CODES)].sort()

/** The severity of a code where the desk asks for no other. */
export function defaultSeverity(code: string): Severity {
  return RULES.find(rule => rule.code === code)?.severity ?? OWN_CODES[code] ?? 'warning'
}
