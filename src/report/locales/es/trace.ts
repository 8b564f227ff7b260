import { styleWords } from './style.ts'

/** Lo que dice cada clase de indicio sobre un idioma de origen, una frase por forma. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}} es la sigla de {{name}} en {{languages, languageList}}',
  'name-form': {
    foreign: '{{text}} es la forma de {{name}} en {{languages, languageList}}',
    through: '{{text}} es una grafía de {{name}} que llega a través de otro idioma: {{languages, languageList}}',
  },
  convention: '{{text}} sigue la manera de escribir nombres extranjeros en {{languages, languageList}}',
  credit:
    'la línea de crédito nombra a {{name}}, que publica en {{languages, languageList}} y no en {{language, language}}',
  declared: 'el propio artículo dice de qué idioma se tradujo: {{language, language}}',
  outlet: 'se cita a {{name}}, que publica en {{languages, languageList}}',
  agency:
    'se cita a {{name}}, con {{language, language}} como idioma propio; otras expresiones confirman esta fuente anterior',
  native: '“{{text}}” es costumbre de redacciones que escriben en el idioma del artículo',
  typography: '“{{text}}” sigue la tipografía de otro idioma: {{languages, languageList}}',
  number: '“{{text}}” cuenta como se hace en {{languages, languageList}}',
  date: '“{{text}}” expresa el tiempo como se hace en {{languages, languageList}}',
  calque: {
    renders: '“{{text}}” vierte {{originals, list}} ({{languages, languageList}})',
    wording: '“{{text}}” sigue el giro de otro idioma: {{languages, languageList}}',
  },
  residue: '“{{text}}” es un resto del idioma de origen: {{languages, languageList}}',
  'script-leak': {
    inside: '“{{text}}” es una letra de otra escritura dentro de una palabra: {{languages, languageList}}',
    word: '“{{text}}” ha quedado en otra escritura: {{languages, languageList}}',
  },
} as const
