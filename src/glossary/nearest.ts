import type { LanguageTag } from '../core/language.ts'
import type { Entry } from './model.ts'

/** How many names are offered for one that is in no entry, and how like they must be (Dice coefficient). */
const NEAREST = 3
const LEAST = 0.35

/** House names that look like a name in no entry, whole or in one of their words, best first. */
export async function nearestNames(name: string, entries: readonly Entry[], language: LanguageTag): Promise<string[]> {
  const { default: similarity } = await import('string-similarity')
  const forms = new Set(entries.map(entry => nameOf(entry, language)))
  const rated = [...forms].map(form => {
    const parts = [form, ...form.split(/[\s-]+/)].filter(part => part.length > 3)
    return { form, rating: Math.max(0, ...parts.map(part => similarity.compareTwoStrings(name, part))) }
  })
  const likely = rated.filter(({ rating }) => rating > LEAST).sort((a, b) => b.rating - a.rating)
  return likely.slice(0, NEAREST).map(({ form }) => form)
}

function nameOf(entry: Entry, language: LanguageTag): string {
  const forms = entry.house[language] ?? Object.values(entry.house)[0]
  return forms?.[0]?.form ?? entry.id
}
