import { lettered } from '../core/lettered.ts'
import type { Span } from '../core/span.ts'
import { lettersOf } from '../names/initials.ts'
import type { Name } from '../names/name.ts'
import type { Article } from './define.ts'

/** A name with an acronym in brackets right behind it, as `Syrian Democratic Forces (SDF)`. */
export type Bracketed = {
  /** From the name's first letter to the closing bracket. */
  readonly span: Span
  readonly name: Name
  /** The acronym without its brackets. */
  readonly acronym: Span & { readonly text: string }
  /** The name goes on to the left in words that recognition did not join: Cooperation in Europe. */
  readonly cut: boolean
}

const BRACKETED = lettered('\\((\\p{Lu}[\\p{L}\\p{Nd}.&-]{1,9})\\)', 'uy')
const BLANKS = ' \u00A0'
const CLOSING_MARKS = '"”»’'
/** Before a name, a capitalised word and a small word, an ampersand or a hyphen show that it began earlier. */
const GOES_ON = lettered(
  "\\p{Lu}[\\p{L}\\p{M}’'-]*(?:[ \\u00A0](?:of|for|in|on|and|de|des|du|y|e|und|für|et|&)[ \\u00A0](?:the |la |le |les |der |die )?|[’']s?[ \\u00A0]|-)$",
  'u',
)

/** Names followed by an acronym in brackets, in reading order. */
export function* bracketedAcronyms({ document, names }: Article): Generator<Bracketed> {
  let at = 0
  const { text: whole } = document
  for (let open = whole.indexOf('('); open >= 0; open = whole.indexOf('(', open + 1)) {
    const bracketed = BRACKETED(whole)
    bracketed.lastIndex = open
    const text = bracketed.exec(whole)?.[1]
    if (text === undefined || !isAcronym(text)) continue
    const end = endBefore(whole, open)
    if (end === open) continue
    while (at < names.length && names[at]!.span.end < end) at++
    const name = names[at]
    if (!name || name.span.end !== end) continue
    yield {
      span: { start: name.span.start, end: open + text.length + 2 },
      name,
      acronym: { start: open + 1, end: open + 1 + text.length, text },
      cut: GOES_ON(whole).test(whole.slice(Math.max(0, name.span.start - 32), name.span.start)),
    }
  }
}

/** Where what stands before a bracket ends: a blank parts them, or a closing mark, or both; the bracket itself where nothing does. */
function endBefore(text: string, open: number): number {
  const isOne = (of: string, at: number) => at >= 0 && of.includes(text[at]!)
  if (text[open - 1] === ' ' && isOne(CLOSING_MARKS, open - 2)) return open - 2
  return isOne(BLANKS, open - 1) || isOne(CLOSING_MARKS, open - 1) ? open - 1 : open
}

/** Mostly capitals: SDF, DoD, NGOs; not Rojava. */
function isAcronym(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 > lettersOf(text).length
}
