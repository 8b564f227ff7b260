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

const BRACKETED = /([ \u00A0]|["”»’] ?)\((\p{Lu}[\p{L}\p{Nd}.&-]{1,9})\)/gu
/** Before a name, a capitalised word and a small word, an ampersand or a hyphen show that it began earlier. */
const GOES_ON =
  /\p{Lu}[\p{L}\p{M}’'-]*(?:[ \u00A0](?:of|for|in|on|and|de|des|du|y|e|und|für|et|&)[ \u00A0](?:the |la |le |les |der |die )?|[’']s?[ \u00A0]|-)$/u

/** Names followed by an acronym in brackets, in reading order. */
export function* bracketedAcronyms({ document, names }: Article): Generator<Bracketed> {
  let at = 0
  for (const match of document.text.matchAll(BRACKETED)) {
    const text = match[2]!
    if (!isAcronym(text)) continue
    const end = match.index
    while (at < names.length && names[at]!.span.end < end) at++
    const name = names[at]
    if (!name || name.span.end !== end) continue
    const open = end + match[1]!.length
    yield {
      span: { start: name.span.start, end: open + text.length + 2 },
      name,
      acronym: { start: open + 1, end: open + 1 + text.length, text },
      cut: GOES_ON.test(document.text.slice(Math.max(0, name.span.start - 32), name.span.start)),
    }
  }
}

/** Mostly capitals: SDF, DoD, NGOs; not Rojava. */
function isAcronym(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 > lettersOf(text).length
}
