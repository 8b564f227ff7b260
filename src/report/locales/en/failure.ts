export const failure = {
  'shipped-broken': 'The data that ships with isogloss is damaged or of another version; reinstall it.',
}
