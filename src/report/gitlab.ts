import type { Severity } from '../core/finding.ts'
import { hashText } from '../core/hash.ts'
import type { LintRun } from '../core/run.ts'
import { sortedFailures } from './count.ts'
import { fingerprints } from './fingerprint.ts'
import type { Look } from './formats.ts'
import { Items, jsonPieces } from './json-pieces.ts'
import { articleTitle } from './lint-text.ts'
import { printableSentence } from './printable.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' }

/**
 * `lint` as a GitLab code quality report. Lines of an NDJSON record are lines of its text: such a finding names the
 * record in its words and the first line of the file.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function* lintGitlab(run: LintRun, look: Look): Generator<string> {
  yield* jsonPieces(new Items(issues(run, look)))
  yield '\n'
}

function* issues(run: LintRun, { words }: Look): Generator<object> {
  for (const { code, say, place } of sortedFailures(run.failures)) {
    const path = relative(place.path ?? 'isogloss')
    yield {
      description: printableSentence(words(say)),
      check_name: code,
      fingerprint: hashText(JSON.stringify([code, path, place.at?.line])),
      severity: 'blocker',
      location: { path, lines: { begin: place.at?.line ?? 1 } },
    }
  }
  const fingerprint = fingerprints()
  for (const file of run.files) {
    for (const finding of file.findings) {
      const message = printableSentence(words(finding.say))
      const { article } = file
      yield {
        description: article === undefined ? message : `${article}: ${message}`,
        check_name: finding.code,
        fingerprint: fingerprint(articleTitle(file), finding),
        severity: SEVERITIES[finding.severity],
        location: {
          path: relative(file.path),
          lines: article === undefined ? { begin: finding.start.line, end: finding.end.line } : { begin: 1 },
        },
      }
    }
  }
}

/** GitLab knows paths from the root of the repository, without `./` before them. */
function relative(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}
