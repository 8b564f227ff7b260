import { styleWords } from './style.ts'

/** ما يقوله كل نوع من القرائن عن لغة المصدر، جملة لكل صورة. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}}: اختصار {{name}} في {{languages, languageList}}',
  'name-form': {
    foreign: '{{text}}: رسم {{name}} في {{languages, languageList}}',
    through: '{{text}}: رسم {{name}} الآتي عن طريق {{languages, languageList}}',
  },
  convention: '{{text}}: على رسم الأسماء الأجنبية في {{languages, languageList}}',
  credit: 'سطر المصدر يذكر {{name}} (لغة النشر: {{languages, languageList}}؛ لغة المقالة: {{language, language}})',
  declared: 'المقالة نفسها تذكر اللغة التي تُرجمت منها: {{language, language}}',
  outlet: 'المصدر المذكور: {{name}} (لغة النشر: {{languages, languageList}})',
  agency: 'المصدر المذكور: {{name}} (لغته الأولى: {{language, language}})؛ وعبارات أخرى تؤيد أنه مصدر سابق',
  native: '«{{text}}»: عادة غرف الأخبار التي تكتب بلغة المقالة',
  typography: '«{{text}}»: علامات الترقيم في {{languages, languageList}}',
  number: '«{{text}}»: طريقة العدّ في {{languages, languageList}}',
  date: '«{{text}}»: طريقة ذكر الوقت في {{languages, languageList}}',
  calque: {
    renders: '«{{text}}»: ترجمة حرفية لما يلي: {{originals, list}} ({{languages, languageList}})',
    wording: '«{{text}}»: على صياغة {{languages, languageList}}',
  },
  residue: '«{{text}}»: بقية من لغة المصدر ({{languages, languageList}})',
  'script-leak': {
    inside: '«{{text}}»: حرف من كتابة أخرى داخل كلمة ({{languages, languageList}})',
    word: '«{{text}}»: بقي بكتابة أخرى ({{languages, languageList}})',
  },
} as const
