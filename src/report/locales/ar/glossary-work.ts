import { ltr } from './ltr.ts'

/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'اجعل ملفات المسرد على أسلوب واحد',
      detail:
        'المفاتيح بترتيب المخطط، واللغات بترتيب واحد، وكل صيغة في سطر، وعلامات الاقتباس حيث تلزم فقط. وتبقى التعليقات وترتيب المداخل والصيغ.',
      argument: {
        path: 'ملفات المسرد أو مجلداته (المبدئي: المسرد المستعمل)',
      },
      example: {
        own: 'المسرد المستعمل',
        check: 'يذكر الملفات التي ليست على الأسلوب ولا يغير شيئا؛ ورمز الخروج 1 إن وُجد واحد',
      },
    },
    'glossary-add': {
      summary: 'أضف مدخلا بعد التحقق من سلامة المسرد معه',
      detail: `لا يُكتب شيء إن كان المدخل خاطئا أو يشارك مدخلا آخر في صيغة. ويُنبَّه إلى مدخل يكاد يكون موجودا. وللصيغة أن تقول أكثر عن نفسها بصيغة ${ltr('YAML')}: ${ltr('{ form: Lattakia, status: deprecated, in: [en], from: [el] }')}.`,
      example: {
        place: 'مكان، ورسم يتسرب إلى الإنجليزية من اليونانية والعربية',
        several: 'شخص، مع صيغة تقول ما هي',
      },
    },
    'glossary-edit': {
      summary: 'غيّر مدخلا واترك سائر المسرد كما هو بايتا بايتا',
      detail: `الصيغة المدرجة تأخذ ما يقال عنها، وتضاف الصيغ الأخرى. ومع ${ltr('--id')} يتغير معرّف المدخل ويبقى القديم تحت ${ltr('replaces')}، ومن ذكره يذكر الجديد. ولا يُكتب شيء إن كان المسرد سيختل.`,
      argument: {
        id: `معرّف المدخل، مثل ${ltr('place.latakia')}`,
      },
      example: {
        form: 'أضف صيغة أو غيّر ما يقال عنها',
        field: 'حدّد حقلا واحذف حقلين',
        rename: 'أعطه معرّفا آخر',
      },
    },
  },
  options: {
    check: 'لا تغيّر شيئا؛ ورمز الخروج 1 إن كان شيء سيتغير',
    id: 'معرّف المدخل (المبدئي: من نوعه واسمه)',
    type: 'نوع المدخل: {{choices, either}}',
    'house-form': `ما نكتبه في لغة، مثل ${ltr('en=Latakia')} أو ${ltr("en='{ form: Kyiv, since: 2019 }'")}؛ يمكن تكراره`,
    'short-form': `المختصر أو الصيغة القصيرة في لغة، مثل ${ltr('fr=OSDH')}؛ يمكن تكراره`,
    native: `الاسم بلغته وكتابته، مثل ${ltr('ar=اللاذقية')}؛ يمكن تكراره`,
    definition: 'من هو أو ما هو، في سطر واحد',
    form: 'طريقة أخرى لكتابته؛ يمكن تكراره',
    kind: `صنف صيغ ${ltr('--form')}: {{choices, either}}`,
    status: `ما يُسمح به لصيغ ${ltr('--form')}: {{choices, either}}`,
    in: `لغات المقالات التي يسري فيها ذلك، مثل ${ltr('en,fr')} (المبدئي: كلها)`,
    'from-languages': `اللغات التي تأتي عبرها صيغ ${ltr('--form')}، مثل ${ltr('el,ar')}`,
    'different-from': 'معرّف مدخل يسهل الخلط بينه وبين هذا؛ يمكن تكراره',
    source: `مصدر المعلومة (المبدئي في مدخل جديد: ${ltr('editor (unverified)')})؛ يمكن تكراره`,
    note: 'نصيحة للمحرر الذي يصادف هذا الاسم',
    review: 'ما ينبغي أن يتحقق منه أحد بعد',
    unset: `حقل يُحذف، مثل ${ltr('note')} أو ${ltr('house.it')}؛ يمكن تكراره`,
    'remove-form': 'صيغة مدرجة تُحذف؛ يمكن تكراره',
    file: 'ملف المسرد الذي يُكتب فيه؛ يُنشأ إن لم يوجد',
    'dry-run': 'تحقق وأخبر، ولا تكتب شيئا',
  },
  failures: {
    'no-own-glossary': `لا مسرد لك هنا؛ سمّ واحدا أو أنشئ مجلد ${ltr('glossary/')}.`,
    'bad-mapping': `لا يجوز أن تكون قيمة {{option}} «{{value}}»؛ اكتب صيغة أو تعيينا مثل ${ltr('{ form: Lattakia, status: deprecated }')}.`,
    'bad-assignment': `لا يجوز أن تكون قيمة {{option}} «{{value}}»؛ اكتب لغة وصيغة، مثل ${ltr('en=Latakia')}.`,
    'form-needed': `تقول ${ltr('--kind')} و${ltr('--status')} و${ltr('--in')} و${ltr('--from')} شيئا عن صيغ؛ اذكر واحدة مع ${ltr('--form')}.`,
    'option-missing': 'ينقص {{option}}، وهو لازم هنا.',
    'name-missing': `يحتاج المدخل إلى اسم؛ قل ما نكتبه مع ${ltr('--house en=…')} أو اسمه الأصلي مع ${ltr('--native')}.`,
    'not-yaml-file': `«{{file}}» ليس ملف مسرد؛ يجب أن ينتهي اسمه بالامتداد ${ltr('.yaml')}.`,
    'file-needed_zero': 'ملفات المسرد {{count, number}}؛ سمّ الملف الذي يُكتب فيه مع {{option}}.',
    'file-needed_one': 'ملفات المسرد {{count, number}}؛ سمّ الملف الذي يُكتب فيه مع {{option}}.',
    'file-needed_two': 'ملفات المسرد {{count, number}}؛ سمّ الملف الذي يُكتب فيه مع {{option}}.',
    'file-needed_few': 'ملفات المسرد {{count, number}}؛ سمّ الملف الذي يُكتب فيه مع {{option}}.',
    'file-needed_many': 'ملفات المسرد {{count, number}}؛ سمّ الملف الذي يُكتب فيه مع {{option}}.',
    'file-needed_other': 'ملفات المسرد {{count, number}}؛ سمّ الملف الذي يُكتب فيه مع {{option}}.',
    'id-needed': `لا يمكن تكوين معرّف من هذا الاسم؛ أعط واحدا مع ${ltr('--id')}.`,
    'nothing-to-change': `لا شيء يتغير في {{id}}؛ قل ماذا مع ${ltr('--house')} أو ${ltr('--form')} أو ${ltr('--unset')} أو خيار آخر.`,
    'nothing-to-unset': 'ليس في {{id}} {{fields, either}}؛ لم يُكتب شيء.',
    'no-entry': 'لا مدخل {{id}} في هذا المسرد.',
    'no-entry-near': 'لا مدخل {{id}} في هذا المسرد؛ هل تقصد {{meant}}؟',
    'edit-impossible':
      'لا يمكن تغيير «{{key}}» هنا من دون المساس بشيء آخر، كاسم مستعار أو مرساة أو تعليق بين أقواس؛ غيّره يدويا. لم يُكتب شيء.',
  },
  problems: {
    'not-formatted':
      'لا يمكن جعل هذا الملف على الأسلوب من دون فقدان تعليق أو تغيير ما يقوله؛ بقي كما كان. أخرج التعليقات من الأقواس.',
    'near-duplicate': `تكاد «{{form}}» ({{id}}) تُكتب مثل «{{like}}» ({{other}}، {{place}})؛ إن كانا واحدا فادمجهما، وإلا فاذكر {{other}} في ${ltr('different_from')}.`,
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
    entry: {
      refused: 'لم يُكتب شيء.',
      unchanged: 'يقول {{id}} ذلك بالفعل؛ لم يُكتب شيء.',
    },
  },
} as const
