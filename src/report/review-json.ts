import { version } from '../core/version.ts'
import { countFindings, sortedFailures } from './count.ts'
import { failureJson, findingJson } from './finding-json.ts'
import type { Look, ReviewRun } from './formats.ts'
import { Items, jsonPieces } from './json-pieces.ts'
import { verdictJson } from './verdict-json.ts'

/** The JSON of `review`: what `lint` and `trace` publish of each article, side by side. */
export function* reviewJson(run: ReviewRun, { words }: Look): Generator<string> {
  yield* jsonPieces({
    version: 1,
    tool: { name: 'isogloss', version },
    files: new Items(reviewsJson(run, words)),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
    summary: countFindings(run.files),
  })
  yield '\n'
}

function* reviewsJson({ files }: ReviewRun, words: Look['words']): Generator<object> {
  for (const { path, article, language, findings, verdict } of files) {
    const found = findings.map(finding => findingJson(finding, words))
    yield { path, article, language, findings: found, trace: verdictJson(verdict, words) }
  }
}
