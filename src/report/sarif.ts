import type { Log, Notification, ReportingDescriptor, Result } from 'sarif'
import { say } from '../core/message.ts'
import type { LintRun } from '../core/run.ts'
import { version } from '../core/version.ts'
import { sortedFailures } from './count.ts'
import { fingerprints } from './fingerprint.ts'
import type { Look } from './formats.ts'
import { Items, jsonPieces } from './json-pieces.ts'
import { articleTitle } from './lint-text.ts'
import { markdownText } from './markdown-text.ts'
import { artifact, sarifResult } from './sarif-result.ts'
import type { Words } from './words.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** A log whose results are written one by one. */
type Streamed = Omit<Log, 'runs'> & {
  readonly runs: readonly (Omit<Log['runs'][number], 'results'> & { readonly results: Items })[]
}

/** `lint` as SARIF 2.1.0 (OASIS, 2020): for code scanning and editors. Equal runs give equal logs. */
export function* lintSarif(run: LintRun, { words }: Look): Generator<string> {
  const found = new Set<string>()
  for (const { findings } of run.files) for (const { code } of findings) found.add(code)
  const codes = [...found].sort()
  const log: Streamed = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'isogloss',
            version,
            semanticVersion: version,
            rules: codes.map(code => descriptor(code, words)),
          },
        },
        language: words.lang,
        // Offsets and columns are those of JavaScript strings.
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: words(say('report.sarif.root')) } } },
        invocations: [
          {
            executionSuccessful: run.failures.length === 0,
            toolExecutionNotifications: notifications(run, words),
          },
        ],
        results: new Items(results(run, codes, words)),
      },
    ],
  }
  yield* jsonPieces(log)
  yield '\n'
}

function* results({ files }: LintRun, codes: readonly string[], words: Words): Generator<Result> {
  const index = new Map(codes.map((code, at) => [code, at]))
  const fingerprint = fingerprints()
  for (const file of files) {
    for (const finding of file.findings) {
      const print = fingerprint(articleTitle(file), finding)
      yield sarifResult(file, finding, index.get(finding.code)!, print, words)
    }
  }
}

function descriptor(code: string, words: Words): ReportingDescriptor {
  const summary = words(say(`rule.${code}.summary`))
  const why = words(say(`rule.${code}.why`))
  return {
    id: code,
    name: code.replace(/(^|-)(\w)/g, (_, _hyphen, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\n${words(say('report.sarif.help', { code }))}`,
      markdown: `${markdownText(why)}\n\n\`isogloss explain ${code}\``,
    },
  }
}

function notifications(run: LintRun, words: Words): Notification[] {
  return sortedFailures(run.failures).map(failure => {
    const { path, at } = failure.place
    const region = at && { startLine: at.line, startColumn: at.column }
    return {
      level: 'error',
      descriptor: { id: failure.code },
      message: { text: words(failure.say) },
      ...(path === undefined
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: artifact(path), ...(region ? { region } : {}) } }] }),
    }
  })
}
