import { glossaryWork } from './glossary-work.ts'

export const glossary = {
  ...glossaryWork.problems,
  'too-large': 'Diese Datei ist größer als {{limit}} MB; nach Region oder Thema aufteilen.',
  'too-deep': 'Das ist weit tiefer verschachtelt als jeder Eintrag; Klammern und Einrückung prüfen.',
  'too-many-aliases': 'YAML-Aliase werden je Datei nur {{limit}}-mal aufgelöst; die Werte ausschreiben.',
  'not-a-list': 'Eine Glossardatei ist eine Liste von Einträgen; jeden Eintrag mit „- id:“ beginnen.',
  'not-evidence': 'Eine Indiziendatei hat die Schlüssel „cues“ und „conventions“, jeder mit einer Liste.',
  'not-a-configuration': 'Eine Konfiguration besteht aus Schlüsseln mit Werten, etwa „house: ap“.',
  yaml: {
    BAD_ALIAS:
      'Dieser Alias verweist auf keinen Anker weiter oben; zuerst den Anker setzen, oder einen Text, der mit * beginnt, in Anführungszeichen setzen.',
    BAD_DQ_ESCAPE:
      'Dieser Rückstrich beginnt zwischen doppelten Anführungszeichen eine unbekannte Zeichenfolge; \\ schreiben oder einfache Anführungszeichen verwenden.',
    BAD_INDENT: 'Die Einrückung passt nicht; an den Nachbarzeilen ausrichten.',
    BAD_SCALAR_START: 'Mit diesem Zeichen kann kein Text beginnen; in Anführungszeichen setzen.',
    BLOCK_AS_IMPLICIT_KEY:
      'Ein zweites „: “ in einer Zeile; gehört der Doppelpunkt zum Wert, diesen in Anführungszeichen setzen.',
    BLOCK_IN_FLOW: 'Eine eingerückte Liste oder Zuordnung kann nicht in Klammern stehen; zuerst die Klammer schließen.',
    MISSING_CHAR:
      'Hier oder weiter oben fehlt ein schließendes Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt.',
    MULTILINE_IMPLICIT_KEY:
      'Ein Schlüssel muss in seiner Zeile mit einem Doppelpunkt enden; Doppelpunkt und Einrückung prüfen.',
    MULTIPLE_DOCS: 'Eine Datei enthält ein einziges Dokument; das „---“ vor diesem entfernen.',
    NON_STRING_KEY: 'Ein Schlüssel muss Text sein.',
    TAB_AS_INDENT: 'Tabulatoren taugen in YAML nicht zur Einrückung; Leerzeichen verwenden.',
    TAG_RESOLVE_FAILED: 'Dieses YAML-Tag ist hier unbekannt; entfernen.',
    DUPLICATE_KEY: 'Der Schlüssel „{{key}}“ steht zweimal; nur der erste zählt: beide zusammenführen.',
    OTHER: 'Das ist kein gültiges YAML; Klammern, Anführungszeichen und Einrückung hier und knapp darüber prüfen.',
  },
  'unknown-key': {
    comma: 'Der Text vor „{{key}}“ endet am Komma; den ganzen Text in Anführungszeichen setzen.',
    plain: 'Der Schlüssel „{{key}}“ ist hier unbekannt; möglich sind: {{allowed, either}}.',
    near: 'Der Schlüssel „{{key}}“ ist hier unbekannt; ist „{{meant}}“ gemeint?',
  },
  'empty-value': '„{{key}}“ hat keinen Wert; einen angeben oder den Schlüssel entfernen.',
  'missing-key': 'Hier fehlt der Schlüssel „{{key}}“; er ist nötig.',
  'wrong-value': {
    count: '„{{key}}“ muss eine ganze Zahl sein, 0 oder mehr; gefunden: {{found}}.',
    truth: '„{{key}}“ muss true oder false sein; gefunden: {{found}}.',
    override:
      '„{{key}}“ muss eine Liste von Zuordnungen sein wie { paths: opinion/**, house: bbc }; gefunden: {{found}}.',
    text: '„{{key}}“ muss Text sein, gefunden: {{found}}; falls als Text gemeint, in Anführungszeichen setzen.',
    shorter: 'Dieser Wert von „{{key}}“ ist zu lang: {{found}}',
    id: '„{{key}}“ muss eine Kennung wie place.latakia sein (Kleinbuchstaben, Ziffern, Punkte, Bindestriche), gefunden: {{found}}.',
    language: '„{{key}}“ muss eine Sprachkennung wie en oder pt-BR sein, gefunden: {{found}}.',
    languages: '„{{key}}“ muss eine Sprachkennung sein oder eine Liste davon wie [en, fr], gefunden: {{found}}.',
    share: '„{{key}}“ muss eine Zahl zwischen 0 und 1 sein, wie 0.2, gefunden: {{found}}.',
    shares: '„{{key}}“ muss Antworten Anteile zuordnen, wie { none: 0.5, fr: 0.2 }, gefunden: {{found}}.',
    settings: '„{{key}}“ muss eine Zuordnung sein wie { prior: { none: 0.5 } }, gefunden: {{found}}.',
    'house-name':
      '„{{key}}“ muss der Name eines Hauses wie ap oder bbc sein (Kleinbuchstaben, Ziffern, Bindestriche), gefunden: {{found}}.',
    houses: '„{{key}}“ muss der Name eines Hauses sein oder eine Liste davon wie [ap, bbc], gefunden: {{found}}.',
    date: '„{{key}}“ muss ein Datum wie 2024-12-08, 2024-12 oder 2024 sein, gefunden: {{found}}.',
    choice: '„{{key}}“ muss {{allowed, either}} sein, gefunden: {{found}}.',
    'choice-near': '„{{key}}“ kann nicht {{found}} sein; ist „{{meant}}“ gemeint?',
    'house-form':
      '„{{key}}“ muss eine Form sein, eine Zuordnung wie { form: Kyiv, since: 2019-10-01 } oder eine Liste davon, gefunden: {{found}}.',
    'by-language':
      '„{{key}}“ muss eine Zuordnung nach Sprachen wie { en: Latakia, fr: Lattaquié } sein, gefunden: {{found}}.',
    form: '„{{key}}“ muss eine Liste von Zuordnungen wie { form: Lattakia, status: deprecated } sein, gefunden: {{found}}.',
    forms:
      '„{{key}}“ muss eine Liste von Zuordnungen wie { form: Lattakia, status: deprecated } sein, gefunden: {{found}}.',
    texts: '„{{key}}“ muss ein Text oder eine Liste von Texten sein, nicht leer, gefunden: {{found}}.',
    ids: '„{{key}}“ muss eine Kennung sein oder eine Liste davon wie [place.latakia], gefunden: {{found}}.',
    territory: '„{{key}}“ muss ein Ländercode aus zwei Großbuchstaben wie TR sein, gefunden: {{found}}.',
    zone: '„{{key}}“ muss eine Zeitzone wie Asia/Damascus sein, gefunden: {{found}}.',
    regions: '„{{key}}“ muss eine Liste von Textbereichen wie [byline, code] sein, gefunden: {{found}}.',
    parts:
      '„{{key}}“ muss eine Zuordnung wie { given: Ahmed, particle: al-, family: Sharaa } sein, gefunden: {{found}}.',
    match: '„{{key}}“ muss eine Zuordnung wie { case: sensitive, requires: [army] } sein, gefunden: {{found}}.',
    word: '„{{key}}“ kann nur true sein, weil Formen immer als ganze Wörter gesucht werden; gefunden: {{found}}.',
    tests: '„{{key}}“ muss eine Zuordnung wie { flags: [ein Satz], passes: [ein Satz] } sein, gefunden: {{found}}.',
    entry: 'Ein Eintrag ist eine Zuordnung, die mit „id:“ und „type:“ beginnt, gefunden: {{found}}.',
    entries: 'Eine Glossardatei ist eine Liste von Einträgen, gefunden: {{found}}.',
    list: '„{{key}}“ muss eine Liste sein, gefunden: {{found}}.',
    evidence: 'Eine Indiziendatei ist eine Zuordnung mit „cues“ und „conventions“, gefunden: {{found}}.',
    pattern: '„{{key}}“ muss ein als Text geschriebener regulärer Ausdruck sein, gefunden: {{found}}.',
    weight: '„{{key}}“ muss eine Zahl von -8 bis 8 sein (natürlicher Logarithmus), gefunden: {{found}}.',
    weights: '„{{key}}“ muss Sprachen Zahlen zuordnen wie { fr: 1.4 }, gefunden: {{found}}.',
    'cue-tests':
      '„{{key}}“ muss eine Zuordnung wie { shows: [ein Text], silent: [ein Gegenbeispiel] } sein, gefunden: {{found}}.',
    cue: 'Ein Merkmal ist eine Zuordnung, die mit „id:“ und „family:“ beginnt, gefunden: {{found}}.',
    convention: 'Eine Konvention ist eine Zuordnung, die mit „id:“ und „languages:“ beginnt, gefunden: {{found}}.',
    paths: '„{{key}}“ muss ein Pfad oder eine Liste von Pfaden sein, gefunden: {{found}}.',
    globs: '„{{key}}“ muss ein Muster oder eine Liste von Mustern wie ["drafts/**"] sein, gefunden: {{found}}.',
    rules: '„{{key}}“ muss Regeln Schweregrade zuordnen wie { second-reference: off }, gefunden: {{found}}.',
    configuration: 'Eine Konfiguration besteht aus Schlüsseln mit Werten, etwa „house: ap“, gefunden: {{found}}.',
  },
  'gazetteer-broken':
    'Das ist kein Namensverzeichnis dieser Version; mit npm run generate neu erzeugen oder entfernen.',
  'claimed-twice': '{{other}} gibt schon an, {{key}} zu sein; das darf nur ein Eintrag.',
  'claims-nothing': 'Im Namensverzeichnis fehlt {{key}}; berichtigen oder die Zeile entfernen.',
  unclaimed:
    'Im Namensverzeichnis steht „{{form}}“ als {{id}}; ist es derselbe Ort, „{{key}}: {{value}}“ schreiben, sonst {{id}} unter „different_from“ nennen.',
  'duplicate-id':
    'Die Kennung {{id}} ist bei {{other}} schon vergeben; diesem Eintrag eine eigene geben, oder beide zusammenführen und die alte Kennung unter „replaces“ aufführen.',
  'not-nfc': '„{{form}}“ hat abgetrennte Akzente; in Unicode NFC schreiben (so wird es verwendet).',
  'stray-space': 'In „{{form}}“ stehen Leerzeichen am Anfang, am Ende oder doppelt; entfernen.',
  'unseen-mark': 'In „{{form}}“ steht ein unsichtbares Zeichen; entfernen.',
  'no-letter': '„{{form}}“ hat weder Buchstaben noch Ziffern; einen Namen angeben.',
  'language-malformed': '„{{tag}}“ ist keine Sprachkennung; eine wie en, pt-BR oder zh-Hant angeben.',
  'language-not-canonical': 'Die Sprachkennung „{{tag}}“ lautet gewöhnlich „{{canonical}}“; so schreiben.',
  'language-unknown': 'Zur Kennung „{{tag}}“ ist keine Sprache bekannt; prüfen (Griechisch ist el, Japanisch ja).',
  'language-twice': 'Die Sprache {{tag, language}} steht zweimal; beide zusammenführen.',
  'no-such-day': 'Den Tag {{date}} gibt es nicht; das Datum prüfen.',
  'since-after-until': '„since“ ({{since}}) liegt nach „until“ ({{until}}); vertauschen oder berichtigen.',
  'shared-form': {
    neither:
      '„{{form}}“ ist eine Form von {{id}} und von {{other}} ({{place}}); wenn beides stimmt, muss jeder Eintrag den anderen in „different_from“ nennen.',
    'one-sided':
      '„{{form}}“ ist eine Form von {{id}} und von {{other}} ({{place}}), das {{id}} in „different_from“ nennt; {{id}} muss auch {{other}} nennen.',
  },
  'contradictory-status':
    '„{{form}}“ ist hier {{status}} und bei {{place}} {{other}}, für dieselben Artikel; eine Angabe mit „in“, „house“ oder Daten einschränken.',
  'listed-twice': '„{{form}}“ steht für dieselben Artikel schon bei {{place}}; nur eines behalten.',
  'short-form':
    '„{{form}}“ ist so kurz, dass es zufällig vorkommt; „match“ mit case: sensitive, requires oder not_near ergänzen.',
  'everyday-word': '„{{form}}“ ist auch ein Alltagswort; „match“ mit case: sensitive, requires oder not_near ergänzen.',
  'two-house-forms': {
    every:
      'Zwei Hausschreibweisen am selben Tag, Sprache {{language, language}}: „{{form}}“ und „{{other}}“ ({{place}}); die frühere mit „until“ beenden oder ein Haus nennen.',
    named:
      'Zwei Schreibweisen des Hauses {{house}} am selben Tag, Sprache {{language, language}}: „{{form}}“ und „{{other}}“ ({{place}}); die frühere mit „until“ beenden.',
  },
  'different-from-itself': '{{id}} kann nicht von sich selbst verschieden sein; den anderen Eintrag nennen.',
  'no-such-entry': {
    plain: 'Einen Eintrag {{id}} gibt es nicht; die Kennung berichtigen oder entfernen.',
    near: 'Einen Eintrag {{id}} gibt es nicht; ist {{meant}} gemeint?',
  },
  'retired-id': 'Die Kennung {{id}} gilt nicht mehr; {{current}} schreiben.',
  'replaces-living':
    'Die Kennung {{id}} gehört zu einem Eintrag, den es noch gibt; den Eintrag entfernen, oder die Kennung aus „replaces“.',
  'replaced-twice':
    'Die alte Kennung {{id}} steht auch unter „replaces“ von {{other}}; nur ein Eintrag darf sie aufführen.',
  'pattern-broken': 'Das ist kein gültiger regulärer Ausdruck ({{reason}}): {{pattern}}',
  'pattern-unbounded':
    'Ein Quantor ohne Obergrenze könnte bei manchem Text endlos laufen; {1,40} statt + oder * schreiben: {{pattern}}',
  'pattern-costly':
    'Verschachtelte Quantoren oder Alternativen könnten bei manchem Text endlos laufen; auflösen oder die Grenzen senken: {{pattern}}',
  'pattern-empty':
    'Dieses Muster trifft auch auf leeren Text zu, vor jedem Buchstaben; mindestens ein Zeichen verlangen: {{pattern}}',
  'cue-silent': '{{id}} wird im eigenen Beispiel „{{text}}“ nicht gefunden; Muster oder Beispiel berichtigen.',
  'cue-shown': '{{id}} wird in „{{text}}“ gefunden, wo nichts gefunden werden darf; das Muster enger fassen.',
  'cue-without-near-miss':
    '{{id}} hat kein Gegenbeispiel; unter „silent“ einen Text ergänzen, der ähnlich aussieht und nichts bedeutet.',
  'test-silent': '{{id}} muss in „{{text}}“ bemängelt werden und wird es nicht; Eintrag oder Satz berichtigen.',
  'test-flagged': '{{id}} darf in „{{text}}“ nicht bemängelt werden und wird es; Eintrag oder Satz berichtigen.',
  'unknown-rule': {
    plain: 'Eine Regel „{{code}}“ gibt es nicht; vorhanden sind: {{allowed, list}}.',
    near: 'Eine Regel „{{code}}“ gibt es nicht; ist „{{meant}}“ gemeint?',
  },
  'mixed-script':
    '„{{form}}“ mischt in einem Wort Buchstaben mehrerer Schriften ({{letters, list}}); in einer schreiben.',
  'no-replacement':
    '„{{form}}“ ist {{status}} für Artikel auf {{language, language}}, doch der Eintrag hat dort keine Hausschreibweise als Ersatz; eine ergänzen.',
}
