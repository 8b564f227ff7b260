import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../src/glossary/load.ts'
import { findNearDuplicates, nearDuplicateProblems } from '../../src/pipeline/near-duplicates.ts'

async function pairs(yaml: string): Promise<string[]> {
  const { glossary } = await loadGlossary([{ path: 'a.yaml', text: yaml }])
  return findNearDuplicates(glossary.entries).map(({ entry, other }) => `${entry.id} ${other.id}`)
}

const entry = (id: string, type: string, house: string, more = '') =>
  `- { id: ${id}, type: ${type}, house: { ${house} }${more} }\n`

describe('entries that are nearly one', () => {
  it.each([
    [
      'a person twice',
      entry('person.a', 'person', 'en: Esmail Baghaei') + entry('person.b', 'person', 'en: Esmaeil Bagaei'),
    ],
    [
      'a person with a middle name',
      entry('person.a', 'person', 'en: Mohammed al-Bashir') + entry('person.b', 'person', 'en: Muhammad al-Bashir'),
    ],
    ['a place twice', entry('place.a', 'place', 'en: Latakia') + entry('place.b', 'place', 'en: Lattakia')],
    [
      'an organisation that differs in one word',
      entry('org.a', 'organisation', 'en: Bank of Latakia') + entry('org.b', 'organisation', 'en: Bank of Lattakia'),
    ],
    [
      'in every language that both have',
      entry('place.a', 'place', 'en: Avdiivka, ru: Авдеевка') +
        entry('place.b', 'place', 'en: Avdiyivka, ru: Авдиевка'),
    ],
  ])('are told: %s', async (_, yaml) => {
    expect(await pairs(yaml)).toHaveLength(1)
  })

  it.each([
    [
      'two persons of one family',
      entry('person.a', 'person', 'en: Bashar al-Assad') + entry('person.b', 'person', 'en: Hafez al-Assad'),
    ],
    [
      'agencies of two countries',
      entry('org.a', 'organisation', 'en: Qatar News Agency') +
        entry('org.b', 'organisation', 'en: Kuwait News Agency'),
    ],
    [
      'a name within a longer one',
      entry('org.a', 'organisation', 'en: Syrian Army') + entry('org.b', 'organisation', 'en: Free Syrian Army'),
    ],
    ['acronyms', entry('org.a', 'organisation', 'en: ERT') + entry('org.b', 'organisation', 'en: ARD')],
    [
      'a likeness in one language alone',
      entry('place.a', 'place', 'en: Sumy, ru: Сумы') + entry('place.b', 'place', 'en: Sumi, ru: Токио'),
    ],
    ['a person and a place', entry('person.a', 'person', 'en: Latakia') + entry('place.b', 'place', 'en: Lattakia')],
    [
      'those that say so',
      entry('place.a', 'place', 'en: Latakia', ', different_from: [place.b]') +
        entry('place.b', 'place', 'en: Lattakia'),
    ],
  ])('are not told: %s', async (_, yaml) => {
    expect(await pairs(yaml)).toEqual([])
  })

  it('compares new entries alone where some are new', async () => {
    const yaml =
      entry('place.a', 'place', 'en: Latakia') +
      entry('place.b', 'place', 'en: Lattakia') +
      entry('place.c', 'place', 'en: Lattaquia')
    const { glossary } = await loadGlossary([{ path: 'a.yaml', text: yaml }])
    const problems = nearDuplicateProblems(glossary.entries, one => one.id === 'place.a')
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatchObject({ code: 'near-duplicate', severity: 'warning', path: 'a.yaml', at: { line: 1 } })
  })

  it('finds none in the glossary that ships: each pair was read', async () => {
    const files = readdirSync('glossary', { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.yaml') && !name.startsWith('evidence'),
    )
    const { glossary } = await loadGlossary(
      files.map(path => ({ path, text: readFileSync(join('glossary', path), 'utf8') })),
    )
    expect(nearDuplicateProblems(glossary.entries).map(problem => problem.say.params)).toEqual([])
  })

  it('stays linear where a thousand entries share every key', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => entry(`place.n${at}`, 'place', `en: Bala${'aeiou'[at % 5]}`))
    const { glossary } = await loadGlossary([{ path: 'a.yaml', text: many.join('') }])
    expect(findNearDuplicates(glossary.entries).length).toBeLessThanOrEqual(40 * 1000)
  })
})
