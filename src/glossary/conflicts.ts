import { scopesMeet } from './conflict-scope.ts'
import { overlap } from './dates.ts'
import { suggest } from './did-you-mean.ts'
import { isEverydayWord } from './everyday-words.ts'
import type { Entry, Glossary, HouseForm } from './model.ts'
import { doubtful, type GlossaryProblem, placeIn, type Where, wrong } from './problem.ts'
import { type WrittenForm, writtenForms } from './spellings.ts'

/** Entries that share one form with which each further entry is compared: enough for people, and linear. */
const COMPARED = 5

/** Entries among which a mistyped id is searched for. */
const SEARCHED = 5_000

type Owned = WrittenForm & { readonly entry: Entry }

/** What cannot all hold in one glossary, each at the place of the form or field. Linear in its size. */
export async function findConflicts(glossary: Glossary): Promise<GlossaryProblem[]> {
  const problems: GlossaryProblem[] = []
  const owners = new Map<string, Owned[]>()
  for (const entry of glossary.entries) {
    const own = new Map<string, Owned[]>()
    for (const form of writtenForms(entry)) {
      const known = own.get(form.text)
      if (known) known.push({ ...form, entry })
      else own.set(form.text, [{ ...form, entry }])
    }
    for (const [text, forms] of own) {
      // Names that nobody chose give way where another entry has them; see find/resolve.ts.
      if (forms.every(form => form.use.leak !== undefined)) continue
      const others = owners.get(text)
      if (others) others.push(forms[0]!)
      else owners.set(text, [forms[0]!])
      problems.push(...contradictions(forms), ...ambiguity(entry, forms))
    }
    problems.push(...twoHouseForms(entry, 'house'), ...twoHouseForms(entry, 'short'))
    problems.push(...(await pointers(entry, glossary)))
  }
  for (const [form, sharers] of owners) if (sharers.length > 1) problems.push(...shared(form, sharers))
  return [...problems, ...retiredTwice(glossary)]
}

function* shared(form: string, sharers: readonly Owned[]): Generator<GlossaryProblem> {
  for (const [at, later] of sharers.entries()) {
    for (const earlier of sharers.slice(0, Math.min(at, COMPARED))) {
      const forth = later.entry.differentFrom.includes(earlier.entry.id)
      const back = earlier.entry.differentFrom.includes(later.entry.id)
      if (forth && back) continue
      const [here, there] = forth ? [earlier, later] : [later, earlier]
      const key = forth || back ? 'shared-form.one-sided' : 'shared-form.neither'
      const params = {
        form,
        id: here.entry.id,
        other: there.entry.id,
        place: nameOf(placeIn(there.entry, there.place)),
      }
      yield wrong(key, placeIn(here.entry, here.place), params)
    }
  }
}

/** One form, in one entry, allowed and not allowed for one article; or listed twice. */
function* contradictions(forms: readonly Owned[]): Generator<GlossaryProblem> {
  for (const [at, later] of forms.entries()) {
    for (const earlier of forms.slice(0, Math.min(at, COMPARED))) {
      if (!scopesMeet(earlier.use, later.use)) continue
      const [status, other] = [later.use.status, earlier.use.status]
      const allowed = (one: string) => one === 'preferred' || one === 'admitted'
      const where = placeIn(later.entry, later.place)
      const place = nameOf(placeIn(earlier.entry, earlier.place))
      if (allowed(status) !== allowed(other))
        yield wrong('contradictory-status', where, { form: later.text, status, other, place })
      else if (later.use.role === 'form' && earlier.use.role === 'form')
        yield doubtful('listed-twice', where, { form: later.text, place })
    }
  }
}

