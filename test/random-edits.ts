/** Random writing in an article: what a person does to it between two looks at its findings. */
import fc from 'fast-check'
import type { Edit } from '../src/core/edit.ts'

/** Paragraphs in several languages, written for this: names in two spellings, quotations that go on, torn names, leftovers. */
export const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Viktor Hryhorenko opened the plant in May. Hryhorenko did not answer questions. “We are ready,” he said.',
    'A lawyer for Viktor Grigorenko said the plant was safe, and that Mr. Grigorenko would speak on Friday.',
    'LATTAKIA, Syria (AFP) - Ships left the port of Hims at dawn. The OSDH counted twelve of them.',
    '“The station has stopped,” the director, Rami Abdel, told AFP. Rahmane.',
    '“We walked for two days. Nobody helped us',
    'and then we reached the river,” Leyla Demirhan told the Associated Press. She called it "a long way".',
    'Leyla Demirhan opened the session. The motion was tabled by Leyla. Demirhan left at 14h30.',
    'The Northern Harbour Workers Union (NHUW) called a strike. A walkout would follow, the NHWU said. to be continued in spring.',
    'The ministry of transport announced that the coastal railway between Tartus and Homs is closed until two bridges are repaired.',
    'The ministry of transport made known that the coastal railway between Tartus and Homs remains closed until two bridges are repaired.',
    'Esmail Bagaei spoke first. Then Bagaei left for Türkiye, and Baghaei came back from Turkey ; nobody knew why.',
    'They ate chicken',
    'Kiev was quiet, and the SOPN of the harbour said nothing. Dockers and the SOPN agreed.',
    'Comments (12)',
    'By Anna Kowalska',
    'İdlib and Αleppo were quiet, and the mayor’s boat, called "Hope', // its mark stays open
    'Source :Skai',
    '—',
    'See https://example.org/Lattakia or write to desk@example.org; #Lattakia',
  ],
  fr: [
    'Le maire de Lattaquié a dit : « Nous sommes prêts ». Il a compté 1,250 tonnes à 2:30 p.m., selon l’OSDH et SOHR.',
    'Selon Viktor Grigorenko, l’usine est sûre. Viktor Hryhorenko n’a pas répondu, "pour l’instant", a dit son avocat.',
    '« Nous avons marché pendant deux jours. Personne ne nous a aidés',
    'puis nous avons vu la rivière », a raconté Leïla Demirhan à l’AFP.',
  ],
  de: [
    'Der Bürgermeister von Latakia sagte: „Wir sind bereit.“ Die Schiffe verließen den Hafen am Morgen, wie die SOHR mitteilte.',
    'Der Anwalt von Viktor Grigorenko sagte, das Werk sei sicher. Viktor Hryhorenko antwortete nicht auf Fragen der Zeitung.',
    'Die Stadt ist ruhig, sagte der Sprecher der Regierung in Ankara. Der Sprecher nannte keine Zahlen.',
  ],
  es: [
    'El alcalde de Latakia dijo que el puerto estaba cerrado, según la OSDH. “Estamos listos”, añadió Víctor Grigorenko.',
  ],
  tr: [
    'Lazkiye’nin valisi limanın kapalı olduğunu söyledi. Türkiye’den gelen gemiler sabah ayrıldı, dedi Leyla Demirhan.',
  ],
  ru: ['Мэр Латакии сказал, что порт закрыт. «Мы готовы», — добавил он. Об этом сообщает агентство «Интерфакс».'],
  el: [
    'Ο δήμαρχος της Λαττάκειας είπε ότι το λιμάνι είναι κλειστό. «Είμαστε έτοιμοι», πρόσθεσε ο Βίκτορ Γκριγκορένκο.',
  ],
  ar: ['قال رئيس بلدية اللاذقية إن الميناء مغلق منذ الصباح. وأضاف: «نحن مستعدون» وفق المرصد السوري لحقوق الإنسان.'],
}

/** What opens and closes far from where it is typed. */
const SWITCHES = [
  '```\n',
  '\n```\n\n',
  '---\ntitle: Lattakia\nlanguage: fr\n---\n\n',
  '---\nisogloss: { disable: [house-form] }\n---\n',
  '---\n',
  '<!-- isogloss-disable-next-line house-form -->\n',
  '<!-- isogloss-disable -->\n\n',
  '\n\n<!-- isogloss-enable -->\n\n',
  '<!-- ',
  ' -->',
  '> ',
  '\n- ',
  '# ',
  '“',
  '”',
  '"',
  '«',
  '»',
  '‘',
  '’',
  '`',
  '**',
  '[',
  '](https://example.org/Hims)',
  '\n\n[a]: https://example.org\n\n',
]
const KEYS = [
  ' ',
  '.',
  ',',
  '\n',
  '\n\n',
  'a',
  'e',
  'S',
  'Hims',
  ' Lattakia',
  'Grigorenko',
  ' chicken ',
  'Kiev ',
  ' harbour ',
  ' (AFP) ',
  '. ',
  '—',
  'И',
  'ا',
  '\u00AD',
  'e\u0301',
  '\r\n',
]

/** A way to write: makes an edit of the text that is there. */
export type Stroke = (text: string) => Edit | 'undo'

const within = (place: number, text: string) => Math.floor(place * text.length)
const bounds = (place: number, text: string) => {
  const breaks = [0, ...[...text.matchAll(/\n\n+/g)].map(match => match.index + match[0].length), text.length]
  const at = Math.min(breaks.length - 2, Math.floor(place * (breaks.length - 1)))
  return { start: breaks[Math.max(0, at)]!, end: breaks[at + 1] ?? text.length }
}

/** Strokes over paragraphs of some languages: keys, deletions, whole paragraphs pasted, doubled, cut and moved, markup opened, undo. */
export function strokes(languages: readonly string[]): fc.Arbitrary<Stroke> {
  const paragraph = fc.constantFrom(...languages.flatMap(language => PARAGRAPHS[language] ?? []))
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(place, fc.constantFrom(...KEYS)).map(
        ([at, key]): Stroke =>
          text =>
            insert(within(at, text), key),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(place, fc.constantFrom(...SWITCHES)).map(
        ([at, key]): Stroke =>
          text =>
            insert(within(at, text), key),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(place, fc.constantFrom(...SWITCHES)).map(
        ([at, key]): Stroke =>
          text =>
            insert(bounds(at, text).start, key),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(place, fc.integer({ min: 1, max: 30 })).map(
        ([at, length]): Stroke =>
          text => {
            const start = within(at, text)
            return { start, end: Math.min(text.length, start + length), text: '' }
          },
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(place, paragraph).map(
        ([at, pasted]): Stroke =>
          text =>
            insert(bounds(at, text).start, `${pasted}\n\n`),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(place, paragraph).map(
        ([at, pasted]): Stroke =>
          text =>
            insert(within(at, text), pasted),
      ),
    },
    {
      weight: 1,
      arbitrary: place.map(
        (at): Stroke =>
          text => ({ ...bounds(at, text), text: '' }),
      ),
    },
    {
      weight: 1,
      arbitrary: place.map(
        (at): Stroke =>
          text => {
            const { start, end } = bounds(at, text)
            return insert(text.length, `\n\n${text.slice(start, end)}`)
          },
      ),
    },
    { weight: 2, arbitrary: fc.constant<Stroke>(() => 'undo') },
  )
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}
