import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../src/glossary/load.ts'
import { listRunNames, suggestRunEntries } from '../../src/pipeline.ts'
import { namesCsv } from '../../src/report/names-csv.ts'
import { suggestYaml } from '../../src/report/suggest-yaml.ts'
import { loadWords } from '../../src/report/words.ts'
import { articleOf, deskOf, stream } from '../desk.ts'

const look = async () => ({ color: false, width: 80, words: await loadWords('en') })

async function runOf(texts: Readonly<Record<string, string>>) {
  return stream(...(await Promise.all(Object.entries(texts).map(([path, text]) => articleOf(text, { path })))))
}

const ARTICLES = {
  'a.txt':
    'Taras Semilarskyi met the coach. Semilarskyi said so. Later Semilarsky left. Fans of Liang Yun sang at Liangyun. The OʼNeil “Ocuppy” camp left.',
  'b: #"x"\n.txt':
    'Jyotiraditya Scindia joined. Occupy grew. On Monday Ocuppy shrank. Ana Giffords spoke. Giffords left; Gifffords slept.',
  'c.txt': 'Nobody heard Jyothiraditya Scindia. Taras Semilarskyi was in Jean-Claude’s house, and Semilarsky was not.',
}

describe('suggested entries', () => {
  it('load as they stand, without a problem', async () => {
    const run = await suggestRunEntries(await runOf(ARTICLES), await deskOf(null))
    expect(run.suggestions.length).toBeGreaterThan(3)
    const text = suggestYaml(run, await look())
    const { glossary, problems } = await loadGlossary([{ path: 'suggested.yaml', text }])
    expect(problems).toEqual([])
    expect(glossary.entries.map(({ id }) => id).sort()).toEqual(run.suggestions.map(({ id }) => id).sort())
  })

  it('put each form into one entry', async () => {
    const { suggestions } = await suggestRunEntries(await runOf(ARTICLES), await deskOf(null))
    const forms = suggestions.flatMap(({ house, forms }) => [house, ...forms.map(({ form }) => form)])
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('come with the most frequent first, its counts from every article', async () => {
    const { suggestions } = await suggestRunEntries(await runOf(ARTICLES), await deskOf(null))
    expect(suggestions[0]).toMatchObject({
      id: 'person.taras-semilarskyi',
      house: 'Taras Semilarskyi',
      parts: { given: 'Taras', family: 'Semilarskyi' },
      forms: [{ form: 'Taras Semilarsky', kind: 'transliteration' }],
    })
    expect(suggestions.map(({ count }) => count)).toEqual(
      [...suggestions.map(({ count }) => count)].sort((a, b) => b - a),
    )
  })

  it('tell a slip of the keyboard from a transliteration', async () => {
    const { suggestions } = await suggestRunEntries(await runOf(ARTICLES), await deskOf(null))
    const kinds = suggestions.flatMap(({ forms }) => forms.map(({ form, kind }) => `${form}: ${kind}`))
    expect(kinds).toContain('Ana Gifffords: typo')
    expect(kinds).toContain('Taras Semilarsky: transliteration')
  })

  it('leave out what the glossary knows', async () => {
    const known =
      '- id: person.taras-semilarskyi\n  type: person\n  house: { en: Taras Semilarskyi }\n  parts: { given: Taras, family: Semilarskyi }\n  forms: [{ form: Taras Semilarsky, status: deprecated, in: [en] }]\n'
    const { suggestions } = await suggestRunEntries(await runOf(ARTICLES), await deskOf(known))
    expect(suggestions.map(({ id }) => id)).not.toContain('person.taras-semilarskyi')
    expect(suggestions.length).toBeGreaterThan(1)
  })
})

describe('the list of names', () => {
  it('counts every mention once', async () => {
    const { names } = await listRunNames(await runOf(ARTICLES), await deskOf(null))
    for (const { count, forms } of names) expect(forms.reduce((sum, form) => sum + form.count, 0)).toBe(count)
    expect(names.find(({ name }) => name === 'Semilarskyi')).toBeUndefined()
    expect(names.find(({ forms }) => forms.some(({ text }) => text === 'Jyothiraditya Scindia'))).toMatchObject({
      count: 2,
      files: ['b: #"x"\n.txt', 'c.txt'],
    })
  })

  it('reads back from CSV as it went in', async () => {
    const run = await listRunNames(await runOf(ARTICLES), await deskOf(null))
    const rows = parseCsv(namesCsv(run, await look()))
    expect(rows[0]).toEqual(['name', 'form', 'count', 'entry', 'files'])
    expect(rows.slice(1)).toEqual(
      run.names.flatMap(({ name, forms, files }) =>
        forms.map(({ text, count }) => [name, text, String(count), '', files.join('\n')]),
      ),
    )
  })
})

/** RFC 4180, read by hand. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  for (const line of text.match(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/g) ?? []) {
    const fields = line.slice(0, -2).match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? []
    rows.push(fields.map(field => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)))
  }
  return rows
}
