export const rule = {
  'house-form': {
    summary: 'Ein bekannter Name in einer Form, die das Haus hier nicht schreibt.',
    why: 'Ein Name, eine Schreibweise, auf jeder Seite: Danach wird gesucht, und zwei Schreibweisen lesen sich wie zwei Personen oder zwei Orte.',
  },
  'foreign-acronym': {
    summary: 'Eine Organisation unter der Abkürzung, die sie in einer anderen Sprache hat.',
    why: 'Eine fremde Abkürzung sagt den Lesern nichts, und neben der richtigen liest sie sich wie eine zweite Quelle.',
  },
  'mixed-spelling': {
    summary: 'Ein Name in einem Artikel auf zwei Arten geschrieben.',
    why: 'Aus einem Land werden beim Lesen zwei, und eine Suche findet nur die halbe Geschichte.',
  },
  'mixed-in-set': {
    summary: 'Ein Name, im einen Artikel des Durchlaufs so geschrieben und im nächsten anders.',
    why: 'Zwei Artikel auf einer Seite widersprechen einander, obwohl jeder in sich stimmig ist.',
  },
  'pair-mismatch': {
    summary: 'Ein Artikel und der, den er übersetzt, nennen nicht dieselbe Zahl, dasselbe Datum oder denselben Namen.',
    why: '27 Verletzte im Original und 72 in der Übersetzung: Die Berichtigung ist schon unterwegs.',
  },
  'script-leak': {
    summary: 'Ein Buchstabe, eine Ziffer oder ein Zeichen einer anderen Schrift in einem Wort oder Satz.',
    why: 'Ein griechischer Großbuchstabe in einem lateinischen Wort entgeht jeder Suche und verrät, woher der Text kommt.',
  },
  'torn-sentence': {
    summary: 'Ein Satz, der in der Mitte anfängt.',
    why: 'Maschinelle Übersetzung setzt manchmal einen Punkt mitten in den Satz; was übrig bleibt, hat seinen Sinn verloren.',
  },
  'repeated-paragraph': {
    summary: 'Ein Absatz, der einen früheren fast wörtlich wiederholt.',
    why: 'Er wurde zweimal eingefügt oder übersetzt, und die zweite Fassung ist oft die schlechtere.',
  },
  'page-residue': {
    summary: 'Überbleibsel der Webseite: Kommentarlinks, Schaltflächen zum Teilen, Eigenwerbung, Quellenzeilen.',
    why: 'Sie gehören nicht zum Text, und über sie wird gelacht.',
  },
  'foreign-typography': {
    summary:
      'Anführungszeichen, Zahlen, Uhrzeiten oder Abstände einer anderen Sprache; zwei Arten von Anführungszeichen gemischt, oder eines ohne Gegenstück.',
    why: 'Wo ein Zitat endet, ist nicht mehr zu erkennen, und gemischte Zeichen verraten eingefügten Text.',
  },
  'acronym-mismatch': {
    summary: 'Die Abkürzung in Klammern passt nicht zum Namen davor.',
    why: 'Beim Übersetzen ging ein Wort verloren, oder die Buchstaben gehören einer anderen Stelle: Wer nachschlägt, findet das Falsche.',
  },
  'split-name': {
    summary: 'Ein Name, zerrissen durch Satzzeichen, Quellenangabe oder Absatzwechsel.',
    why: 'Ein halber Name benennt niemanden, und die andere Hälfte steht allein da wie ein Satz.',
  },
  'unexplained-suppression': {
    summary: 'Ein Unterdrückungskommentar ohne Begründung, wo die Redaktion eine verlangt.',
    why: 'Wer ihn später findet, kann eine Ausnahme nicht von einem Fehler unterscheiden. Verlangt durch require-reason in der Konfiguration.',
  },
  'unused-suppression': {
    summary: 'Ein Unterdrückungskommentar, der nichts unterdrückt.',
    why: 'Was er einmal entschuldigt hat, ist fort; bleibt er stehen, entschuldigt er den nächsten Fehler.',
  },
}
