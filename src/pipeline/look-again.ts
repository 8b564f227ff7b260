import { later } from '../core/later.ts'
import { readText } from '../read/read.ts'
import { needsNoRun } from '../rules/define.ts'
import { RULES } from '../rules/index.ts'
import { placerIn } from '../rules/look.ts'
import type { LookAgain } from '../rules/settle.ts'
import type { Desk } from './desk.ts'
import { examine } from './examine.ts'

/** Reads an article again, from what it was read from. @param deskOf the desk for an article, by its path */
export function lookAgain(deskOf: (path: string) => Desk): LookAgain {
  return async ({ path, article: id }, { source, format, language, date }, code) => {
    const desk = deskOf(path)
    const stated = { ...(id !== undefined && { article: id }), ...(date !== null && { date }) }
    const document = await readText(source, { ...desk, lang: language, format, path, ...stated })
    const rule = RULES.find(one => one.code === code)
    if (!rule || needsNoRun(rule)) throw new Error(`No rule over the run has the code ${code}.`)
    return { document, article: later(() => examine(document, desk)), place: placerIn(document, rule, desk.rules) }
  }
}
