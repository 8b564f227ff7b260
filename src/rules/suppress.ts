import type { Finding, Severity } from '../core/finding.ts'
import { hashText } from '../core/hash.ts'
import type { Lines } from '../core/lines.ts'
import { say } from '../core/message.ts'
import type { Document, Suppression } from '../read/document.ts'

/** Code of the finding about a suppression that silences nothing. */
export const UNUSED_SUPPRESSION = 'unused-suppression'

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
        finding: {
          code: UNUSED_SUPPRESSION,
          severity,
          say: say(`finding.${UNUSED_SUPPRESSION}.${suppression.codes.length === 0 ? 'all' : 'codes'}`, {
            codes: suppression.codes,
          }),
          text: document.source.slice(suppression.span.start, suppression.span.end),
          span: suppression.span,
          start: lines.position(suppression.span.start),
          end: lines.position(suppression.span.end),
          quoted: false,
          fixes: [],
          related: [],
          line: lines.text(suppression.at.line),
          sentence: hashText(document.source.slice(suppression.span.start, suppression.span.end)),
        },
      }))
  }
}
