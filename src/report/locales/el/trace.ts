import { styleWords } from './style.ts'

/** Τι λέει κάθε είδος ένδειξης για μια γλώσσα-πηγή, μία πρόταση ανά μορφή. */
export const trace = {
  style: styleWords.trace,
  letters: styleWords.letters,
  acronym: '{{text}}: αρκτικόλεξο στα {{languages, languageList}} για το όνομα {{name}}',
  'name-form': {
    foreign: '{{text}}: έτσι γράφεται το όνομα {{name}} στα {{languages, languageList}}',
    through: '{{text}}: γραφή του ονόματος {{name}} που έρχεται μέσα από άλλη γλώσσα: {{languages, languageList}}',
  },
  convention: '{{text}}: έτσι γράφονται τα ξένα ονόματα στα {{languages, languageList}}',
  credit: 'στη μνεία πηγής: {{name}} (δημοσιεύει στα {{languages, languageList}} και όχι στα {{language, language}})',
  declared: 'το ίδιο το άρθρο δηλώνει από ποια γλώσσα μεταφράστηκε: {{language, language}}',
  outlet: 'ως πηγή αναφέρεται: {{name}} (δημοσιεύει στα {{languages, languageList}})',
  agency:
    'ως πηγή αναφέρεται: {{name}} (κύρια γλώσσα: {{language, language}})· και άλλες διατυπώσεις επιβεβαιώνουν αυτή την αρχική πηγή',
  native: '«{{text}}»: συνήθεια συντακτών που γράφουν στη γλώσσα του άρθρου',
  typography: '«{{text}}»: τυπογραφία άλλης γλώσσας: {{languages, languageList}}',
  number: '«{{text}}»: έτσι μετρούν στα {{languages, languageList}}',
  date: '«{{text}}»: έτσι δίνουν τον χρόνο στα {{languages, languageList}}',
  calque: {
    renders: '«{{text}}»: αποδίδει {{originals, list}} ({{languages, languageList}})',
    wording: '«{{text}}»: ακολουθεί τη διατύπωση άλλης γλώσσας: {{languages, languageList}}',
  },
  residue: '«{{text}}»: έμεινε από τη γλώσσα-πηγή: {{languages, languageList}}',
  'script-leak': {
    inside: '«{{text}}»: γράμμα άλλου συστήματος γραφής μέσα σε λέξη: {{languages, languageList}}',
    word: '«{{text}}»: έμεινε σε άλλο σύστημα γραφής: {{languages, languageList}}',
  },
} as const
