import fc from 'fast-check'
import * as yaml from 'yaml'
import type { Written } from '../../src/exchange/exchange.ts'
import type { Entry } from '../../src/glossary/model.ts'
import { readEntries } from '../../src/glossary/read-entries.ts'
import { entriesYaml } from '../../src/glossary/write/inline.ts'

/** Entries as a glossary has them, from plain data. */
export async function entriesFrom(written: readonly object[]): Promise<Entry[]> {
  const { entries, problems } = await readEntries('test.yaml', entriesYaml(written, yaml))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return entries
}

/** An entry without where it is written and what an import adds. */
export function bare(entry: Entry): object {
  const { at: _, places: __, review: ___, ...rest } = entry
  return rest
}

/** Imported entries as a glossary has them. */
export async function imported(written: readonly Written[]): Promise<object[]> {
  return (await entriesFrom(written)).map(bare)
}

const form = fc.constantFrom(
  'Latakia',
  'Qur’an',
  "O'Neill & <Sons>",
  '"Quoted"',
  '=cmd',
  '+972 Magazine',
  "'t Hooft",
  'a;b, c',
  'Ναύπλιο',
  'اللاذقية',
  '東京',
  '-x',
  'x]]>',
  '\\n',
  'x\u200cy',
)
const language = fc.constantFrom('en', 'fr', 'ar', 'pt-BR', 'zh-Hant')
const byLanguage = fc.dictionary(language, form, { maxKeys: 3 })
const text = fc.constantFrom('A port', 'x "y" & <z>', '@sum', 'one, two')

const listed = fc.record(
  {
    form,
    kind: fc.constantFrom('full', 'acronym', 'short', 'alias', 'transliteration'),
    status: fc.constantFrom('admitted', 'deprecated', 'forbidden'),
    in: fc.uniqueArray(language, { minLength: 1, maxLength: 2 }),
    from: fc.uniqueArray(language, { minLength: 1, maxLength: 2 }),
    note: text,
  },
  { requiredKeys: ['form', 'kind', 'status'] },
)

/** Plain entries, whatever stands in their names. */
export const written: fc.Arbitrary<Written[]> = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.constantFrom('place.latakia', 'org.a-1', 'person.x', '9.lives', 'event.y'),
        type: fc.constantFrom('place', 'person', 'organisation', 'event'),
        definition: text,
        house: byLanguage,
        short: byLanguage,
        native: byLanguage,
        forms: fc.uniqueArray(listed, { minLength: 1, maxLength: 3, selector: one => one.form }),
        sources: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
        note: text,
      },
      { requiredKeys: ['id', 'type', 'house'] },
    )
    .filter(({ house }) => Object.keys(house).length > 0) as fc.Arbitrary<Written>,
  { minLength: 1, maxLength: 4, selector: ({ id }) => id },
)
