import { readText } from '../read/read.ts'
import { needsNoRun } from '../rules/define.ts'
import { RULES } from '../rules/index.ts'
import { placerIn } from '../rules/look.ts'
import type { Source } from '../rules/pair-mismatch.ts'
import type { LookAgain } from '../rules/settle.ts'
import type { Desk } from './desk.ts'
import { examine } from './examine.ts'

/** Looks at an article again, from the source that a rule laid aside. @param deskOf the desk for an article, by its path */
export function lookAgain(deskOf: (path: string) => Desk): LookAgain {
  return async ({ path, article: id }, aside, code) => {
    const desk = deskOf(path)
    const { source, format, language, date } = aside as Source
    const stated = { ...(id !== undefined && { article: id }), ...(date !== null && { date }) }
    const article = examine(await readText(source, { ...desk, lang: language, format, path, ...stated }), desk)
    const rule = RULES.find(one => one.code === code)
    if (!rule || needsNoRun(rule)) throw new Error(`No rule over the run has the code ${code}.`)
    return { article, place: placerIn(article, rule, desk.rules) }
  }
}
