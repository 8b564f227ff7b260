import { fold } from '../core/fold.ts'
import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { scoreKeys } from './compare.ts'
import { nameKey } from './name-key.ts'
import type { NamePlace, RunName, RunNames, UnitUse } from './run-names.ts'
import { differenceOf } from './spelling-difference.ts'

/** One spelling with what the run shows of it. */
type SuggestedForm = {
  readonly form: string
  readonly kind: 'transliteration' | 'typo'
}

/** An entry that a glossary could have: a name in no list that a run spells in several ways. */
export type Suggestion = {
  readonly id: string
  readonly type: 'person' | 'place'
  /** Of the articles that write it, and so of its forms. */
  readonly language: LanguageTag
  readonly house: string
  readonly parts?: { readonly given: string; readonly family: string }
  readonly forms: readonly SuggestedForm[]
  /** What was seen: each spelling with how often, and where first; the kept one first. */
  readonly seen: readonly { readonly text: string; readonly count: number; readonly place?: NamePlace }[]
  readonly count: number
  /** Probability that they are one name, where articles show it; absent where only the run does. */
  readonly probability?: number
}

/**
 * Entries for the inconsistent names of a run, the most frequent first. No form stands in two of them, so that they load
 * together.
 * @param isTaken whether a glossary already has an id or a form
 */
export function suggestEntries(run: RunNames, isTaken: (text: string) => boolean): Suggestion[] {
  const drafts = [...fromArticles(run), ...fromRun(run)].sort(
    (a, b) => b.count - a.count || (a.house < b.house ? -1 : 1),
  )
  const used = new Set<string>()
  const suggestions: Suggestion[] = []
  for (const draft of drafts) {
    const own = new Set([formKey(draft.house)])
    const forms = draft.forms.filter(({ form }) => {
      const key = formKey(form)
      if (own.has(key) || used.has(key) || isTaken(form) || form.length < SHORTEST) return false
      own.add(key)
      return true
    })
    if (forms.length === 0 || draft.house.length < SHORTEST || used.has(formKey(draft.house)) || isTaken(draft.house))
      continue
    for (const key of own) used.add(key)
    const id = freeId(draft.type, draft.house, text => used.has(text) || isTaken(text))
    used.add(id)
    suggestions.push({ ...draft, forms, id })
  }
  return suggestions
}

/** How sure the comparison is of two spellings; below, a difference of one letter is a slip. */
const SPELLING = 0.7
/** Letters of the shortest name that is worth an entry: shorter ones turn up by chance. */
const SHORTEST = 3

type Draft = Omit<Suggestion, 'id'>

function formKey(form: string): string {
  return form.normalize('NFC').toLowerCase()
}

/** What articles spell in two ways by themselves; what several articles spell so is one entry. */
function fromArticles(run: RunNames): Draft[] {
  const fullest = fullestNames(run)
  const byHouse = new Map<string, Draft>()
  for (const { units, article, language, probability } of run.clusters) {
    const [kept, ...others] = units
    if (units.some(({ text }) => text.includes('.'))) continue
    const full = fullest(kept!, article)
    const draft: Draft = {
      type: typeOf(units, full !== null),
      language: baseLanguage(language),
      house: full ? full.text : kept!.text,
      ...(full?.parts && { parts: full.parts }),
      forms: others.map(({ text }) => ({ form: full ? full.with(text) : text, kind: kindOf(kept!.text, text) })),
      seen: units.map(({ text, count, place }) => ({ text, count, place })),
      count: units.reduce((sum, { count }) => sum + count, 0),
      probability,
    }
    const key = `${draft.language} ${draft.house}`
    const known = byHouse.get(key)
    byHouse.set(key, known ? merged(known, draft) : draft)
  }
  return [...byHouse.values()]
}

function merged(one: Draft, other: Draft): Draft {
  const seen = new Map(one.seen.map(use => [use.text, use]))
  for (const use of other.seen) {
    const known = seen.get(use.text)
    seen.set(use.text, known ? { ...known, count: known.count + use.count } : use)
  }
  return {
    ...one,
    forms: [...one.forms, ...other.forms],
    seen: [...seen.values()],
    count: one.count + other.count,
    probability: Math.min(one.probability!, other.probability!),
  }
}

function typeOf(units: readonly UnitUse[], full: boolean): Suggestion['type'] {
  if (full || units.some(({ kind }) => kind === 'person')) return 'person'
  return units.some(({ kind }) => kind === 'place') ? 'place' : 'person'
}

type Full = {
  readonly text: string
  /** The same with another spelling of the word. */
  readonly with: (word: string) => string
  readonly parts?: { readonly given: string; readonly family: string }
}

const LONGEST_NAME = 3

/** The full name that an article writes most often around a word. */
function fullestNames(run: RunNames): (unit: UnitUse, article: number) => Full | null {
  const byWord = new Map<string, RunName[]>()
  for (const name of run.names.values()) {
    if (!name.plain || name.words.length < 2 || name.words.length > LONGEST_NAME) continue
    // The Benjamin Regional Council is no full name of Benjamin.
    if (name.words.some(word => run.isCommon(word))) continue
    for (const word of name.words) {
      const key = word.toLowerCase()
      const names = byWord.get(key)
      if (names) names.push(name)
      else byWord.set(key, [name])
    }
  }
  return ({ key, text }, article) => {
    let best: RunName | null = null
    for (const name of byWord.get(key) ?? []) {
      if (name.seenIn.includes(article) && (!best || name.count > best.count)) best = name
    }
    const at = best ? ` ${best.text} `.indexOf(` ${text} `) : -1
    if (!best || at < 0) return null
    const [before, after] = [best.text.slice(0, at), best.text.slice(at + text.length)]
    // Given names alone before the family name: a particle or a hyphen would belong to it.
    const given = after === '' ? /^((?:\p{Lu}\p{L}+ )+)$/u.exec(before)?.[1]?.trim() : undefined
    return { text: best.text, with: word => before + word + after, ...(given && { parts: { given, family: text } }) }
  }
}

/** Full names that differ from article to article. */
function fromRun(run: RunNames): Draft[] {
  return run.variants().map(([kept, ...others]) => ({
    type: 'person',
    // Only in English are names compared from article to article.
    language: 'en',
    house: kept!.text,
    forms: others.map(({ text }) => ({ form: text, kind: kindOf(kept!.text, text) })),
    seen: [kept!, ...others].map(({ text, count }) => ({ text, count })),
    count: [kept!, ...others].reduce((sum, { count }) => sum + count, 0),
  }))
}

/** A slip of the keyboard where the letters are swapped, or one is missing or too many that no spelling would leave out. */
function kindOf(kept: string, other: string): SuggestedForm['kind'] {
  const { edits, swapped } = differenceOf(fold(kept), fold(other))
  const slip =
    swapped || /(\p{L})\1\1/u.test(other) || (edits === 1 && scoreKeys(nameKey(kept), nameKey(other)) < SPELLING)
  return slip ? 'typo' : 'transliteration'
}

function freeId(type: string, house: string, isTaken: (id: string) => boolean): string {
  const slug =
    fold(house)
      .slice(0, 80)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'name'
  const id = `${type}.${slug}`
  for (let number = 2; ; number++) {
    const candidate = number === 2 && !isTaken(id) ? id : `${id}-${number}`
    if (!isTaken(candidate)) return candidate
  }
}
