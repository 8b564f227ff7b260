import { checkEvidence } from '../../src/glossary/check-evidence.ts'
import { type GlossaryProblem, loadEvidence, loadGlossary } from '../../src/glossary/load.ts'
import { packShipped } from '../../src/glossary/shipped.ts'
import { catalogueProblems } from '../../src/report/catalogue-check.ts'
import { loadWords } from '../../src/report/words.ts'
import { RULES } from '../../src/rules/index.ts'
import { readGlossaryFiles } from './glossary-files.ts'

/**
 * Compiles the glossary and the evidence of the working folder for dist/.
 * @returns the compiled glossary, and one English line per error in glossary, evidence or message catalogues
 */
export async function compileShipped(): Promise<{ bytes: Uint8Array; problems: string[] }> {
  const files = await readGlossaryFiles()
  const { glossary, problems } = await loadGlossary(files.entries)
  const { evidence, problems: ofEvidence } = await loadEvidence(files.evidence)
  const told = [...problems, ...ofEvidence, ...checkEvidence(evidence)]
  return {
    bytes: packShipped(glossary, evidence),
    problems: [...(await describe(told, 'error')), ...catalogueProblems(RULES.map(rule => rule.code))],
  }
}

/** `npm run` entry: prints all problems, warnings too. @returns 1 when there is an error */
export async function main(): Promise<number> {
  const files = await readGlossaryFiles()
  const { problems } = await loadGlossary(files.entries)
  const { evidence, problems: ofEvidence } = await loadEvidence(files.evidence)
  const told = [...problems, ...ofEvidence, ...checkEvidence(evidence)]
  for (const severity of ['warning', 'error'] as const) {
    for (const line of await describe(told, severity)) console.log(`${severity} ${line}`)
  }
  return told.some(problem => problem.severity === 'error') ? 1 : 0
}

async function describe(
  problems: readonly GlossaryProblem[],
  severity: GlossaryProblem['severity'],
): Promise<string[]> {
  const words = await loadWords('en')
  return problems
    .filter(problem => problem.severity === severity)
    .map(problem => `${problem.path}:${problem.at.line}:${problem.at.column} ${words(problem.say)}`)
}
