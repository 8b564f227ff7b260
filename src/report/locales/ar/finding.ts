export const finding = {
  'house-form': {
    deprecated: '«{{form}}» ليست الصيغة المعتمدة؛ اكتب «{{preferred}}».',
    forbidden: '«{{form}}» لا يجوز استعمالها؛ اكتب «{{preferred}}».',
    foreign: '«{{form}}» رسم الاسم في {{languages, languageList}}؛ اكتب هنا «{{preferred}}».',
    unwanted: '«{{form}}» لا يجوز استعمالها، وليس لها في المسرد صيغة معتمدة: غيّر العبارة، أو أضف صيغة إلى المسرد.',
  },
  'foreign-acronym': {
    leak: '«{{form}}» اختصار {{name}} في {{languages, languageList}}؛ اكتب هنا «{{preferred}}».',
  },
  'mixed-spelling': {
    house: 'اسم واحد برسمين في هذه المقالة: {{forms, list}}. الصيغة المعتمدة «{{preferred}}».',
    majority: 'اسم واحد برسمين في هذه المقالة: {{forms, list}}. الأكثر ورودا «{{preferred}}» (عدد المرات: {{count}}).',
    even: 'اسم واحد برسمين في هذه المقالة: {{forms, list}}؛ استعمل أحدهما، مثلا «{{preferred}}».',
    unlisted: '«{{form}}» يبدو رسما آخر للاسم «{{preferred}}» الوارد أيضا في هذه المقالة؛ استعمل أحدهما.',
  },
  'mixed-in-set': {
    even: 'هنا «{{form}}»، وفي {{path}} «{{preferred}}»: اسم واحد برسمين في هذه الدفعة؛ استعمل أحدهما.',
    house:
      'هنا «{{form}}»، وفي {{path}} «{{preferred}}»: اسم واحد برسمين في هذه الدفعة. الصيغة المعتمدة «{{preferred}}».',
    majority:
      'هنا «{{form}}»، وفي {{path}} وهو الأكثر (عدد المرات: {{count}}) «{{preferred}}»: اسم واحد برسمين في هذه الدفعة.',
  },
  'script-leak': {
    letter:
      'في «{{word}}» حروف من كتابة أخرى لا تشبه حروف هذه الكتابة إلا شكلا: {{letters, list}}؛ اكتب «{{preferred}}».',
    mark: '«{{mark}}» من كتابة أخرى؛ اكتب «{{preferred}}».',
    dotted: '«{{letter}}» حرف تركي في مقالة لا تُبقي غيره من الحروف التركية؛ اكتب «{{preferred}}».',
  },
  'torn-sentence': {
    middle: 'تبدأ هذه الجملة من وسطها: ضاعت قبلها كلمات أو انتقلت. قارنها بالمصدر.',
  },
  'repeated-paragraph': {
    same: 'كلمات هذه الفقرة هي كلمات فقرة سابقة؛ احذف إحداهما.',
    near: 'تكرر هذه الفقرة فقرة سابقة (الكلمات المشتركة: {{percent}}%)، كأنها تُرجمت مرتين؛ احذف إحداهما.',
  },
  'page-residue': {
    line: 'هذا السطر من صفحة الويب لا من المقالة؛ احذفه.',
    biography: 'الكاتب يروّج هنا لنفسه، ومكان ذلك صفحة الكاتب. احذفه.',
    credit: '«{{credit}}» سطر مصدر: احفظه في البيانات الوصفية لا في المتن.',
    'credit-spacing': 'النقطتان في «{{credit}}» في غير مكانهما؛ ألصقهما بالكلمة التي قبلهما.',
  },
  'foreign-typography': {
    'mixed-quotes': 'نوعان من علامات الاقتباس في نص واحد: هذا الاقتباس يخالف سائرها؛ استعمل {{open}} و{{close}}.',
    'unlike-pair': 'يُفتح هذا الاقتباس بنوع من العلامات ويُغلق بنوع آخر؛ استعمل {{open}} و{{close}}.',
    unpaired: 'علامة الاقتباس هذه بلا قرينة؛ فالاقتباس لا يُفتح أو لا يُغلق.',
    'foreign-quotes': 'علامات الاقتباس {{marks}} من لغة أخرى؛ استعمل {{open}} و{{close}}.',
    apostrophes: 'فواصل علوية مستقيمة ومقوسة في نص واحد؛ الغالب هنا {{kept}}.',
    'space-before': 'المسافة قبل «{{mark}}» من عادة لغة أخرى.',
    'number-format': '«{{number}}» عدد بصيغة لغة أخرى؛ اكتب «{{preferred}}».',
    'time-format': '«{{time}}» وقت بصيغة لغة أخرى.',
    'doubled-marks': '«{{marks}}»: علامتان حيث تكفي واحدة؛ لا فاصلة مع الشرطة التي تحصر جملة معترضة.',
  },
  'acronym-mismatch': {
    'missing-word': 'ليس في «{{name}}» كلمة لكل حرف من {{acronym}}؛ اكتب «{{preferred}}».',
    'other-body': '{{acronym}} ليس اختصار «{{name}}»؛ اكتب «{{preferred}}».',
    slip: '{{acronym}} ليس اختصار «{{name}}»، وقد كُتب الاختصار صحيحا في موضع آخر من المقالة؛ اكتب «{{preferred}}».',
  },
  'split-name': {
    attribution: 'الاسم «{{joined}}» قطعته عبارة الإسناد، وبقيته «{{rest}}» منفردة؛ اكتب «{{preferred}}».',
    stop: 'نقطة تقطع الاسم «{{joined}}»؛ اكتب «{{preferred}}».',
    comma: 'فاصلة تقطع الاسم «{{joined}}»؛ اكتب «{{preferred}}».',
    break: 'نهاية فقرة تقطع الاسم «{{joined}}»؛ صِله.',
  },
  'unexplained-suppression': {
    missing: 'لا يقول هذا الكتم لماذا؛ أضف السبب بعد شرطتين، كما في «{{example}}».',
  },
  'unused-suppression': {
    all: 'هذا التعليق لا يكتم شيئا؛ احذفه.',
    codes: 'هذا التعليق لا يكتم أي ملاحظة من {{codes, list}}؛ احذفه.',
  },
}
