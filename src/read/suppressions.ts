import type { Lines } from '../core/lines.ts'
import type { Span } from '../core/span.ts'
import type { Suppression } from './document.ts'

type Verb = 'disable' | 'enable' | 'disable-next-line' | 'disable-line'
type Comment = { readonly verb: Verb; readonly codes: readonly string[]; readonly reason?: string; readonly span: Span }

const COMMAND = /^\s*isogloss-(disable-next-line|disable-line|disable|enable)(?![\w-])/

/** Suppression comments in stretches of HTML: `<!-- isogloss-disable house-form -- reason -->`. */
function* readComments(source: string, stretches: readonly Span[]): Generator<Comment> {
  for (const stretch of stretches) {
    for (let at = stretch.start; ; ) {
      const start = source.indexOf('<!--', at)
      if (start < 0 || start >= stretch.end) break
      const close = source.indexOf('-->', start + 4)
      if (close < 0 || close >= stretch.end) break
      const comment = commentOf(source.slice(start + 4, close), { start, end: close + 3 })
      if (comment) yield comment
      at = close + 3
    }
  }
}

function commentOf(content: string, span: Span): Comment | null {
  const verb = COMMAND.exec(content)
  if (!verb) return null
  const rest = content.slice(verb[0].length)
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest)
  const codes = (dashes ? rest.slice(0, dashes.index) : rest).split(/[\s,]+/).filter(code => code !== '')
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : ''
  return { verb: verb[1] as Verb, codes, ...(reason === '' ? {} : { reason }), span }
}

/** Codes of a comment that are still disabled; `null` stands for all of them. */
type Claim = { readonly comment: Comment; readonly code: string | null }

/** What is disabled at a place, by code, so that an `enable` finds what it ends at once. */
class Open {
  readonly #claims = new Map<string | null, Claim[]>()

  add(comment: Comment): void {
    for (const code of comment.codes.length === 0 ? [null] : comment.codes) {
      const claims = this.#claims.get(code)
      if (claims) claims.push({ comment, code })
      else this.#claims.set(code, [{ comment, code }])
    }
  }

  /** Takes out the claims on some codes. @param codes empty for all @returns the codes ended, by comment */
  end(codes: readonly string[]): Map<Comment, string[]> {
    const ended = new Map<Comment, string[]>()
    for (const code of codes.length === 0 ? [...this.#claims.keys()] : codes) {
      for (const claim of this.#claims.get(code) ?? []) {
        const of = ended.get(claim.comment) ?? []
        if (claim.code !== null) of.push(claim.code)
        ended.set(claim.comment, of)
      }
      this.#claims.delete(code)
    }
    return ended
  }
}

/**
 * Suppressions that comments ask for, in source offsets. An `enable` that names codes ends what comments before it
 * disabled by these names; without codes it ends everything.
 */
export function readSuppressions(source: string, lines: Lines, stretches: readonly Span[]): Suppression[] {
  const made: Suppression[] = []
  const open = new Open()
  const put = (comment: Comment, codes: readonly string[], scope: Span) => {
    const { span, reason } = comment
    made.push({ codes, scope, span, at: lines.position(span.start), ...(reason === undefined ? {} : { reason }) })
  }
  const end = (codes: readonly string[], at: number) => {
    for (const [comment, ended] of open.end(codes)) put(comment, ended, { start: comment.span.end, end: at })
  }
  for (const comment of readComments(source, stretches)) {
    const { verb, codes, span } = comment
    if (verb === 'disable') open.add(comment)
    else if (verb === 'enable') end(codes, span.start)
    else put(comment, codes, verb === 'disable-line' ? linesOf(lines, span, source) : nextLine(lines, span, source))
  }
  end([], source.length)
  return made.sort((a, b) => a.span.start - b.span.start || a.scope.end - b.scope.end)
}

/** The lines on which a comment stands. */
function linesOf(lines: Lines, span: Span, source: string): Span {
  const first = lines.position(span.start).line
  return { start: lines.start(first), end: lineEnd(lines, lines.position(span.end).line, source) }
}

/** The first line after a comment that is not blank. */
function nextLine(lines: Lines, span: Span, source: string): Span {
  let line = lines.position(span.end).line + 1
  while (line < lines.count && lines.text(line).trim() === '') line++
  return { start: Math.min(lines.start(line), source.length), end: lineEnd(lines, line, source) }
}

function lineEnd(lines: Lines, line: number, source: string): number {
  return line >= lines.count ? source.length : lines.start(line + 1)
}
