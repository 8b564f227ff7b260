import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/read/quotations.ts'

function read(paragraphs: readonly string[], language = 'en') {
  const text = paragraphs.join('\n\n')
  let start = 0
  const spans = paragraphs.map(paragraph => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return span
  })
  const { spans: quotations, marks } = findQuotations(text, spans, language)
  return {
    quoted: quotations.map(span => text.slice(span.start, span.end)),
    alone: marks
      .filter(({ partner }) => partner === null)
      .map(mark => ({ ...mark, at: text.slice(mark.start, mark.start + 5) })),
    marks,
    text,
  }
}

const quoted = (text: string, language?: string) => read([text], language).quoted

describe('pairs', () => {
  test.each([
    ['en', 'He said “we are here” twice.', ['“we are here”']],
    ['en', 'He said "we are here" twice.', ['"we are here"']],
    ['en', 'He said: "We are here."', ['"We are here."']],
    ['en', '"Now," he said, "we go."', ['"Now,"', '"we go."']],
    ['en', "He said ''we are here'' twice.", ["''we are here''"]],
    ['fr', 'Il a dit : «\u00A0Nous sommes là\u00A0», hier.', ['«\u00A0Nous sommes là\u00A0»']],
    ['fr', 'Il a dit : « Nous sommes là », hier.', ['« Nous sommes là »']],
    ['es', 'Dijo «estamos aquí».', ['«estamos aquí»']],
    ['de', 'Er sagte: „Wir sind hier“, und ging.', ['„Wir sind hier“']],
    ['de', 'Er sagte: »Wir sind hier«, und ging.', ['»Wir sind hier«']],
    ['de', 'Er sagte: ‚Wir sind hier‘, und ging.', ['‚Wir sind hier‘']],
    ['pl', 'Powiedział: „Jesteśmy tutaj”.', ['„Jesteśmy tutaj”']],
    ['sv', 'Han sade: ”Vi är här” två gånger.', ['”Vi är här”']],
    ['fi', 'Hän sanoi: »Olemme täällä» kahdesti.', ['»Olemme täällä»']],
    ['ru', 'Он сказал: «Мы здесь».', ['«Мы здесь»']],
    ['ja', '彼は「ここにいる」と述べた。', ['「ここにいる」']],
    ['ar', 'وقال «نحن هنا» اليوم', ['«نحن هنا»']],
    ['en', 'The ‹citadel› stood.', ['‹citadel›']],
  ])('%s %s', (language, text, expected) => {
    expect(read([text], language)).toMatchObject({ quoted: expected, alone: [] })
  })

  test('nested marks give nested quotations', () => {
    expect(quoted('“He said ‘no’ to me,” she said.')).toEqual(['“He said ‘no’ to me,”', '‘no’'])
    expect(quoted('"He said \'no\' to me," she said.')).toEqual(['"He said \'no\' to me,"', "'no'"])
    expect(quoted('« Il a dit “non” hier », dit-elle.', 'fr')).toEqual(['« Il a dit “non” hier »', '“non”'])
    expect(quoted('„Er sagte ‚nein‘ zu mir“, sagte sie.', 'de')).toEqual(['„Er sagte ‚nein‘ zu mir“', '‚nein‘'])
  })
})

