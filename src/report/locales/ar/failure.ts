import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { ltr } from './ltr.ts'
import { styleWords } from './style.ts'

const TAG = `اكتب رمزا مثل ${ltr('en')} أو ${ltr('pt-BR')} (${ltr('BCP 47')})`
const RECORD = `اكتب كل مقالة في سطر واحد: ${ltr('{"id": "…", "text": "…"}')}`
const ONE_FILE = `الخرج القياسي يتسع لملف واحد لا غير، والملفات هنا {{count, number}}؛ أعد كتابتها في مكانها مع ${ltr('--write')}.`
const SAVE = `احفظه بترميز ${ltr('UTF-8')}`

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken': `البيانات المرفقة مع ${ltr('isogloss')} معطوبة أو من إصدار آخر؛ أعد تثبيته.`,
  // سطر الأوامر
  'did-you-mean': 'هل تقصد «{{meant}}»؟',
  'no-input': `لا شيء للقراءة: سمّ ملفات أو مجلدات أو أنماطا، أو اكتب «${ltr('-')}» للدخل القياسي.`,
  'nothing-there': `لا شيء للقراءة هنا: لا ملف مطابقا بامتداد ${ltr('.txt')} أو ${ltr('.md')} أو ${ltr('.markdown')} أو ${ltr('.html')} أو ${ltr('.ndjson')} أو ${ltr('.jsonl')}.`,
  'unknown-command': `«{{command}}» ليس من أوامر ${ltr('isogloss')}؛ انظر ${ltr('isogloss --help')}.`,
  'unknown-option': `«{{option}}» ليس من خيارات «{{command}}»؛ انظر ${ltr('{{command}} --help')}.`,
  'unknown-rule': `«{{code}}» ليس رمز قاعدة؛ يسرد ${ltr('isogloss explain')} القواعد كلها.`,
  'unknown-schema': 'لا مخطط باسم «{{name}}»؛ الموجود: {{choices, either}}.',
  'unknown-ui-language': 'لا رسائل باللغة «{{value}}»؛ اللغات الموجودة: {{languages, languageList}}.',
  'missing-argument': `«{{command}}» يحتاج إلى ${ltr('<{{argument}}>')}؛ انظر ${ltr('{{command}} --help')}.`,
  'excess-argument': '«{{argument}}» معطى زائد على ما يقبله «{{command}}».',
  'option-needs-value': 'الخيار {{option}} يحتاج إلى قيمة.',
  'bad-choice': 'لا يجوز أن تكون قيمة {{option}} «{{value}}»؛ الممكن: {{choices, either}}.',
  'bad-language': `{{option}}: «{{value}}» ليس رمز لغة؛ ${TAG}.`,
  'several-to-stdout_zero': ONE_FILE,
  'several-to-stdout_one': ONE_FILE,
  'several-to-stdout_two': ONE_FILE,
  'several-to-stdout_few': ONE_FILE,
  'several-to-stdout_many': ONE_FILE,
  'several-to-stdout_other': ONE_FILE,
  'write-to-stdin': `لا يمكن إعادة كتابة الدخل القياسي في مكانه؛ احذف ${ltr('--write')}.`,
  'two-names-needed': `يلزم اسمان: ${ltr('isogloss names compare A B')}، أو ${ltr('--stdin --format ndjson')}.`,
  'stdin-and-names': `تأتي الأسماء من سطر الأوامر أو من ${ltr('--stdin')}، لا من كليهما.`,
  'stream-format': `${ltr('--stdin')} يجيب سطرا سطرا؛ أضف ${ltr('--format {{format}}')}.`,
  'two-on-stdout': `سيذهب {{first}} و{{second}} معا إلى الخرج القياسي؛ أرسل أحدهما إلى ملف: ${ltr('--format {{second}}=FILE')}.`,
  'report-without-file': `يحتاج ${ltr('--format {{format}}=')} إلى اسم ملف بعد علامة المساواة.`,
  'report-twice': 'سيذهب تقريران إلى هذا الملف؛ أعط كلا منهما ملفا.',
  'report-over-input': 'هذا هو ما سيُقرأ؛ اكتب في ملف آخر.',
  'report-folder-missing': 'لا يوجد مجلد باسم «{{folder}}»؛ أنشئه أولا.',
  'pair-broken': `هذا السطر ليس كائن ${ltr('JSON')} فيه النصان «${ltr('a')}» و«${ltr('b')}»؛ تُرك.`,
  internal: `هذا عطل في ${ltr('isogloss')} {{version}} نفسه؛ نرجو الإبلاغ عنه مع الأسطر التالية.`,
  'asset-missing': `{{name}} ينبغي أن يكون بجانب البرنامج وليس هناك؛ أعد تثبيت ${ltr('isogloss')}.`,
  // الملفات
  'file-missing': 'لا يوجد ملف كهذا.',
  'file-forbidden': 'قراءة الملف غير مسموحة؛ راجع صلاحياته.',
  'file-unreadable': 'تتعذر قراءة الملف ({{reason}}).',
  'file-is-folder': 'هذا مجلد، والمنتظر ملف.',
  'file-unwritable': 'تتعذر كتابة الملف ({{reason}})؛ بقي كما كان.',
  'output-unwritable': 'تتعذر كتابة المخرجات ({{reason}}).',
  'glossary-missing': `لا يوجد مسرد كهذا؛ راجع ${ltr('--glossary')} والإعدادات.`,
  'glossary-empty': `ليس في مجلد المسرد هذا أي ملف ${ltr('YAML')}.`,
  'yaml-not-utf8': `الملف ليس بترميز ${ltr('UTF-8')}؛ ${SAVE}.`,
  // قراءة المقالات
  'format-unsupported': `المقالات بصيغة {{extension}} لا تُقرأ بعد؛ صدّرها بصيغة ${ltr('.txt')} أو ${ltr('.md')} أو ${ltr('.html')} أو ${ltr('.ndjson')}.`,
  'encoding-utf16': `ترميز الملف {{encoding}}؛ ${SAVE}.`,
  'encoding-utf32': `ترميز الملف {{encoding}}؛ ${SAVE}.`,
  'encoding-other': `الملف ليس بترميز ${ltr('UTF-8')} (البايت {{byte, number}})، ويبدو أنه {{encoding}}؛ ${SAVE}.`,
  'encoding-declared': `تقول الصفحة إن ترميزها {{encoding}}، والبايت {{byte, number}} خارج ${ltr('ASCII')}؛ احفظها بترميز ${ltr('UTF-8')} واذكر ذلك فيها.`,
  'encoding-invalid': `الملف ليس بترميز ${ltr('UTF-8')}: البايت {{byte, number}} ليس جزءا من أي محرف؛ ${SAVE}.`,
  'file-binary': 'هذا ليس نصا: البايت {{byte, number}} من ملف ثنائي.',
  'file-too-large': `حجم الملف بالبايت {{bytes, number}}، وهو أكثر مما يسعه نص واحد؛ قسّمه، مثلا بصيغة ${ltr('NDJSON')}.`,
  'html-tangled': `ينشأ من وسوم الصفحة عناصر فوق الحد ({{most, number}})، كما يحدث مع ${ltr('<b>')} أو ${ltr('<font>')} غير مغلقة؛ أغلقها، أو صدّر الصفحة نصا.`,
  'front-matter-broken': `ترويسة الملف ليست ${ltr('YAML')} صحيحا وقد تُركت ({{reason}})؛ أصلحها، أو ضع القيمة بين علامتي اقتباس.`,
  'front-matter-too-long':
    'ترويسة الملف أطول من أن تُقرأ وقد تُركت: عدد محارفها {{length, number}}، وأكثر ما يُقرأ {{most, number}}.',
  'front-matter-language': `«{{value}}» ليس رمز لغة؛ ${TAG}.`,
  'record-not-json': `هذا السطر ليس ${ltr('JSON')} صحيحا؛ ${RECORD}.`,
  'record-not-object': `ليس في هذا السطر كائن ${ltr('JSON')}؛ ${RECORD}.`,
  'record-field-missing': `ليس في السجل «{{field}}»؛ كل مقالة تحتاج إلى «${ltr('id')}» و«${ltr('text')}».`,
  'record-field-type': '«{{field}}» يجب أن يكون نصا بين علامتي اقتباس، لا من النوع {{found}}.',
  'record-id-repeated': 'المعرّف «{{id}}» موجود في سطر سابق؛ اجعل لكل مقالة معرّفا خاصا.',
  'record-format': '«{{format}}» ليست صيغة تُقرأ هنا؛ اكتب {{allowed, either}}.',
  'record-language': `«{{value}}» ليس رمز لغة؛ ${TAG}.`,
  'record-date': `«{{value}}» ليس تاريخا؛ اكتبه هكذا: ${ltr('2024-12-08')}.`,
}
