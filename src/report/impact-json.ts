import { failureJson, findingJson } from './finding-json.ts'
import type { Formatter } from './formats.ts'
import { countsOf, type ImpactRun } from './impact-run.ts'
import { Items, jsonPieces } from './json-pieces.ts'

/** `glossary impact` as JSON, one document: counts, then each article that changes with its findings in full. */
export const impactJson: Formatter<ImpactRun, Iterable<string>> = function* ({ base, head, impact }, { words }) {
  const list = (findings: Parameters<typeof findingJson>[0][]) => findings.map(finding => findingJson(finding, words))
  const { read, examined } = impact.articles
  yield* jsonPieces({
    version: 1,
    base,
    head,
    summary: { read, examined, ...countsOf(impact), ambiguous: impact.ambiguous.length },
    ambiguous: impact.ambiguous,
    articles: new Items(
      impact.changed.map(({ path, article, language, appeared, disappeared, mended }) => ({
        path,
        article,
        language,
        appeared: list([...appeared]),
        disappeared: list([...disappeared]),
        mended: list([...mended]),
      })),
    ),
    failures: impact.failures.map(failure => failureJson(failure, words)),
  })
  yield '\n'
}
