/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'so viele Warnungen sind erlaubt; eine mehr führt zum Rückgabewert 1',
    quiet: 'nur Fehler melden; Warnungen zählen nur jenseits von --max-warnings',
    since:
      'nur melden, was auf Zeilen steht, die sich geändert haben, seit der Zweig diesen Commit, Zweig oder Tag verließ; ohne Pfade in allem, was sich geändert hat',
    staged:
      'nur melden, was auf vorgemerkten Zeilen steht, so wie sie vorgemerkt sind; ohne Pfade in allem Vorgemerkten',
    'whole-files': 'mit --since oder --staged: alles in einem geänderten Artikel melden',
    baseline: 'auslassen, was diese Datei schon kennt (Vorgabe: die der Konfiguration)',
    'no-baseline': 'keinen bekannten Stand verwenden',
    'update-baseline': 'was gefunden wird, in die Datei des bekannten Standes schreiben, statt es zu melden',
    'prune-baseline': 'aus der Datei des bekannten Standes nehmen, was nicht mehr gefunden wird',
    cache: 'nur Artikel prüfen, die sich seit dem letzten Lauf mit --cache geändert haben',
    'cache-location': 'Ordner für --cache (Vorgabe: node_modules/.cache/isogloss, sonst der eigene Cache-Ordner)',
    jobs: 'so viele Threads teilen sich die Arbeit; ohne Angabe bei viel Arbeit einer je Prozessor',
    fix: 'die sicheren Korrekturen in den Dateien anwenden, dann melden, was bleibt',
    'fix-dry-run': 'als Unified Diff ausgeben, was --fix ändern würde, und nichts ändern',
    ci: 'wessen Workflow geschrieben wird: {{choices, either}} (Vorgabe: gitlab neben einer .gitlab-ci.yml, sonst github)',
    force: 'ersetzen, was schon da ist',
    watch: 'bei jeder Änderung an Artikeln, Glossar oder Konfiguration erneut laufen',
    interactive: 'Fund für Fund fragen: behalten, ersetzen, ignorieren, ins Glossar aufnehmen',
  },
  failures: {
    'bad-count': '{{option}} kann nicht „{{value}}“ sein; es ist eine ganze Zahl, 0 oder mehr.',
    'options-clash': '{{one}} und {{other}} gehen nicht zusammen.',
    'option-alone': '{{option}} bedeutet nichts ohne {{other}}.',
    'baseline-missing': 'Diese Datei des bekannten Standes gibt es nicht; mit --update-baseline anlegen.',
    'baseline-broken':
      'Die Datei des bekannten Standes ist hier kein gültiges JSON; sie reparieren oder löschen und mit --update-baseline neu anlegen.',
    'baseline-entry':
      'Das ist nicht, was isogloss in die Datei des bekannten Standes schreibt; sie reparieren oder mit --update-baseline neu anlegen.',
    'git-missing': 'git lässt sich hier nicht ausführen; --since und --staged brauchen es.',
    'git-no-repository': 'Dieser Ordner liegt in keinem Git-Repository; --since und --staged brauchen eines.',
    'git-unknown-ref':
      'git kennt keinen Commit „{{ref}}“; einen Commit, Zweig oder Tag nennen. In der Continuous Integration zuerst die ganze Geschichte holen.',
    'git-failed': 'git konnte nicht sagen, was sich geändert hat: {{reason}}',
    'file-changed':
      'Die Datei wurde geändert, während isogloss daran arbeitete; sie blieb unberührt. Noch einmal ausführen.',
    'file-unstaged':
      'Die Datei hat Änderungen, die nicht vorgemerkt sind; sie vor dem Korrigieren vormerken oder beiseitelegen.',
    'cannot-watch': 'Änderungen lassen sich hier nicht beobachten; --watch weglassen.',
  },
  notes: {
    warnings: 'Warnungen: {{count, number}}; erlaubt sind höchstens {{most, number}}.',
    baseline: {
      known: '{{path}} kennt schon diese Funde: {{count, number}}.',
      stale: '{{path}} nennt noch, was verschwunden ist: {{count, number}}; --prune-baseline nimmt es heraus.',
      written: '{{path}} nennt jetzt: {{count, number}}.',
      pruned: 'Aus {{path}} genommen: {{count, number}}.',
    },
    fixed: 'Korrekturen: {{count, number}}; Dateien: {{files, number}}.',
    init: {
      write: 'Geschrieben: {{path}}',
      replace: 'Ersetzt: {{path}}',
      kept: 'Unverändert gelassen: {{path}}',
      'would-write': 'Würde geschrieben: {{path}}',
      'would-replace': 'Würde ersetzt: {{path}}',
      next: 'Weiter: die eigenen Namen in glossary/names.yaml eintragen (isogloss glossary add), dann isogloss lint auf die Artikel anwenden.',
    },
    watching: 'Wartet auf Änderungen; Strg-C beendet.',
    progress: 'Artikel: {{count, number}}',
    ask: {
      keep: 'behalten',
      replace: 'ersetzen (r2: zweiter Weg)',
      ignore: 'hier ignorieren',
      glossary: 'ins Glossar',
      quit: 'beenden',
      again: 'Nichts ist geschehen; einen der Buchstaben wählen.',
      reason: 'Warum?',
      type: 'Art des Namens (person, place, organisation, event, work, people, title):',
      done: 'Entschieden: {{count, number}}; gelassen: {{left, number}}.',
    },
  },
  commands: {
    init: {
      summary: 'einer Redaktion die ersten Dateien geben: Konfiguration, Glossar, Workflow',
      detail: 'Sagt, was geschrieben wurde. Was schon da ist, bleibt, solange --force nicht verlangt, es zu ersetzen.',
      example: {
        here: 'im Ordner der Artikel',
        look: 'was geschrieben würde',
        gitlab: 'mit einer Vorlage für GitLab',
      },
    },
    completion: {
      summary: 'ein Vervollständigungsskript für bash, zsh oder fish ausgeben',
      detail: 'Die Zeile des Beispiels in die Datei schreiben, die die Shell beim Start liest.',
      argument: {
        shell: 'bash, zsh oder fish',
      },
      example: {
        bash: 'für bash',
        zsh: 'für zsh',
        fish: 'für fish',
      },
    },
    man: {
      summary: 'die Handbuchseite ausgeben',
      detail: 'In den man-Makros, die groff und mandoc lesen.',
      example: {
        read: 'sie lesen',
        save: 'sie aufheben',
      },
    },
  },
} as const
