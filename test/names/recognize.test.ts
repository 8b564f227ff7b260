import { describe, expect, it } from 'vitest'
import { recognizeNames } from '../../src/names/recognize.ts'
import type { Region } from '../../src/read/document.ts'
import { plainDocument } from './plain-document.ts'

function namesIn(text: string, language = 'en', regions: readonly Region[] = []): string[] {
  return recognizeNames(plainDocument(text, regions), language).map(name => name.text)
}

function partsOf(text: string): string[] {
  return recognizeNames(plainDocument(text), 'en').flatMap(name => name.parts.map(part => `${part.role} ${part.text}`))
}

describe('recognizeNames: what belongs to a name', () => {
  it.each([
    [
      'particles',
      'they met Bashar al-Assad, Mohammed bin Salman and Ursula von der Leyen',
      ['Bashar al-Assad', 'Mohammed bin Salman', 'Ursula von der Leyen'],
    ],
    [
      'a particle at the beginning',
      'branches of al-Qaeda near Deir ez-Zor and Bab al-Hawa',
      ['al-Qaeda', 'Deir ez-Zor', 'Bab al-Hawa'],
    ],
    [
      'lower-case words between hyphens',
      'ships off Port-au-Prince passed Bab-el-Mandeb',
      ['Port-au-Prince', 'Bab-el-Mandeb'],
    ],
    [
      'apostrophes',
      "fighters of Hay’at Tahrir al-Sham, led by O’Leary of Sana'a and Côte d’Ivoire",
      ['Hay’at Tahrir al-Sham', 'O’Leary', "Sana'a", 'Côte d’Ivoire'],
    ],
    ['diacritics', 'talks between Mevlüt Çavuşoğlu and Łukasz Żółć', ['Mevlüt Çavuşoğlu', 'Łukasz Żółć']],
    ['initials', 'books on John F. Kennedy and by J.K. Rowling', ['John F. Kennedy', 'J.K. Rowling']],
    ['acronyms with points', 'the U.N. Security Council and the U.S. Navy', ['U.N. Security Council', 'U.S. Navy']],
    ['abbreviations', 'trains from St. Petersburg stopped', ['St. Petersburg']],
    [
      'inner prepositions',
      'the Syrian Observatory for Human Rights and the UN Office for the Coordination of Humanitarian Affairs',
      ['Syrian Observatory for Human Rights', 'UN Office for the Coordination of Humanitarian Affairs'],
    ],
    ['an inner "and"', 'the Food and Agriculture Organization spoke', ['Food and Agriculture Organization']],
    [
      'a possessive of a common noun',
      'the People’s Protection Units and the Kurdistan Workers’ Party',
      ['People’s Protection Units', 'Kurdistan Workers’ Party'],
    ],
    ['a numeral', 'after Elizabeth II died', ['Elizabeth II']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    ['a possessive', "under Assad’s rule, Syria's north and OSDH’s count", ['Assad', 'Syria', 'OSDH']],
    ['another name after a possessive', 'welcomed by Turkey’s Erdogan', ['Turkey', 'Erdogan']],
    ['the second of two names', 'between Russia and Turkey', ['Russia', 'Turkey']],
    ['a list', 'in Aleppo, Hama and Latakia provinces', ['Aleppo', 'Hama', 'Latakia']],
    ['a person’s house', 'said Nick Heras of the New Lines Institute', ['Nick Heras', 'New Lines Institute']],
    ['what a hyphen adds in lower case', 'the Kurdish-led forces and a pro-Iran group', ['Kurdish', 'Iran']],
    ['days and months', 'since Friday in Aleppo and March 2020', ['Aleppo']],
    ['the pronoun', 'and then I saw that I’m late', []],
  ])('not %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it('keeps a month that someone is called', () => {
    expect(namesIn('a letter to Theresa May arrived in May')).toEqual(['Theresa May'])
  })
})

