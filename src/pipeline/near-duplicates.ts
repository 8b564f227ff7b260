import { fold } from '../core/fold.ts'
import type { Entry } from '../glossary/model.ts'
import { doubtful, type GlossaryProblem, placeIn } from '../glossary/problem.ts'
import { looksLikeAcronym } from '../glossary/written-form.ts'
import { blockKeys, type NameKey, nameKey, scoreKeys } from '../names/compare.ts'

/** Two entries that may be one: their names are alike in every language in which both have one. */
type NearDuplicate = {
  readonly entry: Entry
  readonly other: Entry
  /** Names that are alike, by language. */
  readonly names: readonly { readonly language: string; readonly text: string; readonly other: string }[]
  /** The least of the probabilities that two of the names are one. */
  readonly score: number
}

/** How alike every pair of names must be. */
const ALIKE = 0.9
/** Entries that share a key with which each further one is compared: enough for people, and linear. */
const COMPARED = 40

type Named = { readonly entry: Entry; readonly names: ReadonlyMap<string, NameKey> }

/**
 * Finds entries that somebody may have written twice. Candidates share a key of consonants in one language; entries that
 * name each other in `different_from`, or that share a form (a conflict already), are not told again.
 * @param isNew entries that are looked at; those of others are what they are compared with
 */
export function findNearDuplicates(
  entries: readonly Entry[],
  isNew: (entry: Entry) => boolean = () => true,
): NearDuplicate[] {
  const blocks = new Map<string, Named[]>()
  const found: NearDuplicate[] = []
  const seen = new Set<string>()
  const sorted = [...entries].sort((a, b) => Number(isNew(a)) - Number(isNew(b)) || (a.id < b.id ? -1 : 1))
  for (const entry of sorted) {
    const named: Named = { entry, names: namesOf(entry) }
    for (const [language, key] of named.names) {
      for (const block of blockKeys(key.text)) {
        const at = `${entry.type} ${language} ${block}`
        const others = blocks.get(at)
        if (!others) {
          blocks.set(at, [named])
          continue
        }
        if (isNew(entry)) {
          for (const other of others.slice(-COMPARED)) {
            const pair = `${entry.id} ${other.entry.id}`
            if (seen.has(pair)) continue
            seen.add(pair)
            const near = compared(named, other)
            if (near) found.push(near)
          }
        }
        others.push(named)
      }
    }
  }
  return found
}

/** Letters of the shortest name that says enough: acronyms are alike by chance. */
const SHORTEST = 5

/** The name in each language: what the house writes, else the bearer's own. */
function namesOf(entry: Entry): Map<string, NameKey> {
  const names = new Map<string, NameKey>()
  const add = (language: string, text: string) => {
    if (text.length >= SHORTEST && !looksLikeAcronym(text)) names.set(language, nameKey(text))
  }
  for (const [language, text] of Object.entries(entry.native)) add(language, text)
  for (const [language, forms] of Object.entries(entry.house)) if (forms[0]) add(language, forms[0].form)
  return names
}

function compared(a: Named, b: Named): NearDuplicate | null {
  if (a.entry.differentFrom.includes(b.entry.id) || b.entry.differentFrom.includes(a.entry.id)) return null
  const names: { language: string; text: string; other: string }[] = []
  let score = 1
  for (const [language, key] of a.names) {
    const other = b.names.get(language)
    if (!other) continue
    score = Math.min(score, a.entry.type === 'person' ? scoreKeys(key, other) : scoreOfOthers(key.text, other.text))
    if (score < ALIKE) return null
    names.push({ language, text: key.text, other: other.text })
  }
  return names.length === 0 ? null : { entry: a.entry, other: b.entry, names, score }
}

/**
 * How alike two names are but for the words that they share: Qatar News Agency and Kuwait News Agency are as alike as
 * Qatar and Kuwait. A word more on one side is another name; of a person it is a middle name.
 */
function scoreOfOthers(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const left = one.filter(word => !other.includes(word))
  const right = other.filter(word => !one.includes(word))
  if (left.length === 0 && right.length === 0) return 1
  return left.length !== right.length ? 0 : scoreKeys(nameKey(left.join(' ')), nameKey(right.join(' ')))
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

/** The same as problems of a glossary, at the entry that was looked at; names that nobody chose are left out. */
export function nearDuplicateProblems(entries: readonly Entry[], isNew?: (entry: Entry) => boolean): GlossaryProblem[] {
  const written = entries.filter(entry => entry.places !== undefined)
  return findNearDuplicates(written, isNew).map(({ entry, other, names }) => {
    const { text, other: like } = names[0]!
    const place = `${other.at.path}:${other.at.line}`
    return doubtful('near-duplicate', placeIn(entry, ''), { form: text, id: entry.id, other: other.id, like, place })
  })
}
