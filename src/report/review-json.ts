import { version } from '../core/version.ts'
import { Counting, sortedFailures } from './count.ts'
import { failureJson, findingJson } from './finding-json.ts'
import type { ArticleReview, Look, ReviewRun } from './formats.ts'
import { Items, jsonPieces } from './json-pieces.ts'
import { verdictJson } from './verdict-json.ts'

/** The JSON of `review`: what `lint` and `trace` publish of each article, side by side. */
export function* reviewJson(run: ReviewRun, { words }: Look): Generator<string> {
  const files = new Counting(run.files)
  yield* jsonPieces({
    version: 1,
    tool: { name: 'isogloss', version },
    files: new Items(reviewsJson(files, words)),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
    summary: () => files.counts,
  })
  yield '\n'
}

function* reviewsJson(files: Iterable<ArticleReview>, words: Look['words']): Generator<object> {
  for (const { path, article, language, findings, verdict } of files) {
    const found = findings.map(finding => findingJson(finding, words))
    yield { path, article, language, findings: found, trace: verdictJson(verdict, words) }
  }
}
