/** Words about style and its models, by the area that they belong to. */
export const styleWords = {
  trace: {
    from: 'the wording is like that of translations from {{languages, languageList}} ({{words, number}} words weighed)',
    native: 'the wording is like that of texts that were not translated ({{words, number}} words weighed)',
    other:
      'the wording is like that of translations from a language that the style model does not know ({{words, number}} words weighed)',
  },
  letters: {
    from: 'the run of its letters, names included, is like that of translations from {{languages, languageList}}',
    native: 'the run of its letters, names included, is like that of texts that were not translated',
  },
  verdict: {
    tells: 'most telling: {{tells, list}}',
    tell: '“{{text}}” {{weight, signed}}',
    'no-model':
      'There is no style model for articles in {{language, language}}: only what stands at a place in the text was weighed.',
    'too-short': 'The article has too few words of its own for its style to be weighed.',
  },
  training: {
    head: '{{count, number}} articles held out, by year where there are years enough, else by text.',
    closed:
      'Source learned from: right {{right, percent}} of the time, with the first answer; decides on {{decided, percent}} and is right on {{sure, percent}} of those.',
    native: 'Written in {{language, language}} itself: called translated {{called, percent}} of the time.',
    open: 'From languages that were left out of the learning: called another language than that of the article {{named, percent}} of the time.',
    error: 'Calibration error: {{error, percent}}.',
    row: '{{source}}: {{articles, number}} articles, found {{found, percent}}, right when named {{precise, percent}}',
    written: '{{path}} written, {{bytes, number}} bytes.',
    step: 'Learning, step {{step, number}} of {{steps, number}} …',
  },
  commands: {
    'trace-train': {
      summary: 'learn a style model from articles whose source language is known',
      detail:
        'Reads NDJSON, one article a line: "id", "text", "source_lang" (the article’s own language where it was not translated), "group" (versions of one text share it) and "year". The same articles give the same file. Ends with figures on articles held out.',
      argument: { articles: 'NDJSON file of articles' },
      example: { own: 'a model of a desk’s own feeds' },
    },
  },
  options: {
    out: 'file to write the model to',
    model: 'style model to use, made with isogloss trace train (default: the one that ships)',
    prior: 'what to believe of an answer before reading, as fr=0.2 or none=0.5; repeatable',
    explain: 'show each verdict as a sum that can be redone',
  },
  failures: {
    'style-broken': 'This is no style model, or it is damaged; make one with isogloss trace train.',
    'style-version': 'The style model is of version {{version}}, which this isogloss does not read; train it anew.',
    'style-no-native':
      'Texts written in {{language, language}} itself: {{texts, number}}; style is measured against those, and {{least, number}} are the least.',
    'style-no-language':
      'No language has {{least, number}} texts that were translated from it; that is the least for an answer.',
    'style-nothing': 'There is no article to learn from.',
    'style-no-out': 'Say where the model shall go: --out FILE.',
    'record-year': '“year” must be a whole number, as 2021.',
    'record-source': '“{{value}}” in source_lang is no language tag; write one as en or pt-BR (BCP 47).',
    'prior-broken':
      '--prior: “{{value}}” is no belief; write an answer and a share between 0 and 1, as fr=0.2 or none=0.5.',
    'prior-full':
      'The shares stated as prior come to {{sum, percent}}; they must leave something for the other answers.',
  },
} as const
