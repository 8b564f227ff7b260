/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'mettre les fichiers d’un glossaire dans un même style',
      detail:
        'Clés dans l’ordre du schéma, langues dans un seul ordre, une forme par ligne, guillemets là seulement où il en faut. Les commentaires et l’ordre des entrées et des formes restent.',
      argument: {
        path: 'fichiers ou dossiers de glossaire (par défaut : le glossaire en vigueur)',
      },
      example: {
        own: 'le glossaire en vigueur',
        check: 'dire quels fichiers ne suivent pas le style, sans rien changer ; finit avec 1 s’il y en a un',
      },
    },
    'glossary-add': {
      summary: 'ajouter une entrée, une fois le glossaire vérifié avec elle',
      detail:
        'Rien n’est écrit si l’entrée est fautive ou partage une forme avec une autre. Une entrée qui existe déjà à peu près est signalée. Une forme peut en dire plus en YAML : { form: Lattakia, status: deprecated, in: [en], from: [el] }.',
      example: {
        place: 'un lieu, et une graphie venue du grec et de l’arabe dans des textes anglais',
        several: 'une personne, avec une forme qui dit ce qu’elle est',
      },
    },
    'glossary-edit': {
      summary: 'changer une entrée, et laisser tout le reste du glossaire à l’octet près',
      detail:
        'Une forme déjà énumérée prend ce qui en est dit ; les autres sont ajoutées. Avec --id l’entrée change de nom, l’ancien reste sous « replaces », et qui la nommait nomme le nouveau. Rien n’est écrit si le glossaire devait être fautif.',
      argument: {
        id: 'id de l’entrée, comme place.latakia',
      },
      example: {
        form: 'ajouter une forme, ou changer ce qui en est dit',
        field: 'fixer un champ, en retirer deux',
        rename: 'lui donner un autre id',
      },
    },
    'glossary-diff': {
      summary: 'dire en quoi deux états d’un glossaire diffèrent, en entrées et en formes',
      detail:
        'Un état est une révision de git, un fichier ou un dossier. BASE...HEAD part de là où HEAD a quitté BASE ; BASE seul est comparé aux fichiers tels qu’ils sont. Le fichier où se trouve une entrée, et l’ordre, ne changent rien.',
      argument: {
        base: 'BASE..HEAD, ou une révision, un fichier ou un dossier de départ',
        head: 'ce à quoi cela est comparé (par défaut : les fichiers tels qu’ils sont)',
      },
      example: {
        range: 'ce qu’une branche change',
        files: 'y compris ce qui n’est pas encore validé',
        folders: 'deux dossiers',
      },
    },
    'glossary-impact': {
      summary: 'dire ce qu’un changement du glossaire fait aux articles',
      detail:
        'Constats qui apparaissent et disparaissent, corrections désormais applicables, noms que deux entrées revendiquent désormais ; avec nombres et exemples. Seuls les articles qui peuvent écrire une forme changée sont examinés deux fois. Le format markdown est un commentaire de demande de fusion.',
      argument: {
        base: 'BASE..HEAD, ou une révision, un fichier ou un dossier de départ',
        head: 'ce à quoi cela est comparé (par défaut : les fichiers tels qu’ils sont)',
      },
      example: {
        range: 'ce qu’une branche fait aux articles d’un dossier',
        comment: 'à lire ici, et en commentaire de la demande de fusion',
      },
    },
    'glossary-import': {
      summary: 'faire des entrées d’une base terminologique ou de Wikidata, à relire',
      detail:
        'Sans --file, les entrées vont sur la sortie standard. Avec, elles s’ajoutent au glossaire, une fois vérifié avec elles. Chacune porte « review » ; ce qu’une entrée ne peut contenir est compté. Les tableaux ont les colonnes id, type, definition, role, language, form, kind, status, in, from, house, system, since, until, note, sources. SKOS se lit en Turtle.',
      argument: {
        file: 'fichiers à lire, ou - pour l’entrée standard',
      },
      example: {
        tbx: 'une base terminologique, dans un fichier du glossaire',
        wikidata: 'une entité de Wikidata, sur la sortie standard',
      },
    },
    'glossary-export': {
      summary: 'écrire le glossaire dans le format d’un autre outil',
      detail:
        'Ce que le format ne peut contenir est compté sur l’erreur standard. vale, prh et cspell reçoivent les formes que la maison exclut dans une langue (--lang), avec ce qu’il faut écrire ; les formes qui ne comptent que sous condition sont omises, car ces outils signaleraient trop. Les noms que seul le répertoire géographique connaît sont omis.',
      argument: {
        path: 'fichiers ou dossiers de glossaire (par défaut : le glossaire en vigueur)',
      },
      example: {
        tbx: 'en base terminologique pour outils de traduction',
        vale: 'quelques fichiers en règle pour Vale',
      },
    },
  },
  options: {
    check: 'ne rien changer ; finir avec 1 si quelque chose devait changer',
    id: 'id de l’entrée (par défaut : fait de son type et de son nom)',
    type: 'ce qu’est l’entrée : {{choices, either}}',
    'house-form':
      "ce que nous écrivons dans une langue, comme en=Latakia ou en='{ form: Kyiv, since: 2019 }' ; répétable",
    'short-form': 'sigle ou forme courte dans une langue, comme fr=OSDH ; répétable',
    native: 'le nom dans sa langue et son écriture, comme ar=اللاذقية ; répétable',
    definition: 'qui ou ce que c’est, en une ligne',
    form: 'une autre façon de l’écrire ; répétable',
    kind: 'genre des formes de --form : {{choices, either}}',
    status: 'ce que la maison permet des formes de --form : {{choices, either}}',
    in: 'langues des articles où ce statut vaut, comme en,fr (par défaut : toutes)',
    'from-languages': 'langues par lesquelles viennent les formes de --form, comme el,ar',
    'different-from': 'id d’une entrée facile à confondre avec celle-ci ; répétable',
    source: 'd’où cela est su (par défaut pour une nouvelle entrée : editor (unverified)) ; répétable',
    note: 'conseil à l’éditeur qui rencontre ce nom',
    review: 'ce que quelqu’un devrait encore vérifier',
    unset: 'champ à retirer, comme note ou house.it ; répétable',
    'remove-form': 'forme énumérée à retirer ; répétable',
    file: 'fichier de glossaire où écrire ; créé s’il manque',
    'dry-run': 'vérifier et dire, sans rien écrire',
    'exit-code': 'finir avec 1 si les deux états diffèrent',
    articles: 'articles à examiner : fichiers, dossiers, motifs, ou - pour l’entrée standard',
    to: 'format à écrire : {{choices, either}}',
    'from-format': 'format à lire : {{choices, either}}',
  },
  failures: {
    'no-own-glossary': 'Il n’y a pas ici de glossaire à vous ; nommez-en un, ou créez un dossier glossary/.',
    'bad-mapping':
      '{{option}} ne peut être « {{value}} » ; écrivez une forme, ou une table comme { form: Lattakia, status: deprecated }.',
    'bad-assignment': '{{option}} ne peut être « {{value}} » ; écrivez une langue et une forme, comme en=Latakia.',
    'form-needed': '--kind, --status, --in et --from parlent de formes ; nommez-en une avec --form.',
    'option-missing': '{{option}} manque ; il en faut un ici.',
    'name-missing':
      'Une entrée a besoin d’un nom ; dites ce que nous écrivons avec --house en=…, ou son propre nom avec --native.',
    'not-yaml-file': '« {{file}} » n’est pas un fichier de glossaire ; son nom doit finir par .yaml.',
    'file-needed_one': 'Le glossaire a {{count}} fichier ; nommez celui où écrire avec {{option}}.',
    'file-needed_many': 'Le glossaire a {{count, number}} fichiers ; nommez celui où écrire avec {{option}}.',
    'file-needed_other': 'Le glossaire a {{count, number}} fichiers ; nommez celui où écrire avec {{option}}.',
    'id-needed': 'On ne peut faire un id de ce nom ; donnez-en un avec --id.',
    'nothing-to-change':
      'Rien n’est à changer dans {{id}} ; dites quoi avec --house, --form, --unset ou une autre option.',
    'nothing-to-unset': '{{id}} n’a pas de {{fields, either}} ; rien n’a été écrit.',
    'no-entry': 'Il n’y a pas d’entrée {{id}} dans ce glossaire.',
    'no-entry-near': 'Il n’y a pas d’entrée {{id}} dans ce glossaire ; vouliez-vous dire {{meant}} ?',
    'edit-impossible':
      '« {{key}} » ne peut être changé ici sans toucher autre chose, comme un alias, une ancre ou un commentaire entre crochets ; changez-le à la main. Rien n’a été écrit.',
    'states-needed': 'Il faut deux états à comparer ; écrivez-les comme main..HEAD.',
    'git-needed': 'git ne peut être lancé ici ; nommez deux fichiers ou dossiers au lieu de révisions.',
    'no-repository': 'Ce dossier n’est dans aucun dépôt git ; nommez deux fichiers ou dossiers au lieu de révisions.',
    'no-revision':
      '« {{revision}} » n’est ici ni un fichier, ni un dossier, ni une révision ; en intégration continue, récupérez d’abord tout l’historique.',
    'git-refused': 'git n’a pas pu lire le glossaire : {{reason}}',
    'glossary-nowhere': 'Aucun des deux états n’a de glossaire dans {{paths, list}} ; dites où il est avec --glossary.',
    'articles-needed': 'Nommez les articles à examiner avec {{option}}.',
    'import-too-large': 'Ce fichier dépasse {{limit}} Mo ; divisez-le.',
    'import-not-utf8': 'Le fichier n’est plus en UTF-8 à partir d’ici ; enregistrez-le en UTF-8.',
    'import-doctype':
      'Une déclaration de type de document n’est pas lue : ses entités pourraient croître sans fin ou atteindre des fichiers. Supprimez <!DOCTYPE …>.',
    'import-broken': 'Ceci ne peut être lu : {{reason}}',
    'import-too-deep': 'L’imbrication est bien plus profonde que dans une base terminologique.',
    'import-nothing': 'Il n’y a ici aucun concept nommé ; vérifiez le format donné par --from.',
    'import-type-needed': 'Le fichier ne dit pas ce que c’est ; dites-le avec {{option}}, comme person ou place.',
    'import-language': '« {{tag}} » n’est pas un code de langue ; écrivez-en un comme en ou pt-BR (BCP 47).',
    'import-not-turtle':
      'SKOS se lit en Turtle, N-Triples ou TriG ; convertissez d’abord RDF/XML ou JSON-LD, avec rapper ou riot par exemple.',
    'import-column': '« {{column}} » n’est pas une colonne d’un tableau de glossaire ; possibles : {{allowed, list}}.',
    'import-columns-missing': 'Il manque {{columns, list}} à la première ligne ; elle doit nommer les colonnes.',
    'import-column-twice': 'La colonne {{column}} est là deux fois.',
    'import-formula':
      '« {{cell}} » serait exécuté par un tableur comme formule ; mettez une apostrophe devant si c’est un nom. La colonne compte des cellules.',
    'import-cell': '« {{value}} » ne peut figurer dans la colonne {{column}}. La colonne compte des cellules.',
  },
  problems: {
    'not-formatted':
      'Ce fichier ne peut être mis dans le style sans perdre un commentaire ou changer ce qu’il dit ; il est resté tel quel. Sortez les commentaires des crochets.',
    'near-duplicate':
      '« {{form}} » ({{id}}) s’écrit presque comme « {{like}} » ({{other}}, {{place}}) ; si c’est la même chose, réunissez-les, sinon nommez {{other}} dans « different_from ».',
  },
  reports: {
    fmt: {
      fine: 'Tous les fichiers suivent le style.',
      written_one: '{{count}} fichier réécrit.',
      written_many: '{{count, number}} fichiers réécrits.',
      written_other: '{{count, number}} fichiers réécrits.',
      unlike_one: '{{count}} fichier ne suit pas le style.',
      unlike_many: '{{count, number}} fichiers ne suivent pas le style.',
      unlike_other: '{{count, number}} fichiers ne suivent pas le style.',
    },
    entry: {
      refused: 'Rien n’a été écrit.',
      unchanged: '{{id}} le dit déjà ; rien n’a été écrit.',
    },
    diff: {
      'merged-into': 'réunie à {{id}}',
      added_one: '{{count}} ajoutée',
      added_many: '{{count, number}} ajoutées',
      added_other: '{{count, number}} ajoutées',
      removed_one: '{{count}} retirée',
      removed_many: '{{count, number}} retirées',
      removed_other: '{{count, number}} retirées',
      merged_one: '{{count}} réunie',
      merged_many: '{{count, number}} réunies',
      merged_other: '{{count, number}} réunies',
      changed_one: '{{count}} changée',
      changed_many: '{{count, number}} changées',
      changed_other: '{{count, number}} changées',
      same: 'Les deux états disent la même chose.',
      summary: 'Entrées du glossaire : {{parts, list}}.',
    },
    impact: {
      articles_one:
        '{{count}} article change ; lus : {{read, number}}, examinés avec les deux glossaires : {{examined, number}}.',
      articles_many:
        '{{count, number}} articles changent ; lus : {{read, number}}, examinés avec les deux glossaires : {{examined, number}}.',
      articles_other:
        '{{count, number}} articles changent ; lus : {{read, number}}, examinés avec les deux glossaires : {{examined, number}}.',
      findings: 'Constats : {{parts, list}}.',
      appeared_one: '{{count}} apparaît',
      appeared_many: '{{count, number}} apparaissent',
      appeared_other: '{{count, number}} apparaissent',
      disappeared_one: '{{count}} disparaît',
      disappeared_many: '{{count, number}} disparaissent',
      disappeared_other: '{{count, number}} disparaissent',
      fixes_one: '{{count}} correction sûre est désormais applicable',
      fixes_many: '{{count, number}} corrections sûres sont désormais applicables',
      fixes_other: '{{count, number}} corrections sûres sont désormais applicables',
      ambiguous_one: '{{count}} nom est désormais revendiqué par deux entrées, et rien n’en est plus dit.',
      ambiguous_many: '{{count, number}} noms sont désormais revendiqués par deux entrées, et rien n’en est plus dit.',
      ambiguous_other: '{{count, number}} noms sont désormais revendiqués par deux entrées, et rien n’en est plus dit.',
      title: {
        appeared: 'Constats qui apparaissent',
        disappeared: 'Constats qui disparaissent',
        mended: 'Constats qui restent, avec une correction désormais sûre',
        ambiguous: 'Noms que deux entrées revendiquent désormais',
        entries: 'Entrées qui diffèrent',
      },
      counted: 'fois : {{times, number}}, articles : {{articles, number}}',
      occurrences: 'fois : {{times, number}}',
      more_one: '{{count}} nom de plus ; --format json les a tous.',
      more_many: '{{count, number}} noms de plus ; --format json les a tous.',
      more_other: '{{count, number}} noms de plus ; --format json les a tous.',
      'left-out_one': '{{count}} élément de plus n’a pas trouvé place ici ; --format json les a tous.',
      'left-out_many': '{{count, number}} éléments de plus n’ont pas trouvé place ici ; --format json les a tous.',
      'left-out_other': '{{count, number}} éléments de plus n’ont pas trouvé place ici ; --format json les a tous.',
    },
    exchange: {
      lost: '{{format}} ne peut contenir, et n’a pas : {{fields, list}}.',
      written_one: '{{count}} entrée écrite.',
      written_many: '{{count, number}} entrées écrites.',
      written_other: '{{count, number}} entrées écrites.',
      left: 'Une entrée ne peut contenir, et reste dehors : {{fields, list}}.',
      read_one: '{{count}} entrée faite ; relisez-la.',
      read_many: '{{count, number}} entrées faites ; relisez-les.',
      read_other: '{{count, number}} entrées faites ; relisez-les.',
    },
  },
} as const
