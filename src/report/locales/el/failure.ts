import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken': 'Τα δεδομένα που συνοδεύουν το isogloss είναι φθαρμένα ή άλλης έκδοσης· εγκαταστήστε το ξανά.',
  // Η γραμμή εντολών
  'did-you-mean': 'Μήπως εννοείτε «{{meant}}»;',
  'no-input': 'Δεν υπάρχει τίποτε να διαβαστεί: δώστε αρχεία, φακέλους ή μοτίβα, ή «-» για την τυπική είσοδο.',
  'nothing-there': 'Δεν υπάρχει τίποτε να διαβαστεί εδώ: κανένα αρχείο .txt, .md, .markdown, .html, .ndjson ή .jsonl.',
  'unknown-command': 'Το «{{command}}» δεν είναι εντολή του isogloss· δείτε isogloss --help.',
  'unknown-option': 'Το «{{option}}» δεν είναι επιλογή του «{{command}}»· δείτε {{command}} --help.',
  'unknown-rule': 'Το «{{code}}» δεν είναι κανόνας· το isogloss explain τους απαριθμεί.',
  'unknown-schema': 'Δεν υπάρχει σχήμα «{{name}}»· δυνατές τιμές: {{choices, either}}.',
  'unknown-ui-language':
    'Δεν υπάρχουν μηνύματα στη γλώσσα «{{value}}»· διαθέσιμες γλώσσες: {{languages, languageList}}.',
  'missing-argument': 'Το «{{command}}» χρειάζεται <{{argument}}>· δείτε {{command}} --help.',
  'excess-argument': 'Το «{{argument}}» είναι ένα όρισμα παραπάνω για το «{{command}}».',
  'option-needs-value': 'Η επιλογή {{option}} χρειάζεται τιμή.',
  'bad-choice': 'Η επιλογή {{option}} δεν μπορεί να είναι «{{value}}»· δυνατές τιμές: {{choices, either}}.',
  'bad-language': '{{option}}: το «{{value}}» δεν είναι ετικέτα γλώσσας· γράψτε μια όπως en ή pt-BR (BCP 47).',
  'several-to-stdout_one':
    'Η τυπική έξοδος χωρά ένα αρχείο, όχι {{count, number}}· με --write ξαναγράφονται τα ίδια τα αρχεία.',
  'several-to-stdout_other':
    'Η τυπική έξοδος χωρά ένα αρχείο, όχι {{count, number}}· με --write ξαναγράφονται τα ίδια τα αρχεία.',
  'write-to-stdin': 'Η τυπική είσοδος δεν μπορεί να ξαναγραφτεί· αφαιρέστε το --write.',
  'two-names-needed': 'Χρειάζονται δύο ονόματα: isogloss names compare A B, ή --stdin --format ndjson.',
  'stdin-and-names': 'Τα ονόματα έρχονται από τη γραμμή εντολών ή από το --stdin, όχι και από τα δύο.',
  'stream-format': 'Το --stdin απαντά γραμμή προς γραμμή· προσθέστε --format {{format}}.',
  'two-on-stdout':
    'Τα {{first}} και {{second}} θα πήγαιναν και τα δύο στην τυπική έξοδο· στείλτε το ένα σε αρχείο, με --format {{second}}=ΑΡΧΕΙΟ.',
  'report-without-file': 'Το «--format {{format}}=» χρειάζεται όνομα αρχείου μετά το ίσον.',
  'report-twice': 'Δύο αναφορές θα πήγαιναν σε αυτό το αρχείο· δώστε στην καθεμία το δικό της.',
  'report-over-input': 'Αυτό πρόκειται να διαβαστεί· γράψτε σε άλλο αρχείο.',
  'report-folder-missing': 'Δεν υπάρχει φάκελος «{{folder}}»· δημιουργήστε τον πρώτα.',
  'pair-broken': 'Η γραμμή αυτή δεν είναι αντικείμενο JSON με τα κείμενα «a» και «b»· παραλείπεται.',
  internal: 'Αυτό είναι σφάλμα του ίδιου του isogloss {{version}}· αναφέρετέ το, παρακαλούμε, με τις επόμενες γραμμές.',
  'asset-missing': 'Το {{name}} έπρεπε να βρίσκεται δίπλα στο πρόγραμμα και λείπει· εγκαταστήστε ξανά το isogloss.',
  // Τα αρχεία
  'file-missing': 'Δεν υπάρχει τέτοιο αρχείο.',
  'file-forbidden': 'Δεν επιτρέπεται η ανάγνωση του αρχείου· ελέγξτε τα δικαιώματά του.',
  'file-unreadable': 'Το αρχείο δεν μπορεί να διαβαστεί ({{reason}}).',
  'file-is-folder': 'Αυτό είναι φάκελος, ενώ αναμένεται αρχείο.',
  'file-unwritable': 'Το αρχείο δεν μπορεί να γραφτεί ({{reason}})· έμεινε όπως ήταν.',
  'output-unwritable': 'Η έξοδος δεν μπορεί να γραφτεί ({{reason}}).',
  'glossary-missing': 'Δεν υπάρχει τέτοιο γλωσσάρι· ελέγξτε το --glossary και τις ρυθμίσεις.',
  'glossary-empty': 'Δεν υπάρχει αρχείο YAML σε αυτόν τον φάκελο γλωσσαρίου.',
  'yaml-not-utf8': 'Το αρχείο δεν είναι σε UTF-8· αποθηκεύστε το ως UTF-8.',
  // Η ανάγνωση των άρθρων
  'format-unsupported': 'Άρθρα σε {{extension}} δεν διαβάζονται ακόμη· εξαγάγετέ τα ως .txt, .md, .html ή .ndjson.',
  'encoding-utf16': 'Το αρχείο είναι σε {{encoding}}· αποθηκεύστε το ως UTF-8.',
  'encoding-utf32': 'Το αρχείο είναι σε {{encoding}}· αποθηκεύστε το ως UTF-8.',
  'encoding-other':
    'Το αρχείο δεν είναι σε UTF-8 (byte {{byte, number}}) και μοιάζει με {{encoding}}· αποθηκεύστε το ως UTF-8.',
  'encoding-declared':
    'Η σελίδα δηλώνει {{encoding}} και το byte {{byte, number}} δεν είναι ASCII· αποθηκεύστε τη ως UTF-8 και δηλώστε το.',
  'encoding-invalid':
    'Το αρχείο δεν είναι σε UTF-8: το byte {{byte, number}} δεν ανήκει σε κανέναν χαρακτήρα· αποθηκεύστε το ως UTF-8.',
  'file-binary': 'Αυτό δεν είναι κείμενο: το byte {{byte, number}} ανήκει σε δυαδικό αρχείο.',
  'file-too-large':
    'Το αρχείο έχει {{bytes, number}} byte, περισσότερα απ’ όσα χωρά ένα κείμενο· χωρίστε το, για παράδειγμα ως NDJSON.',
  'html-tangled':
    'Η σελίδα φτιάχνει από τις ετικέτες της πάνω από {{most, number}} στοιχεία, όπως συμβαίνει με <b> ή <font> που δεν κλείνουν· κλείστε τα ή εξαγάγετε τη σελίδα ως κείμενο.',
  'front-matter-broken':
    'Η κεφαλίδα δεν είναι έγκυρο YAML και παραλείφθηκε ({{reason}})· διορθώστε τη ή βάλτε την τιμή σε εισαγωγικά.',
  'front-matter-too-long':
    'Η κεφαλίδα έχει {{length, number}} χαρακτήρες και παραλείφθηκε· διαβάζονται το πολύ {{most, number}}.',
  'front-matter-language': 'Το «{{value}}» δεν είναι ετικέτα γλώσσας· γράψτε μια όπως en ή pt-BR (BCP 47).',
  'record-not-json': 'Η γραμμή αυτή δεν είναι έγκυρο JSON· γράψτε ένα άρθρο {"id": "…", "text": "…"} σε μία γραμμή.',
  'record-not-object':
    'Η γραμμή αυτή δεν περιέχει αντικείμενο JSON· γράψτε ένα άρθρο {"id": "…", "text": "…"} σε μία γραμμή.',
  'record-field-missing': 'Λείπει το «{{field}}»· κάθε άρθρο χρειάζεται «id» και «text».',
  'record-field-type': 'Το «{{field}}» πρέπει να είναι κείμενο σε ίσια εισαγωγικά, όχι τύπου {{found}}.',
  'record-id-repeated': 'Το αναγνωριστικό «{{id}}» υπάρχει ήδη σε προηγούμενη γραμμή· δώστε σε κάθε άρθρο το δικό του.',
  'record-format': 'Το «{{format}}» δεν είναι μορφή που διαβάζεται εδώ· γράψτε {{allowed, either}}.',
  'record-language': 'Το «{{value}}» δεν είναι ετικέτα γλώσσας· γράψτε μια όπως en ή pt-BR (BCP 47).',
  'record-date': 'Το «{{value}}» δεν είναι ημερομηνία· γράψτε την με τη μορφή 2024-12-08.',
}
