import { styleWords } from './style.ts'

/** Kaynak dil için her tür kanıtın söylediği, her biçime bir cümle. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}}: {{name}} için başka bir dilin kısaltması ({{languages, languageList}})',
  'name-form': {
    foreign: '{{text}}: {{name}} adının başka bir dildeki yazımı ({{languages, languageList}})',
    through: '{{text}}: {{name}} adının başka bir dil üzerinden gelen yazımı ({{languages, languageList}})',
  },
  convention: '{{text}}: yabancı adların şu dildeki yazılışına uygun: {{languages, languageList}}',
  credit:
    'kaynak satırında {{name}} geçiyor (yayın dili: {{languages, languageList}}; makalenin dili: {{language, language}})',
  declared: 'makale hangi dilden çevrildiğini kendisi söylüyor: {{language, language}}',
  outlet: 'kaynak olarak anılan: {{name}} (yayın dili: {{languages, languageList}})',
  agency:
    'kaynak olarak anılan: {{name}} (ana dili: {{language, language}}); başka sözler de bunun önceki kaynak olduğunu doğruluyor',
  native: '“{{text}}”: makalenin dilinde yazan haber merkezlerinin alışkanlığı',
  typography: '“{{text}}”: başka bir dilin tipografisi ({{languages, languageList}})',
  number: '“{{text}}”: başka bir dildeki gibi sayıyor ({{languages, languageList}})',
  date: '“{{text}}”: zamanı başka bir dildeki gibi veriyor ({{languages, languageList}})',
  calque: {
    renders: '“{{text}}”: şunun karşılığı: {{originals, list}} ({{languages, languageList}})',
    wording: '“{{text}}”: başka bir dilin söyleyişini izliyor ({{languages, languageList}})',
  },
  residue: '“{{text}}”: kaynak dilden kalmış ({{languages, languageList}})',
  'script-leak': {
    inside: '“{{text}}”: sözcük içinde başka bir yazı sisteminden harf ({{languages, languageList}})',
    word: '“{{text}}”: başka bir yazı sisteminde kalmış ({{languages, languageList}})',
  },
} as const
