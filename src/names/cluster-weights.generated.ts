/**
 * Logistic weights of the evidence that two written words are one name, learned from 7689 pairs.
 * Made by test/tools/train-mixed.ts --write.
 */
export const WEIGHTS = {
  bias: -0.823,
  comparison: 0.477,
  'same-letters': 2.987,
  'left-out': 1.381,
  replaced: 1.07,
  'long-typo': 0.066,
  'first-letter': -0.947,
  'vowels-alone': 0.297,
  suffix: -3.267,
  short: -0.319,
  'known-typo': 0.151,
  'left-agrees': 0.277,
  'right-agrees': 0.445,
  'title-agrees': 0.505,
  'beside-agrees': 1.433,
  'left-differs': -2.547,
  'right-differs': -2.66,
  'place-differs': -1.648,
  'one-sentence': -0.95,
  'one-list': -0.8,
  'both-known': -1.307,
  'rare-beside-known': -0.712,
  'one-common': -0.922,
  'both-common': -1.586,
  points: 2.918,
}
