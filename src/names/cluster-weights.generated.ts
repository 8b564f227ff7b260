/**
 * Logistic weights of the evidence that two written words are one name, learned from 4810 pairs.
 * Made by test/tools/train-mixed.ts --write.
 */
export const WEIGHTS = {
  bias: -1.212,
  comparison: 0.559,
  'same-letters': 1.681,
  'one-typo': 1.019,
  swapped: -0.219,
  'first-letter': -0.692,
  'vowels-alone': 0.326,
  suffix: -2.947,
  longer: -0.281,
  length: 0.056,
  'left-agrees': 0.806,
  'right-agrees': 0.554,
  'title-agrees': 0.441,
  'beside-agrees': 1.076,
  'left-differs': -2.873,
  'right-differs': -2.084,
  'place-differs': -1.331,
  'one-sentence': -1.125,
  'one-list': -0.676,
  'both-known': -1.367,
  'rare-beside-known': -0.632,
  'one-common': -0.836,
  'both-common': -1.33,
  'rare-beside-frequent': 0.096,
  acronym: 0.042,
  points: 2.261,
}
