import type { ArticleFindings, LintRun } from '../core/run.ts'
import { version } from '../core/version.ts'
import { Counting, sortedFailures } from './count.ts'
import { failureJson, findingJson } from './finding-json.ts'
import type { Look } from './formats.ts'
import { Items, jsonPieces } from './json-pieces.ts'

/** The JSON of `lint`, one document. Its shape is stable; keys may be added. */
export function* lintJson(run: LintRun, { words }: Look): Generator<string> {
  const files = new Counting(run.files)
  yield* jsonPieces({
    version: 1,
    tool: { name: 'isogloss', version },
    files: new Items(filesJson(files, words)),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
    summary: () => files.counts,
  })
  yield '\n'
}

function* filesJson(files: Iterable<ArticleFindings>, words: Look['words']): Generator<object> {
  for (const { path, article, language, findings } of files) {
    yield { path, article, language, findings: findings.map(finding => findingJson(finding, words)) }
  }
}
