/** What each kind of evidence sees, and what it passes over. */
import { describe, expect, it } from 'vitest'
import type { EvidenceData } from '../../src/glossary/cues.ts'
import { readConventions } from '../../src/trace/conventions.ts'
import { readCredits } from '../../src/trace/credits.ts'
import { readCues } from '../../src/trace/cues.ts'
import { readMentions } from '../../src/trace/mentions.ts'
import { Places } from '../../src/trace/places.ts'
import { readScriptLeaks } from '../../src/trace/script-leaks.ts'
import { cueOf, documentOf, entryOf, mentionOf, nameOf } from './hand-made.ts'

describe('readMentions', () => {
  const entry = entryOf('org.monitor', 'River Monitor')
  const document = documentOf('The ODR counted 28 boats.')
  const read = (changes: Parameters<typeof mentionOf>[3], places = new Places(document)) => [
    ...readMentions([mentionOf(document, 'ODR', entry, changes)], places, 'en'),
  ]

  it('weighs an acronym for every language that has it', () => {
    expect(read({ kind: 'acronym', standing: 'foreign', languages: ['fr', 'es-419', 'es'] })).toMatchObject([
      { kind: 'acronym', weights: { es: 3, fr: 3 }, see: 'org.monitor', say: { key: 'trace.acronym' } },
    ])
  })

  it('weighs another language’s form more than a transliteration', () => {
    expect(read({ standing: 'foreign', foreignTo: ['fr'] })).toMatchObject([{ kind: 'name-form', weights: { fr: 2 } }])
    expect(read({ standing: 'deprecated', languages: ['el'] })).toMatchObject([{ weights: { el: 1 } }])
  })

  it('hears little in Latin letters where the article is in others, and nothing where its own name is not known', () => {
    const russian = { ...entry, house: { ...entry.house, ru: [{ form: 'Речной дозор' }] } }
    const mention = { kind: 'acronym', standing: 'foreign', languages: ['fr'] } as const
    const places = new Places({ regions: [] })
    expect([...readMentions([mentionOf(document, 'ODR', russian, mention)], places, 'ru')]).toMatchObject([
      { weights: { fr: 0.6 } },
    ])
    expect([...readMentions([mentionOf(document, 'ODR', entry, mention)], places, 'ru')]).toEqual([])
  })

  it('counts an entry once: the narrower of two signs stands for both, as strongly as the stronger', () => {
    const longer = documentOf('The ODR, the Observatoire du fleuve, counted 28 boats in Fluss.')
    const mentions = [
      mentionOf(longer, 'ODR', entry, { kind: 'acronym', standing: 'foreign', languages: ['fr', 'es'] }),
      mentionOf(longer, 'Observatoire du fleuve', entry, { standing: 'foreign', languages: ['fr'] }),
      mentionOf(longer, 'Fluss', entry, { standing: 'foreign', languages: ['de'] }),
    ]
    expect([...readMentions(mentions, new Places(longer), 'en')]).toMatchObject([
      { text: 'Observatoire du fleuve', weights: { fr: 3 } },
      { text: 'Fluss', weights: { de: 2 } },
    ])
  })

  it.each([
    ['the house form', { standing: 'preferred', languages: ['fr'] }],
    ['a form that says nothing of its way', { standing: 'deprecated' }],
    ['a form that the article’s language has too', { standing: 'admitted', languages: ['en', 'fr'] }],
  ] as const)('passes over %s', (_, changes) => {
    expect(read(changes)).toEqual([])
  })

  it('passes over a byline, and marks a quotation', () => {
    const changes = { standing: 'foreign', languages: ['fr'] } as const
    expect(read(changes, new Places(documentOf(document.text, [['byline', 'The ODR counted']])))).toEqual([])
    const quoted = new Places(documentOf(document.text, [['quotation', 'The ODR counted']]))
    expect(read(changes, quoted)).toMatchObject([{ quoted: true }])
  })
})

describe('readCredits', () => {
  const text = 'Boats sank, Havn said. Source: Havn'
  const document = documentOf(text, [['credit', 'Source: Havn']])
  const credited = { span: { start: text.lastIndexOf('Havn'), end: text.length } }
  const read = (publishes: string[], changes = {}) => [
    ...readCredits(
      [mentionOf(document, 'Havn', entryOf('org.havn', 'Havn', publishes), changes)],
      new Places(document),
      'en',
    ),
  ]

  it('takes a credit line at its word, and a citation for little', () => {
    expect(read(['no'], credited)).toMatchObject([{ kind: 'credit', weights: { no: 5 } }])
    expect(read(['no'])).toMatchObject([{ kind: 'outlet', weights: { no: 0.4 } }])
  })

  it('learns nothing from an outlet that publishes in the article’s language too', () => {
    expect(read(['no', 'en-GB'], credited)).toEqual([])
    expect(read([], credited)).toEqual([])
  })
})

