import { describe, expect, it } from 'vitest'
import { checkEvidence } from '../../src/glossary/check-evidence.ts'
import { loadEvidence } from '../../src/glossary/load.ts'
import { filesOf, told } from './loading.ts'

const CUES = `
cues:
  - id: calque.made-it-known
    family: calque
    pattern: made it known that
    in: [en]
    weights: { fr: 0.8, other: 0.2, none: -0.1 }
    weighed: hand
    renders: { fr: faire savoir que }
    tests: { shows: [The army made it known that it left.], silent: [She is known for that.] }
conventions:
  - id: convention.ou
    languages: fr
    weight: 0.6
    pattern: ^[a-z]{1,3}ou
    note: also in older English
    tests: { shows: [al-Joulani], silent: [Jolani, Beyrouth] }
`
const cue = (changes: string) =>
  `cues: [{ id: a, family: calque, pattern: x, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x], silent: [y] }, ${changes} }]`
const complaints = async (...texts: string[]) => told((await loadEvidence(filesOf(texts))).problems)

describe('loadEvidence', () => {
  it('reads cues and conventions', async () => {
    const { evidence, problems } = await loadEvidence(filesOf([CUES]))
    expect(await told(problems)).toEqual([])
    expect(evidence).toEqual({
      cues: [
        {
          id: 'calque.made-it-known',
          family: 'calque',
          pattern: 'made it known that',
          in: ['en'],
          weights: { fr: 0.8, other: 0.2, none: -0.1 },
          weighed: 'hand',
          renders: { fr: 'faire savoir que' },
          tests: { shows: ['The army made it known that it left.'], silent: ['She is known for that.'] },
          anchors: [{ text: 'known that', least: 8, most: 8 }],
          at: { path: 'a.yaml', line: 3, column: 5 },
        },
      ],
      conventions: [
        {
          id: 'convention.ou',
          languages: ['fr'],
          weight: 0.6,
          pattern: '^[a-z]{1,3}ou',
          note: 'also in older English',
          tests: { shows: ['al-Joulani'], silent: ['Jolani', 'Beyrouth'] },
          at: { path: 'a.yaml', line: 12, column: 5 },
        },
      ],
    })
  })

  it('is the same for files in any order', async () => {
    const files = [...filesOf([CUES, cue('note: b')])]
    const [forth, back] = await Promise.all([loadEvidence(files), loadEvidence(files.toReversed())])
    expect(forth).toEqual(back)
  })

  it.each([
    ['cues: [{ id: a }]', /missing-key The key "family"/u],
    ['cues: {}', /1:7 wrong-value "cues" must be a list, found \{\}/u],
    ['clues: []', /1:1 unknown-key The key "clues"/u],
    ['- id: a', /1:1 not-evidence/u],
    ['calque', /1:1 not-evidence/u],
    [
      'cues: [{ id: a, family: calques, pattern: x, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x] } }]',
      /1:25 wrong-value .*did you mean "calque"/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: "(x", in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x] } }]',
      /1:42 pattern-broken/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: x+, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x] } }]',
      /1:42 pattern-unbounded/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: "(x{1,9}){1,9}", in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x] } }]',
      /1:42 pattern-costly/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: x?, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x] } }]',
      /1:42 pattern-empty/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: \\b, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x] } }]',
      /1:42 pattern-empty/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: x, in: [en], weights: { fr: strong }, weighed: hand, tests: { shows: [x] } }]',
      /1:70 wrong-value "fr" must be a number/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: x, in: [en], weights: {}, weighed: hand, tests: { shows: [x] } }]',
      /1:64 wrong-value "weights"/u,
    ],
    [
      'cues: [{ id: a, family: calque, pattern: x, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [] } }]',
      /wrong-value "shows"/u,
    ],
  ])('complains of %s', async (text, expected) => {
    const lines = await complaints(text)
    expect(lines.join('\n')).toMatch(expected)
  })

  it('keeps ids apart across files and kinds', async () => {
    expect(await complaints(CUES, CUES.replace('calque.made-it-known', 'calque.other'))).toEqual([
      'b.yaml:12:5 duplicate-id The id convention.ou is already taken at a.yaml:12; give this entry its own, or merge the two and list the retired id under "replaces".',
    ])
  })
})

describe('checkEvidence', () => {
  const check = async (text: string) => told(checkEvidence((await loadEvidence(filesOf([text]))).evidence))

  it('passes cues that do as their tests say', async () => expect(await check(CUES)).toEqual([]))

  it('tells of an example that is not found, of a near miss that is, and of none', async () => {
    const text = CUES.replace('The army made it known that it left.', 'The army said so.')
      .replace('silent: [Jolani, Beyrouth]', 'silent: [Joumblatt]')
      .replace('silent: [She is known for that.]', 'silent: []')
    expect(await check(text)).toEqual([
      'a.yaml:3:5 cue-silent calque.made-it-known is not found in its own example "The army said so."; correct the pattern or the example.',
      'a.yaml:3:5 cue-without-near-miss calque.made-it-known has no near miss; add under "silent" a text that is like it and means nothing.',
      'a.yaml:12:5 cue-shown convention.ou is found in "Joumblatt", where it must be silent; narrow the pattern.',
    ])
  })

  it('minds capitals only where asked', async () => {
    expect(await check(cue('note: x').replace('shows: [x]', 'shows: [X]'))).toEqual([])
    expect(await check(cue('case: sensitive').replace('shows: [x]', 'shows: [X]'))).toHaveLength(1)
  })
})
