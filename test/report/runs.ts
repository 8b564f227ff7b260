import { Failure } from '../../src/core/failure.ts'
import type { Finding } from '../../src/core/finding.ts'
import { hashText } from '../../src/core/hash.ts'
import { Lines } from '../../src/core/lines.ts'
import { say } from '../../src/core/message.ts'
import type { ArticleFindings, LintRun } from '../../src/core/run.ts'
import type { ArticleVerdict } from '../../src/trace/verdict.ts'

/** A finding on the first `written` of a text, as the rules would place it. */
export function findingIn(source: string, written: string, more: Partial<Finding> = {}): Finding {
  const lines = new Lines(source)
  const start = source.indexOf(written)
  const end = start + written.length
  const preferred = more.preferred ?? 'Latakia'
  return {
    code: 'house-form',
    severity: 'warning',
    say: say('finding.house-form.deprecated', { form: written, preferred }),
    text: written,
    span: { start, end },
    start: lines.position(start),
    end: lines.position(end),
    line: lines.text(lines.position(start).line),
    sentence: hashText(lines.text(lines.position(start).line)),
    entry: 'place.latakia',
    preferred,
    quoted: false,
    fixes: [{ label: say('fix.replace', { to: preferred }), trust: 'safe', edits: [{ start, end, text: preferred }] }],
    related: [],
    ...more,
  }
}

export const HARBOR = 'Dawn on the coast.\nThe harbor of Lattakia was quiet; Lattakia slept.\n'

/** One article with a warning and a note, one clean, one record with an error, one file that could not be read. */
export function lintRun(): LintRun<readonly ArticleFindings[]> {
  const harbor: ArticleFindings = {
    path: 'articles/harbor 1.md',
    language: 'en',
    findings: [
      findingIn(HARBOR, 'Lattakia'),
      findingIn(HARBOR, 'quiet', {
        code: 'second-reference',
        severity: 'info',
        fixes: [],
        say: say('fix.replace', { to: 'calm' }),
      }),
    ],
  }
  const record = 'OSDH said so.'
  return {
    files: [
      harbor,
      { path: 'articles/clean.md', language: 'en', findings: [] },
      {
        path: 'export.ndjson',
        article: '17',
        language: 'en',
        findings: [
          findingIn(record, 'OSDH', {
            code: 'foreign-acronym',
            severity: 'error',
            preferred: 'SOHR',
            related: [{ path: 'articles/clean.md', span: { start: 3, end: 7 }, text: 'SOHR' }],
          }),
        ],
      },
    ],
    failures: [new Failure('file-missing', {}, { path: 'gone.md' })],
  }
}

/** A verdict as the trace gives it: a Greek text from a French one. */
export function verdictOn(path: string): ArticleVerdict {
  return {
    path,
    language: 'en',
    verdict: {
      source: 'el',
      confidence: 0.91,
      ranking: [
        { language: 'el', probability: 0.91 },
        { language: 'none', probability: 0.06 },
        { language: 'other', probability: 0.03 },
      ],
      chain: ['fr', 'el'],
      evidence: [
        {
          kind: 'outlet',
          text: 'Skai',
          span: { start: 40, end: 44 },
          start: { line: 3, column: 9 },
          weights: { el: 0.8 },
          quoted: true,
          say: say('trace.outlet', { name: 'Skai', languages: ['el'] }),
          see: 'organisation.skai',
        },
        {
          kind: 'acronym',
          text: 'OSDH',
          span: { start: 4, end: 8 },
          start: { line: 1, column: 5 },
          weights: { fr: 2.14, es: 1.4 },
          quoted: false,
          say: say('trace.acronym', { text: 'OSDH', name: 'SOHR', languages: ['fr', 'es'] }),
          see: 'organisation.sohr',
        },
      ],
      prior: { el: -3, none: -0.2, other: -4 },
      style: 'used',
    },
  }
}
