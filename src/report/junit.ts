import type { Finding } from '../core/finding.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import { Counting, countFindings, sortedFailures } from './count.ts'
import { changeText } from './finding-text.ts'
import type { Look } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import { printableSentence } from './printable.ts'
import type { Words } from './words.ts'
import { XML_DECLARATION, xmlAttributes, xmlText } from './xml.ts'

/**
 * `lint` as JUnit XML: an article is a suite, a finding a case. Errors and warnings fail; a note passes with its words as
 * output; a clean article is one case that passes; what could not be done is an error.
 * @see https://llg.cubic.org/docs/junit/ for what readers of this format have in common
 */
export function* lintJunit(run: LintRun, { words }: Look): Generator<string> {
  const files = new Counting(run.files)
  const failures = sortedFailures(run.failures)
  let tests = failures.length
  for (const { findings } of files) tests += Math.max(1, findings.length)
  const { errors, warnings } = files.counts
  const totals = { name: 'isogloss', tests, failures: errors + warnings, errors: failures.length }
  yield `${XML_DECLARATION}<testsuites${xmlAttributes(totals)}>\n`
  for (const { code, say, place } of failures) {
    const name = place.path ?? 'isogloss'
    yield `  <testsuite${xmlAttributes({ name, tests: 1, failures: 0, errors: 1 })}>\n`
    yield `    <testcase${xmlAttributes({ name: code, classname: name, file: place.path })}>\n`
    yield `      <error${xmlAttributes({ type: code, message: printableSentence(words(say)) })}/>\n`
    yield '    </testcase>\n  </testsuite>\n'
  }
  for (const file of run.files) yield suite(file, words)
  yield '</testsuites>\n'
}

function suite(file: ArticleFindings, words: Words): string {
  const { errors, warnings } = countFindings([file])
  const name = articleTitle(file)
  const counts = { name, tests: Math.max(1, file.findings.length), failures: errors + warnings, errors: 0 }
  const cases =
    file.findings.length === 0
      ? [`    <testcase${xmlAttributes({ name: 'isogloss', classname: name, file: file.path })}/>\n`]
      : file.findings.map(finding => testCase(file.path, name, finding, words))
  return `  <testsuite${xmlAttributes(counts)}>\n${cases.join('')}  </testsuite>\n`
}

function testCase(path: string, article: string, finding: Finding, words: Words): string {
  const { code, severity, start } = finding
  const place = `${start.line}:${start.column}`
  const message = printableSentence(words(finding.say))
  const at = `${article}:${place}: `
  const inside =
    severity === 'info'
      ? `<system-out>${xmlText(at + message)}</system-out>`
      : `<failure${xmlAttributes({ type: code, message })}>${xmlText(at + changeText(finding))}</failure>`
  const attributes = xmlAttributes({ name: `${code} ${place}`, classname: article, file: path })
  return `    <testcase${attributes}>\n      ${inside}\n    </testcase>\n`
}
