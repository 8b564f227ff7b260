/** Что `glossary show` говорит о формах статьи глоссария. */
export const show = {
  in: 'Язык материала: {{language, language}}',
  none: 'Статьи с написанием «{{name}}» в глоссарии нет.',
  near: 'Возможно, имелось в виду: {{names, either}}?',
  from: '(приходит через: {{languages, languageList}})',
  standing: {
    preferred: 'принятая форма',
    admitted: 'допускается; с другой формой не смешивается',
    deprecated: 'отмечается; замена: «{{preferred}}»',
    forbidden: 'отмечается как ошибка; замена: «{{preferred}}»',
    foreign: 'отмечается как форма другого языка ({{languages, languageList}}); замена: «{{preferred}}»',
    silent: 'распознаётся без замечаний',
  },
} as const
