export const rule = {
  'house-form': {
    summary: 'Un nom connu sous une forme que la maison n’écrit pas ici.',
    why: 'Un nom, une graphie, sur toutes les pages : le lecteur la cherche, et deux graphies se lisent comme deux personnes ou deux lieux.',
  },
  'foreign-acronym': {
    summary: 'Une organisation sous le sigle qu’elle porte dans une autre langue.',
    why: 'Un sigle étranger ne dit rien au lecteur et, à côté du bon, passe pour une seconde source.',
  },
  'mixed-spelling': {
    summary: 'Un nom écrit de deux façons dans un article.',
    why: 'Le lecteur croit à deux pays ou à deux personnes, et une recherche ne trouve que la moitié du récit.',
  },
  'mixed-in-set': {
    summary: 'Un nom écrit d’une façon dans un article et d’une autre dans le suivant.',
    why: 'Deux articles d’une même page se contredisent alors que chacun est cohérent.',
  },
  'pair-mismatch': {
    summary: 'Un article et celui qu’il traduit ne donnent pas le même nombre, la même date ou le même nom.',
    why: '27 blessés dans l’original et 72 dans la traduction, c’est un rectificatif qui attend d’être imprimé.',
  },
  'script-leak': {
    summary: 'Une lettre, un chiffre ou un signe d’une autre écriture dans un mot ou une phrase.',
    why: 'Une capitale grecque dans un mot latin échappe à toute recherche et trahit l’origine du texte.',
  },
  'torn-sentence': {
    summary: 'Une phrase qui commence au milieu.',
    why: 'La traduction automatique met parfois un point à l’intérieur d’une phrase ; ce qui reste a perdu son sens.',
  },
  'repeated-paragraph': {
    summary: 'Un paragraphe qui en répète un autre presque mot pour mot.',
    why: 'Il a été collé ou traduit deux fois, et la seconde version est souvent la moins bonne.',
  },
  'page-residue': {
    summary:
      'Des restes de la page web : liens de commentaires, boutons de partage, publicité d’auteur, lignes de crédit.',
    why: 'Ce n’est pas du texte, et c’est ce que les lecteurs citent pour rire.',
  },
  'foreign-typography': {
    summary:
      'Guillemets, nombres, heures ou espaces d’une autre langue ; deux styles de guillemets mêlés, ou un guillemet resté seul.',
    why: 'Le lecteur ne sait plus où finit une citation, et les styles mêlés trahissent un collage.',
  },
  'acronym-mismatch': {
    summary: 'Le sigle entre parenthèses n’abrège pas le nom qui le précède.',
    why: 'Un mot s’est perdu dans la traduction, ou le sigle est celui d’un autre : le lecteur cherchera au mauvais endroit.',
  },
  'split-name': {
    summary: 'Un nom coupé par la ponctuation, une attribution ou un alinéa.',
    why: 'La moitié d’un nom ne nomme personne, et l’autre moitié reste seule comme une phrase.',
  },
  'unexplained-suppression': {
    summary: 'Un commentaire de suppression qui ne dit pas pourquoi, là où la rédaction demande une raison.',
    why: 'Qui le rencontre plus tard ne distingue pas une exception d’une erreur. Demandé par require-reason dans la configuration.',
  },
  'unused-suppression': {
    summary: 'Un commentaire de suppression qui ne fait rien taire.',
    why: 'Ce qu’il excusait a disparu ; laissé en place, il excusera la prochaine erreur.',
  },
}
