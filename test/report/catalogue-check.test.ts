import { describe, expect, it } from 'vitest'
import { catalogueProblems } from '../../src/report/catalogue-check.ts'
import { CODES } from '../../src/rules/index.ts'

describe('the catalogues', () => {
  it('are complete in every language, for every code', () => {
    expect(catalogueProblems(CODES)).toEqual([])
  })
})

describe('catalogueProblems', () => {
  const en = { a: { one: 'x {{name}}', many_one: '{{count}} x', many_other: '{{count}} xs' } }
  const fr = {
    a: { one: 'y {{name}}', many_one: '{{count}} y', many_many: '{{count}} d’y', many_other: '{{count}} ys' },
  }

  it('is silent on equal catalogues', () => {
    expect(catalogueProblems([], { en, fr })).toEqual([])
  })

  it.each([
    ['a missing key', { a: { ...fr.a, one: undefined } }, 'fr: a.one is missing'],
    ['a key of its own', { a: { ...fr.a, more: 'z' } }, 'en: a.more is missing; fr has it'],
    ['other parameters', { a: { ...fr.a, one: 'y {{nom}}' } }, 'fr: a.one has parameters [nom], en has [name]'],
    ['a missing plural form', { a: { ...fr.a, many_many: undefined } }, 'fr: a.many lacks the plural form _many'],
    ['an empty text', { a: { ...fr.a, one: ' ' } }, 'fr: a.one is empty'],
    [
      'an unknown format',
      { a: { ...fr.a, one: 'y {{name, langue}}' } },
      'fr: a.one asks for an unknown format, langue',
    ],
    [
      'quotation marks of another language',
      { a: { ...fr.a, one: 'y “{{name}}”' } },
      'fr: a.one has quotation marks of another language',
    ],
    ['a breakable space', { a: { ...fr.a, one: 'y : {{name}}' } }, 'fr: a.one has a breakable space at a mark'],
  ])('tells of %s', (_, faulty, problem) => {
    const there = Object.fromEntries(Object.entries(faulty.a).filter(([, text]) => text !== undefined)) as typeof fr.a
    expect(catalogueProblems([], { en, fr: { a: there } })).toContain(problem)
  })

  it('tells of a rule without words', () => {
    expect(catalogueProblems(['no-such'], { en, fr })).toEqual([
      'en: rule.no-such.summary is missing',
      'en: rule.no-such.why is missing',
      'en: finding.no-such.* is missing',
      'fr: rule.no-such.summary is missing',
      'fr: rule.no-such.why is missing',
      'fr: finding.no-such.* is missing',
    ])
  })
})
