/**
 * Logistic weights of the evidence that two written words are one name, learned from 7695 pairs.
 * Made by test/tools/train-mixed.ts --write.
 */
export const WEIGHTS = {
  bias: -0.841,
  comparison: 0.482,
  'same-letters': 2.912,
  'left-out': 1.281,
  replaced: 1.012,
  'long-typo': 0.073,
  'first-letter': -0.93,
  'vowels-alone': 0.279,
  suffix: -3.233,
  short: -0.28,
  'known-typo': 0.189,
  'left-agrees': 0.296,
  'right-agrees': 0.466,
  'title-agrees': 0.501,
  'beside-agrees': 1.432,
  'left-differs': -2.561,
  'right-differs': -2.636,
  'place-differs': -1.653,
  'one-sentence': -0.918,
  'one-list': -0.783,
  'both-known': -1.277,
  'rare-beside-known': -0.707,
  'one-common': -1.166,
  'both-common': -1.299,
  points: 3.003,
}
