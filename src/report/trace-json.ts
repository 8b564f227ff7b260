import { version } from '../core/version.ts'
import type { TraceRun } from '../trace/verdict.ts'
import { sortedFailures } from './count.ts'
import { failureJson } from './finding-json.ts'
import type { Look } from './formats.ts'
import { Items, jsonPieces } from './json-pieces.ts'
import { verdictJson } from './verdict-json.ts'

/** The JSON of `trace`, one document. Its shape is stable; keys may be added. */
export function* traceJson(run: TraceRun, { words }: Look): Generator<string> {
  yield* jsonPieces({
    version: 1,
    tool: { name: 'isogloss', version },
    files: new Items(verdictsJson(run, words)),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
  })
  yield '\n'
}

function* verdictsJson({ files }: TraceRun, words: Look['words']): Generator<object> {
  for (const { path, article, language, verdict } of files)
    yield { path, article, language, ...verdictJson(verdict, words) }
}
