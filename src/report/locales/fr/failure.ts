export const failure = {
  'shipped-broken': 'Les données livrées avec isogloss sont endommagées ou d’une autre version ; le réinstaller.',
}
