/** Random articles made of a small glossary's forms, quotations, markup and filler. */
import fc from 'fast-check'

/** Entries, one text each, so that a test can shuffle them and part them into files. */
export const ENTRIES: readonly string[] = [
  '- { id: place.latakia, type: place, house: { en: Latakia, fr: Lattaquié }, forms: [{ form: Lattakia, status: deprecated, in: [en], from: [el] }, { form: Latakiya, status: deprecated, in: [en], from: [ru] }] }',
  '- { id: place.turkey, type: place, house: { en: Turkey, tr: Türkiye }, forms: [{ form: Türkiye, status: admitted, in: [en] }] }',
  '- { id: place.saraqeb, type: place, forms: [{ form: Saraqeb, status: admitted, in: [en] }, { form: Saraqib, status: admitted, in: [en] }, { form: Sarakib, status: admitted, in: [en] }] }',
  '- { id: place.homs, type: place, house: { en: Homs }, forms: [{ form: Hims, status: forbidden, in: [en] }] }',
  '- { id: org.sohr, type: organisation, house: { en: Syrian Observatory for Human Rights }, short: { en: SOHR, fr: OSDH, es: OSDH } }',
  '- { id: org.ocha, type: organisation, house: { en: UN Office for the Coordination of Humanitarian Affairs }, short: { en: OCHA } }',
  '- { id: org.un, type: organisation, house: { en: United Nations }, short: { en: UN, fr: ONU }, forms: [{ form: U.N., kind: acronym, status: deprecated, in: [en] }] }',
  '- { id: person.rami-abdel-rahman, type: person, house: { en: Rami Abdel Rahman, fr: Rami Abdel Rahmane } }',
  '- { id: person.baghaei, type: person, house: { en: Esmaeil Baghaei }, parts: { given: Esmaeil, family: Baghaei }, forms: [{ form: Esmail Bagaei, status: deprecated, in: [en], from: [el] }] }',
  '- { id: org.al-qaeda, type: organisation, house: { en: al-Qaeda }, forms: [{ form: Al Qaeda, status: deprecated, in: [en] }] }',
]

const FORMS = [
  'Lattakia',
  'Latakia',
  'Lattaquié',
  'Turkey',
  'Türkiye',
  'Saraqeb',
  'Saraqib',
  'Sarakib',
  'Hims',
  'Homs',
  'OSDH',
  'SOHR',
  'ONU',
  'U.N.',
  'UN',
  'Esmail Bagaei',
  'Bagaei',
  'Esmaeil Baghaei',
  'Esmaeil Baghaee',
  'Al Qaeda',
  'al-Qaeda',
  'Rami Abdel Rahmane',
  'UN Office of Humanitarian Affairs (OCHA)',
  'Syrian Observatory for Human Rights (OSDH)',
]
const FILLER = [
  'the road to',
  'was quiet',
  'said that',
  'an',
  'a',
  'and',
  'left for',
  'in the morning',
  'because the river rose',
  'counted 1.250,5 tons',
  'at 14h30',
  'for twelve days.',
  'Nobody was hurt.',
  'of goods',
  'Αleppo',
  'the mayor’s boat',
  "the cook's nets",
  'who ?',
  '—',
  'for Lat\u00ADta\u00ADkia',
  'Tu\u0308rkiye\u2019s',
]
const LINES = [
  'By Lattakia Jones',
  'Source :Skai',
  'Comments',
  'LATTAKIA, Syria - Ships left the port of Hims.',
  '“The station has stopped,” the director, Rami Abdel, told AFP. Rahmane.',
  'The ministry of transport announced that the coastal railway between Tartus and Homs is closed until two bridges are repaired.',
  'The ministry of transport made known that the coastal railway between Tartus and Homs remains closed until two bridges are repaired.',
]
const MARKDOWN_LINES = [
  '# Lattakia',
  '- Hims',
  '> Lattakia waits.',
  '```\nLattakia `OSDH`\n```',
  '| Hims | OSDH |\n| ---- | ---- |\n| Lattakia | ONU |',
  '<!-- isogloss-disable-next-line house-form -->',
  '<https://example.org/Lattakia>',
]

const form = fc.constantFrom(...FORMS)
const dressed = fc.oneof(
  { weight: 4, arbitrary: form },
  form.map(name => `${name}’s`),
  form.map(name => name.toUpperCase()),
  form.map(name => name.normalize('NFD')),
  form.map(name => name.replaceAll(' ', '\u00A0')),
  form.map(name => `(${name})`),
)
const quoted = fc
  .tuple(fc.constantFrom('“”', '""', '«»', '„“', '‘’'), fc.array(dressed, { minLength: 1, maxLength: 3 }))
  .map(([marks, names]) => `${marks[0]}we left ${names.join(' and ')} then${marks[1]}`)
const marked = form.chain(name =>
  fc.constantFrom(
    `**${name}**`,
    `**${name.slice(0, 3)}**${name.slice(3)}`,
    `${name.slice(0, 4)}&shy;${name.slice(4)}`,
    `[${name}](https://example.org/Lattakia/OSDH)`,
    `\`${name}\``,
    `https://example.org/Lattakia`,
  ),
)
const filler = fc.constantFrom(...FILLER)

const sentences = (...tokens: fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...tokens), { minLength: 1, maxLength: 12 }).map(parts => `${parts.join(' ')}.`)

const paragraphs = (kinds: fc.Arbitrary<string>) => fc.array(kinds, { maxLength: 6 }).map(parts => parts.join('\n\n'))

/** An article, plain or in Markdown. */
export type RandomArticle = { readonly text: string; readonly format: 'text' | 'markdown' }

export const plainArticles: fc.Arbitrary<RandomArticle> = paragraphs(
  fc.oneof({ weight: 3, arbitrary: sentences(dressed, quoted, filler) }, fc.constantFrom(...LINES)),
).map(text => ({ text, format: 'text' }))

export const markdownArticles: fc.Arbitrary<RandomArticle> = paragraphs(
  fc.oneof(
    { weight: 3, arbitrary: sentences(dressed, quoted, marked, filler) },
    fc.constantFrom(...LINES, ...MARKDOWN_LINES),
  ),
).map(text => ({ text, format: 'markdown' }))

export const articles: fc.Arbitrary<RandomArticle> = fc.oneof(plainArticles, markdownArticles)

/** Text of nobody: any code units, halves of surrogate pairs and control characters among them, and scraps of markup. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map(units => String.fromCharCode(...units)),
      fc.constantFrom(
        ...FORMS,
        ...FILLER,
        '\n',
        '\n\n',
        '\r\n',
        '“',
        '”',
        '"',
        '«',
        '**',
        '_',
        '`',
        '[',
        '](',
        '<!--',
        '-->',
        '<!-- isogloss-disable',
        '---\n',
        '```\n',
        '&shy;',
        '&#x1F;',
        '\u0000',
        '\uD800',
        '\uDC00',
        '\u202E',
        '\uFEFF',
      ),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))
