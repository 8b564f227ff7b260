import { fold } from '../core/fold.ts'
import type { Convention, Cue, EvidenceData } from './cues.ts'
import { byPlace, doubtful, type GlossaryProblem, wrong } from './problem.ts'

/** Runs the tests of cues and conventions; for `glossary check` and the test suite, not for every start. */
export function checkEvidence(evidence: EvidenceData): GlossaryProblem[] {
  const problems: GlossaryProblem[] = []
  for (const cue of evidence.cues) {
    const pattern = new RegExp(cue.pattern, cue.case === 'sensitive' ? 'u' : 'iu')
    problems.push(...failures(cue, text => pattern.test(text)))
  }
  for (const convention of evidence.conventions) {
    const pattern = new RegExp(convention.pattern, 'u')
    problems.push(...failures(convention, text => partsOf(text).some(part => pattern.test(part))))
  }
  return problems.sort(byPlace)
}

/** Conventions look at one part of a name at a time, folded. */
function partsOf(name: string): string[] {
  return name.split(/[\s'’-]+/u).map(fold)
}

function* failures(tested: Cue | Convention, shows: (text: string) => boolean): Generator<GlossaryProblem> {
  const { path, line, column } = tested.at ?? { path: tested.id, line: 1, column: 1 }
  const where = { path, at: { line, column } }
  for (const text of tested.tests.shows) if (!shows(text)) yield wrong('cue-silent', where, { id: tested.id, text })
  for (const text of tested.tests.silent) if (shows(text)) yield wrong('cue-shown', where, { id: tested.id, text })
  if (tested.tests.silent.length === 0) yield doubtful('cue-without-near-miss', where, { id: tested.id })
}