/** Forms that everyday text is full of, with no condition on where they count. Acronyms are looked for in their own case only. */
function* ambiguity(entry: Entry, forms: readonly Owned[]): Generator<GlossaryProblem> {
  const { match } = entry
  if (match.case === 'sensitive' || match.requires !== undefined || match.notNear !== undefined) return
  const { text, place, use } = forms[0]!
  if ((use.kind === 'acronym' && text.length > 1) || /^\p{L}\./u.test(text)) return
  const letters = [...text].filter(char => /[\p{L}\p{Nd}]/u.test(char))
  const alphabetic = letters.length > 0 && letters.every(letter => /[\p{Lu}\p{Ll}\p{Nd}]/u.test(letter))
  if (alphabetic && letters.length <= 2) yield doubtful('short-form', placeIn(entry, place), { form: text })
  else if (isEverydayWord(text)) yield doubtful('everyday-word', placeIn(entry, place), { form: text })
}

function* twoHouseForms(entry: Entry, role: 'house' | 'short'): Generator<GlossaryProblem> {
  for (const [language, forms] of Object.entries(entry[role])) {
    const byHouse = new Map<string, { form: HouseForm; key: string }[]>()
    for (const [at, form] of forms.entries()) {
      for (const house of form.house ?? ['']) {
        const dated = { form, key: `${role}.${language}.${at}` }
        const list = byHouse.get(house)
        if (list) list.push(dated)
        else byHouse.set(house, [dated])
      }
    }
    for (const [house, list] of byHouse) {
      const sorted = list.sort((a, b) => ((a.form.since ?? '') < (b.form.since ?? '') ? -1 : 1))
      for (const [at, { form, key }] of sorted.entries()) {
        const before = sorted[at - 1]
        if (!before || !overlap(before.form, form)) continue
        const params = { language, form: form.form, other: before.form.form, place: nameOf(placeIn(entry, before.key)) }
        yield house === ''
          ? wrong('two-house-forms.every', placeIn(entry, key), params)
          : wrong('two-house-forms.named', placeIn(entry, key), { ...params, house })
      }
    }
  }
}

async function pointers(entry: Entry, glossary: Glossary): Promise<GlossaryProblem[]> {
  const { byId } = glossary
  const problems: GlossaryProblem[] = []
  for (const [at, id] of entry.differentFrom.entries()) {
    const where = placeIn(entry, `different_from.${at}`)
    const other = byId.get(id)
    if (other === entry) problems.push(wrong('different-from-itself', where, { id }))
    else if (!other) {
      const meant = await likelyId(id, entry, glossary.entries)
      problems.push(
        meant === null
          ? wrong('no-such-entry.plain', where, { id })
          : wrong('no-such-entry.near', where, { id, meant }),
      )
    } else if (other.id !== id) problems.push(doubtful('retired-id', where, { id, current: other.id }))
  }
  for (const [at, id] of entry.replaces.entries()) {
    if (byId.get(id)?.id === id) problems.push(wrong('replaces-living', placeIn(entry, `replaces.${at}`), { id }))
  }
  return problems
}

/** The living id of the same type that somebody meant; the prefix that all of them share says nothing. */
async function likelyId(id: string, self: Entry, entries: readonly Entry[]): Promise<string | null> {
  if (entries.length > SEARCHED) return null
  const prefix = id.slice(0, id.indexOf('.') + 1)
  const others = entries.filter(other => other !== self && other.id.startsWith(prefix))
  const meant = await suggest(
    id.slice(prefix.length),
    others.map(other => other.id.slice(prefix.length)),
  )
  return meant && prefix + meant
}

function* retiredTwice(glossary: Glossary): Generator<GlossaryProblem> {
  const first = new Map<string, Entry>()
  for (const entry of glossary.entries) {
    for (const [at, id] of entry.replaces.entries()) {
      const other = first.get(id)
      if (!other) first.set(id, entry)
      else yield wrong('replaced-twice', placeIn(entry, `replaces.${at}`), { id, other: other.id })
    }
  }
}

function nameOf({ path, at }: Where): string {
  return `${path}:${at.line}`
}
