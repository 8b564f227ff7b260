import { fold, foldedHash } from '../core/fold.ts'
import { baseLanguage } from '../core/language.ts'
import { splitWords } from '../core/words.ts'
import type { Entry, Kind, Spelling } from '../glossary/model.ts'
import { inCaseOf } from './case.ts'
import { preferredFor, type View } from './house.ts'
import { fitForm } from './inflection/bend.ts'
import { type Inflection, inflectionOf, type Reading } from './inflection/inflection.ts'
import { suffixAt } from './inflection/scan.ts'
import type { Mention } from './mention.ts'
import type { Surroundings } from './resolve.ts'
import { placeSpelling } from './standing.ts'
import { isTitle } from './titles.ts'

const NAME_KINDS: ReadonlySet<Kind> = new Set(['full', 'transliteration', 'typo', 'exonym'])

/** A family name that may stand alone once its bearer was named. */
type Family = { readonly text: string; readonly spelling: Spelling; readonly preferred: string | null }

/** Finds later references by family name: "Bagaei" in an article that names Esmail Bagaei. One word only. */
export function findFamilyReferences(mentions: readonly Mention[], around: Surroundings, view: View): Mention[] {
  const families = familiesOf(mentions, view)
  if (families.size === 0) return []
  const { text, words } = around
  const inflection = inflectionOf(view.language)
  const found: Mention[] = []
  let next = 0
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word]!
    const end = words.ends[word]!
    while (next < mentions.length && mentions[next]!.span.end <= start) next++
    if (next < mentions.length && mentions[next]!.span.start < end) continue
    const met = meet(word, families, around, inflection)
    if (!met || !standsAlone(text, start, end + met.suffix.length, around, view)) continue
    const { family } = met
    const written = text.slice(start, end + met.suffix.length)
    const alone: Spelling = { ...family.spelling, text: family.text }
    const bent = { ways: new Map([[alone, met.readings.map(reading => [reading])]]), suffix: met.suffix }
    const isBent = met.suffix !== '' || met.readings[0] !== null
    const fitted =
      family.preferred === null ? null : fitForm(family.preferred, alone, isBent ? bent : undefined, inflection)
    const placed = placeSpelling(family.spelling, view)
    const settled = family.preferred === null || family.preferred === family.text
    found.push({
      span: { start, end: end + met.suffix.length },
      text: written,
      entry: family.spelling.entry,
      spelling: family.spelling,
      reference: 'family',
      kind: placed.kind,
      standing: settled ? 'preferred' : placed.standing,
      preferred: settled ? family.preferred && written : fitted && inCaseOf(written, fitted.form, family.text, false),
      ...(isBent && { bent: true }),
      ...(fitted?.sure === false && { unsure: true }),
      languages: settled ? [] : placed.languages,
      foreignTo: placed.foreignTo,
    })
  }
  return found
}

type Met = { readonly family: Family; readonly readings: readonly (Reading | null)[]; readonly suffix: string }

/** The family name that a word writes, as it is listed or bent. */
function meet(
  word: number,
  families: ReadonlyMap<number, Family>,
  { text, words }: Surroundings,
  inflection: Inflection | null,
): Met | null {
  const family = families.get(words.hashes[word]!)
  if (!family && !inflection) return null
  const written = text.slice(words.starts[word], words.ends[word])
  if (family && (written === family.text || written === family.text.toUpperCase()))
    return { family, readings: [null], suffix: inflection ? suffixAt(text, words, word, inflection) : '' }
  if (!inflection || !/^[\p{Lu}\p{Lo}]/u.test(written)) return null
  const readings = inflection.read(written).filter(reading => reading.of === undefined || reading.of === 'person')
  for (const reading of readings) {
    const bent = families.get(foldedHash(reading.base, 0, reading.base.length))
    if (!bent || !writesAs(reading.base, bent.text, inflection)) continue
    const alike = readings.filter(({ base }) => base === reading.base)
    return { family: bent, readings: alike, suffix: '' }
  }
  return null
}

function writesAs(base: string, listed: string, { accentsMove }: Inflection): boolean {
  return base === listed || base === listed.toUpperCase() || (accentsMove && fold(base) === fold(listed))
}

/** Family names of the persons mentioned, by folded hash; one that two persons bear is left out. */
function familiesOf(mentions: readonly Mention[], view: View): Map<number, Family> {
  const byHash = new Map<number, Family | null>()
  const persons = new Map<Entry, Set<Spelling>>()
  for (const { entry, kind, spelling } of mentions) {
    if (entry.type !== 'person' || !entry.parts?.family) continue
    let spellings = persons.get(entry)
    if (!spellings) {
      spellings = new Set()
      persons.set(entry, spellings)
    }
    if (NAME_KINDS.has(kind)) spellings.add(spelling)
  }
  for (const [entry, spellings] of persons) {
    if (splitWords(entry.parts!.family!).count !== 1) continue
    const house = preferredFor(entry, 'full', view)
    for (const spelling of spellings) {
      const text = lastWord(spelling.text)
      if (!text || splitWords(spelling.text).count < 2) continue
      const hash = foldedHash(text, 0, text.length)
      const known = byHash.get(hash)
      if (known === undefined) byHash.set(hash, { text, spelling, preferred: house && lastWord(house) })
      else if (known && known.spelling.entry !== entry) byHash.set(hash, null)
    }
  }
  for (const [hash, family] of byHash) if (!family) byHash.delete(hash)
  return byHash as Map<number, Family>
}

function lastWord(text: string): string | null {
  const words = splitWords(text)
  const last = words.count - 1
  return last < 0 ? null : text.slice(words.starts[last]!, words.ends[last]!)
}

/**
 * Not part of another name: no capitalised word joined before it, unless it opens a sentence, nor after it; in German the
 * word after is a noun as often.
 */
function standsAlone(text: string, start: number, end: number, around: Surroundings, view: View): boolean {
  const nouns = baseLanguage(view.language) === 'de'
  if (
    (!nouns && /^[ \u00A0]\p{Lu}/u.test(text.slice(end, end + 2))) ||
    /^[-‐‑'’]\p{L}{2}/u.test(text.slice(end, end + 3))
  )
    return false
  const before = text.slice(Math.max(0, start - 24), start)
  if (/[-‐‑'’]$/.test(before) && /[\p{L}\p{M}].$/su.test(before))
    return /(?:^|[^\p{L}])(?:pro|anti|post|ex|al|el)[-‐‑]$/iu.test(before)
  if (!/[ \u00A0]$/.test(before)) return true
  const previous = /(\p{Lu}[\p{L}\p{M}]*\.?)[ \u00A0]$/u.exec(before)
  if (!previous || isTitle(previous[1]!, view.language) || around.startsSentence(start)) return true
  // A capital that only opens the sentence: "Later Araghchi left"; not a given name there: "Hassan Araghchi left".
  return around.startsSentence(start - previous[0].length) && view.isCommonWord(previous[1]!.toLowerCase())
}
