import { say } from '../core/message.ts'
import { articleName } from '../core/named-article.ts'
import { version } from '../core/version.ts'
import type { LineageRun } from '../lineage/link.ts'
import { sortedFailures } from './count.ts'
import { failureJson } from './finding-json.ts'
import type { Formatter } from './formats.ts'

/** The JSON of `lineage`, one document. Its shape is stable; keys may be added. */
export const lineageJson: Formatter<LineageRun> = (run, { words }) => {
  const name = (index: number): string => articleName(run.articles[index]!)
  const report = {
    version: 1,
    tool: { name: 'isogloss', version },
    articles: run.articles,
    links: run.links.map(({ why, ...link }) => ({
      ...link,
      a: name(link.a),
      b: name(link.b),
      why: why.map(({ code, params }) => ({ code, ...params, message: words(say(`lineage.why.${code}`, params)) })),
    })),
    families: run.families.map(({ members, source }) => ({ members: members.map(name), source })),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
