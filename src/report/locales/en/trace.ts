import { styleWords } from './style.ts'

/** What each kind of evidence for a source language says, one sentence per shape. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}} is the {{languages, languageList}} acronym of {{name}}',
  'name-form': {
    foreign: '{{text}} is how {{name}} is written in {{languages, languageList}}',
    through: '{{text}} is a spelling of {{name}} that comes through {{languages, languageList}}',
  },
  convention: '{{text}} is spelled as {{languages, languageList}} spells foreign names',
  credit:
    'the credit line names {{name}}, which publishes in {{languages, languageList}}, not in {{language, language}}',
  declared: 'the article says itself that it was translated from {{language, language}}',
  outlet: '{{name}} is cited, which publishes in {{languages, languageList}}',
  agency: '{{name}} is cited, at home in {{language, language}}; other wording bears this out as an earlier source',
  native: '“{{text}}” is a habit of newsrooms that write in the language of the article',
  typography: 'punctuation as in {{languages, languageList}}: {{text}}',
  number: '“{{text}}” counts as {{languages, languageList}} does',
  date: '“{{text}}” gives the time as {{languages, languageList}} does',
  calque: {
    renders: '“{{text}}” renders {{originals, list}} ({{languages, languageList}})',
    wording: '“{{text}}” follows the wording of {{languages, languageList}}',
  },
  residue: '“{{text}}” was left over from {{languages, languageList}}',
  'script-leak': {
    inside: '“{{text}}” is a letter of another script inside a word: {{languages, languageList}}',
    word: '“{{text}}” was left in another script: {{languages, languageList}}',
  },
} as const
