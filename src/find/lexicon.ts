import { indexTexts, nextNode, ROOT, type WordIndex } from '../core/word-index.ts'
import { splitWords } from '../core/words.ts'
import type { Spelling, SpellingList } from '../glossary/model.ts'

/** Every spelling of a glossary, by its words. A hash only proposes; `verify.ts` reads the text. */
export type Lexicon = WordIndex & { readonly spellings: SpellingList }

/** Makes a {@link Lexicon}. @param index of the spellings, where somebody has made it before */
export function compileLexicon(
  spellings: SpellingList,
  index: WordIndex = indexTexts(Array.from(spellings, spelling => spelling.text)),
): Lexicon {
  return { ...index, spellings }
}

/** Spellings that are written like a text but for case, accents and marks between words. */
export function spelledLike(lexicon: Lexicon, text: string): Spelling[] {
  const { hashes } = splitWords(text)
  let node: number = hashes.length === 0 ? -1 : ROOT
  for (let word = 0; word < hashes.length && node >= 0; word++) node = nextNode(lexicon, node, hashes[word]!)
  return node < 0 ? [] : spellingsAt(lexicon, node)
}

/** Spellings that are written as a text is, whatever its apostrophes, hyphens and spaces. */
export function spelledAs(lexicon: Lexicon, text: string): Spelling[] {
  const plain = plainMarks(text)
  return spelledLike(lexicon, text).filter(spelling => plainMarks(spelling.text) === plain)
}

/** Spellings that end at a node. */
export function spellingsAt(lexicon: Lexicon, node: number): Spelling[] {
  const found: Spelling[] = []
  for (let index = lexicon.nodeText[node]!; index >= 0; index = lexicon.nextText[index]!) {
    found.push(lexicon.spellings.at(index)!)
  }
  return found
}

/** A written name with one apostrophe, one hyphen, single spaces, as {@link spelledAs} compares it. */
export function plainMarks(text: string): string {
  if (/^[A-Za-z0-9'.-]+(?: [A-Za-z0-9'.-]+)*$/.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[‘’ʼʾʿ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
}
