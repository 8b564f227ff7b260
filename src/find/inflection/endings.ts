import type { Bearer, Reading } from './inflection.ts'

/**
 * One declension: endings by slot in the order of the language's slots, the listed form's own ending first. Alternatives
 * are parted by `|`; a blank slot (`-`) has no form.
 */
export type Declension = {
  readonly endings: string
  /** Letters of which one must stand before the ending. */
  readonly after?: string
  readonly of?: readonly Bearer[]
}

/** Letters that must be left before an ending. */
const SHORTEST_STEM = 2

type Way = { readonly base: string; readonly slot: string; readonly declension: Declension }
type Row = { readonly declension: Declension; readonly base: string; readonly forms: readonly (readonly string[])[] }

/** A language's declensions made ready: `read` and `bend` of an {@link import('./inflection.ts').Inflection}. */
export type Declined = {
  readonly read: (word: string) => Reading[]
  readonly bend: (base: string, slot: string, of: Bearer) => string[]
}

/**
 * Makes `read` and `bend` from tables. Each looks up a word's last letters, so its cost is that of a few map look-ups.
 * @param declensions the more special before the more general: the first that fits a name bends it
 */
export function decline(slots: readonly string[], declensions: readonly Declension[]): Declined {
  const rows: Row[] = declensions.map(declension => {
    const [base, ...forms] = declension.endings.split(' ').map(ending => (ending === '∅' ? '' : ending))
    const split = forms.map(form => (form === '-' ? [] : form.split('|').map(ending => (ending === '∅' ? '' : ending))))
    return { declension, base: base!, forms: split }
  })
  const ways = new Map<string, Way[]>()
  let longest = 0
  for (const { declension, base, forms } of rows) {
    forms.forEach((endings, at) => {
      for (const ending of endings) {
        if (ending === base) continue
        longest = Math.max(longest, ending.length)
        const known = ways.get(ending) ?? []
        ways.set(ending, known)
        known.push({ base, slot: slots[at]!, declension })
      }
    })
  }
  return {
    read: word => readWord(word, ways, longest),
    bend: (base, slot, of) => bendWord(base, slots.indexOf(slot), of, rows),
  }
}

function readWord(word: string, ways: ReadonlyMap<string, readonly Way[]>, longest: number): Reading[] {
  const lower = word.toLowerCase()
  const capitals = word.length > 1 && word === word.toUpperCase()
  const readings: Reading[] = []
  for (let length = 0; length <= longest && length + SHORTEST_STEM <= word.length; length++) {
    for (const { base, slot, declension } of ways.get(lower.slice(word.length - length)) ?? []) {
      const before = lower.charAt(word.length - length - 1)
      if (declension.after !== undefined && !declension.after.includes(before)) continue
      const listed = word.slice(0, word.length - length) + (capitals ? base.toUpperCase() : base)
      for (const of of declension.of ?? [undefined]) readings.push({ base: listed, slot, ...(of && { of }) })
    }
  }
  return readings
}

function bendWord(base: string, slot: number, of: Bearer, rows: readonly Row[]): string[] {
  const lower = base.toLowerCase()
  const row = rows.find(
    ({ declension, base: ending }) =>
      lower.endsWith(ending) &&
      lower.length >= ending.length + SHORTEST_STEM &&
      (declension.after === undefined || declension.after.includes(lower.charAt(lower.length - ending.length - 1))) &&
      (declension.of === undefined || declension.of.includes(of)),
  )
  const stem = row && base.slice(0, base.length - row.base.length)
  return (row?.forms[slot] ?? []).map(ending => stem + ending)
}
