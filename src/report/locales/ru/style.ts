/** Words about style and its models, by the area that they belong to. */
export const styleWords = {
  trace: {
    from: 'слог как у переводов с языков: {{languages, languageList}} (взвешено слов: {{words, number}})',
    native: 'слог как у непереводных текстов (взвешено слов: {{words, number}})',
    other: 'слог как у переводов с языка, которого модель стиля не знает (взвешено слов: {{words, number}})',
  },
  letters: {
    from: 'последовательности букв, включая имена, как у переводов с языков: {{languages, languageList}}',
    native: 'последовательности букв, включая имена, как у непереводных текстов',
  },
  verdict: {
    tells: 'показательнее всего: {{tells, list}}',
    tell: '«{{text}}» {{weight, signed}}',
    'no-model':
      'Для статей на языке «{{language, language}}» нет модели стиля: взвешено только то, что имеет место в тексте.',
    'too-short': 'В статье слишком мало собственных слов, чтобы взвесить её стиль.',
  },
  training: {
    head: 'Отложено статей: {{count, number}}; по годам, если их достаточно, иначе по текстам.',
    closed:
      'Источник известен модели: первый ответ верен в {{right, percent}} случаев; решает в {{decided, percent}} и из них права в {{sure, percent}}.',
    native: 'Написанные на языке «{{language, language}}»: названы переводом в {{called, percent}} случаев.',
    open: 'С языков, не вошедших в обучение: приписаны другому языку в {{named, percent}} случаев.',
    error: 'Ошибка калибровки: {{error, percent}}.',
    row: '{{source}}: статей {{articles, number}}, найдено {{found, percent}}, верно, когда назван, {{precise, percent}}',
    written: 'Записан {{path}}, байт: {{bytes, number}}.',
    step: 'Обучение, шаг {{step, number}} из {{steps, number}} …',
  },
  commands: {
    'trace-train': {
      summary: 'обучить модель стиля на статьях с известным языком источника',
      detail:
        'Читает NDJSON, по статье в строке: "id", "text", "source_lang" (язык самой статьи, если она не переведена), "group" (общая у версий одного текста) и "year". Те же статьи дают тот же файл. В конце — показатели на отложенных статьях.',
      argument: { articles: 'файл NDJSON со статьями' },
      example: { own: 'модель по собственным лентам редакции' },
    },
  },
  options: {
    out: 'файл, в который записать модель',
    model: 'модель стиля, сделанная isogloss trace train (по умолчанию — поставляемая)',
    prior: 'чему верить до чтения, вида fr=0.2 или none=0.5; можно повторять',
    explain: 'показать каждый вывод как сумму, которую можно пересчитать',
  },
  failures: {
    'style-broken': 'Это не модель стиля, или она повреждена; сделайте её с помощью isogloss trace train.',
    'style-version': 'Модель стиля версии {{version}}, этот isogloss её не читает; обучите заново.',
    'style-no-native':
      'На языке «{{language, language}}» написано текстов: {{texts, number}}; стиль измеряется по ним, нужно не меньше {{least, number}}.',
    'style-no-language': 'Ни с одного языка не переведено {{least, number}} текстов; меньше для ответа нельзя.',
    'style-nothing': 'Нет статей для обучения.',
    'style-no-out': 'Укажите, куда записать модель: --out ФАЙЛ.',
    'record-year': '«year» должно быть целым числом, например 2021.',
    'record-source': '«{{value}}» в source_lang — не код языка; напишите код вида en или pt-BR (BCP 47).',
    'prior-broken': '--prior: «{{value}}» — не доля; напишите ответ и долю от 0 до 1, например fr=0.2 или none=0.5.',
    'prior-full': 'Заданные доли дают {{sum, percent}}; что-то должно остаться другим ответам.',
  },
} as const
