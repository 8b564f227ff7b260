/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'προειδοποιήσεις που επιτρέπονται· μία παραπάνω δίνει κωδικό εξόδου 1',
    quiet: 'μόνο σφάλματα· οι προειδοποιήσεις μετρούν μόνο πέρα από το --max-warnings',
    since:
      'μόνο όσα βρίσκονται σε γραμμές που άλλαξαν αφότου ο κλάδος άφησε αυτό το commit, τον κλάδο ή την ετικέτα· χωρίς διαδρομές, σε ό,τι άλλαξε',
    staged: 'μόνο όσα βρίσκονται σε γραμμές έτοιμες για commit, όπως είναι εκεί· χωρίς διαδρομές, σε όλες',
    'whole-files': 'με --since ή --staged: όλα σε ένα άρθρο που άλλαξε',
    baseline: 'χωρίς όσα γνωρίζει ήδη αυτό το αρχείο (προεπιλογή: των ρυθμίσεων)',
    'no-baseline': 'χωρίς αρχείο γνωστών',
    'update-baseline': 'γράψε όσα βρεθούν στο αρχείο γνωστών αντί να τα αναφέρεις',
    'prune-baseline': 'αφαίρεσε από το αρχείο γνωστών όσα δεν βρίσκονται πια',
  },
  failures: {
    'bad-count': 'Η επιλογή {{option}} δεν μπορεί να είναι «{{value}}»· είναι ακέραιος, 0 ή μεγαλύτερος.',
    'options-clash': 'Οι επιλογές {{one}} και {{other}} δεν συνδυάζονται.',
    'option-alone': 'Η επιλογή {{option}} δεν σημαίνει τίποτε χωρίς {{other}}.',
    'baseline-missing': 'Δεν υπάρχει τέτοιο αρχείο γνωστών· φτιάξτε το με --update-baseline.',
    'baseline-broken':
      'Το αρχείο γνωστών δεν είναι έγκυρο JSON εδώ· διορθώστε το ή φτιάξτε το ξανά με --update-baseline.',
    'baseline-entry':
      'Αυτό δεν είναι ό,τι γράφει το isogloss στο αρχείο γνωστών· διορθώστε το ή φτιάξτε το ξανά με --update-baseline.',
    'git-missing': 'Το git δεν εκτελείται εδώ· το χρειάζονται τα --since και --staged.',
    'git-no-repository': 'Ο φάκελος δεν ανήκει σε αποθετήριο git· το χρειάζονται τα --since και --staged.',
    'git-unknown-ref':
      'Το git δεν γνωρίζει commit «{{ref}}»· δώστε commit, κλάδο ή ετικέτα. Σε συνεχή ενοποίηση, κατεβάστε πρώτα όλο το ιστορικό.',
    'git-failed': 'Το git δεν μπόρεσε να πει τι άλλαξε: {{reason}}',
  },
  notes: {
    warnings: 'Προειδοποιήσεις: {{count, number}}· επιτρέπονται το πολύ {{most, number}}.',
    baseline: {
      known: 'Το {{path}} γνωρίζει ήδη ευρήματα: {{count, number}}.',
      stale: 'Το {{path}} αναφέρει ακόμη όσα δεν υπάρχουν πια: {{count, number}}· το --prune-baseline τα αφαιρεί.',
      written: 'Το {{path}} αναφέρει τώρα: {{count, number}}.',
      pruned: 'Αφαιρέθηκαν από το {{path}}: {{count, number}}.',
    },
  },
} as const
