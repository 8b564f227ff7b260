import type { Finding, Severity } from '../core/finding.ts'
import { hashText } from '../core/hash.ts'
import type { Lines } from '../core/lines.ts'
import { type Message, say } from '../core/message.ts'
import type { Document, Suppression } from '../read/document.ts'

/** Code of the finding about a suppression that silences nothing. */
export const UNUSED_SUPPRESSION = 'unused-suppression'

/** Code of the finding about a suppression that does not say why. */
export const UNEXPLAINED_SUPPRESSION = 'unexplained-suppression'

/** Codes of the engine about its own comments, with their severities where the desk asks for no other. */
export const OWN_CODES: Readonly<Record<string, Severity>> = {
  [UNEXPLAINED_SUPPRESSION]: 'error',
  [UNUSED_SUPPRESSION]: 'warning',
}

/** How a suppression says why. */
const EXPLAINED = '<!-- isogloss-disable-next-line house-form -- as on the map -->'

/** The suppressions of one article, and which of them have silenced something. */
export class Suppressions {
  readonly #all: readonly Suppression[]
  readonly #used = new Set<number>()

  constructor(all: readonly Suppression[]) {
    this.#all = all
  }

  /** Whether a finding is silenced; the suppression that does it counts as used. */
  silences(finding: Finding): boolean {
    const silencer = this.silencerOf(finding)
    if (silencer !== null) this.#used.add(silencer)
    return silencer !== null
  }

  /** The number of the suppression that would silence a finding, should it come to one. */
  silencerOf(finding: Finding): number | null {
    const at = this.#all.findIndex(
      ({ codes, scope }) =>
        scope.start <= finding.span.start &&
        finding.span.start < scope.end &&
        (codes.length === 0 || codes.includes(finding.code)),
    )
    return at < 0 ? null : at
  }

  /** Suppressions that silenced nothing, of those whose rules all ran, by number, each with what is to be said of it. */
  unused(
    document: Document,
    lines: Lines,
    severity: Severity,
    ran: (codes: readonly string[]) => boolean,
  ): { suppression: number; finding: Finding }[] {
    return [...this.#all.entries()]
      .filter(([at, { codes }]) => !this.#used.has(at) && ran(codes))
      .map(([at, suppression]) => ({
        suppression: at,
        finding: aboutComment(
          UNUSED_SUPPRESSION,
          severity,
          say(`finding.${UNUSED_SUPPRESSION}.${suppression.codes.length === 0 ? 'all' : 'codes'}`, {
            codes: suppression.codes,
          }),
          suppression,
          document,
          lines,
        ),
      }))
  }

  /** Comments that do not say why, once each, with what is to be said of them. */
  unexplained(document: Document, lines: Lines, severity: Severity): Finding[] {
    const comments = new Map<number, Suppression>()
    for (const suppression of this.#all) {
      if (suppression.reason === undefined) comments.set(suppression.span.start, suppression)
    }
    const message = say(`finding.${UNEXPLAINED_SUPPRESSION}.missing`, { example: EXPLAINED })
    return [...comments.values()].map(suppression =>
      aboutComment(UNEXPLAINED_SUPPRESSION, severity, message, suppression, document, lines),
    )
  }
}

function aboutComment(
  code: string,
  severity: Severity,
  message: Message,
  { span, at }: Suppression,
  document: Document,
  lines: Lines,
): Finding {
  const text = document.source.slice(span.start, span.end)
  return {
    code,
    severity,
    say: message,
    text,
    span,
    start: lines.position(span.start),
    end: lines.position(span.end),
    quoted: false,
    fixes: [],
    related: [],
    line: lines.text(at.line),
    sentence: hashText(text),
  }
}
