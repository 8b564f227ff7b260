import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

/** L’aide, et ce que la ligne de commande dit d’elle-même. */
export const cli = {
  about:
    'isogloss lit les articles avant leur publication : il ramène les noms à la forme maison, montre où un même nom est écrit de deux façons et lit dans ces graphies de quelle langue un texte a été traduit.',
  usage: '<commande> [options] [chemin...]',
  'some-options': '[options]',
  more: 'isogloss <commande> --help en dit plus sur une commande, isogloss explain <code> sur un constat.',
  heading: {
    usage: 'Usage :',
    arguments: 'Arguments :',
    options: 'Options :',
    commands: 'Commandes :',
    common: 'Options communes :',
    examples: 'Exemples :',
    exit: 'Codes de sortie :',
  },
  exit: {
    0: 'rien qui atteigne le niveau d’échec',
    1: 'des constats qui l’atteignent',
    2: 'le travail n’a pas pu être fait en entier : fichier illisible, glossaire fautif, option inconnue',
  },
  example: {
    review: { line: 'isogloss review articles/', says: 'tout ce qu’un éditeur veut savoir de chaque article' },
    lint: { line: 'isogloss lint --format github .', says: 'les constats en annotations, en intégration continue' },
    normalize: {
      line: 'isogloss normalize --write articles/',
      says: 'les formes maison appliquées là où rien d’autre n’est possible',
    },
    explain: { line: 'isogloss explain split-name', says: 'ce que veut dire un constat, et comment le faire taire' },
  },
  group: {
    names: 'Questions sur les noms, sans glossaire.',
    glossary: 'Travail sur un glossaire.',
  },
  option: {
    ...ciWork.options,
    ...glossaryWork.options,
    ...styleWords.options,
    help: 'afficher cette aide',
    version: 'afficher la version',
    format: 'forme du rapport : {{choices, either}}',
    reports: 'forme du rapport, ou FORME=FICHIER pour l’envoyer dans un fichier ; répétable : {{choices, either}}',
    'fail-on': 'gravité la plus basse qui donne le code de sortie 1 : {{choices, either}}',
    write: 'réécrire les fichiers sur place',
    trust: 'corrections à appliquer : les sûres (safe), ou avec ask aussi celles qu’une personne devrait confirmer',
    stdin: 'lire des paires sur l’entrée standard, un objet JSON {"a","b"} par ligne',
    rule: 'n’appliquer que cette règle ; répétable',
    'no-rule': 'laisser cette règle de côté ; répétable',
    glossary:
      'fichier ou dossier de glossaire ; répétable (par défaut : celui de la configuration, sinon glossary/, sinon celui qui est livré)',
    'no-glossary': 'n’utiliser aucune entrée ; les règles qui en ont besoin se taisent',
    house: 'maison dont il faut écrire les formes, comme ap ou bbc',
    lang: 'langue de tous les articles, quoi qu’ils disent d’eux-mêmes',
    'stdin-filename': 'nom de l’entrée standard ; son extension choisit le lecteur',
    config: 'fichier de configuration (par défaut : .isogloss.yaml ici ou plus haut)',
    'no-config': 'ne lire aucune configuration',
    'print-config': 'afficher en JSON les réglages en vigueur, et ne rien faire d’autre',
    'ui-lang': 'langue des messages : {{choices, either}}',
    color: 'en couleurs, même hors d’un terminal',
    'no-color': 'sans couleurs (comme NO_COLOR)',
  },
  command: {
    ...ciWork.commands,
    ...glossaryWork.commands,
    ...styleWords.commands,
    lint: {
      summary: 'trouver les noms, graphies et résidus qu’un éditeur devrait voir',
      detail:
        'Lit des fichiers, des dossiers (parcourus en respectant .gitignore), des motifs, ou l’entrée standard avec « - ». Extensions lues : .txt, .md, .markdown, .html, .ndjson et .jsonl.',
      argument: { path: 'fichiers, dossiers, motifs, ou - pour l’entrée standard' },
      example: {
        fix: 'les corrections sûres, appliquées sur place',
        since: 'ce qui est sur les lignes changées depuis le début de la branche, pour une demande de fusion',
        baseline: 'ce qui est trouvé aujourd’hui, à tolérer',
        folder: 'tous les articles d’un dossier',
        stdin: 'un brouillon venu de l’entrée standard, lu comme du Markdown',
        sarif: 'un journal pour l’analyse de code ; seules les erreurs font échouer',
        rule: 'ces règles seulement',
      },
    },
    trace: {
      summary: 'dire de quelle langue un article a été traduit, et pourquoi',
      detail:
        'Le verdict est une somme d’indices ; --explain montre la somme, pour qu’on puisse la refaire ; --format json donne tout.',
      argument: { path: 'fichiers, dossiers, motifs, ou - pour l’entrée standard' },
      example: {
        file: 'le verdict sur un article',
        explain: 'le verdict et la somme qui le porte',
        json: 'les verdicts sur un export, un article par ligne',
      },
    },
    lineage: {
      summary: 'dire quels articles ont une même source, passages à l’appui',
      detail:
        'Aligne ce qui survit à la traduction : noms, nombres, mots rares, leur ordre. Deux récits d’un même événement ne sont pas liés.',
      argument: { path: 'fichiers, dossiers, motifs, ou - pour l’entrée standard' },
      example: { folder: 'les articles d’un dossier', json: 'les liens dans un export, un article par ligne' },
    },
    review: {
      summary: 'vérifier et tracer chaque article, et dire ce que normalize changerait',
      detail: 'Une lecture pour l’éditeur : elle finit avec 0 quoi qu’elle trouve, sauf si --fail-on en demande plus.',
      argument: { path: 'fichiers, dossiers, motifs, ou - pour l’entrée standard' },
      example: { folder: 'tous les articles d’un dossier', gate: 'échouer dès une alerte ou une erreur' },
    },
    normalize: {
      summary: 'ramener les noms à la forme maison',
      detail:
        'Sans --write, un seul fichier va sur la sortie standard. Rien ne change dans les citations, liens, codes et signatures, sauf avec --trust ask.',
      argument: { path: 'fichiers, dossiers, motifs, ou - pour l’entrée standard' },
      example: {
        preview: 'ce qui changerait dans un fichier',
        write: 'réécrire un dossier sur place',
        ask: 'appliquer aussi les corrections à confirmer ; relire la différence ensuite',
      },
    },
    'names-compare': {
      summary: 'dire si deux noms écrits sont un seul nom',
      detail: 'N’a besoin d’aucun glossaire. Avec --stdin --format ndjson, répond à chaque ligne dès qu’elle arrive.',
      argument: { a: 'un nom', b: 'le nom à lui comparer' },
      example: { pair: 'une paire', stream: 'un fichier de paires, un objet JSON par ligne' },
    },
    'names-list': {
      summary: 'énumérer les noms d’un ensemble, avec leur nombre, leurs formes et leurs fichiers',
      detail:
        'Les graphies d’un même nom vont ensemble : formes d’une même entrée, et formes que les articles montrent être un seul nom. En CSV, une ligne par forme.',
      argument: { path: 'fichiers, dossiers, motifs, ou - pour l’entrée standard' },
      example: { folder: 'tous les noms d’un dossier, les plus fréquents d’abord', csv: 'un tableau pour un tableur' },
    },
    'glossary-check': {
      summary: 'vérifier un glossaire : sa forme, ses conflits, les tests de ses entrées',
      detail: 'Chaque problème est donné avec fichier, ligne et colonne. Finit avec 1 s’il y en a un.',
      argument: { path: 'fichiers ou dossiers de glossaire (par défaut : le glossaire en vigueur)' },
      example: { own: 'le glossaire en vigueur', file: 'un seul fichier' },
    },
    'glossary-suggest': {
      summary: 'proposer des entrées pour les noms à plusieurs graphies que le glossaire ne connaît pas',
      detail:
        'Écrit du YAML à relire : une entrée par nom, les plus fréquents d’abord, avec en commentaire ce qui a été vu. Il se charge tel quel.',
      argument: { path: 'fichiers, dossiers, motifs, ou - pour l’entrée standard' },
      example: {
        folder: 'des entrées pour ce qu’un dossier écrit de deux façons',
        save: 'un fichier à côté du glossaire, à reprendre',
      },
    },
    'glossary-show': {
      summary: 'montrer une entrée, trouvée par n’importe laquelle de ses formes, et ce que fait chacune',
      detail:
        'Toutes les écritures conviennent ; accents, casse et traits d’union sont tolérés. Finit par 1 s’il n’y a pas d’entrée.',
      argument: { name: 'un nom, écrit n’importe comment' },
      example: { form: 'par une forme qui fuit', native: 'par la forme native, pour des articles en français' },
    },
    explain: {
      summary: 'dire ce que veut dire un constat, avec un exemple, et comment le faire taire',
      detail: 'Sans code, les énumère tous.',
      argument: { code: 'code d’un constat, comme split-name' },
      example: { code: 'un code en détail', all: 'tous les codes' },
    },
    schema: {
      summary: 'afficher un JSON Schema pour les éditeurs de texte : configuration ou glossaire',
      detail: 'Les schémas suivent draft-07, que les éditeurs YAML comprennent.',
      argument: { name: 'config ou glossary' },
      example: { glossary: 'le schéma des fichiers de glossaire', config: 'le schéma de .isogloss.yaml' },
    },
  },
} as const
