import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { bySpan, type Span } from '../core/span.ts'
import type { QuoteMark } from './document.ts'
import { type Candidate, findCandidates, isPlainSingle } from './quote-marks.ts'
import { pairSingles } from './single-quotes.ts'

/** Direct quotations with their marks, and every mark by itself. */
export type Quotations = { readonly spans: readonly Span[]; readonly marks: readonly QuoteMark[] }

/** A mark on the way to its partner. */
type Draft = {
  readonly candidate: Candidate
  readonly side: 'open' | 'close'
  partner: Draft | null
  continued: boolean
  /** Its place among all, once these are known. */
  at: number
}

function draftOf(candidate: Candidate, side: Draft['side'], partner: Draft | null = null): Draft {
  return { candidate, side, partner, continued: false, at: 0 }
}

/**
 * Finds direct quotations; a part of one never crosses a paragraph's end. A quotation goes on in the next paragraph if
 * that opens it again, or if the very next mark, a few paragraphs on at most, is one that closes it. Otherwise an
 * opening mark that nothing closes quotes the rest of its paragraph and no more.
 * @param skipped stretches whose marks are none: code, addresses; sorted, not overlapping
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Span[],
  language: LanguageTag,
  skipped: readonly Span[] = [],
): Quotations {
  const drafts: Draft[] = []
  const spans: Span[] = []
  const base = baseLanguage(language)
  let skip = 0
  let left: Draft | null = null
  for (const { paragraph, candidates: all } of findCandidates(text, paragraphs, base)) {
    if (all.length === 0) {
      left = null
      continue
    }
    const candidates = alternated(all).filter(candidate => {
      while (skip < skipped.length && skipped[skip]!.end <= candidate.start) skip++
      return skip >= skipped.length || candidate.start < skipped[skip]!.start
    })
    const first = candidates[0]
    const resumed: boolean = left !== null && first !== undefined && resumes(text, paragraph, first, left.candidate)
    if (left) left.continued = resumed
    const found = pairParagraph(candidates, resumed)
    for (const draft of found) if (draft.side === 'open' && draft.partner) spans.push(spanOf(draft, draft.partner))
    left = found.find(draft => draft.side === 'open' && !draft.partner) ?? null
    if (left) spans.push({ start: left.candidate.start, end: paragraph.end })
    for (const draft of found) drafts.push(draft)
  }
  joinAcross(drafts, paragraphs, spans)
  return { spans: spans.sort(bySpan), marks: marksOf(drafts) }
}

/** So many paragraphs on, a closing mark may still belong to what was opened. */
const FARTHEST = 4

/**
 * Pairs an opening mark that is alone with a closing mark that is alone, where no other double mark stands between
 * them: a quotation set in several paragraphs by somebody who does not repeat the mark.
 */
function joinAcross(drafts: readonly Draft[], paragraphs: readonly Span[], spans: Span[]): void {
  let opener: Draft | null = null
  let from = 0
  for (const draft of drafts) {
    if (draft.candidate.shape.level === 'single') continue
    if (opener && draft.side === 'close' && !draft.partner && sameStyle(opener.candidate, draft.candidate)) {
      while (paragraphs[from]!.end <= opener.candidate.start) from++
      let to = from + 1
      while (to <= from + FARTHEST && to < paragraphs.length && paragraphs[to]!.end <= draft.candidate.start) to++
      if (to <= from + FARTHEST && to < paragraphs.length) {
        opener.partner = draft
        draft.partner = opener
        for (let at = from + 1; at < to; at++) spans.push(paragraphs[at]!)
        spans.push({ start: paragraphs[to]!.start, end: draft.candidate.end })
      }
    }
    opener = draft.side === 'open' && !draft.partner && !draft.continued ? draft : null
  }
}

function spanOf(opener: Draft, closer: Draft): Span {
  return { start: opener.candidate.start, end: closer.candidate.end }
}

/**
 * Straight marks by turns, where blanks on the wrong side (points, "added he) give more on one side than on the other,
 * though there is an even number of them.
 */
