import type { LanguageTag } from '../core/language.ts'
import type { Position } from '../core/lines.ts'
import { dayOf } from './dates.ts'
import { deepFreeze } from './freeze.ts'
import { readTag } from './language-keys.ts'
import type { Entry, Form, HouseForm, Leak, Match } from './model.ts'
import { present } from './present.ts'
import { doubtful, type GlossaryProblem, type Where, wrong } from './problem.ts'
import type { WrittenEntry, WrittenHouseValue } from './schema.ts'
import { cleanForm } from './written-form.ts'
import type { Tree, YamlSource } from './yaml-source.ts'

type OneOrMany = string | readonly string[] | undefined
type WrittenHouseForm = Dated & { readonly form: string; readonly house?: OneOrMany; readonly leak?: Leak | undefined }
type Dated = { readonly since?: string | number | undefined; readonly until?: string | number | undefined }

/**
 * Makes an entry of what was written, once its shape is known to be right: languages canonical and sorted, forms in NFC,
 * dates as days, single values as lists. What is wrong with the values is added to `problems`; the entry can be used still.
 */
export function makeEntry(written: WrittenEntry, tree: Tree, source: YamlSource, problems: GlossaryProblem[]): Entry {
  return deepFreeze(new Making(tree, source, problems).entry(written))
}

class Making {
  readonly #tree: Tree
  readonly #source: YamlSource
  readonly #problems: GlossaryProblem[]
  readonly #places = new Map<string, Position>()

  constructor(tree: Tree, source: YamlSource, problems: GlossaryProblem[]) {
    this.#tree = tree
    this.#source = source
    this.#problems = problems
  }

  entry(written: WrittenEntry): Entry {
    const parts =
      written.parts &&
      present({
        given: this.#optionalForm(written.parts.given, 'parts.given'),
        particle: this.#optionalForm(written.parts.particle, 'parts.particle'),
        family: this.#optionalForm(written.parts.family, 'parts.family'),
      })
    return present({
      id: written.id,
      replaces: this.#noted(listOf(written.replaces), 'replaces'),
      type: written.type,
      definition: written.definition,
      territory: written.territory,
      zone: written.zone,
      house: this.#byLanguage(written.house, 'house', (value, path, note) => this.#houseForms(value, path, note)),
      short: this.#byLanguage(written.short, 'short', (value, path, note) => this.#houseForms(value, path, note)),
      native: this.#byLanguage(written.native, 'native', (value, path, note) => {
        this.#note(note, path)
        return this.#form(value, path)
      }),
      forms: (written.forms ?? []).map((form, at) => this.#listed(form, `forms.${at}`)),
      inflected: this.#byLanguage(written.inflected, 'inflected', (value, path, note) =>
        listOf(value).map((form, at) => {
          this.#note(`${note}.${at}`, `${path}.${at}`)
          return this.#form(form, `${path}.${at}`)
        }),
      ),
      parts,
      match: matchOf(written.match),
      exempt: written.exempt ?? [],
      differentFrom: this.#noted(listOf(written.different_from), 'different_from'),
      publishes: this.#tags(written.publishes, 'publishes'),
      sources: listOf(written.sources),
      tests: {
        flags: this.#noted(written.tests?.flags ?? [], 'tests.flags'),
        passes: this.#noted(written.tests?.passes ?? [], 'tests.passes'),
      },
      note: written.note,
      review: written.review,
      at: { path: this.#source.path, ...this.#source.place(this.#tree, '') },
      places: this.#places,
    })
  }

  #where(path: string, part: 'value' | 'key' = 'value'): Where {
    return { path: this.#source.path, at: this.#source.place(this.#tree, path, part) }
  }

  #note(key: string, path: string): void {
    this.#places.set(key, this.#source.place(this.#tree, path))
  }

  #noted(list: readonly string[], key: string): readonly string[] {
    for (let at = 0; at < list.length; at++) this.#note(`${key}.${at}`, `${key}.${at}`)
    return list
  }

  #form(written: string, path: string): string {
    const { text, faults } = cleanForm(written)
    for (const fault of faults) {
      const complain = fault === 'no-letter' ? wrong : doubtful
      this.#problems.push(complain(fault, this.#where(path), { form: text }))
    }
    return text
  }

  #optionalForm(written: string | undefined, path: string): string | undefined {
    return written === undefined ? undefined : this.#form(written, path)
  }

  /** Values by language, in the order of the tags. */
  #byLanguage<W, R>(
    written: Readonly<Record<string, W>> | undefined,
    key: string,
    read: (value: W, path: string, note: string) => R,
  ): Record<LanguageTag, R> {
    const values: [LanguageTag, R][] = []
    for (const [language, value] of Object.entries(written ?? {})) {
      const path = `${key}.${language}`
      const where = this.#where(path, 'key')
      const tag = readTag(language, where, this.#problems)
      if (tag === null) continue
      if (values.some(([other]) => other === tag)) this.#problems.push(wrong('language-twice', where, { tag }))
      else values.push([tag, read(value, path, `${key}.${tag}`)])
    }
    return Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #tags(written: OneOrMany, path: string): LanguageTag[] {
    return listOf(written).flatMap((tag, at) => readTag(tag, this.#where(`${path}.${at}`), this.#problems) ?? [])
  }

  #houseForms(written: WrittenHouseValue, path: string, note: string): HouseForm[] {
    return (Array.isArray(written) ? written : [written]).map((value, at) => {
      const below = Array.isArray(written) ? `${path}.${at}` : path
      const detail: WrittenHouseForm = typeof value === 'string' ? { form: value } : value
      const formPath = typeof value === 'string' ? below : `${below}.form`
      this.#note(`${note}.${at}`, formPath)
      return present({
        form: this.#form(detail.form, formPath),
        house: detail.house === undefined ? undefined : listOf(detail.house),
        ...this.#days(detail, below),
        leak: detail.leak,
      })
    })
  }

  #listed(written: NonNullable<WrittenEntry['forms']>[number], path: string): Form {
    this.#note(path, `${path}.form`)
    return present({
      form: this.#form(written.form, `${path}.form`),
      kind: written.kind ?? 'full',
      status: written.status ?? 'admitted',
      in: written.in === undefined ? undefined : this.#tags(written.in, `${path}.in`),
      from: written.from === undefined ? undefined : this.#tags(written.from, `${path}.from`),
      house: written.house === undefined ? undefined : listOf(written.house),
      system: written.system,
      ...this.#days(written, path),
      leak: written.leak,
      sources: written.sources === undefined ? undefined : listOf(written.sources),
      note: written.note,
    })
  }

  #days(written: Dated, path: string): { since?: string; until?: string } {
    const read = (edge: 'since' | 'until'): string | undefined => {
      if (written[edge] === undefined) return undefined
      const date = String(written[edge])
      const day = dayOf(date, edge === 'since' ? 'first' : 'last')
      if (day === null) this.#problems.push(wrong('no-such-day', this.#where(`${path}.${edge}`), { date }))
      return day ?? undefined
    }
    const since = read('since')
    const until = read('until')
    if (since !== undefined && until !== undefined && since > until) {
      this.#problems.push(wrong('since-after-until', this.#where(`${path}.since`), { since, until }))
      return {}
    }
    return present({ since, until })
  }
}

function matchOf(written: WrittenEntry['match']): Match {
  return present({
    case: written?.case,
    requires: written?.requires === undefined ? undefined : listOf(written.requires),
    notNear: written?.not_near === undefined ? undefined : listOf(written.not_near),
  })
}

function listOf(value: OneOrMany): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
