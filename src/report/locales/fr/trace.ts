import { styleWords } from './style.ts'

/** Ce que dit chaque sorte d’indice d’une langue source, une phrase par forme. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}} est le sigle de {{name}} en {{languages, languageList}}',
  'name-form': {
    foreign: '{{text}} est la forme de {{name}} en {{languages, languageList}}',
    through: '{{text}} est une graphie de {{name}} passée par une autre langue : {{languages, languageList}}',
  },
  convention: '{{text}} suit la façon d’écrire les noms étrangers en {{languages, languageList}}',
  credit:
    'la mention de source nomme {{name}}, qui publie en {{languages, languageList}} et non en {{language, language}}',
  declared: 'l’article dit lui-même sa langue d’origine : {{language, language}}',
  outlet: '{{name}} est cité, qui publie en {{languages, languageList}}',
  agency:
    '{{name}} est cité, dont la langue première est : {{language, language}} ; un autre indice confirme cette source antérieure',
  native: '« {{text}} » est un usage des rédactions qui écrivent dans la langue de l’article',
  typography: 'ponctuation comme en {{languages, languageList}} : {{text}}',
  number: '« {{text}} » compte comme on le fait en {{languages, languageList}}',
  date: '« {{text}} » date comme on le fait en {{languages, languageList}}',
  calque: {
    renders: '« {{text}} » calque {{originals, list}} ({{languages, languageList}})',
    wording: '« {{text}} » suit la tournure d’une autre langue : {{languages, languageList}}',
  },
  residue: '« {{text}} » est un reste de la langue d’origine : {{languages, languageList}}',
  'script-leak': {
    inside: '« {{text}} » est une lettre d’une autre écriture au milieu d’un mot : {{languages, languageList}}',
    word: '« {{text}} » est resté dans une autre écriture : {{languages, languageList}}',
  },
} as const