function alternated(candidates: readonly Candidate[]): readonly Candidate[] {
  const straight = candidates.filter(isStraight)
  if (straight.length === 0) return candidates
  const opening = straight.filter(({ canOpen, canClose }) => canOpen && !canClose).length
  const closing = straight.filter(({ canOpen, canClose }) => canClose && !canOpen).length
  if (opening === closing || straight.length % 2 === 1 || straight.some(({ weak }) => weak)) return candidates
  let turn = false
  return candidates.map(candidate => {
    if (!isStraight(candidate)) return candidate
    turn = !turn
    return { ...candidate, canOpen: turn, canClose: !turn }
  })
}

function isStraight({ shape }: Candidate): boolean {
  return shape.style === 'straight' && shape.level === 'double'
}

/** Whether a paragraph begins with the mark that the one before left open; French may repeat the closing mark. */
function resumes(text: string, paragraph: Span, first: Candidate, opened: Candidate): boolean {
  const lead = text.slice(paragraph.start, Math.min(first.start, paragraph.start + 4))
  if (lead.length > 3 || /[\p{L}\p{N}]/u.test(lead)) return false
  const char = text.charAt(first.start)
  const before = text.charAt(opened.start)
  return char === before || (before === '«' && char === '»')
}

/** Pairs the marks of one paragraph. @returns them in order */
function pairParagraph(candidates: readonly Candidate[], resumed: boolean): Draft[] {
  const drafts: Draft[] = []
  const open: Draft[] = []
  let within: Map<Candidate, Draft | undefined> | null = null
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!
    if (isPlainSingle(candidate.shape)) {
      within ??= new Map()
      within.set(candidate, open.at(-1))
      continue
    }
    const found = partnerOf(open, candidate)
    if (opens(candidate, found >= 0) || (resumed && at === 0)) {
      const draft = draftOf(candidate, 'open')
      open.push(draft)
      drafts.push(draft)
    } else if (found >= 0) {
      drafts.push(join(open[found]!, candidate))
      open.length = found
    } else if (!candidate.weak) drafts.push(draftOf(candidate, 'close'))
  }
  const singles = within ? pairSingles(candidates, within) : []
  if (singles.length === 0) return drafts
  for (const { opener, closer } of singles) {
    const draft = draftOf(opener, 'open')
    drafts.push(draft, join(draft, closer))
  }
  return drafts.sort((a, b) => a.candidate.start - b.candidate.start)
}

function join(opener: Draft, closer: Candidate): Draft {
  opener.partner = draftOf(closer, 'close', opener)
  return opener.partner
}

/** A mark that could stand on either side closes what is open. */
function opens(candidate: Candidate, closesOne: boolean): boolean {
  return candidate.canOpen && !(candidate.canClose && closesOne)
}

/** How far down a mark looks for the one that it closes; nobody nests deeper. */
const DEEPEST = 16

/** Index in `open` of the mark that a closing mark belongs to: the innermost of its style, else the innermost. */
function partnerOf(open: readonly Draft[], closer: Candidate): number {
  let mixed = -1
  for (let at = open.length - 1; at >= Math.max(0, open.length - DEEPEST); at--) {
    const opener = open[at]!.candidate
    if (opener.shape.level !== closer.shape.level) continue
    const { style } = opener.shape
    if (sameStyle(opener, closer)) return at
    if (mixed < 0 && style !== 'corner' && closer.shape.style !== 'corner') mixed = at
  }
  return mixed
}

function sameStyle({ shape: { style } }: Candidate, closer: Candidate): boolean {
  return style === closer.shape.style || (style === 'low' && closer.shape.style === 'curly')
}

function marksOf(drafts: readonly Draft[]): QuoteMark[] {
  for (let at = 0; at < drafts.length; at++) drafts[at]!.at = at
  return drafts.map(({ candidate, side, partner, continued }) => ({
    start: candidate.start,
    end: candidate.end,
    level: candidate.shape.level,
    style: candidate.shape.style,
    side,
    partner: partner?.at ?? null,
    continued,
  }))
}
