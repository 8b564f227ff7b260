/** Words about style and its models, by the area that they belong to. */
export const styleWords = {
  trace: {
    from: 'so schreiben Übersetzungen aus {{languages, languageList}} ({{words, number}} Wörter gewogen)',
    native: 'so schreiben Texte, die nicht übersetzt sind ({{words, number}} Wörter gewogen)',
    other:
      'so schreiben Übersetzungen aus einer Sprache, die das Stilmodell nicht kennt ({{words, number}} Wörter gewogen)',
  },
  letters: {
    from: 'die Folge der Buchstaben, Namen inbegriffen, ist die von Übersetzungen aus {{languages, languageList}}',
    native: 'die Folge der Buchstaben, Namen inbegriffen, ist die von Texten, die nicht übersetzt sind',
  },
  verdict: {
    tells: 'am deutlichsten: {{tells, list}}',
    tell: '„{{text}}“ {{weight, signed}}',
    'no-model':
      'Für Artikel in der Sprache {{language, language}} gibt es kein Stilmodell: gewogen wurde nur, was im Text eine Stelle hat.',
    'too-short': 'Der Artikel hat zu wenige eigene Wörter, um seinen Stil zu wiegen.',
  },
  training: {
    head: '{{count, number}} Artikel zurückgehalten, nach Jahren, wo es genug gibt, sonst nach Texten.',
    closed:
      'Gelernte Quelle: die erste Antwort stimmt zu {{right, percent}}; entscheidet zu {{decided, percent}} und hat dann zu {{sure, percent}} recht.',
    native: 'In der Sprache {{language, language}} selbst geschrieben: zu {{called, percent}} übersetzt genannt.',
    open: 'Aus Sprachen, die nicht gelernt wurden: zu {{named, percent}} einer anderen Sprache zugeschrieben.',
    error: 'Kalibrierungsfehler: {{error, percent}}.',
    row: '{{source}}: {{articles, number}} Artikel, gefunden {{found, percent}}, richtig, wenn genannt {{precise, percent}}',
    written: '{{path}} geschrieben, {{bytes, number}} Bytes.',
    step: 'Lernt, Schritt {{step, number}} von {{steps, number}} …',
  },
  commands: {
    'trace-train': {
      summary: 'ein Stilmodell aus Artikeln lernen, deren Ausgangssprache bekannt ist',
      detail:
        'Liest NDJSON, einen Artikel je Zeile: "id", "text", "source_lang" (die eigene Sprache, wo nicht übersetzt wurde), "group" (Fassungen eines Textes teilen sie) und "year". Gleiche Artikel geben die gleiche Datei. Endet mit Zahlen zu zurückgehaltenen Artikeln.',
      argument: { articles: 'NDJSON-Datei mit Artikeln' },
      example: { own: 'ein Modell der eigenen Quellen' },
    },
  },
  options: {
    out: 'Datei, in die das Modell kommt',
    model: 'Stilmodell, gemacht mit isogloss trace train (sonst das mitgelieferte)',
    prior: 'was vor dem Lesen von einer Antwort zu halten ist, wie fr=0.2 oder none=0.5; wiederholbar',
    explain: 'jedes Urteil als Summe zeigen, die sich nachrechnen lässt',
  },
  failures: {
    'style-broken': 'Das ist kein Stilmodell, oder es ist beschädigt; mit isogloss trace train eines machen.',
    'style-version': 'Das Stilmodell hat Version {{version}}, die dieses isogloss nicht liest; neu lernen.',
    'style-no-native':
      'Nur {{texts, number}} Texte sind in der Sprache {{language, language}} selbst geschrieben; an ihnen misst sich der Stil, mindestens {{least, number}} sind nötig.',
    'style-no-language':
      'Keine Sprache hat {{least, number}} aus ihr übersetzte Texte; so viele braucht eine Antwort mindestens.',
    'style-nothing': 'Es gibt keinen Artikel, aus dem zu lernen wäre.',
    'style-no-out': 'Sagen, wohin das Modell soll: --out DATEI.',
    'record-year': '„year“ muss eine ganze Zahl sein, wie 2021.',
    'record-source': '„{{value}}“ in source_lang ist keine Sprachkennung; eine wie en oder pt-BR angeben (BCP 47).',
    'prior-broken':
      '--prior: „{{value}}“ ist keine Annahme; eine Antwort und einen Anteil zwischen 0 und 1 angeben, wie fr=0.2 oder none=0.5.',
    'prior-full': 'Die angenommenen Anteile ergeben {{sum, percent}}; für die übrigen Antworten muss etwas bleiben.',
  },
} as const
