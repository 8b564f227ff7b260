import fc from 'fast-check'
import { Failure } from '../../src/core/failure.ts'
import { say } from '../../src/core/message.ts'
import type { ArticleFindings, LintRun } from '../../src/core/run.ts'
import { findingIn } from './runs.ts'

/** What breaks out of one format or another. */
const NASTY = [
  ']]>',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b onclick="x">',
  "' onmouseover='x",
  '::error::x',
  '##[group]x',
  '%0A::error::x',
  '| a | b |',
  '`code`',
  '[link](https://example.org)',
  'https://example.org www.example.org desk@example.org',
  '@desk #12 GH-12 :tada: $x$',
  '=cmd()',
  '\t=1+1',
  '\uff1dHYPERLINK()',
  '-1',
  '"a","b"',
  '\r\n',
  '\r',
  '\n\n# heading\n',
  '\u0000\u0007\u001b[31m',
  '\u202eabc\u2066',
  '\u2069\u2068',
  '\ud800',
  '\udfff',
  '\ufffe\uffff',
  '&amp;&lt;&#x3c;',
  'اللاذقية',
  '阿勒颇 👩‍👩‍👧',
  '\\',
  '</details></style></script>',
  '{{name}} $t(cli.about)',
]

/** Text that was written to do harm, or at random. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant(' word ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join(''))
  .filter(text => text !== '')

const findings = fc
  .record({
    before: hostileText,
    written: hostileText,
    after: hostileText,
    preferred: hostileText,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    code: fc.constantFrom('house-form', 'foreign-acronym', 'page-residue'),
    relatedTo: fc.option(hostileText),
  })
  .map(({ before, written, after, preferred, severity, code, relatedTo }) => {
    const source = before + written + after
    return findingIn(source, written, {
      severity,
      code,
      preferred,
      entry: preferred,
      say: say('finding.house-form.deprecated', { form: written, preferred }),
      related: relatedTo === null ? [] : [{ path: relatedTo, span: { start: 0, end: 1 }, text: relatedTo }],
    })
  })

/** Runs whose paths, ids and texts are hostile. */
export const hostileRuns: fc.Arbitrary<LintRun<readonly ArticleFindings[]>> = fc.record({
  files: fc.array(
    fc
      .record({ path: hostileText, article: fc.option(hostileText), findings: fc.array(findings, { maxLength: 4 }) })
      .map(({ article, ...file }) => ({ ...file, language: 'en', ...(article === null ? {} : { article }) })),
    { maxLength: 4 },
  ),
  failures: fc.array(
    hostileText.map(path => new Failure('file-unreadable', { reason: path }, { path, at: { line: 2, column: 3 } })),
    { maxLength: 2 },
  ),
})