describe('single quotation marks', () => {
  test.each([
    ['Borders ‘impenetrable’, Iraq says', ['‘impenetrable’']],
    ["Borders 'impenetrable', Iraq says", ["'impenetrable'"]],
    ['He called it ‘the rebels’ last stand’, and left.', ['‘the rebels’ last stand’']],
    ['The ‘rebels’ homes burned.', ['‘rebels’']],
    ["'It is Syria's war,' he said.", ["'It is Syria's war,'"]],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  test.each([
    'The rebels’ homes and the soldiers’ barracks burned.',
    "The rebels' homes and the soldiers' barracks burned.",
    'Syria’s war isn’t over, and it’s no one’s fault.',
    'In the ’90s and ’80s, ’tis said, rock ’n’ roll was king.',
    "In the '90s it was rock 'n' roll, 'cause they liked it.",
    'Abu Mohammed al-Su’aidi and Hay’at Tahrir al-Sham met Sa‘id ‘Abd al-Malik.',
    "Dutch: 's ochtends en 's avonds in 't Hof.",
    'The pipe is 5\' 7" long.',
    'A 6" pipe.',
  ])('no quotation: %s', text => {
    expect(read([text])).toMatchObject({ quoted: [], alone: [] })
  })

  test('Hebrew acronyms hold a straight mark', () => {
    expect(read(['דובר צה"ל אמר כי ארה"ב תומכת'], 'he')).toMatchObject({ quoted: [], marks: [] })
  })
})

describe('mixed and unpaired marks', () => {
  test('a straight mark closed by a curly one is one quotation', () => {
    const { quoted, marks } = read(['Moscow favors "bringing order as soon as possible.”'])
    expect(quoted).toEqual(['"bringing order as soon as possible.”'])
    expect(marks.map(({ style, side, partner }) => [style, side, partner])).toEqual([
      ['straight', 'open', 1],
      ['curly', 'close', 0],
    ])
  })

  test('a closing mark too many stands alone and quotes nothing', () => {
    const { quoted, alone } = read(['a “coordinated action” in the region”.', 'Next paragraph.'])
    expect(quoted).toEqual(['“coordinated action”'])
    expect(alone).toMatchObject([{ side: 'close', at: '”.\n\nN' }])
  })

  test('an opening mark that nothing closes quotes its paragraph and no more', () => {
    const { quoted, alone } = read(['He said: “We will win. The end.', 'The army left “the city” on Friday.'])
    expect(quoted).toEqual(['“We will win. The end.', '“the city”'])
    expect(alone).toMatchObject([{ side: 'open', continued: false }])
  })

  test.each([
    ['"We scored 44 points, "added he, "and won."', ['"We scored 44 points, "', '"and won."']],
    ['"We won, "he said.', ['"We won, "']],
    ['He said: " We won. "', ['" We won. "']],
    ['"He told me "go away" yesterday," she said.', ['"He told me "go away" yesterday,"', '"go away"']],
  ])('blanks on the wrong side of straight marks: %s', (text, expected) => {
    expect(read([text])).toMatchObject({ quoted: expected, alone: [] })
  })

  test('the mark of its own style is looked for first', () => {
    expect(quoted('“He said "no and left”, she said.')).toContain('“He said "no and left”')
  })
})

describe('quotations over several paragraphs', () => {
  test('each paragraph opens again, the last one closes', () => {
    const { quoted, alone } = read([
      'He said: “First part.',
      '“Second part.',
      '“Third part,” he ended.',
      'Then he left.',
    ])
    expect(quoted).toEqual(['“First part.', '“Second part.', '“Third part,”'])
    expect(alone).toMatchObject([{ continued: true }, { continued: true }])
  })

  test('French paragraphs may repeat the closing mark', () => {
    const { quoted, alone } = read(
      ['Il a dit : « Première partie.', '» Deuxième partie. »', 'Puis il est parti.'],
      'fr',
    )
    expect(quoted).toEqual(['« Première partie.', '» Deuxième partie. »'])
    expect(alone).toMatchObject([{ continued: true }])
  })

  test('the next mark may close what an earlier paragraph opened', () => {
    const { quoted, alone } = read([
      'He said: "First part.',
      'Second part.',
      'Third part," he ended.',
      'Then "he" left.',
    ])
    expect(quoted).toEqual(['"First part.', 'Second part.', 'Third part,"', '"he"'])
    expect(alone).toEqual([])
  })

  test.each([
    ['too far away', ['He said: “One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six,” he said.'], ['“One.']],
    ['of another style', ['He said: “One.', 'Two," he said.'], ['“One.']],
    ['behind other marks', ['He said: “One.', 'A “word” too.', 'Two,” he said.'], ['“One.', '“word”']],
  ])('but not one %s', (_, paragraphs, expected) => {
    const { quoted, alone } = read(paragraphs)
    expect(quoted).toEqual(expected)
    expect(alone).toHaveLength(2)
  })

  test('marks that close belong to nothing else', () => {
    expect(read(['“One.”', '“Two,” he said.']).alone).toEqual([])
  })
})
