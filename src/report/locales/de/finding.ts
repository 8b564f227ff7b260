export const finding = {
  'house-form': {
    deprecated: '„{{form}}“ ist nicht die Hausschreibweise; „{{preferred}}“ schreiben.',
    forbidden: '„{{form}}“ darf nicht verwendet werden; „{{preferred}}“ schreiben.',
    foreign:
      '„{{form}}“ ist die Schreibweise einer anderen Sprache ({{languages, languageList}}); hier „{{preferred}}“ schreiben.',
    unwanted:
      '„{{form}}“ ist zu vermeiden, und das Glossar kennt keine Hausschreibweise dafür: umformulieren oder eine eintragen.',
  },
  'foreign-acronym': {
    leak: '„{{form}}“ ist die Abkürzung einer anderen Sprache ({{languages, languageList}}) für {{name}}; hier „{{preferred}}“ schreiben.',
  },
  'mixed-spelling': {
    house: 'Ein Name, zwei Schreibweisen in diesem Artikel: {{forms, list}}. Die Hausschreibweise ist „{{preferred}}“.',
    majority:
      'Ein Name, zwei Schreibweisen in diesem Artikel: {{forms, list}}. Häufiger ist „{{preferred}}“ ({{count}}-mal).',
    even: 'Ein Name, zwei Schreibweisen in diesem Artikel: {{forms, list}}; nur eine verwenden, zum Beispiel „{{preferred}}“.',
    unlisted:
      '„{{form}}“ scheint eine Schreibweise von „{{preferred}}“ zu sein, das auch in diesem Artikel steht; nur eine verwenden.',
  },
  'mixed-in-set': {
    even: 'Hier „{{form}}“, in {{path}} „{{preferred}}“: ein Name, zwei Schreibweisen in diesem Durchlauf; nur eine verwenden.',
    house:
      'Hier „{{form}}“, in {{path}} „{{preferred}}“: ein Name, zwei Schreibweisen in diesem Durchlauf. Die Hausschreibweise ist „{{preferred}}“.',
    majority:
      'Hier „{{form}}“, in {{path}} und häufiger ({{count}}-mal) „{{preferred}}“: ein Name, zwei Schreibweisen in diesem Durchlauf.',
  },
  'pair-mismatch': {
    differs: 'Hier „{{text}}“, in {{path}} „{{other}}“: Beide Artikel sagen dasselbe und stimmen nicht überein.',
    lacks: '„{{text}}“ fehlt in {{path}}, das an dieser Stelle sonst dasselbe sagt.',
    missing: '{{path}} hat an dieser Stelle „{{other}}“, das diesem Artikel fehlt.',
    'no-original':
      'Dieser Artikel nennt sich eine Übersetzung von {{name}}, das nicht unter den Artikeln dieses Laufs ist: Verglichen wurde nichts.',
  },
  'script-leak': {
    letter:
      '„{{word}}“ enthält Buchstaben einer anderen Schrift ({{letters, list}}), die hier nur richtig aussehen; „{{preferred}}“ schreiben.',
    mark: '„{{mark}}“ gehört zu einer anderen Schrift; „{{preferred}}“ schreiben.',
    dotted:
      '„{{letter}}“ ist ein türkischer Buchstabe in einem Artikel, der sonst keine behält; „{{preferred}}“ schreiben.',
  },
  'torn-sentence': {
    middle:
      'Dieser Satz fängt in der Mitte an: Davor sind Wörter verloren oder verrutscht. Mit der Vorlage vergleichen.',
  },
  'repeated-paragraph': {
    same: 'Dieser Absatz hat denselben Wortlaut wie ein früherer; einen der beiden löschen.',
    near: 'Dieser Absatz wiederholt einen früheren ({{percent}} % gemeinsame Wörter), wie zweimal übersetzt; einen der beiden löschen.',
  },
  'page-residue': {
    line: 'Diese Zeile gehört zur Webseite, nicht zum Artikel; löschen.',
    biography:
      'Hier wirbt, wer den Artikel geschrieben hat, für sich selbst; das gehört auf eine Autorenseite. Löschen.',
    credit: '„{{credit}}“ ist eine Quellenzeile: besser in die Metadaten als in den Text.',
    'credit-spacing': 'In „{{credit}}“ steht der Doppelpunkt falsch; direkt an das Wort davor setzen.',
  },
  'foreign-typography': {
    'mixed-quotes':
      'Zwei Arten von Anführungszeichen in einem Text: Dieses Zitat weicht von den übrigen ab; {{open}} und {{close}} verwenden.',
    'unlike-pair':
      'Dieses Zitat beginnt mit einer Art von Anführungszeichen und endet mit einer anderen; {{open}} und {{close}} verwenden.',
    unpaired: 'Dieses Anführungszeichen hat kein Gegenstück; das Zitat beginnt oder endet nirgends.',
    'foreign-quotes':
      'Die Anführungszeichen {{marks}} sind die einer anderen Sprache; {{open}} und {{close}} verwenden.',
    apostrophes: 'Gerade und geschwungene Apostrophe in einem Text; hier überwiegt {{kept}}.',
    'space-before': 'Ein Leerzeichen vor „{{mark}}“ entspricht dem Gebrauch einer anderen Sprache.',
    'number-format': '„{{number}}“ ist eine Zahl im Format einer anderen Sprache; „{{preferred}}“ schreiben.',
    'time-format': '„{{time}}“ ist eine Uhrzeit im Format einer anderen Sprache.',
    'doubled-marks':
      '„{{marks}}“: zwei Zeichen, wo eines genügt; neben einem Gedankenstrich, der einen Einschub abgrenzt, steht kein Komma.',
  },
  'acronym-mismatch': {
    'missing-word':
      '„{{name}}“ enthält nicht für jeden Buchstaben von {{acronym}} ein Wort; „{{preferred}}“ schreiben.',
    'other-body': '{{acronym}} ist nicht die Abkürzung von „{{name}}“; „{{preferred}}“ schreiben.',
    slip: '{{acronym}} kürzt „{{name}}“ nicht ab, und an anderer Stelle hat dieser Artikel die richtige Abkürzung; „{{preferred}}“ schreiben.',
  },
  'split-name': {
    attribution:
      'Der Name „{{joined}}“ ist durch die Quellenangabe zerrissen, sein Rest „{{rest}}“ steht allein; „{{preferred}}“ schreiben.',
    stop: 'Ein Punkt zerreißt den Namen „{{joined}}“; „{{preferred}}“ schreiben.',
    comma: 'Ein Komma zerreißt den Namen „{{joined}}“; „{{preferred}}“ schreiben.',
    break: 'Ein Absatzwechsel zerreißt den Namen „{{joined}}“; zusammenfügen.',
  },
  'unexplained-suppression': {
    missing: 'Diese Unterdrückung sagt nicht, warum; den Grund nach zwei Strichen anfügen, wie in „{{example}}“.',
  },
  'unused-suppression': {
    all: 'Dieser Kommentar unterdrückt nichts; entfernen.',
    codes: 'Dieser Kommentar unterdrückt keinen Befund zu {{codes, list}}; entfernen.',
  },
}
