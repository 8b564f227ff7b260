import type { Failure } from '../core/failure.ts'
import type { Finding } from '../core/finding.ts'
import type { Span } from '../core/span.ts'
import type { Words } from './words.ts'

/** A finding as published: its words made, the code frame's line left out. The order of keys is part of the format. */
export function findingJson(finding: Finding, words: Words): object {
  return {
    code: finding.code,
    severity: finding.severity,
    message: words(finding.say),
    text: finding.text,
    span: spanJson(finding.span),
    start: { line: finding.start.line, column: finding.start.column },
    end: { line: finding.end.line, column: finding.end.column },
    entry: finding.entry,
    preferred: finding.preferred,
    forms: finding.forms,
    quoted: finding.quoted,
    fixes: finding.fixes.map(fix => ({
      label: words(fix.label),
      trust: fix.trust,
      edits: fix.edits.map(edit => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
    related: finding.related.map(({ path, article, span, text }) => ({ path, article, span: spanJson(span), text })),
  }
}

/** A failure as published. `line` and `column` where it has a place. */
export function failureJson(failure: Failure, words: Words): object {
  return {
    path: failure.place.path,
    line: failure.place.at?.line,
    column: failure.place.at?.column,
    code: failure.code,
    message: words(failure.say),
  }
}

/** A span with nothing else in it. */
export function spanJson(span: Span): Span {
  return { start: span.start, end: span.end }
}
