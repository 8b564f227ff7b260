import { foldedHash } from '../core/fold.ts'
import { splitWords } from '../core/words.ts'
import type { Kind, Spelling } from '../glossary/model.ts'
import { inCaseOf } from './case.ts'
import { preferredFor, type View } from './house.ts'
import type { Mention } from './mention.ts'
import type { Surroundings } from './resolve.ts'
import { placeSpelling } from './standing.ts'

const NAME_KINDS: ReadonlySet<Kind> = new Set(['full', 'transliteration', 'typo', 'exonym'])

/** A family name that may stand alone once its bearer was named. */
type Family = { readonly text: string; readonly spelling: Spelling; readonly preferred: string | null }

/** Finds later references by family name: "Bagaei" in an article that names Esmail Bagaei. One word only. */
export function findFamilyReferences(mentions: readonly Mention[], around: Surroundings, view: View): Mention[] {
  const families = familiesOf(mentions, view)
  if (families.size === 0) return []
  const { text, words } = around
  const found: Mention[] = []
  let next = 0
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word]!
    const end = words.ends[word]!
    while (next < mentions.length && mentions[next]!.span.end <= start) next++
    if (next < mentions.length && mentions[next]!.span.start < end) continue
    const family = families.get(words.hashes[word]!)
    if (!family) continue
    const written = text.slice(start, end)
    if (
      !(written === family.text || written === family.text.toUpperCase()) ||
      !standsAlone(text, start, end, around, view)
    )
      continue
    const placed = placeSpelling(family.spelling, view)
    const settled = family.preferred === null || family.preferred === family.text
    found.push({
      span: { start, end },
      text: written,
      entry: family.spelling.entry,
      spelling: family.spelling,
      reference: 'family',
      kind: placed.kind,
      standing: settled ? 'preferred' : placed.standing,
      preferred: family.preferred && inCaseOf(written, family.preferred, family.text, false),
      languages: settled ? [] : placed.languages,
      foreignTo: placed.foreignTo,
    })
  }
  return found
}

/** Family names of the persons mentioned, by folded hash; one that two persons bear is left out. */
function familiesOf(mentions: readonly Mention[], view: View): Map<number, Family> {
  const byHash = new Map<number, Family | null>()
  const persons = new Set(mentions.filter(m => m.entry.type === 'person' && m.entry.parts?.family).map(m => m.entry))
  for (const entry of persons) {
    if (splitWords(entry.parts!.family!).count !== 1) continue
    const house = preferredFor(entry, 'full', view)
    const spellings = mentions.filter(m => m.entry === entry && NAME_KINDS.has(m.kind)).map(m => m.spelling)
    for (const spelling of new Set(spellings)) {
      const text = lastWord(spelling.text)
      if (!text || splitWords(spelling.text).count < 2) continue
      const hash = foldedHash(text, 0, text.length)
      const known = byHash.get(hash)
      if (known === undefined) byHash.set(hash, { text, spelling, preferred: house && lastWord(house) })
      else if (known && known.spelling.entry !== entry) byHash.set(hash, null)
    }
  }
  return new Map([...byHash].filter((pair): pair is [number, Family] => pair[1] !== null))
}

function lastWord(text: string): string | null {
  const words = splitWords(text)
  const last = words.count - 1
  return last < 0 ? null : text.slice(words.starts[last]!, words.ends[last]!)
}

/** Not part of another name: no capitalised word joined before it, unless it opens a sentence, nor after it. */
function standsAlone(text: string, start: number, end: number, around: Surroundings, view: View): boolean {
  if (/^[ \u00A0]\p{Lu}/u.test(text.slice(end, end + 2)) || /^[-‐‑'’]\p{L}{2}/u.test(text.slice(end, end + 3)))
    return false
  const before = text.slice(Math.max(0, start - 24), start)
  if (/[\p{L}\p{M}][-‐‑'’]$/u.test(before)) return /(?:^|[^\p{L}])(?:pro|anti|post|ex|al|el)[-‐‑]$/iu.test(before)
  const previous = /(\p{Lu}[\p{L}\p{M}]*\.?)[ \u00A0]$/u.exec(before)
  if (!previous || TITLES.has(previous[1]!) || around.startsSentence(start)) return true
  // A capital that only opens the sentence: "Later Araghchi left"; not a given name there: "Hassan Araghchi left".
  return around.startsSentence(start - previous[0].length) && view.isCommonWord(previous[1]!.toLowerCase())
}

const TITLES: ReadonlySet<string> = new Set([
  'President',
  'Minister',
  'Premier',
  'Chancellor',
  'General',
  'Gen.',
  'Colonel',
  'Col.',
  'Sheikh',
  'Ayatollah',
  'Imam',
  'King',
  'Prince',
  'Emir',
  'Sultan',
  'Senator',
  'Sen.',
  'Rep.',
  'Mr',
  'Mr.',
  'Mrs',
  'Mrs.',
  'Ms',
  'Ms.',
  'Dr',
  'Dr.',
  'Ambassador',
  'Secretary',
  'Governor',
  'Gov.',
  'Mayor',
  'Judge',
  'Professor',
  'Prof.',
  'Spokesman',
  'Spokesperson',
  'Spokeswoman',
  'Commander',
  'Pope',
])
