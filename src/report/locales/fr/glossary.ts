import { glossaryWork } from './glossary-work.ts'

export const glossary = {
  ...glossaryWork.problems,
  'too-large': 'Ce fichier dépasse {{limit}} Mo ; le diviser par région ou par thème.',
  'too-deep': 'L’imbrication est bien plus profonde que celle d’une entrée ; vérifier les crochets et le retrait.',
  'too-many-aliases': 'Les alias YAML ne sont suivis que {{limit}} fois par fichier ; écrire les valeurs en entier.',
  'not-a-list': 'Un fichier de glossaire est une liste d’entrées ; commencer chaque entrée par « - id: ».',
  'not-evidence': 'Un fichier d’indices a les clés « cues » et « conventions », chacune avec une liste.',
  'not-a-configuration': 'Une configuration est une suite de clés, comme « house: ap ».',
  yaml: {
    BAD_ALIAS:
      'Cet alias ne renvoie à aucune ancre placée plus haut ; définir l’ancre d’abord, ou mettre entre guillemets un texte qui commence par *.',
    BAD_DQ_ESCAPE:
      'Entre guillemets doubles, cette barre oblique inverse commence un échappement inconnu ; écrire \\ ou employer des apostrophes.',
    BAD_INDENT: 'Le retrait ne convient pas ; aligner cette ligne sur ses voisines.',
    BAD_SCALAR_START: 'Un texte ne peut pas commencer par ce caractère ; le mettre entre guillemets.',
    BLOCK_AS_IMPLICIT_KEY:
      'Un second deux-points sur la même ligne ; mettre la valeur entre guillemets s’il en fait partie.',
    BLOCK_IN_FLOW:
      'Une liste ou des clés en retrait ne peuvent pas se trouver entre crochets ; fermer d’abord le crochet.',
    MISSING_CHAR: 'Il manque ici ou plus haut un guillemet fermant, un crochet, une virgule ou un deux-points.',
    MULTILINE_IMPLICIT_KEY:
      'Une clé doit finir sur sa ligne par un deux-points ; vérifier le deux-points et le retrait.',
    MULTIPLE_DOCS: 'Un fichier contient un seul document ; supprimer le « --- » qui précède celui-ci.',
    NON_STRING_KEY: 'Une clé doit être un texte.',
    TAB_AS_INDENT: 'Une tabulation ne peut pas servir de retrait en YAML ; employer des espaces.',
    TAG_RESOLVE_FAILED: 'Cette étiquette YAML est inconnue ici ; la supprimer.',
    DUPLICATE_KEY: 'La clé « {{key}} » figure deux fois ; seule la première compte : réunir les deux.',
    OTHER: 'Ce n’est pas du YAML valide ; vérifier crochets, guillemets et retraits ici et juste au-dessus.',
  },
  'unknown-key': {
    comma: 'Le texte qui précède « {{key}} » s’arrête à la virgule ; le mettre tout entier entre guillemets.',
    plain: 'La clé « {{key}} » est inconnue ici ; clés possibles : {{allowed, either}}.',
    near: 'La clé « {{key}} » est inconnue ici ; s’agit-il de « {{meant}} » ?',
  },
  'empty-value': '« {{key}} » n’a pas de valeur ; en écrire une, ou supprimer la clé.',
  'missing-key': 'La clé « {{key}} » manque ici ; elle est obligatoire.',
  'wrong-value': {
    count: '« {{key}} » doit être un nombre entier, 0 ou plus ; trouvé : {{found}}.',
    truth: '« {{key}} » doit être true ou false ; trouvé : {{found}}.',
    override:
      '« {{key}} » doit être une liste de tableaux comme { paths: opinion/**, house: bbc } ; trouvé : {{found}}.',
    text: '« {{key}} » doit être un texte, trouvé : {{found}} ; si c’en est un, le mettre entre guillemets.',
    shorter: 'Cette valeur de « {{key}} » est trop longue : {{found}}',
    id: '« {{key}} » doit être un identifiant comme place.latakia (minuscules, chiffres, points, traits d’union), trouvé : {{found}}.',
    language: '« {{key}} » doit être une étiquette de langue comme en ou pt-BR, trouvé : {{found}}.',
    languages: '« {{key}} » doit être une étiquette de langue ou une liste comme [en, fr], trouvé : {{found}}.',
    share: '« {{key}} » doit être un nombre entre 0 et 1, comme 0.2, trouvé : {{found}}.',
    shares: '« {{key}} » doit associer des réponses à des parts, comme { none: 0.5, fr: 0.2 }, trouvé : {{found}}.',
    settings: '« {{key}} » doit être une association comme { prior: { none: 0.5 } }, trouvé : {{found}}.',
    'house-name':
      '« {{key}} » doit être le nom d’une maison comme ap ou bbc (minuscules, chiffres, traits d’union), trouvé : {{found}}.',
    houses: '« {{key}} » doit être le nom d’une maison ou une liste comme [ap, bbc], trouvé : {{found}}.',
    date: '« {{key}} » doit être une date comme 2024-12-08, 2024-12 ou 2024, trouvé : {{found}}.',
    choice: '« {{key}} » doit valoir {{allowed, either}}, trouvé : {{found}}.',
    'choice-near': '« {{key}} » ne peut pas valoir {{found}} ; s’agit-il de « {{meant}} » ?',
    'house-form':
      '« {{key}} » doit être une forme, un ensemble comme { form: Kyiv, since: 2019-10-01 } ou une liste de ceux-ci, trouvé : {{found}}.',
    'by-language':
      '« {{key}} » doit donner une valeur par langue comme { en: Latakia, fr: Lattaquié }, trouvé : {{found}}.',
    form: '« {{key}} » doit être une liste d’ensembles comme { form: Lattakia, status: deprecated }, trouvé : {{found}}.',
    forms:
      '« {{key}} » doit être une liste d’ensembles comme { form: Lattakia, status: deprecated }, trouvé : {{found}}.',
    texts: '« {{key}} » doit être un texte ou une liste de textes, et non vide, trouvé : {{found}}.',
    ids: '« {{key}} » doit être un identifiant ou une liste comme [place.latakia], trouvé : {{found}}.',
    territory: '« {{key}} » doit être un code de pays en deux capitales, comme TR ; trouvé : {{found}}.',
    zone: '« {{key}} » doit être un fuseau horaire, comme Asia/Damascus ; trouvé : {{found}}.',
    regions: '« {{key}} » doit être une liste de zones comme [byline, code], trouvé : {{found}}.',
    parts:
      '« {{key}} » doit être un ensemble comme { given: Ahmed, particle: al-, family: Sharaa }, trouvé : {{found}}.',
    match: '« {{key}} » doit être un ensemble comme { case: sensitive, requires: [army] }, trouvé : {{found}}.',
    word: '« {{key}} » ne peut valoir que true, car les formes sont toujours cherchées en mots entiers ; trouvé : {{found}}.',
    tests: '« {{key}} » doit être un ensemble comme { flags: [une phrase], passes: [une phrase] }, trouvé : {{found}}.',
    entry: 'Une entrée est un ensemble de clés qui commence par « id: » et « type: », trouvé : {{found}}.',
    entries: 'Un fichier de glossaire est une liste d’entrées, trouvé : {{found}}.',
    list: '« {{key}} » doit être une liste, trouvé : {{found}}.',
    evidence: 'Un fichier d’indices a les clés « cues » et « conventions », trouvé : {{found}}.',
    pattern: '« {{key}} » doit être une expression régulière écrite comme un texte, trouvé : {{found}}.',
    weight: '« {{key}} » doit être un nombre de -8 à 8 (logarithme naturel), trouvé : {{found}}.',
    weights: '« {{key}} » doit donner un nombre par langue comme { fr: 1.4 }, trouvé : {{found}}.',
    'cue-tests':
      '« {{key}} » doit être un ensemble comme { shows: [un texte], silent: [un texte voisin] }, trouvé : {{found}}.',
    cue: 'Un indice est un ensemble de clés qui commence par « id: » et « family: », trouvé : {{found}}.',
    convention:
      'Une convention est un ensemble de clés qui commence par « id: » et « languages: », trouvé : {{found}}.',
    paths: '« {{key}} » doit être un chemin ou une liste de chemins, trouvé : {{found}}.',
    globs: '« {{key}} » doit être un motif ou une liste de motifs comme ["drafts/**"], trouvé : {{found}}.',
    rules: '« {{key}} » doit donner une gravité par règle comme { second-reference: off }, trouvé : {{found}}.',
    configuration: 'Une configuration est une suite de clés, comme « house: ap », trouvé : {{found}}.',
  },
  'gazetteer-broken':
    'Ce n’est pas un répertoire de noms de cette version ; le refaire par npm run generate, ou le supprimer.',
  'claimed-twice': '{{other}} dit déjà être {{key}} ; une seule entrée peut le dire.',
  'claims-nothing': 'Le répertoire de noms n’a pas {{key}} ; corriger, ou supprimer la ligne.',
  unclaimed:
    'Le répertoire de noms connaît « {{form}} » comme {{id}} ; écrire « {{key}}: {{value}} » si c’est le même lieu, sinon citer {{id}} dans « different_from ».',
  'duplicate-id':
    'L’identifiant {{id}} est déjà pris à {{other}} ; en donner un autre à cette entrée, ou fusionner les deux et citer l’ancien sous « replaces ».',
  'not-nfc': '« {{form}} » est écrit avec des accents séparés ; l’écrire en Unicode NFC (il est employé ainsi).',
  'stray-space': 'Il y a des espaces avant, après ou en double dans « {{form}} » ; les supprimer.',
  'unseen-mark': 'Il y a une marque invisible dans « {{form}} » ; la supprimer.',
  'no-letter': '« {{form}} » n’a ni lettre ni chiffre ; écrire un nom.',
  'language-malformed': '« {{tag}} » n’est pas une étiquette de langue ; en écrire une comme en, pt-BR ou zh-Hant.',
  'language-not-canonical': 'L’étiquette de langue « {{tag}} » s’écrit d’ordinaire « {{canonical}} » ; l’écrire ainsi.',
  'language-unknown':
    'Aucune langue connue ne porte l’étiquette « {{tag}} » ; la vérifier (le grec est el, le japonais ja).',
  'language-twice': 'La langue {{tag, language}} figure deux fois ; réunir les deux.',
  'no-such-day': 'Le jour {{date}} n’existe pas ; vérifier la date.',
  'since-after-until': '« since » ({{since}}) vient après « until » ({{until}}) ; les échanger ou les corriger.',
  'shared-form': {
    neither:
      '« {{form}} » est une forme de {{id}} et de {{other}} ({{place}}) ; si les deux sont justes, chacune doit citer l’autre dans « different_from ».',
    'one-sided':
      '« {{form}} » est une forme de {{id}} et de {{other}} ({{place}}), qui cite {{id}} dans « different_from » ; {{id}} doit aussi citer {{other}}.',
  },
  'contradictory-status':
    '« {{form}} » est ici {{status}} et {{other}} à {{place}}, pour les mêmes articles ; restreindre l’un par « in », « house » ou des dates.',
  'listed-twice': '« {{form}} » figure déjà à {{place}} pour les mêmes articles ; n’en garder qu’une.',
  'short-form':
    '« {{form}} » est si court qu’on le rencontre par hasard ; ajouter « match » avec case: sensitive, requires ou not_near.',
  'everyday-word':
    '« {{form}} » est aussi un mot courant ; ajouter « match » avec case: sensitive, requires ou not_near.',
  'two-house-forms': {
    every:
      'Deux formes maison le même jour pour la langue {{language, language}}, « {{form}} » et « {{other}} » ({{place}}) ; terminer la première par « until », ou nommer une maison.',
    named:
      'Deux formes de la maison {{house}} le même jour pour la langue {{language, language}}, « {{form}} » et « {{other}} » ({{place}}) ; terminer la première par « until ».',
  },
  'different-from-itself': '{{id}} ne peut pas différer de soi-même ; citer l’autre entrée.',
  'no-such-entry': {
    plain: 'Il n’y a pas d’entrée {{id}} ; corriger l’identifiant ou le supprimer.',
    near: 'Il n’y a pas d’entrée {{id}} ; s’agit-il de {{meant}} ?',
  },
  'retired-id': 'L’identifiant {{id}} est retiré ; écrire {{current}}.',
  'replaces-living':
    'L’identifiant {{id}} est celui d’une entrée qui existe encore ; supprimer cette entrée, ou l’identifiant de « replaces ».',
  'replaced-twice':
    'L’identifiant retiré {{id}} figure aussi sous « replaces » de {{other}} ; une seule entrée doit l’avoir.',
  'pattern-broken': 'Ce n’est pas une expression régulière valide ({{reason}}) : {{pattern}}',
  'pattern-unbounded':
    'Un quantificateur sans borne haute pourrait ne pas finir sur certains textes ; écrire {1,40} à la place de + ou * : {{pattern}}',
  'pattern-costly':
    'Des quantificateurs ou alternatives imbriqués pourraient ne pas finir sur certains textes ; les aplanir ou baisser leurs bornes : {{pattern}}',
  'pattern-empty': 'Ce motif se trouve partout, même dans un texte vide ; exiger au moins un caractère : {{pattern}}',
  'cue-silent': '{{id}} ne se trouve pas dans son propre exemple « {{text}} » ; corriger le motif ou l’exemple.',
  'cue-shown': '{{id}} se trouve dans « {{text}} », où il doit se taire ; restreindre le motif.',
  'cue-without-near-miss':
    '{{id}} n’a pas d’exemple voisin ; ajouter sous « silent » un texte qui lui ressemble et ne signifie rien.',
  'test-silent': '{{id}} doit être signalé dans « {{text}} », et ne l’est pas ; corriger l’entrée ou la phrase.',
  'test-flagged': '{{id}} doit se taire dans « {{text}} », et est signalé ; corriger l’entrée ou la phrase.',
  'unknown-rule': {
    plain: 'Il n’y a pas de règle « {{code}} » ; règles : {{allowed, list}}.',
    near: 'Il n’y a pas de règle « {{code}} » ; s’agit-il de « {{meant}} » ?',
  },
  'mixed-script':
    '« {{form}} » mêle dans un mot des lettres de plusieurs écritures ({{letters, list}}) ; n’en garder qu’une.',
  'no-replacement':
    '« {{form}} » est {{status}} pour les articles en {{language, language}}, mais l’entrée n’y a pas de forme maison à écrire à la place ; en ajouter une.',
}
