import { deepFreeze } from './freeze.ts'
import type { Entry } from './model.ts'
import { doubtful, type GlossaryProblem, wrong } from './problem.ts'

/**
 * Joins entries that people wrote with those of a gazetteer. What people wrote wins: an entry that says which territory
 * or time zone it is takes the gazetteer's names for languages in which it has no house form, and the gazetteer's own
 * entry goes; so does one whose id is taken.
 */
export function fillFromGazetteer(
  written: readonly Entry[],
  generated: readonly Entry[],
  problems: GlossaryProblem[],
): Entry[] {
  if (generated.length === 0) return [...written]
  const rows = new Map(generated.map(entry => [keyOf(entry), entry]))
  const claimed = new Map<string, Entry>()
  const filled = written.map(entry => {
    const key = keyOf(entry)
    if (key === null) return entry
    const where = { path: entry.at.path, at: entry.at }
    const [row, other] = [rows.get(key), claimed.get(key)]
    if (other) problems.push(wrong('claimed-twice', where, { key, other: other.id }))
    else claimed.set(key, entry)
    if (!row) problems.push(doubtful('claims-nothing', where, { key }))
    return row && !other ? deepFreeze({ ...entry, house: sorted({ ...row.house, ...entry.house }) }) : entry
  })
  const ids = new Set(written.map(entry => entry.id))
  const left = generated.filter(entry => !claimed.has(keyOf(entry) ?? '') && !ids.has(entry.id))
  problems.push(...unclaimed(written, left))
  return [...filled, ...left]
}

/** Places that people wrote, which seem to be places of the gazetteer and do not say so: one of their house forms is. */
function* unclaimed(written: readonly Entry[], generated: readonly Entry[]): Generator<GlossaryProblem> {
  const byForm = new Map<string, Entry>()
  for (const entry of generated) {
    if (keyOf(entry) === null) continue
    for (const [language, forms] of Object.entries(entry.house)) byForm.set(`${language} ${forms[0]!.form}`, entry)
  }
  for (const entry of written) {
    if (entry.type !== 'place' || keyOf(entry) !== null) continue
    for (const [language, [first]] of Object.entries(entry.house)) {
      const row = first && byForm.get(`${language} ${first.form}`)
      if (!row || entry.differentFrom.includes(row.id)) continue
      const [key, value] = row.territory === undefined ? ['zone', row.zone!] : ['territory', row.territory]
      const where = { path: entry.at.path, at: entry.places?.get(`house.${language}.0`) ?? entry.at }
      yield doubtful('unclaimed', where, { form: first.form, id: row.id, key, value })
      break
    }
  }
}

function keyOf({ territory, zone }: Entry): string | null {
  return territory ?? zone ?? null
}

function sorted(house: Entry['house']): Entry['house'] {
  return Object.fromEntries(Object.entries(house).sort(([a], [b]) => (a < b ? -1 : 1)))
}
