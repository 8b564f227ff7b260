import { styleWords } from './style.ts'

/** Was jede Art von Indiz über eine Ausgangssprache sagt, je Gestalt ein Satz. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}} ist auf {{languages, languageList}} die Abkürzung für {{name}}',
  'name-form': {
    foreign: '{{text}} ist die Schreibweise von {{name}} auf {{languages, languageList}}',
    through:
      '{{text}} ist eine Schreibweise von {{name}}, die über eine andere Sprache kommt: {{languages, languageList}}',
  },
  convention: '{{text}} ist geschrieben, wie man fremde Namen auf {{languages, languageList}} schreibt',
  credit:
    'die Quellenzeile nennt {{name}} (veröffentlicht auf {{languages, languageList}}, nicht auf {{language, language}})',
  declared: 'der Artikel nennt selbst die Sprache, aus der er übersetzt ist: {{language, language}}',
  outlet: 'als Quelle zitiert: {{name}} (veröffentlicht auf {{languages, languageList}})',
  agency:
    'als Quelle zitiert: {{name}} (Hauptsprache: {{language, language}}); weiterer Wortlaut bestätigt diese frühere Quelle',
  native: '„{{text}}“ ist Brauch in Redaktionen, die in der Sprache des Artikels schreiben',
  typography: '„{{text}}“ folgt der Typografie einer anderen Sprache: {{languages, languageList}}',
  number: '„{{text}}“ zählt, wie man es auf {{languages, languageList}} tut',
  date: '„{{text}}“ gibt die Zeit an, wie man es auf {{languages, languageList}} tut',
  calque: {
    renders: '„{{text}}“ gibt {{originals, list}} wieder ({{languages, languageList}})',
    wording: '„{{text}}“ folgt dem Wortlaut einer anderen Sprache: {{languages, languageList}}',
  },
  residue: '„{{text}}“ ist aus der Ausgangssprache stehen geblieben: {{languages, languageList}}',
  'script-leak': {
    inside: '„{{text}}“ ist ein Buchstabe einer anderen Schrift mitten im Wort: {{languages, languageList}}',
    word: '„{{text}}“ ist in einer anderen Schrift stehen geblieben: {{languages, languageList}}',
  },
} as const
