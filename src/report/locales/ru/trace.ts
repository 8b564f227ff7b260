import { styleWords } from './style.ts'

/** Что каждый вид свидетельств говорит о языке источника, по предложению на вид. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}}: аббревиатура другого языка ({{languages, languageList}}) для {{name}}',
  'name-form': {
    foreign: '{{text}}: так {{name}} пишется в другом языке ({{languages, languageList}})',
    through: '{{text}}: написание {{name}}, пришедшее через другой язык ({{languages, languageList}})',
  },
  convention: '{{text}}: так иностранные имена пишутся в другом языке ({{languages, languageList}})',
  credit:
    'в указании источника: {{name}} (язык публикаций: {{languages, languageList}}; язык материала: {{language, language}})',
  declared: 'в самом материале указано, с какого языка он переведён: {{language, language}}',
  outlet: 'приводится источник: {{name}} (язык публикаций: {{languages, languageList}})',
  agency:
    'приводится источник: {{name}} (основной язык: {{language, language}}); другие обороты подтверждают, что он первоначальный',
  native: '«{{text}}»: обычай редакций, которые пишут на языке материала',
  typography: '«{{text}}»: типографика другого языка ({{languages, languageList}})',
  number: '«{{text}}»: так считают в другом языке ({{languages, languageList}})',
  date: '«{{text}}»: так указывают время в другом языке ({{languages, languageList}})',
  calque: {
    renders: '«{{text}}»: передаёт {{originals, list}} ({{languages, languageList}})',
    wording: '«{{text}}»: следует обороту другого языка ({{languages, languageList}})',
  },
  residue: '«{{text}}»: осталось от языка источника ({{languages, languageList}})',
  'script-leak': {
    inside: '«{{text}}»: буква другой письменности внутри слова ({{languages, languageList}})',
    word: '«{{text}}»: осталось в другой письменности ({{languages, languageList}})',
  },
} as const
