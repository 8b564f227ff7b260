import { describe, expect, it } from 'vitest'
import { Memory } from '../../src/core/memory.ts'
import { splitWords } from '../../src/core/words.ts'
import { hashesOfBeginning, isPlainly, tellByFunctionWords } from '../../src/read/function-words.ts'
import { readText } from '../../src/read/read.ts'
import { articlesOf } from '../bench/articles.ts'
import { PHRASES } from '../bench/phrases.ts'

const LATIN = ['en', 'fr', 'es', 'de', 'it', 'pt', 'tr']
const tell = (text: string, languages: string[]) => tellByFunctionWords(hashesOfBeginning(text), languages)

describe('telling a language by its function words', () => {
  it.each(
    PHRASES.filter(({ language }) => LATIN.includes(language)).map(phrases => [phrases.language, phrases.sentences]),
  )('is sure of %s', (language, sentences) => expect(tell(sentences.join(' '), LATIN)).toBe(language))

  it.each([
    ['too little', 'The ships of the port sailed for the island.'],
    [
      'names alone',
      'Sabbagh, Rahmane, Hryhorenko, Grigorenko, Latakia, Aleppo, Homs, Hama, Idlib, Tartus, Deir Hafer.',
    ],
    ['two languages', `${PHRASES[0]!.sentences.slice(0, 5).join(' ')} ${PHRASES[1]!.sentences.join(' ')}`],
  ])('says nothing of %s', (_, text) => expect(tell(text, LATIN)).toBeNull())

  it('says nothing where it does not know a candidate', () =>
    expect(tell(PHRASES[0]!.sentences.join(' '), ['en', 'pl'])).toBeNull())

  it('knows a language by any of its tags', () =>
    expect(tell(PHRASES[0]!.sentences.join(' '), ['fr', 'en-GB'])).toBe('en-GB'))

  it.each([
    [
      'ru',
      'Он сказал, что мост был закрыт после пожара и что о жертвах не сообщалось. По его словам, это уже не первый случай, но до сих пор никто не знает, кто за это отвечает и как с этим быть.',
    ],
    [
      'uk',
      'Він сказав, що міст був закритий після пожежі і що про жертв не повідомлялося. За його словами, це вже не перший випадок, але до цього часу ніхто не знає, хто за це відповідає та як із цим бути.',
    ],
  ])('tells %s from its neighbour', (language, text) => expect(tell(text, ['ru', 'uk'])).toBe(language))

  it.each([
    ['en', 'The ships of the port have sailed, and they are on their way to the island.', true],
    ['en', 'Les navires du port sont partis et ils sont en route pour les îles.', false],
    ['en', 'Sabbagh, Rahmane, Hryhorenko and Grigorenko', false],
    ['pl', 'The ships of the port have sailed, and they are on their way to the island.', false],
  ])('asks no further about what is plainly %s: %s', (language, text, plainly) => {
    const { hashes, count } = splitWords(text)
    const others = LATIN.filter(tag => tag !== language)
    expect(isPlainly(language, others, hashes, 0, count)).toBe(plainly)
  })

  it('hears the same from words that were split with all of the article', async () => {
    const article = articlesOf({ seed: 5, listed: ['Latakia', 'Kyiv'], people: 500, format: 'text' })
    const options = { languages: LATIN, defaultLanguage: 'en' }
    for (let at = 0; at < 200; at++) {
      const text = article(at, 20 + at)
      const { language } = await readText(text, options)
      expect((await readText(text, { ...options, memory: new Memory() })).language).toBe(language)
    }
  })

  it('is never wrong on articles that were made in a language', () => {
    const article = articlesOf({ seed: 4, listed: ['Latakia', 'Kyiv'], people: 500, format: 'text' })
    for (let at = 0; at < 300; at++) {
      const text = article(at, 120)
      const told = tell(text, LATIN)
      if (told === null) continue
      const own = PHRASES.find(({ language }) => language === told)!
      expect(own.nouns.some(noun => text.includes(noun))).toBe(true)
    }
  })
})
