export const finding = {
  'house-form': {
    deprecated: '"{{form}}" is not the house form; write "{{preferred}}".',
    forbidden: '"{{form}}" must not be used; write "{{preferred}}".',
    foreign: '"{{form}}" is the form in {{languages, languageList}}; write "{{preferred}}" here.',
    unwanted: '"{{form}}" is not to be used, and the glossary has no house form for it: rephrase, or add one.',
  },
  'foreign-acronym': {
    leak: '"{{form}}" is the acronym in {{languages, languageList}} of {{name}}; write "{{preferred}}" here.',
  },
  'mixed-spelling': {
    house: 'One name, two spellings in this article: {{forms, list}}. The house form is "{{preferred}}".',
    majority:
      'One name, two spellings in this article: {{forms, list}}. "{{preferred}}" is the more frequent ({{count}} times).',
    even: 'One name, two spellings in this article: {{forms, list}}; use one, for instance "{{preferred}}".',
    unlisted: '"{{form}}" looks like a spelling of "{{preferred}}", which this article also writes; use one.',
  },
  'mixed-in-set': {
    even: '"{{form}}" here, "{{preferred}}" in {{path}}: one name, two spellings in this run; use one.',
    house:
      '"{{form}}" here, "{{preferred}}" in {{path}}: one name, two spellings in this run. The house form is "{{preferred}}".',
    majority:
      '"{{form}}" here, "{{preferred}}" in {{path}} and more often ({{count}} times): one name, two spellings in this run.',
  },
  'pair-mismatch': {
    differs: '“{{text}}” here, “{{other}}” in {{path}}: the two articles say one thing and do not agree.',
    lacks: '“{{text}}” is not in {{path}}, which says the same in this place.',
    missing: '{{path}} has “{{other}}” in this place, which this article lacks.',
    'no-original':
      'This article says that it translates {{name}}, which is not among the articles of this run: nothing was compared.',
  },
  'script-leak': {
    letter: '"{{word}}" holds {{letters, list}}, which only looks like a letter of this script; write "{{preferred}}".',
    mark: '"{{mark}}" belongs to another script; write "{{preferred}}".',
    dotted: '"{{letter}}" is a Turkish letter in an article that keeps no others; write "{{preferred}}".',
  },
  'torn-sentence': {
    middle: 'This sentence starts in the middle: words before it are lost or misplaced. Read it against the source.',
  },
  'repeated-paragraph': {
    same: 'This paragraph has the same words as an earlier one; delete one of them.',
    near: 'This paragraph repeats an earlier one ({{percent}}% of their words in common), as if it were translated twice; delete one of them.',
  },
  'page-residue': {
    line: 'This line belongs to the web page, not to the article; delete it.',
    biography: 'The author advertises himself here; this belongs on an author page. Delete it.',
    credit: '"{{credit}}" is a credit line: keep it as metadata rather than in the body.',
    'credit-spacing': '"{{credit}}" has its colon astray; set it close to the word before it.',
  },
  'foreign-typography': {
    'mixed-quotes':
      'Two styles of quotation marks in one text: this quotation does not follow the others; use {{open}} and {{close}}.',
    'unlike-pair': 'This quotation opens in one style and closes in another; use {{open}} and {{close}}.',
    unpaired: 'This quotation mark has no partner; the quotation never opens or never closes.',
    'foreign-quotes': 'Quotation marks {{marks}} are those of another language; use {{open}} and {{close}}.',
    apostrophes: 'Straight and curly apostrophes in one text; most here are {{kept}}.',
    'space-before': 'A space before "{{mark}}" is the spacing of another language.',
    'number-format': '"{{number}}" is a number in the format of another language; write "{{preferred}}".',
    'time-format': '"{{time}}" is a time of day in the format of another language.',
    'doubled-marks': '"{{marks}}": two marks where one stands; a bracketing dash takes no comma.',
  },
  'acronym-mismatch': {
    'missing-word': '"{{name}}" has no word for every letter of {{acronym}}; write "{{preferred}}".',
    'other-body': '{{acronym}} is not the acronym of "{{name}}"; write "{{preferred}}".',
    slip: '{{acronym}} does not abbreviate "{{name}}", and this article writes the acronym right elsewhere; write "{{preferred}}".',
  },
  'split-name': {
    attribution:
      'The name "{{joined}}" is torn by the attribution, its rest "{{rest}}" stranded; write "{{preferred}}".',
    stop: 'A full stop tears the name "{{joined}}"; write "{{preferred}}".',
    comma: 'A comma tears the name "{{joined}}"; write "{{preferred}}".',
    break: 'A paragraph break tears the name "{{joined}}"; join it.',
  },
  'unexplained-suppression': {
    missing: 'This suppression does not say why; add the reason after two dashes, as in "{{example}}".',
  },
  'unused-suppression': {
    all: 'This comment silences nothing; remove it.',
    codes: 'This comment silences no finding of {{codes, list}}; remove it.',
  },
}
