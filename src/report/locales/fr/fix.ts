export const fix = {
  replace: 'Écrire « {{to}} »',
  delete: 'Supprimer',
  colon: 'Replacer le deux-points',
  quotes: 'Employer {{open}} et {{close}}',
}
