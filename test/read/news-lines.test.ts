import { describe, expect, test } from 'vitest'
import type { RegionKind } from '../../src/read/document.ts'
import { datelineLength } from '../../src/read/news-lines.ts'
import { readText } from '../../src/read/read.ts'

const BODY = 'Rebels said on Friday that they had reached the heart of the city after a sweep through many towns.'

async function regionsOf(text: string, kind: RegionKind): Promise<string[]> {
  const document = await readText(text)
  return document.regions
    .filter(region => region.kind === kind)
    .map(({ start, end }) => document.text.slice(start, end))
}

describe('datelines', () => {
  test.each([
    'ERBIL, Kurdistan Region -',
    'ERBIL, Kurdistan Region of Iraq -',
    'BEIRUT (AP) —',
    'BEIRUT, Nov 30 (Reuters) -',
    'BEIRUT -',
    'PARIS, 3 mars (AFP) -',
    'NEW YORK —',
    'TEL AVIV/BEIRUT —',
    'Beirut (dpa) -',
    'Damas (AFP) –',
    'Beirut, 30 nov (EFE).-',
    'WASHINGTON--',
    'МОСКВА, 30 ноября (РИА Новости) —',
    'بيروت (رويترز) -',
    '(AFP) –',
  ])('%s', async dateline => {
    expect(await regionsOf(`${dateline} ${BODY}`, 'dateline')).toEqual([dateline])
  })

  test.each([
    'HTS - the jihadist group - leads the offensive.',
    'The UN - and not the EU - will pay.',
    'NATO said on Friday - after long talks - that it would not.',
    'Aleppo - Syria’s second city - has fallen.',
    'CIVILIANS KILLED IN FIGHTING',
    'U.N. officials - two of them - left.',
  ])('none in %s', text => {
    expect(datelineLength(text)).toBe(0)
  })
})

describe('credit lines', () => {
  test.each([
    'Source: Skai',
    'Source :Skai',
    'Source: BFM TV',
    'Sources : AFP, Reuters',
    'Quelle: dpa',
    'Fuente: EFE',
    'Fonte: ANSA',
    'Πηγή: ΑΠΕ-ΜΠΕ',
    'Источник: Интерфакс',
    'المصدر: رويترز',
    '(AFP)',
    'AFP/Reuters',
    'With AFP',
    'Avec AFP',
    'Le Figaro avec AFP',
    'mit dpa'.replace('mit', 'Mit'),
    'Con informaci\u00F3n de EFE',
    '© AFP',
    '(With inputs from Reuters)',
  ])('%s', async line => {
    expect(await regionsOf(`${BODY}\n${line}`, 'credit')).toEqual([line])
  })

  test.each(['(AFP)', '(AFP/Reuters)', '/AFP', '— AFP'])('%s at the end of a paragraph', async credit => {
    expect(await regionsOf(`${BODY} ${credit}`, 'credit')).toEqual([credit])
  })

  test.each([
    'Sources close to the army denied it.',
    'A source said that the Syrian Democratic Forces (SDF).',
    'The director told AFP.',
    'With the army gone, people left.',
    'They met the agency (SANA) on Friday.',
  ])('none in %s', async text => {
    expect(await regionsOf(`${BODY}\n${text}`, 'credit')).toEqual([])
  })
})

describe('bylines', () => {
  test.each([
    'By Maya Gebeily',
    'By Maya Gebeily and Suleiman al-Khalidi',
    'By MAYA GEBEILY, Reuters',
    'Par Jean Dupont',
    'Von Anna Müller und Karl Schmidt',
    'Por Ana López',
    'بقلم: أحمد علي',
    '(Reporting by Maya Gebeily in Beirut; Editing by Kevin Liffey)',
    'Reporting by Maya Gebeily; writing by Tom Perry',
    '(Édité par Sophie Louet)',
  ])('%s', async line => {
    expect(await regionsOf(`Rebels reach Aleppo\n${line}\n${BODY}`, 'byline')).toEqual([line])
  })

  test('after the last sentence', async () => {
    const line = '(Reporting by Maya Gebeily; Editing by Kevin Liffey)'
    expect(await regionsOf(`${BODY} ${line}`, 'byline')).toEqual([line])
  })

  test.each([
    'By Friday the army had left.',
    'By the numbers',
    'Par ailleurs, l’armée est partie.',
    'Von der Armee fehlt jede Spur.',
    'By Aleppo’s standards, this was quiet.',
  ])('none in %s', async text => {
    expect(await regionsOf(`${BODY}\n${text}\n${BODY}`, 'byline')).toEqual([])
  })
})

describe('captions', () => {
  test.each([
    'Photo: Rami al-Sayed/AFP',
    'FILE PHOTO: Smoke over Aleppo.',
    'Φωτογραφία: ΑΠΕ',
    'Foto: dpa',
    'Photo by Rami al-Sayed',
  ])('%s', async line => {
    expect(await regionsOf(`${BODY}\n${line}\n${BODY}`, 'caption')).toEqual([line])
  })

  test.each(['Photos showed smoke over Aleppo.', 'Video: a dream goal saved Liverpool'])('none in %s', async line => {
    expect(await regionsOf(`${BODY}\n${line}`, 'caption')).toEqual([])
  })
})

describe('headings', () => {
  test('the first line and short lines above text', async () => {
    const text = [
      'Rebels reach Aleppo',
      BODY,
      'Near Türkiye',
      BODY,
      'The Kremlin calls for “order”',
      BODY,
      '277 dead',
      BODY,
    ].join('\n')
    expect(await regionsOf(text, 'heading')).toEqual([
      'Rebels reach Aleppo',
      'Near Türkiye',
      'The Kremlin calls for “order”',
      '277 dead',
    ])
  })

  test('a headline may ask, and a byline may follow it', async () => {
    expect(await regionsOf(`Who holds Aleppo?\nBy Maya Gebeily\n${BODY}`, 'heading')).toEqual(['Who holds Aleppo?'])
  })

  test.each([
    [`${BODY}\nComments`],
    ['Lattakia'],
    [`${BODY}\n- one item\n- another\n${BODY}`],
    [`“We will go,”\n${BODY}`],
    [`${BODY}\nSource: Skai\n${BODY}`],
  ])('none in %j', async text => {
    expect(await regionsOf(text, 'heading')).toEqual([])
  })
})
