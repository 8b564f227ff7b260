import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { evidenceFileSchema } from '../../src/glossary/evidence-schema.ts'
import { ENTRY_TYPES, KINDS, STATUSES } from '../../src/glossary/model.ts'
import { fileSchema } from '../../src/glossary/schema.ts'
import { configurationFileSchema } from '../../src/hosts/configuration-schema.ts'
import { loadWords } from '../../src/report/words.ts'
import { staleFiles } from '../tools/generate.ts'

type Json = { readonly [key: string]: Json }

const schema = async (path: string): Promise<Json> => JSON.parse(await readFile(path, 'utf8'))

/** Every mapping of a JSON Schema that names its keys, with its place. */
function* mappings(node: unknown, path: string): Generator<[string, Json]> {
  if (typeof node !== 'object' || node === null) return
  if ('properties' in node) yield [path, node as Json]
  for (const [key, value] of Object.entries(node)) yield* mappings(value, `${path}/${key}`)
}

describe('generated files', () => {
  it('are fresh', async () => expect(await staleFiles()).toEqual([]))
})

describe.each(['glossary/schema.json', 'glossary/evidence/schema.json'])('%s', path => {
  it('is draft-07, titled, and closed to unknown keys everywhere', async () => {
    const root = await schema(path)
    expect(root['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(root['title']).toMatch(/^isogloss /u)
    const all = [...mappings(root, '')]
    expect(all.length).toBeGreaterThan(3)
    for (const [place, mapping] of all) expect(mapping['additionalProperties'], place).toBe(false)
  })

  it('explains every field', async () => {
    for (const [place, { properties }] of mappings(await schema(path), '')) {
      for (const [key, field] of Object.entries(properties!)) {
        expect(field['title'], `${place}/${key}`).toMatch(/\S/u)
        expect(field['description'], `${place}/${key}`).toMatch(/\.$/u)
      }
    }
  })
})

describe('glossary/schema.json', () => {
  it('offers the words of the model', async () => {
    const entry = (await schema('glossary/schema.json'))['items']!
    const properties = entry['properties']!
    expect(entry['required']).toEqual(['id', 'type'])
    expect(properties['type']!['enum']).toEqual([...ENTRY_TYPES])
    const form = properties['forms']!['items']!['properties']!
    expect(form['kind']!['enum']).toEqual([...KINDS])
    expect(form['status']!['enum']).toEqual([...STATUSES])
    expect(properties['house']!['propertyNames']!['pattern']).toContain('[A-Za-z]{2,3}')
  })
})

describe('expectations', () => {
  /** Keys of `glossary.wrong-value.` that a schema can ask for. */
  function* expectations(node: unknown, seen = new Set<unknown>()): Generator<string> {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    if ('message' in node && typeof node.message === 'string') yield node.message.split(' ', 1)[0]!
    for (const value of Object.values(node)) yield* expectations(value, seen)
  }

  it.each(['en', 'fr'])('have each a sentence in %s', async lang => {
    const words = await loadWords(lang)
    const keys = new Set(
      [fileSchema, evidenceFileSchema, configurationFileSchema].flatMap(one => [...expectations(one)]),
    )
    expect(keys.size).toBeGreaterThan(20)
    for (const key of keys) if (key !== 'keys') expect(words.has(`glossary.wrong-value.${key}`), key).toBe(true)
  })
})
