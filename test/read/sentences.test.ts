import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/read/sentences.ts'

function sentencesOf(text: string, language = 'en'): string[] {
  return splitSentences(text, [{ start: 0, end: text.length }], language).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('sentences end', () => {
  test.each([
    ['en', ['The army left.', 'It was Friday!', 'Why?', 'Nobody knows…', 'The end.']],
    ['en', ['“We left.”', '“They came,” he said.', 'He was there.']],
    ['en', ['He went "too far. "', 'They left.']],
    ['en', ['They met in the U.S.', 'The talks failed.']],
    ['en', ['It was 5 p.m.', 'The army left.']],
    ['en', ['Our territories...', 'The SDF will act.']],
    ['en', ['He went to Rami Inc.', 'They left.']],
    ['el', ['Τι είπε;', 'Δεν είπε τίποτα.', 'Έφυγε.']],
    ['ar', ['هل غادر الجيش؟', 'غادر الجيش المدينة.', 'هذا كل شيء.']],
    ['ur', ['فوج چلی گئی۔', 'یہ جمعہ تھا۔']],
    ['ru', ['Он ушёл.', 'Это было в пятницу.']],
    ['fr', ['« Nous partons.\u00A0»', 'Il est parti.']],
    ['es', ['¿Quién fue?', '¡Nadie lo sabe!', 'Dijo que no.', 'El ejército se fue.']],
    ['hi', ['सेना चली गई।', 'यह शुक्रवार था।']],
  ])('%s %j', (language, sentences) => {
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences)
  })

  test('without a space between Chinese or Japanese ones', () => {
    expect(sentencesOf('他走了。他没有回来！', 'zh')).toEqual(['他走了。', '他没有回来！'])
    expect(sentencesOf('彼は「行く。」と言った。終わり。', 'ja')).toEqual(['彼は「行く。」', 'と言った。', '終わり。'])
  })
})

describe('sentences go on', () => {
  test.each([
    ['en', 'The U.N. Deputy Coordinator David Carden met Dr. Smith and Gen. Ahmed Ali.'],
    ['en', 'George H. W. Bush and J. R. R. Tolkien never met.'],
    ['en', 'It cost $3.5 million, or 2.1 percent.'],
    ['en', 'On Nov. 30 the rebels came at 5 p.m. on foot.'],
    ['en', '“Why?” he asked, “and who knows?”'],
    ['en', 'He spoke of bin Laden et al. and left.'],
    ['de', 'Am 3. Dezember traf Dr. Müller z.B. Gen. Schmidt.'],
    ['fr', 'M. Macron a rencontré Mme. Dupont.'],
    ['es', 'El Sr. López vio a la Dra. Ruiz en EE.UU. ayer.'],
    ['el', 'Ο κ. Παπαδόπουλος μίλησε π.χ. για τη Συρία.'],
    ['en', 'Visit rudaw.net or skai.gr today.'],
  ])('%s %s', (language, text) => {
    expect(sentencesOf(text, language)).toEqual([text])
  })

  test('a numbered line is one sentence', () => {
    expect(sentencesOf('1. Aleppo has fallen')).toEqual(['1. Aleppo has fallen'])
  })
})

test('a stop inside a later paragraph does not end an earlier one', () => {
  const text = 'Near Turkey\n\nThe army left. It rained'
  const spans = splitSentences(
    text,
    [
      { start: 0, end: 11 },
      { start: 13, end: text.length },
    ],
    'en',
  )
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Near Turkey', 'The army left.', 'It rained'])
})
