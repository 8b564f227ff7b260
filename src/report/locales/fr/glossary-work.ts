/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'mettre les fichiers d’un glossaire dans un même style',
      detail:
        'Clés dans l’ordre du schéma, langues dans un seul ordre, une forme par ligne, guillemets là seulement où il en faut. Les commentaires et l’ordre des entrées et des formes restent.',
      argument: { path: 'fichiers ou dossiers de glossaire (par défaut : le glossaire en vigueur)' },
      example: {
        own: 'le glossaire en vigueur',
        check: 'dire quels fichiers ne suivent pas le style, sans rien changer ; finit avec 1 s’il y en a un',
      },
    },
  },
  options: {
    check: 'ne rien changer ; finir avec 1 si quelque chose devait changer',
  },
  failures: {
    'no-own-glossary': 'Il n’y a pas ici de glossaire à vous ; nommez-en un, ou créez un dossier glossary/.',
  },
  problems: {
    'not-formatted':
      'Ce fichier ne peut être mis dans le style sans perdre un commentaire ou changer ce qu’il dit ; il est resté tel quel. Sortez les commentaires des crochets.',
  },
  reports: {
    fmt: {
      fine: 'Tous les fichiers suivent le style.',
      written_one: '{{count}} fichier réécrit.',
      written_other: '{{count, number}} fichiers réécrits.',
      written_many: '{{count, number}} fichiers réécrits.',
      unlike_one: '{{count}} fichier ne suit pas le style.',
      unlike_other: '{{count, number}} fichiers ne suivent pas le style.',
      unlike_many: '{{count, number}} fichiers ne suivent pas le style.',
    },
  },
} as const
