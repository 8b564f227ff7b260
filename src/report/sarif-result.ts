import type { ArtifactLocation, Fix, Location, Result } from 'sarif'
import type { Finding, Fix as Mend, Severity } from '../core/finding.ts'
import type { ArticleFindings } from '../core/run.ts'
import type { Words } from './words.ts'

const LEVELS: Readonly<Record<Severity, Result['level'] & string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * One finding as a SARIF result. Offsets of an NDJSON record are offsets into its text, not the file: such a result has
 * a logical location, `path#id`, and neither region nor fixes.
 */
export function sarifResult(
  file: ArticleFindings,
  finding: Finding,
  ruleIndex: number,
  fingerprint: string,
  words: Words,
): Result {
  const { path, article } = file
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: words(finding.say) },
    locations: [location(file, finding)],
    partialFingerprints: { 'isogloss/v1': fingerprint },
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.map((related, index) => relatedLocation(related, index)) }
      : {}),
    ...(finding.fixes.length > 0 && article === undefined
      ? { fixes: finding.fixes.map(fix => sarifFix(path, fix, words)) }
      : {}),
    properties: {
      text: finding.text,
      quoted: finding.quoted,
      ...(finding.entry === undefined ? {} : { entry: finding.entry }),
      ...(finding.preferred === undefined ? {} : { preferred: finding.preferred }),
      ...(finding.forms === undefined ? {} : { forms: finding.forms }),
    },
  }
}

function location(file: ArticleFindings, finding: Finding): Location {
  const { span, start, end } = finding
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: finding.text },
  }
  if (file.article === undefined) return { physicalLocation: { artifactLocation: artifact(file.path), region } }
  return {
    physicalLocation: { artifactLocation: artifact(file.path) },
    logicalLocations: [record(file.path, file.article)],
  }
}

function relatedLocation(related: Finding['related'][number], id: number): Location {
  const { path, article, span, text } = related
  const region = { charOffset: span.start, charLength: span.end - span.start, snippet: { text } }
  if (article === undefined)
    return { id, message: { text }, physicalLocation: { artifactLocation: artifact(path), region } }
  return {
    id,
    message: { text },
    physicalLocation: { artifactLocation: artifact(path) },
    logicalLocations: [record(path, article)],
  }
}

function record(path: string, article: string) {
  return { name: article, fullyQualifiedName: `${path}#${article}`, kind: 'object' }
}

function sarifFix(path: string, fix: Mend, words: Words): Fix {
  return {
    description: { text: words(fix.label) },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: fix.edits.map(edit => ({
          deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
          insertedContent: { text: edit.text },
        })),
      },
    ],
  }
}

/** A path as a URI reference: relative ones hang on the root of the sources. */
export function artifact(path: string): ArtifactLocation {
  // A lone surrogate has no UTF-8, and so no place in a URI.
  const whole = path.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd')
  const uri = whole.split('/').map(encodeURIComponent).join('/')
  if (uri.startsWith('/')) return { uri: `file://${uri}` }
  if (/^[A-Za-z]%3A/.test(uri)) return { uri: `file:///${uri.replace('%3A', ':')}` }
  return { uri: uri.replace(/^(\.\/)+/, ''), uriBaseId: '%SRCROOT%' }
}
