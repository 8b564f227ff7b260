export const finding = {
  'house-form': {
    deprecated: '« {{form}} » n’est pas la forme maison ; écrire « {{preferred}} ».',
    forbidden: '« {{form}} » est proscrit ; écrire « {{preferred}} ».',
    foreign:
      '« {{form}} » est la graphie d’une autre langue ({{languages, languageList}}) ; écrire ici « {{preferred}} ».',
    unwanted: '« {{form}} » est à éviter et le glossaire n’a pas de forme maison : reformuler, ou en ajouter une.',
  },
  'foreign-acronym': {
    leak: '« {{form}} » est le sigle d’une autre langue ({{languages, languageList}}) pour {{name}} ; écrire ici « {{preferred}} ».',
  },
  'mixed-spelling': {
    house: 'Un nom, deux graphies dans cet article : {{forms, list}}. La forme maison est « {{preferred}} ».',
    majority:
      'Un nom, deux graphies dans cet article : {{forms, list}}. « {{preferred}} » est la plus fréquente ({{count}} fois).',
    even: 'Un nom, deux graphies dans cet article : {{forms, list}} ; n’en garder qu’une, par exemple « {{preferred}} ».',
    unlisted: '« {{form}} » semble une graphie de « {{preferred}} », que cet article écrit aussi ; n’en garder qu’une.',
  },
  'mixed-in-set': {
    even: '« {{form}} » ici, « {{preferred}} » dans {{path}} : un nom, deux graphies dans cet ensemble ; n’en garder qu’une.',
    house:
      '« {{form}} » ici, « {{preferred}} » dans {{path}} : un nom, deux graphies dans cet ensemble. La forme maison est « {{preferred}} ».',
    majority:
      '« {{form}} » ici, « {{preferred}} » dans {{path}} et plus souvent ({{count}} fois) : un nom, deux graphies dans cet ensemble.',
  },
  'pair-mismatch': {
    differs:
      '« {{text}} » ici, « {{other}} » dans {{path}} : les deux articles disent la même chose et ne concordent pas.',
    lacks: '« {{text}} » ne figure pas dans {{path}}, qui dit la même chose à cet endroit.',
    missing: 'À cet endroit, {{path}} a « {{other}} », qui manque à cet article.',
    'no-original':
      'Cet article dit traduire {{name}}, qui n’est pas parmi les articles examinés : rien n’a été comparé.',
  },
  'script-leak': {
    letter:
      '« {{word}} » contient {{letters, list}}, qui n’a que l’apparence d’une lettre de cette écriture ; écrire « {{preferred}} ».',
    mark: '« {{mark}} » appartient à une autre écriture ; écrire « {{preferred}} ».',
    dotted:
      '« {{letter}} » est une lettre turque dans un article qui n’en garde pas d’autre ; écrire « {{preferred}} ».',
  },
  'torn-sentence': {
    middle: 'Cette phrase commence au milieu : des mots sont perdus ou déplacés. La relire d’après la source.',
  },
  'repeated-paragraph': {
    same: 'Ce paragraphe reprend mot pour mot un paragraphe précédent ; supprimer l’un des deux.',
    near: 'Ce paragraphe répète un paragraphe précédent ({{percent}} % des mots en commun), comme traduit deux fois ; supprimer l’un des deux.',
  },
  'page-residue': {
    line: 'Cette ligne appartient à la page web, non à l’article ; la supprimer.',
    biography: 'L’auteur fait ici sa propre publicité ; sa place est sur une page d’auteur. Supprimer.',
    credit: '« {{credit}} » est une ligne de crédit : à garder en métadonnée plutôt que dans le corps.',
    'credit-spacing': '« {{credit}} » : le deux-points est mal placé.',
  },
  'foreign-typography': {
    'mixed-quotes':
      'Deux styles de guillemets dans un texte : cette citation ne suit pas les autres ; employer {{open}} et {{close}}.',
    'unlike-pair': 'Cette citation s’ouvre dans un style et se ferme dans un autre ; employer {{open}} et {{close}}.',
    unpaired: 'Ce guillemet est seul : la citation ne s’ouvre ou ne se ferme jamais.',
    'foreign-quotes': 'Les guillemets {{marks}} sont ceux d’une autre langue ; employer {{open}} et {{close}}.',
    apostrophes: 'Apostrophes droites et courbes dans un texte ; la plupart sont ici {{kept}}.',
    'space-before': 'L’espace devant « {{mark}} » suit l’usage d’une autre langue.',
    'number-format': '« {{number}} » est un nombre au format d’une autre langue ; écrire « {{preferred}} ».',
    'time-format': '« {{time}} » est une heure au format d’une autre langue.',
    'doubled-marks': '« {{marks}} » : deux signes où il en faut un ; un tiret d’incise ne prend pas de virgule.',
  },
  'acronym-mismatch': {
    'missing-word':
      'Il manque dans « {{name}} » un mot pour une lettre du sigle {{acronym}} ; écrire « {{preferred}} ».',
    'other-body': '{{acronym}} n’est pas le sigle de « {{name}} » ; écrire « {{preferred}} ».',
    slip: '{{acronym}} n’abrège pas « {{name}} », et cet article écrit ailleurs le sigle juste ; écrire « {{preferred}} ».',
  },
  'split-name': {
    attribution:
      'Le nom « {{joined}} » est coupé par l’attribution et son reste, « {{rest}} », est isolé ; écrire « {{preferred}} ».',
    stop: 'Un point coupe le nom « {{joined}} » ; écrire « {{preferred}} ».',
    comma: 'Une virgule coupe le nom « {{joined}} » ; écrire « {{preferred}} ».',
    break: 'Un alinéa coupe le nom « {{joined}} » ; le réunir.',
  },
  'unexplained-suppression': {
    missing: 'Cette suppression ne dit pas pourquoi ; ajouter la raison après deux tirets, comme dans « {{example}} ».',
  },
  'unused-suppression': {
    all: 'Ce commentaire ne fait rien taire ; le retirer.',
    codes: 'Ce commentaire ne fait taire aucun signalement de {{codes, list}} ; le retirer.',
  },
}
