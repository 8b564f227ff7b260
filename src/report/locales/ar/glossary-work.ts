import { ltr } from './ltr.ts'

/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'اجعل ملفات المسرد على أسلوب واحد',
      detail:
        'المفاتيح بترتيب المخطط، واللغات بترتيب واحد، وكل صيغة في سطر، وعلامات الاقتباس حيث تلزم فقط. وتبقى التعليقات وترتيب المداخل والصيغ.',
      argument: { path: 'ملفات المسرد أو مجلداته (المبدئي: المسرد المستعمل)' },
      example: {
        own: 'المسرد المستعمل',
        check: 'يذكر الملفات التي ليست على الأسلوب ولا يغير شيئا؛ ورمز الخروج 1 إن وُجد واحد',
      },
    },
  },
  options: {
    check: 'لا تغيّر شيئا؛ ورمز الخروج 1 إن كان شيء سيتغير',
  },
  failures: {
    'no-own-glossary': `لا مسرد لك هنا؛ سمّ واحدا أو أنشئ مجلد ${ltr('glossary/')}.`,
  },
  problems: {
    'not-formatted':
      'لا يمكن جعل هذا الملف على الأسلوب من دون فقدان تعليق أو تغيير ما يقوله؛ بقي كما كان. أخرج التعليقات من الأقواس.',
  },
  reports: {
    fmt: {
      fine: 'كل الملفات على الأسلوب.',
      written_zero: 'ملفات أعيدت كتابتها: {{count, number}}.',
      written_one: 'ملفات أعيدت كتابتها: {{count, number}}.',
      written_two: 'ملفات أعيدت كتابتها: {{count, number}}.',
      written_few: 'ملفات أعيدت كتابتها: {{count, number}}.',
      written_many: 'ملفات أعيدت كتابتها: {{count, number}}.',
      written_other: 'ملفات أعيدت كتابتها: {{count, number}}.',
      unlike_zero: 'ملفات ليست على الأسلوب: {{count, number}}.',
      unlike_one: 'ملفات ليست على الأسلوب: {{count, number}}.',
      unlike_two: 'ملفات ليست على الأسلوب: {{count, number}}.',
      unlike_few: 'ملفات ليست على الأسلوب: {{count, number}}.',
      unlike_many: 'ملفات ليست على الأسلوب: {{count, number}}.',
      unlike_other: 'ملفات ليست على الأسلوب: {{count, number}}.',
    },
  },
} as const
