import { baseLanguage } from '../core/language.ts'
import { later } from '../core/later.ts'
import { say } from '../core/message.ts'
import type { Entry, Spelling } from '../glossary/model.ts'
import type { Declared, Document } from '../read/document.ts'
import { CREDIT } from './credits.ts'
import { nameOf } from './mentions.ts'
import { type Sign, weigh } from './sign.ts'

/** Spellings that a text of its own, a whole name, would be read as. */
export type Lookup = (text: string) => readonly Spelling[]

/** “Source: BFM TV / AFP”, “Skai, via Reuters”: what may stand before a name, and between two. */
const LABEL = later(() => /^(?:©|\(c\)|[\p{L} ]{1,24}:)\s*/iu)
const BETWEEN = /\s*[/,;|&+·•()–—]\s*|\s+(?:and|et|und|y|e|και|ve|via)\s+|\s+-\s+/iu
/** Characters of a statement that are looked at; a name is shorter. */
const LONGEST = 200
const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#:@\s]+)/i

/**
 * Outlets that front matter or a page's metadata names as the source, and that do not publish in the article's language.
 * The same outlet in a credit line of the text is the same evidence.
 */
export function* readDeclaredCredits(
  { declared, language, text }: Pick<Document, 'declared' | 'language' | 'text'>,
  lookup: Lookup,
): Generator<Sign> {
  const own = baseLanguage(language)
  for (const stated of [declared?.credit, declared?.basedOn, declared?.translationOf, declared?.canonical]) {
    if (!stated) continue
    for (const entry of outletsIn(stated, lookup)) {
      const languages = [...new Set(entry.publishes.map(baseLanguage))]
      if (languages.includes(own)) continue
      yield {
        kind: 'credit',
        once: entry.id,
        // A credit line in the text is shown before what the metadata repeats.
        at: { start: text.length, end: text.length },
        inSource: stated.span,
        text: stated.value,
        weights: weigh(languages, CREDIT),
        quoted: false,
        say: say('trace.credit', { name: nameOf(entry, language), languages, language }),
        see: entry.id,
      }
    }
  }
}

/** Outlets by name; by the host of an address only where the glossary lists it as one of their forms. */
function outletsIn({ value }: Declared, lookup: Lookup): ReadonlySet<Entry> {
  const host = ADDRESS.exec(value)?.[1]
  const text = value.slice(0, LONGEST).replace(LABEL(), '')
  const names = host === undefined ? [text, ...text.split(BETWEEN)] : [host.toLowerCase()]
  const found = names.flatMap(name => lookup(name.trim()))
  return new Set(found.map(({ entry }) => entry).filter(({ publishes }) => publishes.length > 0))
}
