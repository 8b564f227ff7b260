import { ltr } from './ltr.ts'

/** Words about style and its models, by the area that they belong to. */
export const styleWords = {
  trace: {
    from: 'الصياغة تشبه ترجمات عن {{languages, languageList}} (الكلمات الموزونة: {{words, number}})',
    native: 'الصياغة تشبه نصوصا غير مترجمة (الكلمات الموزونة: {{words, number}})',
    other: 'الصياغة تشبه ترجمات عن لغة لا يعرفها نموذج الأسلوب (الكلمات الموزونة: {{words, number}})',
  },
  letters: {
    from: 'تتابع الحروف، بما فيه الأسماء، يشبه ترجمات عن {{languages, languageList}}',
    native: 'تتابع الحروف، بما فيه الأسماء، يشبه نصوصا غير مترجمة',
  },
  verdict: {
    tells: 'الأدلّ: {{tells, list}}',
    tell: '«{{text}}» {{weight, signed}}',
    'no-model': 'لا نموذج أسلوب للمقالات المكتوبة بلغة {{language, language}}: لم يوزن إلا ما له موضع في النص.',
    'too-short': 'كلمات المقالة نفسها أقل من أن يوزن أسلوبها.',
  },
  training: {
    head: 'المقالات المستبقاة: {{count, number}}، بحسب السنة إن كثرت السنوات، وإلا فبحسب النص.',
    closed:
      'المصدر معروف: الجواب الأول صحيح في {{right, percent}}؛ يحسم في {{decided, percent}} ويصيب في {{sure, percent}} منها.',
    native: 'المكتوبة أصلا بلغة {{language, language}}: عُدّت مترجمة في {{called, percent}}.',
    open: 'من لغات لم تدخل التعلم: نُسبت إلى لغة أخرى في {{named, percent}}.',
    error: 'خطأ المعايرة: {{error, percent}}.',
    row: '{{source}}: مقالات {{articles, number}}، وُجدت {{found, percent}}، صحيحة حين تُسمّى {{precise, percent}}',
    written: 'كُتب {{path}}، بايت: {{bytes, number}}.',
    step: 'تعلم، الخطوة {{step, number}} من {{steps, number}} …',
  },
  commands: {
    'trace-train': {
      summary: 'تعلّم نموذج أسلوب من مقالات لغة مصدرها معروفة',
      detail: `يقرأ ${ltr('NDJSON')}، مقالة في كل سطر: ${ltr('"id"')} و${ltr('"text"')} و${ltr('"source_lang"')} (لغة المقالة نفسها إن لم تُترجم) و${ltr('"group"')} (تشترك فيه نسخ النص الواحد) و${ltr('"year"')}. المقالات نفسها تعطي الملف نفسه. وينتهي بأرقام عن مقالات مستبقاة.`,
      argument: { articles: `ملف ${ltr('NDJSON')} للمقالات` },
      example: { own: 'نموذج من مصادر غرفة الأخبار' },
    },
  },
  options: {
    out: 'الملف الذي يُكتب فيه النموذج',
    model: `نموذج الأسلوب، من صنع ${ltr('isogloss trace train')} (وإلا فالمرفق)`,
    prior: `ما يُظن بجواب قبل القراءة، مثل ${ltr('fr=0.2')} أو ${ltr('none=0.5')}؛ يمكن تكراره`,
    explain: 'أظهر كل حكم مجموعا يمكن إعادة حسابه',
  },
  failures: {
    'style-broken': `ليس هذا نموذج أسلوب، أو هو تالف؛ اصنع واحدا بالأمر ${ltr('isogloss trace train')}.`,
    'style-version': 'نموذج الأسلوب من الإصدار {{version}}، وهذه النسخة لا تقرؤه؛ درّبه من جديد.',
    'style-no-native':
      'لم يُكتب أصلا بلغة {{language, language}} إلا {{texts, number}} من النصوص؛ بها يقاس الأسلوب، وأقلها {{least, number}}.',
    'style-no-language': 'لا لغة تُرجم عنها {{least, number}} من النصوص؛ وهذا أقل ما يلزم لجواب.',
    'style-nothing': 'لا مقالة للتعلم منها.',
    'style-no-out': `قل أين يُكتب النموذج: ${ltr('--out FILE')}.`,
    'record-year': `يجب أن يكون «${ltr('year')}» عددا صحيحا مثل ${ltr('2021')}.`,
    'record-source': `«{{value}}» في ${ltr('source_lang')} ليس رمز لغة؛ اكتب رمزا مثل ${ltr('en')} أو ${ltr('pt-BR')}.`,
    'prior-broken': `${ltr('--prior')}: «{{value}}» ليس ظنا؛ اكتب جوابا وحصة بين 0 و1، مثل ${ltr('fr=0.2')} أو ${ltr('none=0.5')}.`,
    'prior-full': 'مجموع الحصص المذكورة {{sum, percent}}؛ يجب أن يبقى شيء لسائر الأجوبة.',
  },
} as const
