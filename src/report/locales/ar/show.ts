/** ما يقوله `glossary show` عن صيغ مدخل. */
export const show = {
  in: 'لغة المقالة: {{language, language}}',
  none: 'لا مدخل يُكتب «{{name}}».',
  near: 'هل تقصد: {{names, either}}؟',
  from: '(عن طريق {{languages, languageList}})',
  standing: {
    preferred: 'الصيغة المعتمدة',
    admitted: 'مقبولة؛ ولا تُخلط بصيغة أخرى',
    deprecated: 'تُذكر ملاحظة؛ وتصير «{{preferred}}»',
    forbidden: 'تُذكر خطأ؛ وتصير «{{preferred}}»',
    foreign: 'تُذكر صيغة من {{languages, languageList}}؛ وتصير «{{preferred}}»',
    silent: 'تُعرف؛ ولا ملاحظة عليها',
  },
} as const
