/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'Dateien eines Glossars in einen Stil bringen',
      detail:
        'Schlüssel in der Reihenfolge des Schemas, Sprachen in einer Reihenfolge, eine Form je Zeile, Anführungszeichen nur, wo sie nötig sind. Kommentare sowie die Reihenfolge der Einträge und Formen bleiben.',
      argument: {
        path: 'Glossardateien oder Ordner (Standard: das geltende Glossar)',
      },
      example: {
        own: 'das geltende Glossar',
        check: 'nennt Dateien, die nicht im Stil sind, und ändert nichts; endet mit 1, wenn es eine gibt',
      },
    },
    'glossary-add': {
      summary: 'einen Eintrag hinzufügen, sobald das Glossar mit ihm geprüft ist',
      detail:
        'Nichts wird geschrieben, wenn der Eintrag falsch ist oder eine Form mit einem anderen teilt. Ein Eintrag, den es fast schon gibt, wird genannt. Eine Form kann als YAML mehr von sich sagen: { form: Lattakia, status: deprecated, in: [en], from: [el] }.',
      example: {
        place: 'ein Ort und eine Schreibung, die aus dem Griechischen und Arabischen ins Englische gerät',
        several: 'eine Person mit einer Form, die sagt, was sie ist',
      },
    },
    'glossary-edit': {
      summary: 'einen Eintrag ändern und jedes andere Byte des Glossars lassen, wie es ist',
      detail:
        'Eine schon gelistete Form übernimmt, was von ihr gesagt wird; andere kommen hinzu. Mit --id wird der Eintrag umbenannt, die alte id bleibt unter „replaces“, und wer ihn nannte, nennt die neue. Nichts wird geschrieben, wenn das Glossar fehlerhaft würde.',
      argument: {
        id: 'id des Eintrags, wie place.latakia',
      },
      example: {
        form: 'eine Form hinzufügen oder ändern, was von ihr gesagt wird',
        field: 'ein Feld setzen, zwei entfernen',
        rename: 'ihm eine andere id geben',
      },
    },
    'glossary-diff': {
      summary: 'sagen, worin sich zwei Stände eines Glossars unterscheiden, nach Einträgen und Formen',
      detail:
        'Ein Stand ist eine Revision von git, eine Datei oder ein Ordner. BASE...HEAD beginnt dort, wo HEAD von BASE abging; BASE allein wird mit den Dateien verglichen, wie sie sind. In welcher Datei ein Eintrag steht und in welcher Reihenfolge, ändert nichts.',
      argument: {
        base: 'BASE..HEAD oder eine Revision, Datei oder ein Ordner als Ausgang',
        head: 'womit verglichen wird (Standard: die Dateien, wie sie sind)',
      },
      example: {
        range: 'was ein Zweig ändert',
        files: 'auch, was noch nicht eingetragen ist',
        folders: 'zwei Ordner',
      },
    },
    'glossary-impact': {
      summary: 'sagen, was eine Änderung des Glossars für Artikel bedeutet',
      detail:
        'Befunde, die erscheinen und verschwinden, Korrekturen, die jetzt möglich sind, Namen, auf die jetzt zwei Einträge passen; mit Zahlen und Beispielen. Nur Artikel, die eine geänderte Form schreiben können, werden zweimal angesehen. Das Format markdown ist ein Kommentar für einen Pull Request.',
      argument: {
        base: 'BASE..HEAD oder eine Revision, Datei oder ein Ordner als Ausgang',
        head: 'womit verglichen wird (Standard: die Dateien, wie sie sind)',
      },
      example: {
        range: 'was ein Zweig für die Artikel eines Ordners bedeutet',
        comment: 'hier zu lesen und als Kommentar für den Pull Request',
      },
    },
    'glossary-import': {
      summary: 'Einträge aus einer Termbank oder aus Wikidata machen, zur Prüfung vorgemerkt',
      detail:
        'Ohne --file gehen die Einträge an die Standardausgabe. Mit --file kommen sie ins Glossar, sobald es mit ihnen geprüft ist. Jeder trägt „review“; was ein Eintrag nicht fassen kann, wird gezählt. Tabellen haben die Spalten id, type, definition, role, language, form, kind, status, in, from, house, system, since, until, note, sources. SKOS wird als Turtle gelesen.',
      argument: {
        file: 'Dateien, die gelesen werden, oder - für die Standardeingabe',
      },
      example: {
        tbx: 'eine Termbank, in eine Datei des Glossars',
        wikidata: 'ein Objekt von Wikidata, an die Standardausgabe',
      },
    },
    'glossary-export': {
      summary: 'das Glossar im Format eines anderen Werkzeugs schreiben',
      detail:
        'Was das Format nicht fassen kann, wird auf der Standardfehlerausgabe gezählt. vale, prh und cspell bekommen die Formen, die das Haus in einer Sprache (--lang) ausschließt, mit dem, was zu schreiben ist; Formen, die nur unter einer Bedingung zählen, bleiben weg, denn diese Werkzeuge würden zu viel melden. Namen, die nur das Ortsverzeichnis kennt, bleiben weg.',
      argument: {
        path: 'Glossardateien oder Ordner (Standard: das geltende Glossar)',
      },
      example: {
        tbx: 'als Termbank für Übersetzungswerkzeuge',
        vale: 'einige Dateien als Regel für Vale',
      },
    },
  },
  options: {
    check: 'nichts ändern; mit 1 enden, wenn sich etwas ändern würde',
    id: 'id des Eintrags (Standard: aus Art und Namen gebildet)',
    type: 'was der Eintrag ist: {{choices, either}}',
    'house-form':
      "was wir in einer Sprache schreiben, wie en=Latakia oder en='{ form: Kyiv, since: 2019 }'; wiederholbar",
    'short-form': 'Kürzel oder Kurzform in einer Sprache, wie fr=OSDH; wiederholbar',
    native: 'der Name in eigener Sprache und Schrift, wie ar=اللاذقية; wiederholbar',
    definition: 'wer oder was es ist, in einer Zeile',
    form: 'eine weitere Schreibung; wiederholbar',
    kind: 'Art der Formen von --form: {{choices, either}}',
    status: 'was das Haus bei den Formen von --form erlaubt: {{choices, either}}',
    in: 'Sprachen von Artikeln, in denen dieser Status gilt, wie en,fr (Standard: alle)',
    'from-languages': 'Sprachen, über die die Formen von --form kommen, wie el,ar',
    'different-from': 'id eines Eintrags, der leicht mit diesem verwechselt wird; wiederholbar',
    source: 'woher das bekannt ist (Standard für einen neuen Eintrag: editor (unverified)); wiederholbar',
    note: 'Rat für Redakteure, denen der Name begegnet',
    review: 'was noch jemand prüfen sollte',
    unset: 'Feld, das entfernt wird, wie note oder house.it; wiederholbar',
    'remove-form': 'gelistete Form, die entfernt wird; wiederholbar',
    file: 'Glossardatei, in die geschrieben wird; wird angelegt, wenn sie fehlt',
    'dry-run': 'prüfen und berichten, aber nichts schreiben',
    'exit-code': 'mit 1 enden, wenn sich die Stände unterscheiden',
    articles: 'Artikel, die angesehen werden: Dateien, Ordner, Muster oder - für die Standardeingabe',
    to: 'Format, das geschrieben wird: {{choices, either}}',
    'from-format': 'Format, das gelesen wird: {{choices, either}}',
  },
  failures: {
    'no-own-glossary': 'Hier gibt es kein eigenes Glossar; nennen Sie eines oder legen Sie einen Ordner glossary/ an.',
    'bad-mapping':
      '{{option}} kann nicht „{{value}}“ sein; schreiben Sie eine Form oder eine Zuordnung wie { form: Lattakia, status: deprecated }.',
    'bad-assignment': '{{option}} kann nicht „{{value}}“ sein; schreiben Sie Sprache und Form, wie en=Latakia.',
    'form-needed': '--kind, --status, --in und --from sagen etwas über Formen; nennen Sie eine mit --form.',
    'option-missing': '{{option}} fehlt; hier wird es gebraucht.',
    'name-missing':
      'Ein Eintrag braucht einen Namen; sagen Sie mit --house en=…, was wir schreiben, oder mit --native den eigenen Namen.',
    'not-yaml-file': '„{{file}}“ ist keine Glossardatei; der Name muss auf .yaml enden.',
    'file-needed_one': 'Das Glossar hat {{count}} Datei; nennen Sie mit {{option}} die, in die geschrieben wird.',
    'file-needed_other':
      'Das Glossar hat {{count, number}} Dateien; nennen Sie mit {{option}} die, in die geschrieben wird.',
    'id-needed': 'Aus diesem Namen lässt sich keine id bilden; geben Sie eine mit --id.',
    'nothing-to-change':
      'In {{id}} soll sich nichts ändern; sagen Sie was, mit --house, --form, --unset oder einer anderen Option.',
    'nothing-to-unset': '{{id}} hat kein {{fields, either}}; nichts wurde geschrieben.',
    'no-entry': 'In diesem Glossar gibt es keinen Eintrag {{id}}.',
    'no-entry-near': 'In diesem Glossar gibt es keinen Eintrag {{id}}; meinten Sie {{meant}}?',
    'edit-impossible':
      '„{{key}}“ lässt sich hier nicht ändern, ohne anderes zu berühren, etwa einen Alias, einen Anker oder einen Kommentar in Klammern; ändern Sie es von Hand. Nichts wurde geschrieben.',
    'states-needed': 'Verglichen werden zwei Stände; schreiben Sie sie wie main..HEAD.',
    'git-needed': 'git lässt sich hier nicht ausführen; nennen Sie statt Revisionen zwei Dateien oder Ordner.',
    'no-repository':
      'Dieser Ordner liegt in keinem git-Repository; nennen Sie statt Revisionen zwei Dateien oder Ordner.',
    'no-revision':
      '„{{revision}}“ ist hier weder Datei noch Ordner noch Revision; holen Sie in der CI zuerst die ganze Historie.',
    'git-refused': 'git konnte das Glossar nicht lesen: {{reason}}',
    'glossary-nowhere':
      'Keiner der beiden Stände hat ein Glossar in {{paths, list}}; nennen Sie den Ort mit --glossary.',
    'articles-needed': 'Nennen Sie mit {{option}} die Artikel, die angesehen werden.',
    'import-too-large': 'Diese Datei ist größer als {{limit}} MB; teilen Sie sie.',
    'import-not-utf8': 'Ab hier ist die Datei kein UTF-8; speichern Sie sie als UTF-8.',
    'import-doctype':
      'Ein Dokumenttyp wird nicht gelesen: Seine Entitäten könnten endlos wachsen oder nach Dateien greifen. Entfernen Sie <!DOCTYPE …>.',
    'import-broken': 'Das lässt sich nicht lesen: {{reason}}',
    'import-too-deep': 'Das ist viel tiefer verschachtelt als eine Termbank.',
    'import-nothing': 'Hier ist kein Begriff mit Namen; prüfen Sie das Format bei --from.',
    'import-type-needed': 'Die Datei sagt nicht, was das ist; sagen Sie es mit {{option}}, etwa person oder place.',
    'import-language': '„{{tag}}“ ist kein Sprachkürzel; schreiben Sie eines wie en oder pt-BR (BCP 47).',
    'import-not-turtle':
      'SKOS wird als Turtle, N-Triples oder TriG gelesen; wandeln Sie RDF/XML oder JSON-LD zuerst um, etwa mit rapper oder riot.',
    'import-column': '„{{column}}“ ist keine Spalte einer Glossartabelle; möglich sind {{allowed, list}}.',
    'import-columns-missing': 'Der ersten Zeile fehlt {{columns, list}}; sie muss die Spalten nennen.',
    'import-column-twice': 'Die Spalte {{column}} steht zweimal da.',
    'import-formula':
      '„{{cell}}“ würde eine Tabellenkalkulation als Formel ausführen; setzen Sie einen Apostroph davor, wenn es ein Name ist. Die Spalte zählt Zellen.',
    'import-cell': '„{{value}}“ kann nicht in der Spalte {{column}} stehen. Die Spalte zählt Zellen.',
  },
  problems: {
    'not-formatted':
      'Diese Datei lässt sich nicht in den Stil bringen, ohne einen Kommentar zu verlieren oder ihre Aussage zu ändern; sie ist unverändert. Holen Sie Kommentare aus den Klammern.',
    'near-duplicate':
      '„{{form}}“ ({{id}}) schreibt sich fast wie „{{like}}“ ({{other}}, {{place}}); sind sie eins, legen Sie sie zusammen, sonst nennen Sie {{other}} in „different_from“.',
  },
  reports: {
    fmt: {
      fine: 'Alle Dateien sind im Stil.',
      written_one: '{{count}} Datei neu geschrieben.',
      written_other: '{{count, number}} Dateien neu geschrieben.',
      unlike_one: '{{count}} Datei ist nicht im Stil.',
      unlike_other: '{{count, number}} Dateien sind nicht im Stil.',
    },
    entry: {
      refused: 'Nichts wurde geschrieben.',
      unchanged: '{{id}} sagt das schon; nichts wurde geschrieben.',
    },
    diff: {
      'merged-into': 'aufgegangen in {{id}}',
      added_one: '{{count, number}} hinzugefügt',
      added_other: '{{count, number}} hinzugefügt',
      removed_one: '{{count}} entfernt',
      removed_other: '{{count, number}} entfernt',
      merged_one: '{{count}} zusammengelegt',
      merged_other: '{{count, number}} zusammengelegt',
      changed_one: '{{count}} geändert',
      changed_other: '{{count, number}} geändert',
      same: 'Beide Stände sagen dasselbe.',
      summary: 'Glossareinträge: {{parts, list}}.',
    },
    impact: {
      articles_one:
        '{{count}} Artikel ändert sich; gelesen: {{read, number}}, mit beiden Glossaren angesehen: {{examined, number}}.',
      articles_other:
        '{{count, number}} Artikel ändern sich; gelesen: {{read, number}}, mit beiden Glossaren angesehen: {{examined, number}}.',
      findings: 'Befunde: {{parts, list}}.',
      appeared_one: '{{count}} erscheint',
      appeared_other: '{{count, number}} erscheinen',
      disappeared_one: '{{count}} verschwindet',
      disappeared_other: '{{count, number}} verschwinden',
      fixes_one: '{{count}} sichere Korrektur ist jetzt möglich',
      fixes_other: '{{count, number}} sichere Korrekturen sind jetzt möglich',
      ambiguous_one: 'Auf {{count}} Namen passen jetzt zwei Einträge, und es wird nichts mehr zu ihm gesagt.',
      ambiguous_other:
        'Auf {{count, number}} Namen passen jetzt zwei Einträge, und es wird nichts mehr zu ihnen gesagt.',
      title: {
        appeared: 'Befunde, die erscheinen',
        disappeared: 'Befunde, die verschwinden',
        mended: 'Befunde, die bleiben, jetzt mit sicherer Korrektur',
        ambiguous: 'Namen, auf die jetzt zwei Einträge passen',
        entries: 'Einträge, die sich unterscheiden',
      },
      counted: 'Mal: {{times, number}}, Artikel: {{articles, number}}',
      occurrences: 'Mal: {{times, number}}',
      more_one: '{{count}} Name mehr; --format json hat alle.',
      more_other: '{{count, number}} Namen mehr; --format json hat alle.',
      'left-out_one': 'Für {{count}} weiteren Punkt war hier kein Platz; --format json hat alle.',
      'left-out_other': 'Für {{count, number}} weitere Punkte war hier kein Platz; --format json hat alle.',
    },
    exchange: {
      lost: '{{format}} kann nicht fassen, und es fehlt: {{fields, list}}.',
      written_one: '{{count}} Eintrag geschrieben.',
      written_other: '{{count, number}} Einträge geschrieben.',
      left: 'Ein Eintrag kann nicht fassen, und blieb draußen: {{fields, list}}.',
      read_one: '{{count}} Eintrag gemacht; prüfen Sie ihn.',
      read_other: '{{count, number}} Einträge gemacht; prüfen Sie sie.',
    },
  },
} as const