describe('readCues', () => {
  const evidence = (...cues: EvidenceData['cues']): EvidenceData => ({ cues, conventions: [] })
  const made = cueOf('calque.made', 'made (?:it )?known', { it: 1, none: -0.1 }, { renders: { it: 'ha reso noto' } })

  it('explains a calque by the wording it renders', () => {
    const document = documentOf('The ministry Made\nKnown a list.')
    const cue = cueOf('c', 'made\\s(?:it )?known', { it: 1 }, { renders: { it: 'ha reso noto' } })
    expect([...readCues(document.text, evidence(cue), new Places(document), 'en')]).toMatchObject([
      {
        text: 'Made\nKnown',
        say: {
          key: 'trace.calque.renders',
          params: { text: 'Made Known', languages: ['it'], originals: ['ha reso noto'] },
        },
      },
    ])
  })

  it('looks past quotations for the article’s own words', () => {
    const text = '“It was made known,” he said. Nothing else was made known.'
    const document = documentOf(text, [['quotation', '“It was made known,”']])
    const signs = [...readCues(text, evidence(made), new Places(document), 'en')]
    expect(signs).toMatchObject([{ quoted: false, at: { start: text.lastIndexOf('made') } }])
  })

  it('speaks only in its articles’ languages, and in its own capitals when it is told', () => {
    const text = 'Nothing was MADE KNOWN.'
    const places = new Places(documentOf(text))
    expect([...readCues(text, evidence(made), places, 'fr')]).toEqual([])
    expect([...readCues(text, evidence(made), places, 'en-GB')]).toHaveLength(1)
    const strict = evidence(cueOf('s', 'made known', { it: 1 }, { case: 'sensitive' }))
    expect([...readCues(text, strict, places, 'en')]).toEqual([])
  })

  it('reads on where a line was wrapped, not where a paragraph ends', () => {
    const text = 'It was made\nknown.\nIt was made\nknown.'
    const read = (ends: number[]) => {
      const paragraphs = ends.map((end, at) => ({ start: at === 0 ? 0 : ends[at - 1]! + 1, end }))
      return [...readCues(text, evidence(made), new Places({ regions: [] }), 'en', paragraphs)]
    }
    expect(read([text.length])).toMatchObject([{ text: 'made\nknown', at: { start: 7, end: 17 } }])
    expect(read([11, text.length])).toMatchObject([{ at: { start: 26, end: 36 } }])
  })

  it('hears a sign-off where a byline stands, and no other wording', () => {
    const text = 'By Ann Lund, made known (Editing by Bo Ek)'
    const places = new Places(documentOf(text, [['byline', text]]))
    const signed = cueOf('s', 'Editing by', { en: 1 }, { family: 'residue' })
    expect([...readCues(text, evidence(made, signed), places, 'en')]).toMatchObject([{ see: 's' }])
  })

  it('ends on a text full of quoted hits', () => {
    const text = `“${'made known '.repeat(100_000)}”`
    const places = new Places(documentOf(text, [['quotation', text]]))
    expect([...readCues(text, evidence(made), places, 'en')]).toMatchObject([{ quoted: true }])
  })
})

describe('readConventions', () => {
  const tz = { id: 'convention.tz', languages: ['el'], weight: 0.6, pattern: '^tzol', tests: { shows: [], silent: [] } }
  const evidence: EvidenceData = { cues: [], conventions: [tz] }
  const document = documentOf('Tzólani met Tzimas.')
  const names = [nameOf(document, 'Tzólani'), nameOf(document, 'Tzimas')]
  const places = new Places(document)

  it('reads names that the glossary does not know, folded', () => {
    expect([...readConventions(names, [], evidence, places, 'en')]).toMatchObject([
      { text: 'Tzólani', weights: { el: 0.6 } },
    ])
  })

  it('leaves names that the glossary knows to it, and a language’s own articles alone', () => {
    const known = mentionOf(document, 'Tzólani', entryOf('person.jolani', 'Jolani'))
    expect([...readConventions(names, [known], evidence, places, 'en')]).toEqual([])
    expect([...readConventions(names, [], evidence, places, 'el')]).toEqual([])
  })
})

describe('readScriptLeaks', () => {
  const read = (text: string, language = 'en') => [...readScriptLeaks(text, new Places(documentOf(text)), language)]

  it('tells a letter inside a word from a word', () => {
    expect(read('The city of Αleppo fell.')).toMatchObject([
      { weights: { el: 2.5 }, say: { key: 'trace.script-leak.inside' } },
    ])
    expect(read('He shouted ура at noon.')).toMatchObject([{ weights: { ru: 1, uk: 1 } }])
    expect(read('The 서울 subway')).toMatchObject([{ weights: { ko: 1 } }])
  })

  it.each([
    'The α variant spread.',
    'Ω is its sign.',
    'Łódź and Ağrı',
    'a 5 µm filter',
    'Café №',
  ])('is silent on %s', text => {
    expect(read(text)).toEqual([])
  })

  it('is silent where the article is not in Latin letters', () => {
    expect(read('В городе Αleppo', 'ru')).toEqual([])
  })
})
