import type { Finding } from '../core/finding.ts'
import type { ArticleFindings } from '../core/run.ts'
import { bySpan } from '../core/span.ts'
import type { Rule, SetWatch } from './define.ts'
import type { ArticleRecord, Candidate, Gathering } from './record.ts'

/** A record whose candidates need not be at hand: few of them ever come to something. */
export type LooseRecord = Omit<ArticleRecord, 'gathered'> & {
  readonly gathered: Readonly<Record<string, Pick<Gathering, 'kept'>>>
  /** Brings candidates of a rule when one of them is wanted. */
  readonly recall: (code: string) => Gathering['candidates']
}

type Lead = {
  readonly watch: SetWatch<unknown>
  readonly about: string
  readonly candidate: () => Candidate | null
}
type PendingFile = Pick<ArticleRecord, 'path' | 'article' | 'recordLine' | 'language' | 'findings' | 'unused'> & {
  readonly leads: readonly Lead[]
}

/**
 * The records of a run, told in order, and what they come to. What is kept of a record is its findings and the candidates
 * that may come to something. A suppression is judged when the run is over.
 */
export class Settling {
  readonly #watches: ReadonlyMap<string, SetWatch<unknown>>
  readonly #files: PendingFile[] = []

  /** @param rules those that may have gathered; others over the run have nothing to say */
  constructor(rules: readonly Rule[]) {
    this.#watches = new Map(rules.flatMap(rule => ('watch' in rule ? [[rule.code, rule.watch()]] : [])))
  }

  /** Takes in the next record of the run. */
  take(record: ArticleRecord | LooseRecord): void {
    const { path, article, recordLine, language, findings, unused } = record
    const leads: Lead[] = []
    for (const [code, watch] of this.#watches) {
      const gathering = record.gathered[code]
      if (!gathering) continue
      for (const { draft, about } of watch.see(gathering.kept, record)) {
        leads.push({ watch, about, candidate: candidateOf(record, code, draft) })
      }
    }
    this.#files.push({
      path,
      ...(article !== undefined && { article }),
      ...(recordLine !== undefined && { recordLine }),
      language,
      findings,
      unused,
      leads,
    })
  }

  /** Settles what only the whole run can show. */
  finish(): ArticleFindings[] {
    return this.#files.map(({ leads, unused, ...file }) => {
      const settled: Finding[] = []
      const used = new Set<number>()
      for (const { watch, about, candidate } of leads) {
        const tell = watch.settle(about)
        const found = tell && candidate()
        const told = found && tell(found.finding)
        if (!found || !told) continue
        if (found.silencer === null) settled.push(told)
        else used.add(found.silencer)
      }
      const idle = unused.filter(({ suppression }) => !used.has(suppression)).map(({ finding }) => finding)
      return { ...file, findings: [...file.findings, ...settled, ...idle].sort(inReadingOrder) }
    })
  }
}

function candidateOf(record: ArticleRecord | LooseRecord, code: string, draft: number): Lead['candidate'] {
  if ('recall' in record) {
    const { recall } = record
    return () => recall(code)[draft] ?? null
  }
  const candidate = record.gathered[code]!.candidates[draft] ?? null
  return () => candidate
}

function inReadingOrder(a: Finding, b: Finding): number {
  return bySpan(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}
