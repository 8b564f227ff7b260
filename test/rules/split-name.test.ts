import { describe, expect, it } from 'vitest'
import { findingsIn, mended } from './findings-in.ts'

const PEOPLE = `
- id: person.rami-abdel-rahman
  type: person
  house: { en: Rami Abdel Rahman, fr: Rami Abdel Rahmane }
- id: person.mohammed-bin-salman
  type: person
  house: { en: Mohammed bin Salman }
- id: place.ankara
  type: place
  house: { en: Ankara }
- id: place.washington-dc
  type: place
  house: { en: Washington DC }
`

const find = (text: string, glossary = PEOPLE, lang = 'en') => findingsIn('split-name', text, glossary, lang)

describe('split-name finds', () => {
  it.each([
    [
      'an attribution',
      'Shells fell, the director, Rami Abdel, told AFP. Rahmane.\n\nNight came.',
      'Shells fell, the director, Rami Abdel Rahman, told AFP.\n\nNight came.',
    ],
    [
      'a longer attribution',
      'Rami Abdel, who runs the group, told the agency on Friday. Rahmane.',
      'Rami Abdel Rahman, who runs the group, told the agency on Friday.',
    ],
    ['a full stop', '“We saw it,” said Rami Abdel. Rahmane.', '“We saw it,” said Rami Abdel Rahman.'],
    ['a rest without its stop', '“We saw it,” said Rami Abdel. Rahmane', '“We saw it,” said Rami Abdel Rahman.'],
    ['a waiting particle', 'The king met Mohammed bin. Salman.', 'The king met Mohammed bin Salman.'],
    [
      'a comma',
      'Then Rami Abdel, Rahmane told reporters what he saw.',
      'Then Rami Abdel Rahman told reporters what he saw.',
    ],
    [
      'a paragraph break',
      'The count was given on Friday by Rami Abdel\n\nRahmane of the observatory that keeps it.',
      'The count was given on Friday by Rami Abdel Rahman of the observatory that keeps it.',
    ],
    [
      'a stop before a sentence that goes on',
      'Rami Abdel. Rahmane told reporters.',
      'Rami Abdel Rahmane told reporters.',
    ],
    [
      'a title before it',
      'President Mohammed, said in a speech. Bin Salman.',
      'President Mohammed bin Salman, said in a speech.',
    ],
  ])('%s', async (_, text, whole) => {
    const findings = await find(text)
    expect(findings).toHaveLength(1)
    expect(mended(text, findings)).toBe(whole)
    expect(findings[0]!.severity).toBe('error')
    expect(findings[0]!.fixes.every(fix => fix.trust === 'ask')).toBe(true)
  })

  it('spans the name from its first part to the stranded rest, and offers the joined passage', async () => {
    const [finding] = await find('“All is quiet,” the director, Rami Abdel, told AFP. Rahmane.')
    expect(finding).toMatchObject({
      text: 'Rami Abdel, told AFP. Rahmane.',
      preferred: 'Rami Abdel Rahman, told AFP.',
      entry: 'person.rami-abdel-rahman',
    })
  })

  it('gives a stranded word to the nearest name that fits', async () => {
    const text = 'Ines Marrero beat Olga Marrero. Then Olga thanked Ines, to applause. Marrero.'
    const findings = await find(text, '')
    expect(findings.map(finding => finding.text)).toEqual(['Ines, to applause. Marrero.'])
  })

  it('needs no glossary where the first half must go on', async () => {
    const text = 'The count comes from Samir Abdel, told reporters. Wahhab.'
    expect(mended(text, await find(text, ''))).toBe('The count comes from Samir Abdel Wahhab, told reporters.')
  })

  it('takes the joined name as the article writes it elsewhere', async () => {
    const text = 'Ines Marrero won. The cup was held up by Ines, to great applause. Marrero.'
    expect(mended(text, await find(text, ''))).toBe(
      'Ines Marrero won. The cup was held up by Ines Marrero, to great applause.',
    )
  })

  it('reads French attributions', async () => {
    const text = 'Le directeur, Samir Abdel, a déclaré à l’AFP. Wahhab.'
    expect(await find(text, '', 'fr')).toHaveLength(1)
  })
})

describe('split-name is silent about', () => {
  it.each([
    ['a place after an attribution', 'Asked who won, he told AFP. Ankara.'],
    ['a dateline after a name', 'The envoy, Samir Abdel, told AFP. Ankara.'],
    ['an answer in an interview', '“Who won?” asked the host, Rami, on air. Nobody. “Who lost?” Everyone.'],
    ['a sign-off', 'The minister, Omar Hakimi, told reporters. Reuters.'],
    ['a list', 'Present were Abdul, Karim and Leyla, and Abu, Hamza.'],
    ['a city and its country', 'The office is in Washington, DC, or in Tripoli, Lebanon. Lebanon.'],
    ['an abbreviated state', 'The trial opened in Wilmington Del. Hakimi was not there.'],
    ['a surname as a heading', 'The winner was Omar.\n\nHakimi\n\nOmar Karimi came second.'],
    ['a name that stands whole', 'Rami Abdel Rahmane, told of it, wept. Rahmane said no more.'],
    ['two people of one family', 'The cup went to Ines. Marrero came second.'],
  ])('%s', async (_, text) => {
    expect(await find(text)).toEqual([])
  })
})
