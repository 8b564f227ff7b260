/** Words about style and its models, by the area that they belong to. */
export const styleWords = {
  trace: {
    from: 'l’écriture est celle de traductions depuis {{languages, languageList}} ({{words, number}} mots pesés)',
    native: 'l’écriture est celle de textes non traduits ({{words, number}} mots pesés)',
    other:
      'l’écriture est celle de traductions depuis une langue que le modèle de style ne connaît pas ({{words, number}} mots pesés)',
  },
  letters: {
    from: 'la suite des lettres, noms compris, est celle de traductions depuis {{languages, languageList}}',
    native: 'la suite des lettres, noms compris, est celle de textes non traduits',
  },
  verdict: {
    tells: 'le plus parlant : {{tells, list}}',
    tell: '« {{text}} » {{weight, signed}}',
    'no-model':
      'Il n’y a pas de modèle de style pour les articles en {{language, language}} : seul a été pesé ce qui a une place dans le texte.',
    'too-short': 'L’article a trop peu de mots à lui pour que son style soit pesé.',
  },
  training: {
    head: '{{count, number}} articles mis de côté, par année s’il y a assez d’années, sinon par texte.',
    closed:
      'Source apprise : la première réponse est juste dans {{right, percent}} des cas ; tranche dans {{decided, percent}} des cas, dont {{sure, percent}} justes.',
    native: 'Écrits en {{language, language}} : dits traduits dans {{called, percent}} des cas.',
    open: 'De langues laissées hors de l’apprentissage : dits d’une autre langue dans {{named, percent}} des cas.',
    error: 'Erreur de calibration : {{error, percent}}.',
    row: '{{source}} : {{articles, number}} articles, trouvés {{found, percent}}, justes quand nommés {{precise, percent}}',
    written: '{{path}} écrit, {{bytes, number}} octets.',
    step: 'Apprentissage, étape {{step, number}} sur {{steps, number}} …',
  },
  commands: {
    'trace-train': {
      summary: 'apprendre un modèle de style d’articles dont la langue source est connue',
      detail:
        'Lit du NDJSON, un article par ligne : "id", "text", "source_lang" (la langue de l’article s’il n’a pas été traduit), "group" (commun aux versions d’un texte) et "year". Les mêmes articles donnent le même fichier. Finit par les chiffres sur des articles mis de côté.',
      argument: { articles: 'fichier NDJSON d’articles' },
      example: { own: 'un modèle des flux de la rédaction' },
    },
  },
  options: {
    out: 'fichier où écrire le modèle',
    model: 'modèle de style à employer, fait par isogloss trace train (par défaut celui qui est livré)',
    prior: 'ce qu’on croit d’une réponse avant de lire, comme fr=0.2 ou none=0.5 ; répétable',
    explain: 'montrer chaque verdict comme une somme que l’on peut refaire',
  },
  failures: {
    'style-broken': 'Ce n’est pas un modèle de style, ou il est endommagé ; en faire un avec isogloss trace train.',
    'style-version': 'Le modèle de style est de version {{version}}, que cet isogloss ne lit pas ; le refaire.',
    'style-no-native':
      'Seulement {{texts, number}} textes écrits en {{language, language}} ; le style se mesure à eux, et il en faut {{least, number}}.',
    'style-no-language':
      'Aucune langue n’a {{least, number}} textes traduits d’elle ; c’est le moins pour une réponse.',
    'style-nothing': 'Il n’y a aucun article dont apprendre.',
    'style-no-out': 'Dire où va le modèle : --out FICHIER.',
    'record-year': '« year » doit être un nombre entier, comme 2021.',
    'record-source':
      '« {{value}} » dans source_lang n’est pas une étiquette de langue ; en écrire une comme en ou pt-BR (BCP 47).',
    'prior-broken':
      '--prior : « {{value}} » n’est pas une croyance ; écrire une réponse et une part entre 0 et 1, comme fr=0.2 ou none=0.5.',
    'prior-full':
      'Les parts données d’avance font {{sum, percent}} ; elles doivent laisser quelque chose aux autres réponses.',
  },
} as const
