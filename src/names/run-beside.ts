import { bySpan, contains, firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import { findBeside } from './beside.ts'
import type { Name } from './name.ts'
import type { Readable } from './recognize-marks.ts'

/** What names in two scripts say of an article. */
export type BesideKnowledge<Mention> = {
  /** The names in no list, those in two scripts among them, in reading order. */
  readonly names: readonly Name[]
  /** Written forms of one name. */
  readonly joined: readonly (readonly [string, string])[]
  /** Places that write a name of the glossary in a form it does not list. */
  readonly attached: readonly { readonly mention: Mention; readonly text: string }[]
}

/**
 * Adds the names that an article writes in two scripts to those it was seen to write. Where the glossary knows one of the
 * two forms, the other belongs to its entry; where it knows a part of one, nothing is said.
 * @param unknown names outside of `mentions`
 * @param mentions in reading order, not overlapping
 */
export function knowBeside<Mention extends { readonly span: Span }>(
  document: Pick<Readable, 'text' | 'words'>,
  unknown: readonly Name[],
  mentions: readonly Mention[],
): BesideKnowledge<Mention> {
  const { pairs, again } = findBeside(document)
  if (pairs.length === 0) return { names: unknown, joined: [], attached: [] }
  const { text } = document
  const textOf = ({ start, end }: Span) => text.slice(start, end)
  const known = finder(mentions)
  const written = finder(unknown)
  const joined: [string, string][] = []
  const attached: { mention: Mention; text: string }[] = []
  const spans: Span[] = []
  /** What a native form is: a name of an entry, or of none. */
  const meaning = new Map<string, Mention | null>()
  for (const { latin, native } of pairs) {
    const [one, other] = [known(latin), known(native)]
    const entry = one ?? other
    if (!entry) {
      joined.push([textOf(latin), textOf(native)])
      spans.push(latin, native)
      meaning.set(textOf(native), null)
    } else if (!(one && other) && contains(entry.span, one ? latin : native)) {
      attached.push({ mention: entry, text: textOf(one ? native : latin) })
      if (one) meaning.set(textOf(native), entry)
    }
  }
  for (const span of again) {
    const mention = meaning.get(textOf(span))
    if (mention === undefined || known(span)) continue
    if (mention) attached.push({ mention, text: textOf(span) })
    else if (!written(span)) spans.push(span)
  }
  const own = spans.sort(bySpan)
  const isOwn = finder(own.map(span => ({ span })))
  const kept = unknown.filter(({ span }) => !isOwn(span))
  const names = [...kept, ...own.map(span => written(span, true) ?? nameAt(text, span))]
  return { names: names.sort((a, b) => bySpan(a.span, b.span)), joined, attached }
}

/** Finds the first of some stretches, in reading order, that shares text with another one; with `same`, that is it. */
function finder<Stretch extends { readonly span: Span }>(stretches: readonly Stretch[]) {
  const spans = stretches.map(({ span }) => span)
  return (span: Span, same = false): Stretch | null => {
    const next = stretches[firstEndingAfter(spans, span.start)]
    if (!next || !overlaps(next.span, span)) return null
    return same && (next.span.start !== span.start || next.span.end !== span.end) ? null : next
  }
}

function nameAt(text: string, span: Span): Name {
  const written = text.slice(span.start, span.end)
  const parts = [...written.matchAll(/[^\s-]+/g)].map(({ 0: part, index }) => ({
    span: { start: span.start + index, end: span.start + index + part.length },
    text: part,
    role: 'word' as const,
  }))
  return { span, text: written, parts, capitalAnyway: false }
}
