import type { Finding } from '../core/finding.ts'
import type { ArticleFindings } from '../core/run.ts'
import type { Plain } from './define.ts'
import type { ArticleRecord, Candidate, Candidates, Source, UnusedSuppression } from './record.ts'

/** What a run needs of an article as soon as it sees it. */
export type Brief = Omit<ArticleFindings, 'findings'> & {
  /** What rules over the run keep of it, by code. */
  readonly kept: Readonly<Record<string, Plain>>
}

/**
 * A record made ready to travel and to be laid aside: all that is not needed at once is JSON in UTF-8, of which most is never
 * read. An article whose findings stand in one line holds that line once.
 */
export type PackedRecord = {
  readonly brief: Brief
  /** Three lines, for {@link unpackOwn}, {@link unpackCandidates} and {@link unpackAside}. */
  readonly rest: () => Uint8Array
}

/** Packs a record. */
export function packRecord({ findings, unused, gathered, source, ...article }: ArticleRecord): PackedRecord {
  const kept: Record<string, Plain> = {}
  const candidates: Record<string, Candidates> = {}
  const aside: Record<string, Plain> = {}
  for (const [code, gathering] of Object.entries(gathered)) {
    kept[code] = gathering.kept
    aside[code] = gathering.aside
    if (gathering.candidates.length > 0) candidates[code] = gathering.candidates
  }
  const rest = bytesOfLines([packOwn(findings, unused), packCandidates(candidates), JSON.stringify({ aside, source })])
  return { brief: { ...article, kept }, rest: () => rest }
}

/** What most articles come to. */
const NOTHING = ''

function packOwn(findings: readonly Finding[], unused: readonly UnusedSuppression[]): string {
  if (findings.length + unused.length === 0) return NOTHING
  const lines = new Lines()
  return JSON.stringify({
    findings: findings.map(finding => lines.pack(finding)),
    unused: unused.map(({ suppression, finding }) => ({ suppression, finding: lines.pack(finding) })),
    lines: lines.all,
  })
}

function packCandidates(all: Readonly<Record<string, Candidates>>): string {
  const lines = new Lines()
  const candidates: Record<string, readonly (PackedCandidate | null)[]> = {}
  for (const [code, list] of Object.entries(all))
    candidates[code] = list.map(one => one && { ...one, finding: lines.pack(one.finding) })
  return lines.all.length === 0 ? NOTHING : JSON.stringify({ candidates, lines: lines.all })
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const NEWLINE = 10

/** Texts as lines. @param lines of JSON: none holds a line end */
export function bytesOfLines(lines: readonly string[]): Uint8Array {
  return encoder.encode(lines.map(line => `${line}\n`).join(''))
}

/** The lines that {@link bytesOfLines} made bytes, each read when it is asked for. */
export function linesOfBytes(bytes: Uint8Array): (() => string)[] {
  const lines: (() => string)[] = []
  for (let start = 0; start < bytes.length; ) {
    const [from, end] = [start, bytes.indexOf(NEWLINE, start)]
    lines.push(() => decoder.decode(bytes.subarray(from, end)))
    start = end + 1
  }
  return lines
}

/** What an article came to by itself. */
export function unpackOwn(text: string): Pick<ArticleRecord, 'findings' | 'unused'> {
  if (text === NOTHING) return { findings: [], unused: [] }
  const { findings, unused, lines } = JSON.parse(text) as {
    findings: PackedFinding[]
    unused: (Omit<UnusedSuppression, 'finding'> & { finding: PackedFinding })[]
    lines: string[]
  }
  return {
    findings: findings.map(finding => unpacked(finding, lines)),
    unused: unused.map(({ suppression, finding }) => ({ suppression, finding: unpacked(finding, lines) })),
  }
}

/** What rules over the run may come to say in an article, by code. */
export function unpackCandidates(text: string): Record<string, Candidates> {
  if (text === NOTHING) return {}
  const { candidates, lines } = JSON.parse(text) as {
    candidates: Record<string, (PackedCandidate | null)[]>
    lines: string[]
  }
  const whole = ({ finding, silencer }: PackedCandidate): Candidate => ({ finding: unpacked(finding, lines), silencer })
  return Object.fromEntries(
    Object.entries(candidates).map(([code, list]) => [code, list.map(candidate => candidate && whole(candidate))]),
  )
}

/** What rules over the run laid aside of an article, by code, and what it was read from. */
export type Unread = { readonly aside: Readonly<Record<string, Plain>>; readonly source: Source | null }

/** What is needed to read an article again. */
export function unpackAside(text: string): Unread {
  return JSON.parse(text) as Unread
}

/** A finding with the number of its line in a list. */
type PackedFinding = Omit<Finding, 'line'> & { readonly line: number }
type PackedCandidate = Omit<Candidate, 'finding'> & { readonly finding: PackedFinding }

class Lines {
  readonly #numbers = new Map<string, number>()

  get all(): string[] {
    return [...this.#numbers.keys()]
  }

  pack(finding: Finding): PackedFinding {
    const number = this.#numbers.get(finding.line) ?? this.#numbers.size
    this.#numbers.set(finding.line, number)
    return { ...finding, line: number }
  }
}

function unpacked({ line, ...finding }: PackedFinding, lines: readonly string[]): Finding {
  return { ...finding, line: lines[line]! }
}
