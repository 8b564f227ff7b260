/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'nombre d’avertissements admis ; un de plus donne le code de sortie 1',
    quiet: 'ne signaler que les erreurs ; les avertissements ne comptent qu’au-delà de --max-warnings',
    since:
      'ne signaler que les lignes changées depuis que la branche a quitté ce commit, cette branche ou cette étiquette ; sans chemin, dans tout ce qui a changé',
    staged: 'ne signaler que les lignes indexées, telles qu’indexées ; sans chemin, dans tout ce qui est indexé',
    'whole-files': 'avec --since ou --staged : signaler tout dans un article changé',
    baseline: 'laisser de côté ce que ce fichier connaît déjà (par défaut : celui de la configuration)',
    'no-baseline': 'n’utiliser aucune référence',
    'update-baseline': 'écrire ce qui est trouvé dans la référence au lieu de le signaler',
    'prune-baseline': 'retirer de la référence ce qui n’est plus trouvé',
    cache: 'n’examiner que les articles changés depuis la dernière exécution avec --cache',
    'cache-location': 'dossier pour --cache (par défaut : node_modules/.cache/isogloss, sinon votre dossier de caches)',
    jobs: 'nombre de fils d’exécution qui se partagent le travail ; par défaut un par processeur quand il y a beaucoup à faire',
    fix: 'appliquer sur place les corrections sûres, puis signaler ce qui reste',
    'fix-dry-run': 'afficher en diff unifié ce que --fix changerait, sans rien changer',
    ci: 'quel workflow écrire : {{choices, either}} (par défaut : gitlab à côté d’un .gitlab-ci.yml, sinon github)',
    force: 'remplacer ce qui existe',
    watch: 'relancer à chaque changement d’un article, du glossaire ou de la configuration',
    interactive: 'demander constat par constat : garder, remplacer, ignorer, ajouter au glossaire',
  },
  failures: {
    'bad-count': '{{option}} ne peut pas être « {{value}} » ; c’est un nombre entier, 0 ou plus.',
    'options-clash': '{{one}} et {{other}} ne vont pas ensemble.',
    'option-alone': '{{option}} ne veut rien dire sans {{other}}.',
    'baseline-missing': 'Cette référence n’existe pas ; la créer avec --update-baseline.',
    'baseline-broken': 'La référence n’est pas du JSON valide ici ; la réparer, ou la refaire avec --update-baseline.',
    'baseline-entry':
      'Ce n’est pas ce qu’isogloss écrit dans une référence ; réparer, ou la refaire avec --update-baseline.',
    'git-missing': 'git ne peut pas être lancé ici ; --since et --staged en ont besoin.',
    'git-no-repository': 'Ce dossier n’est dans aucun dépôt git ; --since et --staged en demandent un.',
    'git-unknown-ref':
      'git ne connaît pas de commit « {{ref}} » ; nommer un commit, une branche ou une étiquette. En intégration continue, récupérer d’abord tout l’historique.',
    'git-failed': 'git n’a pas pu dire ce qui a changé : {{reason}}',
    'file-changed': 'Le fichier a été changé pendant qu’isogloss y travaillait ; il n’a pas été touché. Relancer.',
    'file-unstaged': 'Le fichier a des changements non indexés ; les indexer ou les mettre de côté avant de corriger.',
    'cannot-watch': 'Les changements ne peuvent pas être suivis ici ; retirer --watch.',
  },
  notes: {
    warnings: 'Avertissements : {{count, number}} ; maximum admis : {{most, number}}.',
    baseline: {
      known: '{{path}} connaît déjà ces constats : {{count, number}}.',
      stale: '{{path}} énumère encore ce qui a disparu : {{count, number}} ; --prune-baseline le retire.',
      written: '{{path}} énumère maintenant : {{count, number}}.',
      pruned: 'Retirés de {{path}} : {{count, number}}.',
    },
    fixed: 'Corrections : {{count, number}} ; fichiers : {{files, number}}.',
    init: {
      write: 'Écrit : {{path}}',
      replace: 'Remplacé : {{path}}',
      kept: 'Laissé tel quel : {{path}}',
      'would-write': 'Serait écrit : {{path}}',
      'would-replace': 'Serait remplacé : {{path}}',
      next: 'Ensuite : mettre vos noms dans glossary/names.yaml (isogloss glossary add), puis lancer isogloss lint sur vos articles.',
    },
    watching: 'En attente de changements ; Ctrl-C pour terminer.',
    progress: 'Articles : {{count, number}}',
    ask: {
      keep: 'garder',
      replace: 'remplacer (r2 : deuxième façon)',
      ignore: 'ignorer ici',
      glossary: 'ajouter au glossaire',
      quit: 'quitter',
      again: 'Rien n’a été fait ; choisir une des lettres.',
      reason: 'Pourquoi ?',
      type: 'Type du nom (person, place, organisation, event, work, people, title) :',
      done: 'Décidés : {{count, number}} ; laissés tels quels : {{left, number}}.',
    },
  },
  commands: {
    init: {
      summary: 'donner à une rédaction ses premiers fichiers : configuration, glossaire, workflow',
      detail: 'Dit ce qui a été écrit. Ce qui existe déjà reste, sauf si --force demande de le remplacer.',
      example: {
        here: 'dans le dossier des articles',
        look: 'ce qui serait écrit',
        gitlab: 'avec un modèle pour GitLab',
      },
    },
    completion: {
      summary: 'afficher un script de complétion pour bash, zsh ou fish',
      detail: 'Mettre la ligne de l’exemple dans le fichier que le shell lit au démarrage.',
      argument: {
        shell: 'bash, zsh ou fish',
      },
      example: {
        bash: 'pour bash',
        zsh: 'pour zsh',
        fish: 'pour fish',
      },
    },
    man: {
      summary: 'afficher la page de manuel',
      detail: 'Dans les macros man que lisent groff et mandoc.',
      example: {
        read: 'la lire',
        save: 'la garder',
      },
    },
  },
} as const
