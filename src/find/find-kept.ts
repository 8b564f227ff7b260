import { moved, spansWithin } from '../core/span.ts'
import { splitWords } from '../core/words.ts'
import type { Document, Kept } from '../read/document.ts'
import { matchesIn, surroundingsOf, withFamilies } from './find.ts'
import type { View } from './house.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { resolve } from './resolve.ts'
import type { Match } from './scan.ts'

/** What a paragraph writes of a glossary: mentions, and matches on which words of other paragraphs decide. Offsets of its cell. */
type Known = {
  readonly view: View
  readonly found: readonly (Mention | Match)[]
  /** The same where they stood last. */
  placed: { readonly base: number; readonly found: readonly (Mention | Match)[] } | null
}

/** The mentions of an article that is being written ({@link findMentions}): looked for where a paragraph has changed. */
export function findMentionsAgain(document: Document, { placed }: Kept, lexicon: Lexicon, view: View): Mention[] {
  const around = surroundingsOf(document, lexicon)
  const listed: Mention[] = []
  for (const [at, { cell, base }] of placed.entries()) {
    let known = cell.of<Known | null>(lexicon, () => null)
    if (known?.view !== view) {
      const { text } = cell
      const own = surroundingsOf(
        {
          text,
          words: cell.of(splitWords, () => splitWords(text)),
          sentences: spansWithin(document.sentences, document.paragraphs[at]!, base),
        },
        lexicon,
      )
      const found = matchesIn(own, view).flatMap(match =>
        isSettledAfar(match) ? match : (resolve(match, own, view) ?? []),
      )
      known = { view, found, placed: null }
      cell.put(lexicon, known)
    }
    if (known.placed?.base !== base) known.placed = { base, found: known.found.map(one => movedOn(one, base)) }
    for (const one of known.placed.found) {
      const mention = 'entry' in one ? one : resolve(one, around, view)
      if (mention) listed.push(mention)
    }
  }
  return withFamilies(listed, around, view)
}

/** Whether words anywhere in the article, or just beyond the paragraph, have a say. */
function isSettledAfar({ spellings }: Match): boolean {
  return spellings.some(({ entry: { match } }) => match.requires !== undefined || match.notNear !== undefined)
}

function movedOn(one: Mention | Match, by: number): Mention | Match {
  return 'entry' in one ? { ...one, span: moved(one.span, by) } : { ...one, ...moved(one, by) }
}
