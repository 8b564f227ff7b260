import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEvidence, loadGlossary } from '../../src/glossary/load.ts'
import type { Glossary } from '../../src/glossary/model.ts'
import { readConfiguration } from '../../src/hosts/configuration.ts'
import { told } from './loading.ts'

const RIVERS = ['Orontes', 'Euphrates', 'Tigris', 'Khabur', 'Barada', 'Queiq', 'Litani', 'Jordan'] as const

const river = fc.record({
  id: fc.constantFrom(...RIVERS).map(name => `place.${name.toLowerCase()}`),
  languages: fc.uniqueArray(fc.constantFrom('en', 'fr', 'de', 'ar'), { maxLength: 4 }),
  forms: fc.array(fc.constantFrom('Asi', 'Firat', 'Dicle', 'Habur'), { maxLength: 3 }),
})
const rivers = fc.uniqueArray(river, { selector: one => one.id, maxLength: 8 })

type River = { readonly id: string; readonly languages: readonly string[]; readonly forms: readonly string[] }

const written = ({ id, languages, forms }: River) =>
  `- { id: ${id}, type: place, house: { ${languages.map(tag => `${tag}: ${id} ${tag}`).join(', ')} }, forms: [${forms.map(form => `{ form: ${form} }`).join(', ')}] }`

/** A glossary without the places of its entries, which do move. */
const still = ({ entries, spellings }: Glossary) => ({
  entries: entries.map(({ at: _, places: __, ...entry }) => entry),
  spellings: Array.from(spellings, ({ entry, ...spelling }) => ({ ...spelling, entry: entry.id })),
})

describe('loading a glossary', () => {
  it('gives the same for any order of entries and any parting into files', () =>
    fc.assert(
      fc.asyncProperty(
        rivers,
        fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        async (list, parts, keys) => {
          const one = await loadGlossary([{ path: 'all.yaml', text: list.map(written).join('\n') }])
          const shuffled = list.map(item => [keys.next().value ?? 0, item] as const).sort(([a], [b]) => a - b)
          const files = [0, 1, 2].map(part => ({
            path: `${part}.yaml`,
            text: shuffled
              .filter((_, at) => parts[at] === part)
              .map(([, item]) => written(item))
              .join('\n'),
          }))
          const other = await loadGlossary(files.toReversed())
          expect(still(other.glossary)).toEqual(still(one.glossary))
        },
      ),
      { numRuns: 60 },
    ))
})

/** Pieces that glossaries are made of, joined at random. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        'id: a\n',
        '  type: place\n',
        '{',
        '}',
        '[',
        ']',
        ': ',
        ', ',
        '&a ',
        '*a ',
        '"',
        "'",
        '|\n',
        '\n',
        '? ',
        '!!str ',
        '# x\n',
        'forms:',
        'house: { en: ',
        'since: 2024-02-30',
        '---\n',
        '\t',
        '<<: ',
        'cues:\n',
        'pattern: "(a"',
        'rules: ',
        '__proto__: ',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map(pieces => pieces.join(''))

describe('reading random text', () => {
  it('never throws, and has words for everything', () =>
    fc.assert(
      fc.asyncProperty(scraps, async text => {
        const files = [{ path: 'a.yaml', text }]
        const problems = [
          ...(await loadGlossary(files)).problems,
          ...(await loadEvidence(files)).problems,
          ...(await readConfiguration('/a/.isogloss.yaml', text, ['house-form'])).problems,
        ]
        await told(problems)
        const lines = text.split(/\r\n|\r|\n/u).length
        for (const { at } of problems) {
          expect(at.line).toBeGreaterThanOrEqual(1)
          expect(at.line).toBeLessThanOrEqual(lines)
        }
      }),
      { numRuns: 300 },
    ))

  it('never throws on well-formed data of the wrong shape', () =>
    fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), fc.json({ maxDepth: 2 }), async (json, house) => {
        const texts = [
          json,
          `[${json}]`,
          `[{ "id": "a", "type": "place", "house": ${house}, "forms": ${json} }]`,
          `{ "cues": ${json} }`,
        ]
        for (const text of texts) {
          const files = [{ path: 'a.yaml', text }]
          await told((await loadGlossary(files)).problems)
          await told((await loadEvidence(files)).problems)
          await told((await readConfiguration('/a/.isogloss.yaml', text, [])).problems)
        }
      }),
      { numRuns: 40 },
    ))
})
