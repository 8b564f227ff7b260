/** What `glossary show` says of an entry's forms. */
export const show = {
  in: 'Dans les articles en {{language, language}} :',
  none: 'Aucune entrée ne s’écrit « {{name}} ».',
  near: 'Vouliez-vous dire : {{names, either}} ?',
  from: '(venu par {{languages, languageList}})',
  standing: {
    preferred: 'la forme maison',
    admitted: 'passe ; ne pas mêler à une autre forme',
    deprecated: 'est signalé ; devient « {{preferred}} »',
    forbidden: 'est signalé comme erreur ; devient « {{preferred}} »',
    foreign: 'est signalé comme forme d’une autre langue ({{languages, languageList}}) ; devient « {{preferred}} »',
    silent: 'est reconnu ; rien n’est dit',
  },
} as const
