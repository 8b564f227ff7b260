/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'poner los archivos de un glosario en un mismo estilo',
      detail:
        'Claves en el orden del esquema, lenguas en un solo orden, una forma por línea, comillas solo donde hacen falta. Los comentarios y el orden de entradas y formas se conservan.',
      argument: { path: 'archivos o carpetas de glosario (por defecto: el glosario en uso)' },
      example: {
        own: 'el glosario en uso',
        check: 'dice qué archivos no siguen el estilo, sin cambiar nada; termina con 1 si hay alguno',
      },
    },
  },
  options: {
    check: 'no cambiar nada; terminar con 1 si algo cambiaría',
  },
  failures: {
    'no-own-glossary': 'Aquí no hay un glosario propio; indique uno o cree una carpeta glossary/.',
  },
  problems: {
    'not-formatted':
      'Este archivo no se puede poner en el estilo sin perder un comentario o cambiar lo que dice; quedó como estaba. Saque los comentarios de los corchetes.',
  },
  reports: {
    fmt: {
      fine: 'Todos los archivos siguen el estilo.',
      written_one: '{{count}} archivo reescrito.',
      written_other: '{{count, number}} archivos reescritos.',
      written_many: '{{count, number}} archivos reescritos.',
      unlike_one: '{{count}} archivo no sigue el estilo.',
      unlike_other: '{{count, number}} archivos no siguen el estilo.',
      unlike_many: '{{count, number}} archivos no siguen el estilo.',
    },
  },
} as const
