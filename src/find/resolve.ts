import { fold, foldedHash } from '../core/fold.ts'
import { scriptOfLanguage } from '../core/language.ts'
import { scriptOf } from '../core/script.ts'
import { type Words, wordAt } from '../core/words.ts'
import type { Entry, Spelling } from '../glossary/model.ts'
import { inCaseOf } from './case.ts'
import { isDistinctive, isRival, isTaken } from './distinctive.ts'
import { chosenForm, type View } from './house.ts'
import { type Fitted, fitForm } from './inflection/bend.ts'
import { inflectionOf } from './inflection/inflection.ts'
import type { Bent } from './inflection/scan.ts'
import { type Lexicon, plainMarks, spelledAs } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Match } from './scan.ts'
import { type Placed, placeSpelling, type Standard } from './standing.ts'

/** How far from a form `not_near` looks, in words on either side. */
const NEAR = 3

/** What resolving needs to know of the text around a match. */
export type Surroundings = {
  readonly text: string
  readonly words: Words
  readonly lexicon: Lexicon
  /** Whether a sentence, a heading or an opened quotation starts here, so that a capital says nothing. */
  readonly startsSentence: (offset: number) => boolean
  /** Hashes of the words of the whole text, for `requires`. */
  readonly vocabulary: () => ReadonlySet<number>
}

type Candidate = { readonly spelling: Spelling; readonly placed: Standard }

/** Decides what a match mentions. Null where nothing can be said: ruled out by its context, or two entries are possible. */
export function resolve(match: Match, around: Surroundings, view: View): Mention | null {
  const written = around.text.slice(match.start, match.end)
  const starts = around.startsSentence(match.start)
  const candidates: Candidate[] = []
  for (const listed of match.spellings) {
    if (isRuledOut(listed, match, around)) continue
    const spelling = lowerTwin(listed, starts, around.lexicon, view)
    const candidate = { spelling, placed: placeSpelling(spelling, view) }
    if (isLikely(candidate, match, written, around, view)) candidates.push(candidate)
  }
  const chosen = only(candidates)
  if (!chosen) return null
  const { spelling, placed } = chosen
  const form = placed.form === null ? null : fitted(placed.form, chosen, match.bent, view)
  const standing = match.agreement === 'loose' && placed.standing !== 'foreign' ? 'unlisted' : placed.standing
  return {
    span: { start: match.start, end: match.end },
    text: written,
    entry: spelling.entry,
    spelling,
    reference: 'listed',
    kind: placed.kind,
    standing,
    preferred: form && inCaseOf(written, form.form, spelling.text, starts),
    bent: match.bent && true,
    unsure: form?.sure === false ? true : undefined,
    languages: match.agreement === 'loose' ? [] : placed.languages,
    foreignTo: placed.foreignTo,
    note: placed.note,
  }
}

/** Forms as they stand in place of names that are not bent, where a language bends names: looked for once. */
const unbent = new WeakMap<Standard, Fitted>()

function fitted(form: string, { spelling, placed }: Candidate, bent: Bent | undefined, view: View): Fitted {
  const known = bent ? undefined : unbent.get(placed)
  if (known) return known
  const made = fitForm(form, spelling, bent, inflectionOf(view.language))
  if (!bent) unbent.set(placed, made)
  return made
}

/** Twins by lexicon and spelling, as far as somebody asked; null for none. */
const twins = new WeakMap<Lexicon, Map<Spelling, Spelling | null>>()

/** Where a capital says nothing, a form listed with one is read as its twin without: Al-Qaeda opening a sentence is al-Qaeda. */
function lowerTwin(spelling: Spelling, starts: boolean, lexicon: Lexicon, view: View): Spelling {
  if (!starts) return spelling
  const known = twins.get(lexicon) ?? new Map<Spelling, Spelling | null>()
  twins.set(lexicon, known)
  let twin = known.get(spelling)
  if (twin === undefined) {
    const lower = plainMarks(spelling.text).replace(/^\p{Lu}/u, letter => letter.toLowerCase())
    twin = spelledAs(lexicon, lower).find(other => other.entry === spelling.entry) ?? null
    known.set(spelling, twin)
  }
  return twin && placeSpelling(twin, view).standing === 'preferred' ? twin : spelling
}

