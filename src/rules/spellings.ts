import type { Mention } from '../find/mention.ts'
import type { Kind } from '../glossary/model.ts'

/**
 * Groups of kinds within which two forms of an entry are two spellings of one name. Across groups they are two names: an
 * acronym beside the full name, a nom de guerre beside the name it hides.
 */
const COMPARABLE: Readonly<Record<Kind, string>> = {
  full: 'name',
  transliteration: 'name',
  exonym: 'name',
  historical: 'name',
  inflected: 'name',
  typo: 'name',
  short: 'short',
  acronym: 'acronym',
  alias: 'alias',
  'nom-de-guerre': 'nom-de-guerre',
}

/** Key of the group in which a mention's spelling may be compared; null where it may not. */
export function groupOf(mention: Mention): string | null {
  if (mention.reference === 'family') return null
  const kind = COMPARABLE[mention.kind]
  // Two short forms or two aliases of one bearer are two names unless the house form says which one is meant.
  return kind === 'short' || kind === 'alias' ? null : `${mention.entry.id}\u0000${kind}`
}

/** A form as a person would list it: one kind of apostrophe and hyphen, without the capitals of its place. */
export function writtenForm(mention: Mention): string {
  return mention.standing === 'unlisted' ? mention.text.replace(/\s+/g, ' ') : mention.spelling.text
}
