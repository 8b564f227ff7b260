import type { LanguageTag } from '../core/language.ts'
import type { Kind, Spelling, Status, Use } from '../glossary/model.ts'
import { appliesTo, chosenForm, houseForm, isWithin, preferredFor, type View } from './house.ts'
import type { Standing } from './mention.ts'

/** Where a spelling stands, what kind of form it is there, and where it comes from. */
export type Placed = {
  readonly standing: Standing
  readonly kind: Kind
  readonly foreignTo: readonly LanguageTag[]
  readonly languages: readonly LanguageTag[]
  readonly note?: string
}

/** The same with what the house writes in its place, as listed. */
export type Standard = Placed & { readonly form: string | null }

const SEVERITY: Readonly<Record<Status, number>> = { preferred: 0, admitted: 1, deprecated: 2, forbidden: 3 }

const placements = new WeakMap<View, Map<Spelling, Standard>>()

/** Decides where a spelling stands for a view: see DESIGN's two axes, status (what the house allows) and from (where it comes from). */
export function placeSpelling(spelling: Spelling, view: View): Standard {
  let known = placements.get(view)
  if (!known) {
    known = new Map()
    placements.set(view, known)
  }
  let placed = known.get(spelling)
  if (!placed) {
    const plain = place(spelling, view)
    placed = { ...plain, form: preferredFor(spelling.entry, plain.kind, view) }
    known.set(spelling, placed)
  }
  return placed
}

function place(spelling: Spelling, view: View): Placed {
  const { entry, uses, text } = spelling
  const full = houseForm(entry, view)
  const short = chosenForm(entry.short, view)
  const languages = comesFrom(uses, view.language)
  const here = uses.filter(use => appliesTo(use.languages, view.language))
  const kind = (here[0] ?? uses[0])!.kind
  if (text === full) return { standing: 'preferred', kind: 'full', foreignTo: [], languages: [] }
  if (text === short) return { standing: 'preferred', kind: shortKind(uses), foreignTo: [], languages: [] }

  const listed = here.filter(use => use.role === 'form' || use.role === 'inflected')
  const own = listed.filter(use => use.houses?.includes(view.house))
  const ruling = own.length > 0 ? own : listed.filter(use => use.houses === null)
  if (ruling.length > 0) {
    const worst = ruling.reduce((a, b) => (SEVERITY[b.status] > SEVERITY[a.status] ? b : a))
    const standing = isWithin(worst, view.date) || worst.status !== 'deprecated' ? worst.status : 'admitted'
    return { standing, kind: worst.kind, foreignTo: [], languages, ...(worst.note && { note: worst.note }) }
  }
  const house = here.find(use => use.role === 'house' || use.role === 'short')
  if (house) {
    const replaced = house.role === 'house' ? full : short
    const dated = house.houses === null && replaced !== null && !isWithin(house, view.date)
    const overruled = house.houses === null && replaced !== null && isWithin(house, view.date)
    return { standing: dated || overruled ? 'deprecated' : 'admitted', kind: house.kind, foreignTo: [], languages }
  }
  if (here.length > 0) return { standing: 'admitted', kind, foreignTo: [], languages }
  // Another language's short form that ends our own full name: Putin, of Wladimir Putin.
  if (kind === 'short' && full?.endsWith(` ${text}`))
    return { standing: 'admitted', kind, foreignTo: [], languages: [] }
  return placeForeign(spelling, kind, languages)
}

function placeForeign({ uses }: Spelling, kind: Kind, languages: readonly LanguageTag[]): Placed {
  const elsewhere = chosen(uses.filter(use => use.role !== 'native'))
  if (elsewhere.length === 0) return { standing: 'admitted', kind, foreignTo: [], languages }
  const current = elsewhere.filter(use => !isRetired(use))
  const tags = current.length > 0 ? current.flatMap(use => use.languages ?? []) : elsewhere.flatMap(use => use.from)
  const foreignTo = [...new Set(tags)].sort()
  return { standing: 'foreign', kind, foreignTo, languages }
}

/** Whether a language lists the form only to rule it out, and says where it came from instead. */
function isRetired({ status, from }: Use): boolean {
  return (status === 'deprecated' || status === 'forbidden') && from.length > 0
}

/** Uses that people wrote; a gazetteer's where there are none. */
function chosen(uses: readonly Use[]): readonly Use[] {
  const written = uses.filter(use => use.leak === undefined)
  return written.length > 0 ? written : uses
}

function shortKind(uses: readonly Use[]): Kind {
  return uses.find(use => use.role === 'short')?.kind ?? 'short'
}

/**
 * Languages a spelling comes through, for an article in `language`: those it is listed as coming from, and those whose
 * house form it is while it is not a form of the article's own language.
 */
function comesFrom(uses: readonly Use[], language: LanguageTag): readonly LanguageTag[] {
  const from = new Set<LanguageTag>()
  const own = uses.some(
    use =>
      use.role !== 'native' &&
      use.languages !== null &&
      appliesTo(use.languages, language) &&
      use.status !== 'deprecated' &&
      use.status !== 'forbidden',
  )
  for (const use of chosen(uses)) {
    for (const tag of use.from) from.add(tag)
    if (!own && !isRetired(use) && (use.role === 'house' || use.role === 'short' || use.role === 'form')) {
      for (const tag of use.languages ?? []) if (!appliesTo([tag], language)) from.add(tag)
    }
  }
  return [...from].sort()
}
