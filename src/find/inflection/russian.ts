import { decline } from './endings.ts'
import type { Inflection } from './inflection.ts'

const SLOTS = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional']
const HARD = 'бвгдзклмнпрстфх'
const HUSHING = 'жшчщц'

/**
 * Russian declensions of names: listed ending, then genitive, dative, accusative, instrumental, prepositional; `∅` is no
 * ending. Source: editor (unverified), after the school grammar (Zaliznyak's classes without stress).
 */
const DECLENSIONS = [
  { endings: 'ий ого ому ого им ом', after: 'к', of: ['person'] },
  { endings: 'ий ого ому ий им ом', after: 'к' },
  { endings: 'ый ого ому ого ым ом', of: ['person'] },
  { endings: 'ый ого ому ый ым ом' },
  { endings: 'ой ого ому ого ым|им ом', of: ['person'] },
  { endings: 'ая ой ой ую ой ой' },
  { endings: 'яя ей ей юю ей ей' },
  { endings: 'ое ого ому ое ым|им ом' },
  { endings: 'ые ых ым ые|ых ыми ых' },
  { endings: 'ие их им ие|их ими их' },
  { endings: 'ов ова ову ова овым ове', of: ['person'] },
  { endings: 'ев ева еву ева евым еве', of: ['person'] },
  { endings: 'ёв ёва ёву ёва ёвым ёве', of: ['person'] },
  { endings: 'ин ина ину ина иным ине', of: ['person'] },
  { endings: 'ын ына ыну ына ыным ыне', of: ['person'] },
  { endings: 'ова овой овой ову овой овой', of: ['person'] },
  { endings: 'ева евой евой еву евой евой', of: ['person'] },
  { endings: 'ина иной иной ину иной иной', of: ['person'] },
  { endings: 'ий ия ию ия ием ии', of: ['person'] },
  { endings: 'ий ия ию ий ием ии' },
  { endings: 'й я ю я ем е', after: 'аеоуыэюя', of: ['person'] },
  { endings: 'й я ю й ем е', after: 'аеоуыэюя' },
  { endings: 'ь я ю я ем е', of: ['person'] },
  { endings: 'оль оля олю оль олем оле', of: ['thing'] },
  { endings: 'ь и и ь ью и', of: ['thing'] },
  { endings: 'ия ии ии ию ией ии' },
  { endings: 'я и е ю ей е' },
  { endings: 'а и е у ой е', after: 'гкх' },
  { endings: 'а и е у ей е', after: HUSHING },
  { endings: 'а ы е у ой е' },
  { endings: 'ово ова ову ово овом ове', of: ['thing'] },
  { endings: 'ево ева еву ево евом еве', of: ['thing'] },
  { endings: 'ино ина ину ино ином ине', of: ['thing'] },
  { endings: 'ье ья ью ье ьем ье', of: ['thing'] },
  { endings: 'ы ов ам ы|ов ами ах' },
  { endings: 'и ов ам и|ов ами ах', of: ['people'] },
  { endings: '∅ а у а ом е', after: HARD, of: ['person'] },
  { endings: '∅ а у ∅ ом е', after: HARD },
  { endings: '∅ а у а ем е', after: HUSHING, of: ['person'] },
  { endings: '∅ а у ∅ ем е', after: HUSHING },
  { endings: '∅ ∅ ∅ ∅ ∅ ∅', after: 'еёиоуэю' },
] as const

/** Russian: every word of a name may be bent. */
export const russian: Inflection = {
  ...decline(SLOTS, DECLENSIONS),
  where: 'each',
  cases: SLOTS,
  accentsMove: false,
}
