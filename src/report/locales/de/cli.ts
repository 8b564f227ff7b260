import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

/** Die Hilfe, und was die Kommandozeile von sich selbst sagt. */
export const cli = {
  about:
    'isogloss liest Artikel, bevor sie erscheinen: Es bringt Namen in die Hausschreibweise, zeigt, wo ein Name auf zwei Arten geschrieben ist, und liest an diesen Schreibweisen ab, aus welcher Sprache ein Text übersetzt wurde.',
  usage: '<Befehl> [Optionen] [Pfad...]',
  'some-options': '[Optionen]',
  more: 'Mehr über einen Befehl: isogloss <Befehl> --help; über einen Befund: isogloss explain <Code>.',
  heading: {
    usage: 'Aufruf:',
    arguments: 'Argumente:',
    options: 'Optionen:',
    commands: 'Befehle:',
    common: 'Gemeinsame Optionen:',
    examples: 'Beispiele:',
    exit: 'Rückgabewerte:',
  },
  exit: {
    0: 'nichts, was die Fehlerschwelle erreicht',
    1: 'Befunde, die sie erreichen',
    2: 'nicht alles war ausführbar: unlesbare Datei, fehlerhaftes Glossar, falsche Option',
  },
  example: {
    review: { line: 'isogloss review articles/', says: 'alles, was die Redaktion über jeden Artikel wissen will' },
    lint: {
      line: 'isogloss lint --format github .',
      says: 'Befunde als Anmerkungen, in kontinuierlicher Integration',
    },
    normalize: {
      line: 'isogloss normalize --write articles/',
      says: 'Hausschreibweisen überall dort, wo nichts anderes gemeint sein kann',
    },
    explain: {
      line: 'isogloss explain split-name',
      says: 'was ein Befund bedeutet und wie er sich unterdrücken lässt',
    },
  },
  group: {
    names: 'Fragen zu Namen, ohne Glossar.',
    glossary: 'Arbeit an einem Glossar.',
  },
  option: {
    ...ciWork.options,
    ...glossaryWork.options,
    ...styleWords.options,
    help: 'diese Hilfe ausgeben',
    version: 'die Version ausgeben',
    format: 'Form des Berichts: {{choices, either}}',
    reports: 'Form des Berichts, oder FORM=DATEI für den Weg in eine Datei; wiederholbar: {{choices, either}}',
    'fail-on': 'niedrigster Schweregrad, der zum Rückgabewert 1 führt: {{choices, either}}',
    write: 'die Dateien selbst überschreiben',
    trust: 'anzuwendende Korrekturen: nur sichere (safe), mit ask auch solche, die ein Mensch bestätigen sollte',
    stdin: 'Paare von der Standardeingabe lesen, je Zeile ein JSON-Objekt {"a","b"}',
    rule: 'nur diese Regel anwenden; wiederholbar',
    'no-rule': 'diese Regel auslassen; wiederholbar',
    glossary:
      'Glossardatei oder -ordner; wiederholbar (Vorgabe: laut Konfiguration, sonst glossary/, sonst das mitgelieferte)',
    'no-glossary': 'keine Einträge verwenden; Regeln, die welche brauchen, schweigen',
    house: 'Haus, dessen Schreibweisen gelten, etwa ap oder bbc',
    lang: 'Sprache aller Artikel, was immer sie selbst angeben',
    'stdin-filename': 'Name für die Standardeingabe; seine Endung bestimmt, wie gelesen wird',
    config: 'Konfigurationsdatei (Vorgabe: .isogloss.yaml hier oder darüber)',
    'no-config': 'keine Konfiguration lesen',
    'print-config': 'die geltenden Einstellungen als JSON ausgeben, sonst nichts tun',
    'ui-lang': 'Sprache der Meldungen: {{choices, either}}',
    color: 'farbig, auch außerhalb eines Terminals',
    'no-color': 'ohne Farben (wie NO_COLOR)',
  },
  command: {
    ...ciWork.commands,
    ...glossaryWork.commands,
    ...styleWords.commands,
    lint: {
      summary: 'Namen, Schreibweisen und Überbleibsel finden, die die Redaktion sehen sollte',
      detail:
        'Liest Dateien, Ordner (durchsucht, .gitignore wird beachtet), Muster oder mit „-“ die Standardeingabe. Gelesene Endungen: .txt, .md, .markdown, .html, .ndjson und .jsonl.',
      argument: { path: 'Dateien, Ordner, Muster, oder - für die Standardeingabe' },
      example: {
        fix: 'die sicheren Korrekturen, gleich angewendet',
        since: 'was auf Zeilen steht, die sich seit Beginn des Zweigs geändert haben, für einen Pull Request',
        baseline: 'was heute gefunden wird, als bekannter Stand',
        folder: 'alle Artikel eines Ordners',
        stdin: 'ein Entwurf von der Standardeingabe, als Markdown gelesen',
        sarif: 'ein Protokoll für die Codeprüfung; nur Fehler führen zum Rückgabewert 1',
        rule: 'nur diese Regeln',
      },
    },
    trace: {
      summary: 'sagen, aus welcher Sprache ein Artikel übersetzt wurde, und warum',
      detail:
        'Das Urteil ist eine Summe von Indizien; --explain zeigt die Summe zum Nachrechnen, --format json nennt alles.',
      argument: { path: 'Dateien, Ordner, Muster, oder - für die Standardeingabe' },
      example: {
        file: 'das Urteil über einen Artikel',
        explain: 'das Urteil mit der Summe dahinter',
        json: 'Urteile über einen Export, je Zeile ein Artikel',
      },
    },
    lineage: {
      summary: 'sagen, welche Artikel eine Quelle teilen, und die Passagen zeigen',
      detail:
        'Gleicht ab, was eine Übersetzung übersteht: Namen, Zahlen, seltene Wörter, ihre Reihenfolge. Zwei Berichte über ein Ereignis werden nicht verbunden.',
      argument: { path: 'Dateien, Ordner, Muster oder - für die Standardeingabe' },
      example: { folder: 'die Artikel eines Ordners', json: 'Verbindungen in einem Export, ein Artikel je Zeile' },
    },
    review: {
      summary: 'jeden Artikel prüfen und auf seine Herkunft untersuchen, und zeigen, was normalize ändern würde',
      detail: 'Eine Durchsicht für die Redaktion: Sie endet immer mit 0, es sei denn, --fail-on verlangt mehr.',
      argument: { path: 'Dateien, Ordner, Muster, oder - für die Standardeingabe' },
      example: { folder: 'alle Artikel eines Ordners', gate: 'bei jeder Warnung und jedem Fehler mit 1 enden' },
    },
    normalize: {
      summary: 'Namen in die Hausschreibweise bringen',
      detail:
        'Ohne --write geht eine einzelne Datei auf die Standardausgabe. In Zitaten, Links, Code und Autorenzeilen ändert sich nur mit --trust ask etwas.',
      argument: { path: 'Dateien, Ordner, Muster, oder - für die Standardeingabe' },
      example: {
        preview: 'was sich in einer Datei ändern würde',
        write: 'alle Dateien eines Ordners überschreiben',
        ask: 'auch die Korrekturen anwenden, die ein Mensch bestätigen sollte; den Unterschied danach ansehen',
      },
    },
    'names-compare': {
      summary: 'sagen, ob zwei geschriebene Namen ein und derselbe sind',
      detail: 'Braucht kein Glossar. Mit --stdin --format ndjson wird jede Zeile beantwortet, sobald sie eintrifft.',
      argument: { a: 'ein Name', b: 'der Name, der damit verglichen wird' },
      example: { pair: 'ein Paar', stream: 'eine Datei mit Paaren, je Zeile ein JSON-Objekt' },
    },
    'names-list': {
      summary: 'die Namen eines Durchlaufs auflisten, mit Anzahl, Formen und Dateien',
      detail:
        'Schreibweisen eines Namens stehen zusammen: Formen eines Eintrags und Formen, die sich in den Artikeln als ein Name zeigen. Als CSV eine Zeile je Form.',
      argument: { path: 'Dateien, Ordner, Muster oder - für die Standardeingabe' },
      example: {
        folder: 'alle Namen eines Ordners, die häufigsten zuerst',
        csv: 'eine Tabelle für die Tabellenkalkulation',
      },
    },
    'glossary-check': {
      summary: 'ein Glossar prüfen: seine Form, seine Widersprüche, die Tests seiner Einträge',
      detail: 'Jedes Problem wird mit Datei, Zeile und Spalte genannt. Gibt es eines, ist der Rückgabewert 1.',
      argument: { path: 'Glossardateien oder -ordner (Vorgabe: das geltende Glossar)' },
      example: { own: 'das geltende Glossar', file: 'eine einzelne Datei' },
    },
    'glossary-suggest': {
      summary: 'Einträge vorschlagen für Namen in mehreren Schreibweisen, die kein Eintrag kennt',
      detail:
        'Schreibt YAML zum Durchsehen: je Name ein Eintrag, die häufigsten zuerst, als Kommentar das Gesehene. Es lädt, wie es ist.',
      argument: { path: 'Dateien, Ordner, Muster oder - für die Standardeingabe' },
      example: {
        folder: 'Einträge für das, was ein Ordner auf zwei Weisen schreibt',
        save: 'eine Datei neben dem Glossar, zum Durcharbeiten',
      },
    },
    'glossary-show': {
      summary: 'einen Eintrag zeigen, gefunden über irgendeine seiner Formen, und was jede bewirkt',
      detail:
        'Jede Schrift ist recht; Akzente, Großschreibung und Bindestriche werden verziehen. Endet mit 1, wenn es keinen Eintrag gibt.',
      argument: { name: 'ein Name, wie auch immer geschrieben' },
      example: {
        form: 'über eine Form, die durchsickert',
        native: 'über die einheimische Form, für französische Artikel',
      },
    },
    explain: {
      summary: 'erklären, was ein Befund bedeutet, mit Beispiel, und wie er sich unterdrücken lässt',
      detail: 'Ohne Code werden alle aufgezählt.',
      argument: { code: 'Code eines Befunds, etwa split-name' },
      example: { code: 'ein Code ausführlich', all: 'alle Codes' },
    },
    schema: {
      summary: 'ein JSON-Schema für Texteditoren ausgeben: für Konfiguration oder Glossar',
      detail: 'Die Schemas folgen draft-07, das YAML-Editoren verstehen.',
      argument: { name: 'config oder glossary' },
      example: { glossary: 'das Schema der Glossardateien', config: 'das Schema von .isogloss.yaml' },
    },
  },
} as const
