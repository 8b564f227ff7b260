import type { LanguageTag } from '../core/language.ts'
import { scriptOfLanguage } from '../core/language.ts'
import { scriptOf } from '../core/script.ts'
import type { Kind, Spelling } from '../glossary/model.ts'
import type { View } from './house.ts'
import type { Standing } from './mention.ts'
import { placeSpelling } from './standing.ts'

/** What one spelling of an entry does in the articles of a view. */
export type Described = {
  readonly text: string
  readonly kind: Kind
  readonly standing: Standing
  /** What takes its place; null where nothing does. */
  readonly preferred: string | null
  readonly languages: readonly LanguageTag[]
}

const ORDER: readonly Standing[] = ['preferred', 'admitted', 'deprecated', 'forbidden', 'foreign', 'unlisted']

/** Says of each spelling of an entry where it stands, house forms first. */
export function describeSpellings(spellings: readonly Spelling[], view: View): Described[] {
  const described = spellings.map(spelling => {
    const { kind, standing, foreignTo, languages, form } = placeSpelling(spelling, view)
    // A name in a script of its own is a gloss beside the translation, see resolve.ts.
    const gloss = standing === 'foreign' && scriptOf(spelling.text.charCodeAt(0)) !== scriptOfLanguage(view.language)
    const stands = standing === 'preferred' || standing === 'admitted' || gloss
    const preferred = stands ? null : form
    return { text: spelling.text, kind, standing, preferred, languages: languages.length > 0 ? languages : foreignTo }
  })
  return described.sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || (a.text < b.text ? -1 : 1))
}