describe('recognizeNames: titles', () => {
  it.each([
    ['a meeting with President Assad', 'Assad', 'President'],
    ['and Foreign Minister Abbas Araghchi', 'Abbas Araghchi', 'Foreign Minister'],
    ['where Deputy Prime Minister Olga Golodets spoke', 'Olga Golodets', 'Deputy Prime Minister'],
    ['with Minister of Defense Sergei Shoigu', 'Sergei Shoigu', 'Minister of Defense'],
    ['with Minister of the Interior Milan Chovanec', 'Milan Chovanec', 'Minister of the Interior'],
    ['and Minister for Regional Development Karla Šlechtová', 'Karla Šlechtová', 'Minister for Regional Development'],
    ['wrote CEO Ada Holm', 'Ada Holm', 'CEO'],
    ['according to Gen. Mustafa Hamid', 'Mustafa Hamid', 'Gen'],
  ])('%s', (text, name, title) => {
    const [found] = recognizeNames(plainDocument(text), 'en')
    expect(found?.text).toBe(name)
    expect(found?.title && text.slice(found.title.start, found.title.end)).toBe(title)
  })

  it('parts a demonym from the title behind it', () => {
    expect(namesIn('told Iranian Foreign Minister Abbas Araghchi')).toEqual(['Iranian', 'Abbas Araghchi'])
  })

  it('keeps what someone is president or director of', () => {
    expect(namesIn('the President of the United States met the Director of Human Rights Watch')).toEqual([
      'United States',
      'Human Rights Watch',
    ])
  })

  it('takes a title for none before a common word, and alone for no name', () => {
    expect(namesIn('the General Assembly heard the Prime Minister')).toEqual(['General Assembly'])
  })
})

describe('recognizeNames: where every word may take a capital', () => {
  it('leaves common words at a sentence’s start', () => {
    expect(
      namesIn('Clashes continued. When Assad left, nobody saw him. Police said so. Relentless attacks followed.'),
    ).toEqual(['Assad'])
  })

  it('takes a word that is no common one', () => {
    const [name] = recognizeNames(plainDocument('Damascus said nothing.'), 'en')
    expect(name).toMatchObject({ text: 'Damascus', capitalAnyway: true })
  })

  it('takes a common word that the article writes with a capital inside sentences', () => {
    expect(namesIn('Storm won again. Rivals of the Storm complained.')).toEqual(['Storm', 'Storm'])
    expect(namesIn('Storm damage was great. A storm had passed.')).toEqual([])
  })

  it('takes common words that stand together', () => {
    expect(namesIn('Human Rights Watch counted them.')).toEqual(['Human Rights Watch'])
  })

  it('leaves a role at a sentence’s start', () => {
    expect(namesIn('Analyst Nick Heras agreed.')).toEqual(['Nick Heras'])
  })

  it('takes names alone from title case and capitals', () => {
    expect(namesIn('Unknown Persons Open Fire on Hotel Near Pyramids in Cairo')).toEqual(['Cairo'])
    expect(namesIn('CIVILIANS KILLED IN ALEPPO FIGHTING')).toEqual(['ALEPPO'])
  })

  it('takes what opens a quotation for a start', () => {
    const names = recognizeNames(plainDocument('He said: “Syria is tired,” and left for Homs.'), 'en')
    expect(names.map(name => [name.text, name.capitalAnyway])).toEqual([
      ['Syria', true],
      ['Homs', false],
    ])
  })
})

describe('recognizeNames: parts', () => {
  it('tells words, particles, initials and acronyms', () => {
    expect(partsOf('near Abu Mohammed al-Jolani')).toEqual([
      'particle Abu',
      'word Mohammed',
      'particle al',
      'word Jolani',
    ])
    expect(partsOf('for John F. Kennedy of NATO')).toEqual(['word John', 'initial F', 'word Kennedy', 'acronym NATO'])
  })

  it('spans cut the text, in order and apart', () => {
    const text = 'A U.S. envoy met Bashar al-Assad’s men, Jean-Luc Godard and SANA in Aleppo.'
    let end = 0
    for (const { span, text: written, parts } of recognizeNames(plainDocument(text), 'en')) {
      expect(text.slice(span.start, span.end)).toBe(written)
      expect(span.start).toBeGreaterThanOrEqual(end)
      for (const part of parts) expect(text.slice(part.span.start, part.span.end)).toBe(part.text)
      end = span.end
    }
    expect(end).toBe(text.indexOf('Aleppo') + 6)
  })
})

