/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'Dateien eines Glossars in einen Stil bringen',
      detail:
        'Schlüssel in der Reihenfolge des Schemas, Sprachen in einer Reihenfolge, eine Form je Zeile, Anführungszeichen nur, wo sie nötig sind. Kommentare sowie die Reihenfolge der Einträge und Formen bleiben.',
      argument: { path: 'Glossardateien oder Ordner (Standard: das geltende Glossar)' },
      example: {
        own: 'das geltende Glossar',
        check: 'nennt Dateien, die nicht im Stil sind, und ändert nichts; endet mit 1, wenn es eine gibt',
      },
    },
  },
  options: {
    check: 'nichts ändern; mit 1 enden, wenn sich etwas ändern würde',
  },
  failures: {
    'no-own-glossary': 'Hier gibt es kein eigenes Glossar; nennen Sie eines oder legen Sie einen Ordner glossary/ an.',
  },
  problems: {
    'not-formatted':
      'Diese Datei lässt sich nicht in den Stil bringen, ohne einen Kommentar zu verlieren oder ihre Aussage zu ändern; sie ist unverändert. Holen Sie Kommentare aus den Klammern.',
  },
  reports: {
    fmt: {
      fine: 'Alle Dateien sind im Stil.',
      written_one: '{{count}} Datei neu geschrieben.',
      written_other: '{{count, number}} Dateien neu geschrieben.',
      unlike_one: '{{count}} Datei ist nicht im Stil.',
      unlike_other: '{{count, number}} Dateien sind nicht im Stil.',
    },
  },
} as const
