import type { Rule } from './define.ts'
import { foreignAcronym } from './foreign-acronym.ts'
import { houseForm } from './house-form.ts'
import { mixedInSet } from './mixed-in-set.ts'
import { mixedSpelling } from './mixed-spelling.ts'
import { UNUSED_SUPPRESSION } from './suppress.ts'

/** Every rule, by code. One line per rule; a test holds it against the folder. */
export const RULES: readonly Rule[] = [foreignAcronym, houseForm, mixedInSet, mixedSpelling]

/** Every code a finding may carry: the rules' own, and that of the engine about its own comments. */
export const CODES: readonly string[] = [...RULES.map(rule => rule.code), UNUSED_SUPPRESSION].sort()