describe('recognizeNames: elsewhere', () => {
  it('looks into no code and no link target', () => {
    const text = 'see https://example.org/Aleppo in Homs'
    expect(namesIn(text, 'en', [{ kind: 'link-target', start: 4, end: 30 }])).toEqual(['Homs'])
  })

  it('asks for evidence in a language nobody has counted', () => {
    expect(
      namesIn('Wczoraj Donald Tusk przyjechał do Krakowa. Tusk milczał. Nikt go wczoraj nie widział.', 'pl'),
    ).toEqual(['Donald Tusk', 'Krakowa'])
  })

  it('knows French articles and elisions', () => {
    const text =
      'Hier, l’Iran et la Turquie ont parlé. La France a condamné. D’après Rami Abdel Rahmane, Alep est tombée.'
    expect(namesIn(text, 'fr')).toEqual(['Iran', 'Turquie', 'France', 'Rami Abdel Rahmane', 'Alep'])
  })

  it('finds nothing in scripts without capitals', () => {
    expect(namesIn('المرصد السوري لحقوق الإنسان', 'ar')).toEqual([])
  })

  it('does not hang on odd texts', { timeout: 60_000 }, () => {
    const odd = ['A.B.C.', 'Word and ', "O'", 'al-', 'Council of ', 'X-', 'US ', 'de '].map(piece =>
      piece.repeat(40_000),
    )
    for (const text of odd) {
      for (const { span } of recognizeNames(plainDocument(text), 'en'))
        expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('recognizeNames: other languages', () => {
  it.each([
    [
      'de',
      'leaves out nouns that have an article, and what they say of the name after them',
      'Am Montag traf der Bürgermeister den Gesandten Pjotr Abaschwili. Die Stadt Aleppo und der Vorort Saidnaja schwiegen.',
      ['Pjotr Abaschwili', 'Aleppo', 'Saidnaja'],
    ],
    [
      'de',
      'leaves out nouns by their endings, and keeps countries that have an article',
      'Sie lobten Freiheit und Verwaltung. Später sprach die Türkei mit Außenministerin Annalena Baerbock aus Krakau.',
      ['Türkei', 'Annalena Baerbock', 'Krakau'],
    ],
    [
      'es',
      'leaves out titles',
      'Ayer la ministra Marisol Echeverría habló con el presidente Boric.',
      ['Marisol Echeverría', 'Boric'],
    ],
    [
      'it',
      'leaves out titles',
      'Ieri la sindaca Teresa Bevilacqua ha visto il premier Draghi.',
      ['Teresa Bevilacqua', 'Draghi'],
    ],
    [
      'pt',
      'leaves out titles',
      'Ontem a deputada Lurdes Guimarães viu o presidente Lula da Silva.',
      ['Lurdes Guimarães', 'Lula da Silva'],
    ],
    [
      'fr',
      'leaves out titles',
      'Hier le maire Étienne Delacroix a reçu Nikoloz Abachvili.',
      ['Étienne Delacroix', 'Nikoloz Abachvili'],
    ],
    [
      'tr',
      'cuts endings off behind an apostrophe',
      'Başkan Hüseyin Karabıyık dün Ankara’ya döndü.',
      ['Hüseyin Karabıyık', 'Ankara'],
    ],
    [
      'pl',
      'leaves out titles',
      'Wczoraj minister Bartosz Wrzosek rozmawiał z panią Wałęgą.',
      ['Bartosz Wrzosek', 'Wałęgą'],
    ],
  ])('%s: %s', (language, _, text, names) => {
    expect(namesIn(text, language)).toEqual(names)
  })
})
