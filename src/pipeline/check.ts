import { type Message, say } from '../core/message.ts'
import type { Entry, Glossary } from '../glossary/model.ts'
import type { GlossaryProblem } from '../glossary/problem.ts'
import { readText } from '../read/read.ts'
import type { Desk } from './desk.ts'
import { lintArticle } from './lint.ts'

/** Runs the tests that entries carry, as articles of their own. */
export async function checkEntries(glossary: Glossary, desk: Desk): Promise<GlossaryProblem[]> {
  const problems: GlossaryProblem[] = []
  for (const entry of glossary.entries) {
    for (const text of entry.tests.flags) {
      if (!(await flags(entry, text, desk)))
        problems.push(problem(entry, 'test-silent', say('glossary.test-silent', { id: entry.id, text })))
    }
    for (const text of entry.tests.passes) {
      if (await flags(entry, text, desk))
        problems.push(problem(entry, 'test-flagged', say('glossary.test-flagged', { id: entry.id, text })))
    }
  }
  return problems
}

async function flags(entry: Entry, text: string, desk: Desk): Promise<boolean> {
  const language = desk.lang ?? desk.defaultLanguage
  const document = await readText(text, { ...desk, lang: language })
  return lintArticle(document, desk).some(finding => finding.entry === entry.id)
}

function problem(entry: Entry, code: string, message: Message): GlossaryProblem {
  const { path, line, column } = entry.at
  return { code, severity: 'error', say: message, path, at: { line, column } }
}
