import { foldName } from './fold-name.ts'
import { skeletons } from './skeletons.ts'

/** Readings of the first and of the last word that are joined to keys. */
const ENDS = 2

/**
 * Coarse keys for finding candidates: names that share none are not worth comparing. One to ten by name.
 * @param text a name as written, any script
 */
export function blockKeys(text: string): readonly string[] {
  const words = foldName(text).parts.filter(part => part.role === 'word')
  if (words.length < 2) return words.length === 0 ? [] : skeletons(words[0]!.letters)
  const keys = skeletons(words.map(word => word.letters).join(''))
  const firsts = skeletons(words[0]!.letters).slice(0, ENDS)
  const lasts = skeletons(words.at(-1)!.letters).slice(0, ENDS)
  for (const first of firsts) {
    for (const last of lasts) {
      const key = first < last ? `${first} ${last}` : `${last} ${first}`
      if (!keys.includes(key)) keys.push(key)
    }
  }
  return keys
}
