import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken':
    'Die mit isogloss gelieferten Daten sind beschädigt oder von einer anderen Version; isogloss neu installieren.',
  // Die Kommandozeile
  'did-you-mean': 'Ist „{{meant}}“ gemeint?',
  'no-input': 'Es gibt nichts zu lesen: Dateien, Ordner oder Muster nennen, oder „-“ für die Standardeingabe.',
  'nothing-there':
    'Hier gibt es nichts zu lesen: keine passende Datei mit .txt, .md, .markdown, .html, .ndjson oder .jsonl.',
  'unknown-command': '„{{command}}“ ist kein Befehl von isogloss; siehe isogloss --help.',
  'unknown-option': '„{{option}}“ ist keine Option von „{{command}}“; siehe {{command}} --help.',
  'unknown-rule': '„{{code}}“ ist keine Regel; isogloss explain zählt alle auf.',
  'unknown-schema': 'Ein Schema „{{name}}“ gibt es nicht; möglich sind: {{choices, either}}.',
  'unknown-ui-language':
    'Meldungen in der Sprache „{{value}}“ gibt es nicht; vorhanden sind: {{languages, languageList}}.',
  'missing-argument': '„{{command}}“ braucht <{{argument}}>; siehe {{command}} --help.',
  'excess-argument': '„{{argument}}“ ist ein Argument zu viel für „{{command}}“.',
  'option-needs-value': '{{option}} braucht einen Wert.',
  'bad-choice': '{{option}} kann nicht „{{value}}“ sein; möglich sind: {{choices, either}}.',
  'bad-language': '{{option}}: „{{value}}“ ist keine Sprachkennung; eine wie en oder pt-BR angeben (BCP 47).',
  'several-to-stdout_one':
    'Die Standardausgabe fasst eine Datei, nicht {{count, number}}; mit --write die Dateien selbst überschreiben.',
  'several-to-stdout_other':
    'Die Standardausgabe fasst eine Datei, nicht {{count, number}}; mit --write die Dateien selbst überschreiben.',
  'write-to-stdin': 'Die Standardeingabe lässt sich nicht überschreiben; --write weglassen.',
  'two-names-needed': 'Zwei Namen sind nötig: isogloss names compare A B, oder --stdin --format ndjson.',
  'stdin-and-names': 'Die Namen kommen von der Kommandozeile oder von --stdin, nicht von beiden.',
  'stream-format': '--stdin antwortet Zeile für Zeile; --format {{format}} ergänzen.',
  'two-on-stdout':
    '{{first}} und {{second}} gingen beide auf die Standardausgabe; einen davon in eine Datei schicken, mit --format {{second}}=DATEI.',
  'report-without-file': '„--format {{format}}=“ braucht nach dem Gleichheitszeichen den Namen einer Datei.',
  'report-twice': 'Zwei Berichte gingen in diese Datei; jedem eine eigene geben.',
  'report-over-input': 'Das ist, was gelesen werden soll; in eine andere Datei schreiben.',
  'report-folder-missing': 'Den Ordner „{{folder}}“ gibt es nicht; zuerst anlegen.',
  'pair-broken': 'Diese Zeile ist kein JSON-Objekt mit den Texten „a“ und „b“; sie wird ausgelassen.',
  internal: 'Das ist ein Fehler von isogloss {{version}} selbst; bitte mit den folgenden Zeilen melden.',
  'asset-missing': '{{name}} müsste neben dem Programm liegen und fehlt; isogloss neu installieren.',
  // Dateien
  'file-missing': 'Diese Datei gibt es nicht.',
  'file-forbidden': 'Die Datei darf nicht gelesen werden; ihre Zugriffsrechte prüfen.',
  'file-unreadable': 'Die Datei lässt sich nicht lesen ({{reason}}).',
  'file-is-folder': 'Das ist ein Ordner; erwartet wird eine Datei.',
  'file-unwritable': 'Die Datei lässt sich nicht schreiben ({{reason}}); sie ist unverändert.',
  'output-unwritable': 'Die Ausgabe lässt sich nicht schreiben ({{reason}}).',
  'glossary-missing': 'Dieses Glossar gibt es nicht; --glossary und die Konfiguration prüfen.',
  'glossary-empty': 'In diesem Glossarordner ist keine YAML-Datei.',
  'yaml-not-utf8': 'Die Datei ist nicht in UTF-8; als UTF-8 speichern.',
  // Artikel lesen
  'format-unsupported':
    'Artikel in {{extension}} werden noch nicht gelesen; als .txt, .md, .html oder .ndjson exportieren.',
  'encoding-utf16': 'Die Datei ist in {{encoding}}; als UTF-8 speichern.',
  'encoding-utf32': 'Die Datei ist in {{encoding}}; als UTF-8 speichern.',
  'encoding-other':
    'Die Datei ist nicht in UTF-8 (Byte {{byte, number}}), sondern anscheinend in {{encoding}}; als UTF-8 speichern.',
  'encoding-declared':
    'Die Seite gibt {{encoding}} als Kodierung an, und Byte {{byte, number}} geht über ASCII hinaus; als UTF-8 speichern und so auszeichnen.',
  'encoding-invalid':
    'Die Datei ist nicht in UTF-8: Byte {{byte, number}} gehört zu keinem Zeichen; als UTF-8 speichern.',
  'file-binary': 'Das ist kein Text: Byte {{byte, number}} gehört zu einer Binärdatei.',
  'file-too-large':
    'Die Datei hat {{bytes, number}} Bytes, mehr, als ein Text fassen kann; aufteilen, zum Beispiel als NDJSON.',
  'html-tangled':
    'Aus den Tags der Seite werden mehr als {{most, number}} Elemente, wie bei nicht geschlossenen <b> oder <font>; diese schließen oder die Seite als Text exportieren.',
  'front-matter-broken':
    'Der Dateikopf ist kein gültiges YAML und wurde übergangen ({{reason}}); berichtigen oder den Wert in Anführungszeichen setzen.',
  'front-matter-too-long':
    'Der Dateikopf hat {{length, number}} Zeichen und wurde übergangen; höchstens {{most, number}} werden gelesen.',
  'front-matter-language': '„{{value}}“ ist keine Sprachkennung; eine wie en oder pt-BR angeben (BCP 47).',
  'record-not-json':
    'Diese Zeile ist kein gültiges JSON; einen Artikel als {"id": "…", "text": "…"} in eine Zeile schreiben.',
  'record-not-object':
    'Diese Zeile enthält kein JSON-Objekt; einen Artikel als {"id": "…", "text": "…"} in eine Zeile schreiben.',
  'record-field-missing': 'Es fehlt „{{field}}“; jeder Artikel braucht „id“ und „text“.',
  'record-field-type': '„{{field}}“ muss ein Text in geraden Anführungszeichen sein, nicht vom Typ {{found}}.',
  'record-id-repeated': 'Die Kennung „{{id}}“ steht schon in einer früheren Zeile; jedem Artikel eine eigene geben.',
  'record-format': '„{{format}}“ ist kein Format, das hier gelesen wird; {{allowed, either}} schreiben.',
  'record-language': '„{{value}}“ ist keine Sprachkennung; eine wie en oder pt-BR angeben (BCP 47).',
  'record-date': '„{{value}}“ ist kein Datum; in der Form 2024-12-08 schreiben.',
}
