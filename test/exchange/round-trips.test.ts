/** What goes out comes back, as far as the format holds it; what it does not hold is counted. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPORTERS, IMPORTERS, type Written } from '../../src/exchange/exchange.ts'
import type { Entry } from '../../src/glossary/model.ts'
import { bare, entriesFrom, imported, written } from './glossaries.ts'

async function roundTrip(format: string, entries: readonly Entry[]) {
  const { text, lost } = await (await EXPORTERS[format]!())(entries, 'en')
  const back = await (await IMPORTERS[format]!())({ path: `a.${format}`, text })
  expect(back.entries.every(entry => String(entry['review']).startsWith('imported from a.'))).toBe(true)
  return { entries: await imported(back.entries), lost }
}

/** What a format holds of a plain entry. */
type Held = (entry: Written) => Written

const without = (entry: Written, ...keys: string[]): Written =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key))) as Written

type Listed = Readonly<Record<string, unknown>>
const formsOf = (entry: Written) => (entry['forms'] ?? []) as Listed[]

const HELD: Readonly<Record<string, Held>> = {
  csv: entry => without(entry, 'note'),
  tbx: entry => {
    // Of a native name only the language is known, so that it is a house form where there is none.
    const forms = formsOf(entry).map(({ from: _, ...form }) => ({
      ...form,
      kind: ['full', 'acronym', 'short'].includes(String(form['kind'])) ? form['kind'] : 'alias',
      status: form['status'] === 'forbidden' ? 'deprecated' : form['status'],
    }))
    return { ...without(entry, 'sources'), ...(forms.length > 0 && { forms }) }
  },
  skos: entry => {
    const forms = formsOf(entry).map(({ form, status, in: languages }) => ({
      form,
      kind: 'full',
      status: status === 'forbidden' ? 'deprecated' : status,
      ...(languages !== undefined && { in: languages }),
    }))
    return { ...entry, ...(forms.length > 0 && { forms }) }
  },
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)]))
      : value

describe.each(['csv', 'tsv', 'tbx', 'skos'])('%s', format => {
  it('brings back what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(written, async drafts => {
        // Short and native names are told apart from house forms in tables alone.
        const tables = format === 'csv' || format === 'tsv'
        const plain = tables ? drafts : drafts.map(entry => without(entry, 'short', 'native'))
        const held = plain.map(HELD[format === 'tsv' ? 'csv' : format]!)
        const back = await roundTrip(format, await entriesFrom(plain))
        const expected = (await entriesFrom(held)).map(bare)
        expect(sorted(back.entries)).toEqual(sorted(expected))
      }),
      { numRuns: 80 },
    )
  })

  it('is the same the second time', async () => {
    await fc.assert(
      fc.asyncProperty(written, async drafts => {
        const once = await roundTrip(format, await entriesFrom(drafts))
        const entries = await entriesFrom(once.entries.map(entry => plainOf(entry as Entry)))
        const twice = await roundTrip(format, entries)
        expect(sorted(twice.entries)).toEqual(sorted(once.entries))
      }),
      { numRuns: 40 },
    )
  })

  it('counts what it does not hold', async () => {
    const [entry] = await entriesFrom([
      {
        id: 'person.sharaa',
        type: 'person',
        house: { en: 'Ahmed al-Sharaa' },
        parts: { family: 'Sharaa' },
        match: { requires: ['Syria'] },
        tests: { passes: ['a', 'b'] },
      },
    ])
    const { text: _, lost } = await (await EXPORTERS[format]!())([entry!], 'en')
    expect(Object.fromEntries(lost)).toMatchObject({ parts: 1, match: 1, tests: 2 })
  })
})

/** An entry as read, as it would be written. */
function plainOf(entry: Entry): object {
  const filled = Object.entries(entry).filter(([, value]) => {
    if (Array.isArray(value)) return value.length > 0
    return typeof value !== 'object' || Object.keys(value).length > 0
  })
  const { differentFrom, tests: _, ...rest } = Object.fromEntries(filled)
  return { ...rest, ...(differentFrom && { different_from: differentFrom }) }
}

describe('houses', () => {
  it.each(['csv', 'tbx'])('keep their own forms in %s', async format => {
    const entries = await entriesFrom([
      {
        id: 'org.al-qaeda',
        type: 'organisation',
        house: { en: [{ form: 'al-Qaeda' }, { form: 'al-Qaida', house: ['ap', 'guardian'] }] },
      },
    ])
    expect((await roundTrip(format, entries)).entries).toEqual(entries.map(bare))
  })
})
