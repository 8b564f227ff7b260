import { splitWords } from '../../core/words.ts'
import type { Spelling } from '../../glossary/model.ts'
import type { Inflection, Reading } from './inflection.ts'
import { type Bent, bearerOf } from './scan.ts'

/** A house form as it must stand in place of what was written, and whether that is sure. */
export type Fitted = { readonly form: string; readonly sure: boolean }

/**
 * Bends a house form as the written name is bent. Not sure where its own table gives it another form in another case that
 * the written name may stand in, or none at all: then a person decides, and sees the form as listed.
 */
export function fitForm(
  form: string,
  spelling: Spelling,
  bent: Bent | undefined,
  inflection: Inflection | null,
): Fitted {
  if (!inflection || form === spelling.text) return { form, sure: true }
  const ways = bent?.ways.get(spelling) ?? unbentWays(spelling, inflection)
  const suffix = bent?.suffix ?? ''
  const made = new Set(ways.map(readings => bendLike(form, spelling, readings, inflection)))
  const [only] = made
  if (made.size !== 1 || only === null || only === undefined) return { form: form + suffix, sure: false }
  if (suffix === '') return { form: only, sure: true }
  const kept = suffix.slice(1)
  const attached = inflection.attach?.(only, kept, spelling.text) ?? kept
  return { form: only + suffix[0]! + attached, sure: attached === kept && !/^\p{Lu}+$/u.test(spelling.text) }
}

/** The cases in which a name that stands as listed may stand: the listed one, and every other that looks like it. */
function unbentWays(spelling: Spelling, inflection: Inflection): (readonly (Reading | null)[])[] {
  const words = wordsOf(spelling.text)
  const bearer = bearerOf(spelling.entry)
  const ways: (readonly (Reading | null)[])[] = [words.map(() => null)]
  for (const slot of inflection.cases) {
    const bends = words.map(word => inflection.bend(word, slot, bearer))
    if (
      bends.every((forms, at) => forms.length === 0 || forms.includes(words[at]!)) &&
      bends.some(forms => forms.length > 0)
    )
      ways.push(words.map(base => ({ base, slot })))
  }
  return ways
}

/** Null where a word of the form has no counterpart among the words as read, or no sure ending. */
function bendLike(
  form: string,
  spelling: Spelling,
  readings: readonly (Reading | null)[],
  inflection: Inflection,
): string | null {
  if (readings.every(reading => reading === null)) return form
  const { starts, ends, count } = splitWords(form)
  const bearer = bearerOf(spelling.entry)
  if (count !== readings.length && count !== 1) return null
  let made = ''
  for (let word = 0; word < count; word++) {
    const reading = count === readings.length ? readings[word] : (readings.find(Boolean) ?? null)
    const base = form.slice(starts[word]!, ends[word]!)
    const bends = reading ? inflection.bend(base, reading.slot, bearer) : [base]
    if (bends.length !== 1) return null
    made += form.slice(word === 0 ? 0 : ends[word - 1]!, starts[word]!) + bends[0]!
  }
  return made + form.slice(ends[count - 1]!)
}

function wordsOf(text: string): string[] {
  const { starts, ends, count } = splitWords(text)
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]))
}
