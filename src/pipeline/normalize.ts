import { applyEdits } from '../core/edit.ts'
import type { Finding, Trust } from '../core/finding.ts'
import type { Document } from '../read/document.ts'
import { readText } from '../read/read.ts'
import type { Desk } from './desk.ts'
import { lintArticle } from './lint.ts'

/**
 * Applies fixes to one article, again and again until nothing changes, so that a second run changes nothing.
 * @param wants which findings to mend; all, where absent
 * @returns the source text as mended, how many fixes were applied and how many findings are left to a person
 */
export async function normalizeArticle(
  document: Document,
  desk: Desk,
  trust: Trust,
  wants: (finding: Finding) => boolean = () => true,
): Promise<{ text: string; applied: number; left: number }> {
  let current = document
  let applied = 0
  for (let round = 0; ; round++) {
    const findings = lintArticle(current, desk)
    const fixes = findings.flatMap(finding =>
      wants(finding) ? finding.fixes.filter(fix => fix.trust === 'safe' || trust === 'ask').slice(0, 1) : [],
    )
    const mended = applyEdits(
      current.source,
      fixes.flatMap(fix => fix.edits),
    )
    if (mended.text === current.source || round === MAX_ROUNDS)
      return { text: current.source, applied, left: findings.length - fixes.length }
    applied += mended.applied.length
    const { format, path, language } = document
    current = await readText(mended.text, { ...desk, lang: language, format, path })
  }
}

/** A fix may uncover another finding once; a glossary that never settles is stopped here. */
const MAX_ROUNDS = 5
