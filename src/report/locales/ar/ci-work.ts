import { ltr } from './ltr.ts'

/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'عدد التحذيرات المسموح بها؛ ما زاد عليها يجعل رمز الخروج 1',
    quiet: `أبلغ عن الأخطاء وحدها؛ لا تُحسب التحذيرات إلا إذا تجاوزت ${ltr('--max-warnings')}`,
    since: 'أبلغ عما في الأسطر التي تغيرت منذ افترق الفرع عن هذا الإيداع أو الفرع أو الوسم؛ وبلا مسارات: في كل ما تغير',
    staged: 'أبلغ عما في الأسطر المهيأة للإيداع كما هي مهيأة؛ وبلا مسارات: في كل ما هُيئ',
    'whole-files': `مع ${ltr('--since')} أو ${ltr('--staged')}: أبلغ عن كل ما في المقالة التي تغيرت`,
    baseline: 'اترك ما يعرفه هذا الملف (المبدئي: ما في الإعدادات)',
    'no-baseline': 'لا تستعمل ملفا مرجعيا',
    'update-baseline': 'اكتب ما يُعثر عليه في الملف المرجعي بدل الإبلاغ عنه',
    'prune-baseline': 'احذف من الملف المرجعي ما لم يعد يُعثر عليه',
    cache: `افحص المقالات التي تغيرت منذ آخر تشغيل مع ${ltr('--cache')} وحدها`,
    'cache-location': `مجلد الخيار ${ltr('--cache')} (المبدئي: ${ltr('node_modules/.cache/isogloss')} وإلا فمجلد التخزين المؤقت لديك)`,
    jobs: 'عدد الخيوط التي تتقاسم العمل؛ والافتراضي خيط لكل معالج حين يكثر العمل',
    fix: 'طبّق التصويبات المأمونة في مكانها ثم أبلغ عما بقي',
    'fix-dry-run': `اعرض بصيغة ${ltr('unified diff')} ما كان ${ltr('--fix')} ليغيّره، ولا تغيّر شيئا`,
    ci: `لمن يُكتب سير العمل: {{choices, either}} (المبدئي: ${ltr('gitlab')} بجانب ${ltr('.gitlab-ci.yml')} وإلا ${ltr('github')})`,
    force: 'استبدل ما هو موجود',
    watch: 'أعد التشغيل كلما تغيرت مقالة أو المسرد أو الإعدادات',
  },
  failures: {
    'bad-count': 'لا يصلح «{{value}}» للخيار {{option}}؛ اكتب عددا صحيحا، 0 أو أكثر.',
    'options-clash': 'لا يجتمع {{one}} و{{other}}.',
    'option-alone': 'لا معنى للخيار {{option}} بغير {{other}}.',
    'baseline-missing': `لا ملف مرجعيا هنا؛ أنشئه مع ${ltr('--update-baseline')}.`,
    'baseline-broken': `الملف المرجعي ليس ${ltr('JSON')} سليما هنا؛ أصلحه أو أنشئه من جديد مع ${ltr('--update-baseline')}.`,
    'baseline-entry': `ليس هذا مما يكتبه ${ltr('isogloss')} في الملف المرجعي؛ أصلحه أو أنشئه من جديد مع ${ltr('--update-baseline')}.`,
    'git-missing': `لا يمكن تشغيل ${ltr('git')} هنا، ويحتاج إليه ${ltr('--since')} و${ltr('--staged')}.`,
    'git-no-repository': `هذا المجلد ليس في مستودع ${ltr('git')}، ويحتاج إليه ${ltr('--since')} و${ltr('--staged')}.`,
    'git-unknown-ref': `لا يعرف ${ltr('git')} إيداعا باسم «{{ref}}»؛ سمّ إيداعا أو فرعا أو وسما. وفي التكامل المستمر اجلب التاريخ كله أولا.`,
    'git-failed': `لم يستطع ${ltr('git')} أن يقول ما الذي تغير: {{reason}}`,
    'file-changed': `تغير الملف أثناء عمل ${ltr('isogloss')} عليه؛ تُرك كما هو. أعد التشغيل.`,
    'file-unstaged': 'في الملف تغييرات لم تُهيأ للإيداع؛ هيئها أو ضعها جانبا قبل التصويب.',
    'cannot-watch': `لا يمكن تتبع التغييرات هنا؛ احذف ${ltr('--watch')}.`,
  },
  notes: {
    warnings: 'التحذيرات: {{count, number}}؛ والمسموح به {{most, number}} على الأكثر.',
    baseline: {
      known: 'يعرف {{path}} من الملاحظات: {{count, number}}.',
      stale: `ما زال {{path}} يسرد ما زال وجوده: {{count, number}}؛ يحذفه ${ltr('--prune-baseline')}.`,
      written: 'يسرد {{path}} الآن: {{count, number}}.',
      pruned: 'حُذف من {{path}}: {{count, number}}.',
    },
    fixed: 'التصويبات: {{count, number}}؛ الملفات: {{files, number}}.',
    init: {
      write: 'كُتب: {{path}}',
      replace: 'استُبدل: {{path}}',
      kept: 'تُرك كما كان: {{path}}',
      'would-write': 'سيُكتب: {{path}}',
      'would-replace': 'سيُستبدل: {{path}}',
      next: `بعد ذلك: ضع أسماءك في ${ltr('glossary/names.yaml')} (${ltr('isogloss glossary add')}) ثم شغّل ${ltr('isogloss lint')} على مقالاتك.`,
    },
    watching: `في انتظار التغييرات؛ ${ltr('Ctrl-C')} للإنهاء.`,
    progress: 'المقالات: {{count, number}}',
  },
  commands: {
    init: {
      summary: 'أعط التحرير ملفاته الأولى: الإعدادات والمسرد وسير العمل',
      detail: `يقول ما كتبه. يبقى الموجود ما لم يطلب ${ltr('--force')} استبداله.`,
      example: {
        here: 'في مجلد المقالات',
        look: 'ما كان ليُكتب',
        gitlab: `مع قالب لـ${ltr('GitLab')}`,
      },
    },
    completion: {
      summary: `اطبع نص إكمال لأجل ${ltr('bash')} أو ${ltr('zsh')} أو ${ltr('fish')}`,
      detail: 'ضع سطر المثال في الملف الذي تقرؤه الصدفة عند بدئها.',
      argument: {
        shell: `${ltr('bash')} أو ${ltr('zsh')} أو ${ltr('fish')}`,
      },
      example: {
        bash: `لأجل ${ltr('bash')}`,
        zsh: `لأجل ${ltr('zsh')}`,
        fish: `لأجل ${ltr('fish')}`,
      },
    },
    man: {
      summary: 'اطبع صفحة الدليل',
      detail: `بوحدات ماكرو ${ltr('man')} التي يقرؤها ${ltr('groff')} و${ltr('mandoc')}.`,
      example: {
        read: 'لقراءتها',
        save: 'لحفظها',
      },
    },
  },
} as const
