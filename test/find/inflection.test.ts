import { expect, test } from 'vitest'
import { findMentions } from '../../src/find/find.ts'
import { compileLexicon } from '../../src/find/lexicon.ts'
import { loadGlossary } from '../../src/glossary/load.ts'
import { readText } from '../../src/read/read.ts'

const GLOSSARY = `
- id: place.kyiv
  type: place
  house: { en: Kyiv, ru: Киев, uk: Київ, de: Kiew, el: Κίεβο, tr: Kiev }
- id: place.latakia
  type: place
  house: { en: Latakia, de: Latakia, tr: Lazkiye, el: Λαττάκεια, ar: اللاذقية }
  forms:
    - { form: Lattakia, status: deprecated, in: [de, tr] }
    - { form: Λατάκεια, status: deprecated, in: [el] }
- id: place.aleppo
  type: place
  house: { tr: Halep, el: Χαλέπι, ru: Алеппо, ar: حلب, fa: حلب }
  forms:
    - { form: Aleppo, status: deprecated, in: [tr] }
    - { form: Халеб, status: deprecated, in: [ru] }
- id: place.damascus
  type: place
  house: { el: Δαμασκός, ru: Дамаск, ar: دمشق, fa: دمشق, tr: Şam }
- id: place.qusayr
  type: place
  house: { ar: القصير }
- id: person.zelensky
  type: person
  house: { ru: Владимир Зеленский, uk: Володимир Зеленський }
  parts: { given: Volodymyr, family: Zelenskyy }
- id: person.lavrov
  type: person
  house: { ru: Сергей Лавров, uk: Сергій Лавров, de: Sergej Lawrow }
  parts: { given: Sergei, family: Lavrov }
  forms: [{ form: Sergei Lawrow, status: deprecated, in: [de] }]
- id: org.sohr
  type: organisation
  house: { ru: Сирийская обсерватория по правам человека, de: Syrische Beobachtungsstelle für Menschenrechte, tr: Suriye İnsan Hakları Gözlemevi }
- id: people.houthis
  type: people
  house: { ru: хуситы, ar: الحوثيون, fa: حوثی‌ها, de: Huthi }
  forms: [{ form: Хути, status: deprecated, in: [ru] }]
`

async function read(language: string, text: string) {
  const { glossary, problems } = await loadGlossary([{ path: 'g.yaml', text: GLOSSARY }])
  expect(problems.filter(problem => problem.severity === 'error')).toEqual([])
  const document = await readText(text, { lang: language, languages: [language], defaultLanguage: language })
  const view = { language, house: 'default', date: '2025-01-01', isCommonWord: (word: string) => word === 'с' }
  return findMentions(document, compileLexicon(glossary.spellings), view).map(
    ({ text, entry, standing, preferred, unsure }) => {
      const name = `${text} ${entry.id.split('.')[1]}`
      return standing === 'preferred' ? name : `${name} ${standing} ${preferred}${unsure ? '?' : ''}`
    },
  )
}

test.each([
  [
    'ru',
    'В Киеве ждут, у Киева готовы, под Киевом тихо, но Киевский район спит, как Киевляне.',
    ['Киеве kyiv', 'Киева kyiv', 'Киевом kyiv'],
  ],
  [
    'ru',
    'Он встретил Владимира Зеленского. С Зеленским говорил Сергей Лавров, а с Лавровым никто, и с Зеленской тоже.',
    ['Владимира Зеленского zelensky', 'Зеленским zelensky', 'Сергей Лавров lavrov', 'Лавровым lavrov'],
  ],
  [
    'ru',
    'По данным Сирийской обсерватории по правам человека, в Халебе тихо.',
    ['Сирийской обсерватории по правам человека sohr', 'Халебе aleppo deprecated Алеппо'],
  ],
  ['ru', 'Город Халеб горит.', ['Халеб aleppo deprecated Алеппо']],
  [
    'uk',
    'У Києві чекають на Володимира Зеленського, до Києва далеко, Київська область.',
    ['Києві kyiv', 'Володимира Зеленського zelensky', 'Києва kyiv'],
  ],
  [
    'uk',
    'Рада у Києві, а не в Киеве чи Киеву, Киевом.',
    ['Києві kyiv', 'Киеве kyiv foreign Києві', 'Киеву kyiv foreign Київ?', 'Киевом kyiv foreign Києвом'],
  ],
  [
    'de',
    'Vor Lattakias Küste, in Lattakia und der Lattakia-Straße; Latakias Hafen, Lattakiaer Wein.',
    [
      'Lattakias latakia deprecated Latakias',
      'Lattakia latakia deprecated Latakia',
      'Lattakia latakia deprecated Latakia',
      'Latakias latakia',
    ],
  ],
  [
    'de',
    'Sergei Lawrow kam. Außenminister Lawrows Rede bei der Syrischen Beobachtungsstelle für Menschenrechte; Jurij Lawrow nicht.',
    [
      'Sergei Lawrow lavrov deprecated Sergej Lawrow',
      'Lawrows lavrov',
      'Syrischen Beobachtungsstelle für Menschenrechte sohr',
    ],
  ],
  [
    'tr',
    "Halep’te, Lattakia'da ve Lazkiye’nin yolunda; Aleppo’nun, Aleppo'yu, Haleplinin, Şam’dan.",
    [
      'Halep’te aleppo',
      "Lattakia'da latakia deprecated Lazkiye'de?",
      'Lazkiye’nin latakia',
      'Aleppo’nun aleppo deprecated Halep’in?',
      "Aleppo'yu aleppo deprecated Halep'i?",
      'Şam’dan damascus',
    ],
  ],
  ['tr', 'Suriye İnsan Hakları Gözlemevi’ne göre sakin.', ['Suriye İnsan Hakları Gözlemevi’ne sohr']],
  [
    'el',
    'Στη Λατάκεια, της Λατάκειας, του Χαλεπίου, της Δαμασκού και του Κιέβου· η Δαμασκηνή και ο Λατακειώτης.',
    [
      'Λατάκεια latakia deprecated Λαττάκεια',
      'Λατάκειας latakia deprecated Λαττάκειας',
      'Χαλεπίου aleppo',
      'Δαμασκού damascus',
      'Κιέβου kyiv',
    ],
  ],
  [
    'ar',
    'وصل إلى حلب واللاذقية وبالقصير وللاذقية، ثم قال للحوثيين إن دِمَشق هادئة، والحلبي والدمشقي في قصيرة.',
    ['حلب aleppo', 'واللاذقية latakia', 'وبالقصير qusayr', 'وللاذقية latakia', 'للحوثيين houthis', 'دِمَشق damascus'],
  ],
  ['fa', 'حلب‌ها و دمشق‌ی و دمشقی و حوثی‌ها و حوثی‌های یمن', ['حلب‌ها aleppo', 'دمشق‌ی damascus', 'حوثی‌ها houthis']],
])('%s: %s', async (language, text, found) => {
  expect(await read(language, text)).toEqual(found)
})
