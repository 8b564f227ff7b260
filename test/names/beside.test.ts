import { describe, expect, it } from 'vitest'
import { findBeside } from '../../src/names/beside.ts'
import { listRunNames } from '../../src/pipeline.ts'
import { articleOf, deskOf, stream } from '../desk.ts'
import { plainDocument } from './plain-document.ts'

/** The two forms of each name, and how often the native one is written again. */
function besideIn(text: string): (string | number)[] {
  const { pairs, again } = findBeside(plainDocument(text))
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return [...pairs.flatMap(({ native, latin }) => [written(native), written(latin)]), again.length]
}

describe('names in two scripts, one of them in brackets', () => {
  it.each([
    [
      'Arabic, after a title, and again with a conjunction',
      'قال القائد سامر الحلواني (Samer al-Halwani) إن الجسر مغلق. ووعد سامر الحلواني بفتحه، وسامر الحلواني يعرف السبب.',
      ['سامر الحلواني', 'Samer al-Halwani', 2],
    ],
    [
      'Arabic, with the conjunction written onto it',
      'حضر الوزير وسامر الحلواني (Samer al-Halwani) الحفل.',
      ['سامر الحلواني', 'Samer al-Halwani', 0],
    ],
    [
      'Arabic, a name that begins as the conjunction',
      'تحدث وليد قنديل (Walid Qandil).',
      ['وليد قنديل', 'Walid Qandil', 0],
    ],
    [
      'Persian',
      'آقای بهرام لاریجانی (Bahram Larijani) به شیراز رفت. بهرام لاریجانی فردا برمی‌گردد.',
      ['بهرام لاریجانی', 'Bahram Larijani', 1],
    ],
    [
      'Hebrew',
      'השר לשעבר אבנר בנימיני (Avner Binyamini) נאם בחיפה. לאבנר בנימיני לא היו שאלות.',
      ['אבנר בנימיני', 'Avner Binyamini', 1],
    ],
    [
      'Korean, with particles',
      '선장 이재명(Lee Jae-myung)은 돌아왔다. 이재명은 웃었다. 이재명이 말했다.',
      ['이재명', 'Lee Jae-myung', 2],
    ],
    [
      'Japanese, in full-width brackets, after Chinese characters',
      '元首相サミル・ハルワニ（Samir Halwani）は述べた。サミル・ハルワニは帰った。',
      ['サミル・ハルワニ', 'Samir Halwani', 1],
    ],
    [
      'Russian in an English article',
      'The mayor, Boris Tarasenko (Russian: Борис Тарасенко, born 1961), resigned.',
      ['Борис Тарасенко', 'Boris Tarasenko', 0],
    ],
    [
      'Ukrainian',
      'Капітан Олексій Гончарук (Oleksiy Honcharuk) повернувся. Його брат не знав.',
      ['Олексій Гончарук', 'Oleksiy Honcharuk', 0],
    ],
    [
      'Arabic in a French article',
      'Le porte-parole Samer al-Halwani (سامر الحلواني) a démenti.',
      ['سامر الحلواني', 'Samer al-Halwani', 0],
    ],
    [
      'a name with an initial',
      'Former mayor Boris T. Tarasenko (Борис Т. Тарасенко) left.',
      ['Борис Т. Тарасенко', 'Boris T. Tarasenko', 0],
    ],
  ])('%s', (_, text, expected) => {
    expect(besideIn(text)).toEqual(expected)
  })

  it.each([
    ['an agency', 'قالت وزارة الدفاع (Reuters) إن الجسر مغلق.'],
    ['a translation', 'قالت وزارة الدفاع (Ministry of Defence) إن الجسر مغلق.'],
    ['a loanword', 'تتحدث الدراسة عن تكنولوجيا (Technology) جديدة.'],
    ['a word without a capital', 'يسمى هذا بودكاست (bodkast) عندنا.'],
    ['another person', 'وقف الرئيس أحمد النجار (Samer al-Halwani) هناك.'],
    ['a place in the native script', 'The bridge (جسر الحديد) is closed.'],
    ['a script that is not read', '习近平（Xi Jinping）说。'],
    ['one script alone', 'The United Nations (UN) and Boris Tarasenko (Boris) left. قال (سامر الحلواني) نعم.'],
    ['a name parted by a stop', 'رحل سامر الحلواني. (Samer al-Halwani)'],
    ['a name within a longer word', 'Лавра (Lavrentiy Havryliuk) стоит.'],
  ])('are silent about %s', (_, text) => {
    expect(besideIn(text)).toEqual([0])
  })

  it('take no other word for the form', () => {
    expect(besideIn('السيد حسام (Hossam) هنا. رأينا حسامين وكحسامنا ثم حسام.')).toEqual(['حسام', 'Hossam', 1])
    expect(besideIn('선장 이재명(Lee Jae-myung)은 왔다. 이재명수는 갔다.')).toEqual(['이재명', 'Lee Jae-myung', 0])
  })

  it('stay quick on a great many brackets', () => {
    const text = Array.from({ length: 3000 }, (_, at) => `سامر${at} (Samer) (Halwani${at}) `).join('')
    expect(besideIn(text).length).toBeGreaterThan(0)
  })
})

async function listed(text: string, lang: string, entries: string | null = null) {
  const document = await articleOf(text, { lang })
  const { names } = await listRunNames(stream(document), await deskOf(entries, { languages: [lang] }))
  return names.map(({ forms, entry }) => [
    ...(entry ? [entry] : []),
    ...forms.map(form => `${form.text} ${form.count}`),
  ])
}

describe('the list of names', () => {
  it('holds both scripts as one name', async () => {
    expect(
      await listed(
        'قال سامر الحلواني (Samer al-Halwani) إن الجسر مغلق. عاد سامر الحلواني. كتب Samer al-Halwani عنه.',
        'ar',
      ),
    ).toEqual([['سامر الحلواني 2', 'Samer al-Halwani 2']])
  })

  it('leaves the recognized name out of which the brackets single one', async () => {
    const names = await listed(
      'Сегодня Президент Борис Тарасенко (Boris Tarasenko) уехал. Борис Тарасенко вернется.',
      'ru',
    )
    expect(names).toContainEqual(['Борис Тарасенко 2', 'Boris Tarasenko 1'])
  })

  it('gives the entry a form that stands beside one it lists', async () => {
    const entry = '- { id: person.halwani, type: person, definition: A mayor., house: { en: Samer al-Halwani } }'
    expect(
      await listed('Then Samer al-Halwani (سامر الحلواني) left. He signed as سامر الحلواني.', 'en', entry),
    ).toEqual([['person.halwani', 'سامر الحلواني 2', 'Samer al-Halwani 1']])
  })
})