function isRuledOut(spelling: Spelling, match: Match, around: Surroundings): boolean {
  const { match: when, type } = spelling.entry
  if (match.agreement !== 'exact' && (when.case === 'sensitive' || isAcronym(spelling))) return true
  if (type !== 'place' && match.agreement === 'loose' && match.end - match.start < 5) return true
  if (when.requires && !meetsRequired(when.requires, spelling, around)) return true
  return when.notNear !== undefined && isNear(when.notNear, match, around)
}

function isAcronym({ uses }: Spelling): boolean {
  return uses.some(use => use.kind === 'acronym')
}

/** Words in another script than the spelling's were required of other spellings. */
function meetsRequired(required: readonly string[], spelling: Spelling, around: Surroundings): boolean {
  const script = scriptOf(spelling.text.charCodeAt(0))
  const words = required.filter(word => scriptOf(word.charCodeAt(0)) === script)
  return words.length === 0 || words.some(word => around.vocabulary().has(foldedHash(word, 0, word.length)))
}

function isNear(unwanted: readonly string[], match: Match, { text, words }: Surroundings): boolean {
  const folded = new Set(unwanted.map(fold))
  const first = wordAt(words, match.start)
  const last = wordAt(words, match.end - 1)
  for (let word = Math.max(0, first - NEAR); word <= Math.min(words.count - 1, last + NEAR); word++) {
    if (word >= first && word <= last) continue
    if (folded.has(fold(text.slice(words.starts[word]!, words.ends[word]!)))) return true
  }
  return false
}

/** The conditions under which another language's form is a leak, not a chance likeness. */
function isLikely(
  { spelling, placed }: Candidate,
  match: Match,
  written: string,
  around: Surroundings,
  view: View,
): boolean {
  if (placed.standing !== 'foreign') return true
  if (match.agreement !== 'exact' || [...written].filter(char => /\p{L}/u.test(char)).length < 3) return false
  if (!isOfScript(written, spelling, placed, match, around, view)) return false
  if (match.bent && isTaken(spelling)) return false
  if (spelledAs(around.lexicon, spelling.text).some(other => isRival(other, spelling, view))) return false
  if (view.isCommonWord(written.toLowerCase())) return false
  return !isTaken(spelling) || isDistinctive(spelling, match, around, view)
}

/**
 * Another language's form leaks in the article's script. Of another script it is the bearer's own spelling, or a house
 * style; but a Latin acronym leaks where the house has one in the article's script, unless it stands in brackets.
 */
function isOfScript(
  written: string,
  spelling: Spelling,
  placed: Placed,
  match: Match,
  { text }: Surroundings,
  view: View,
): boolean {
  const own = scriptOfLanguage(view.language)
  const script = scriptOf(written.charCodeAt(0))
  if (script === own) return true
  if (script !== 'Latn' || placed.kind !== 'acronym' || text[match.start - 1] === '(') return false
  const short = chosenForm(spelling.entry.short, view)
  return short !== null && scriptOf(short.charCodeAt(0)) === own
}

/** The one candidate, or the only one that the house allows; null where two entries remain. What people wrote goes before what a gazetteer says. */
function only(all: readonly Candidate[]): Candidate | null {
  if (all.length === 1) return all[0]!
  const chosen = all.filter(candidate => !isTaken(candidate.spelling))
  const candidates = chosen.length > 0 ? chosen : all
  if (candidates.length === 0) return null
  const entries = new Set<Entry>(candidates.map(candidate => candidate.spelling.entry))
  if (entries.size === 1)
    return candidates.find(candidate => candidate.placed.standing === 'preferred') ?? candidates[0]!
  const allowed = candidates.filter(({ placed }) => placed.standing === 'preferred' || placed.standing === 'admitted')
  return new Set(allowed.map(candidate => candidate.spelling.entry)).size === 1 ? allowed[0]! : null
}
