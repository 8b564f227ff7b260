/** What `glossary show` says of an entry's forms. */
export const show = {
  in: 'Σε άρθρα στα {{language, language}}:',
  none: 'Κανένα λήμμα δεν γράφεται «{{name}}».',
  near: 'Μήπως εννοούσατε: {{names, either}};',
  from: '(έρχεται μέσω: {{languages, languageList}})',
  standing: {
    preferred: 'η γραφή του μέσου',
    admitted: 'περνά· να μην αναμειχθεί με άλλον τύπο',
    deprecated: 'επισημαίνεται· γίνεται «{{preferred}}»',
    forbidden: 'επισημαίνεται ως σφάλμα· γίνεται «{{preferred}}»',
    foreign: 'επισημαίνεται ως τύπος άλλης γλώσσας ({{languages, languageList}})· γίνεται «{{preferred}}»',
    silent: 'αναγνωρίζεται· δεν λέγεται τίποτε',
  },
} as const
