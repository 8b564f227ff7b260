import { decline } from './endings.ts'
import type { Inflection, Reading } from './inflection.ts'
import { russian } from './russian.ts'

const SLOTS = ['genitive', 'dative', 'accusative', 'instrumental', 'locative']
const HARD = 'бвгґдзклмнпрстфх'
const HUSHING = 'жшчщц'

/**
 * Ukrainian declensions of names: listed ending, then genitive, dative, accusative, instrumental, locative; `∅` is no
 * ending. The vowels and consonants that change with the ending stand in it: Київ, Києва; Рига, Ризі. Source: editor
 * (unverified), after the Ukrainian orthography of 2019.
 */
const DECLENSIONS = [
  { endings: 'ий ого ому ого им ому|ім', of: ['person'] },
  { endings: 'ий ого ому ий им ому|ім' },
  { endings: 'на ної ній ну ною ній', after: 'ов', of: ['thing'] },
  { endings: 'ька ької ькій ьку ькою ькій', after: 'сцз' },
  { endings: 'ка кої кій ку кою кій', after: 'и', of: ['thing'] },
  { endings: 'ні них ним ні|них ними них' },
  { endings: 'ькі ьких ьким ькі|ьких ькими ьких' },
  { endings: 'їв єва єву|єві їв євом єві', of: ['thing'] },
  { endings: 'ків кова кову|кові ків ковом кові', of: ['thing'] },
  { endings: 'вів вова вову|вові вів вовом вові', of: ['thing'] },
  { endings: 'гів гова гову|гові гів говом гові', of: ['thing'] },
  { endings: 'іг огу огу|огові іг огом озі', of: ['thing'] },
  { endings: 'ськ ська ську|ськові ськ ськом ську', of: ['thing'] },
  { endings: 'цьк цька цьку|цькові цьк цьком цьку', of: ['thing'] },
  { endings: 'ль ля лю|леві ль лем лі', after: 'о', of: ['thing'] },
  { endings: 'ов ова ову|ові ова овим ові|ову', of: ['person'] },
  { endings: 'єв єва єву|єві єва євим єві|єву', of: ['person'] },
  { endings: 'ев ева еву|еві ева евим еві|еву', of: ['person'] },
  { endings: 'ін іна іну|інові іна іним іні|інові', of: ['person'] },
  { endings: 'ин ина ину|инові ина ином ині|инові', of: ['person'] },
  { endings: 'ова ової овій ову овою овій', of: ['person'] },
  { endings: 'ій ія ію|ієві ія ієм ії|ієві', of: ['person'] },
  { endings: 'й я ю|єві я єм ї|єві', of: ['person'] },
  { endings: 'й ю|я ю|єві й єм ї|ю' },
  { endings: 'ь я ю|еві я ем і|еві', of: ['person'] },
  { endings: 'ь і і ь - і', of: ['thing'] },
  { endings: 'ія ії ії ію ією ії' },
  { endings: 'їна їни їні їну їною їні' },
  { endings: 'ка ки ці ку кою ці' },
  { endings: 'га ги зі гу гою зі' },
  { endings: 'ха хи сі ху хою сі' },
  { endings: 'жжя жжя жжю жжя жжям жжі', of: ['thing'] },
  { endings: 'я і і ю ею і' },
  { endings: 'а и і у ою і' },
  { endings: 'о а у|ові а ом ові|у', of: ['person'] },
  { endings: 'про пра пру|прові про пром прі', of: ['thing'] },
  { endings: 'и ів ам и|ів ами ах' },
  { endings: '∅ а у|ові а ом ові|і', after: HARD, of: ['person'] },
  { endings: '∅ а|у у|ові ∅ ом і|у', after: HARD },
  { endings: '∅ а у|еві а ем еві|і', after: HUSHING, of: ['person'] },
  { endings: '∅ а|у у|еві ∅ ем і', after: HUSHING },
  { endings: '∅ ∅ ∅ ∅ ∅ ∅', after: 'еєиіїоую' },
] as const

const own = decline(SLOTS, DECLENSIONS)

/** A leaked Russian name often keeps its Russian ending: в Киеве. */
function read(word: string): Reading[] {
  const readings = own.read(word)
  const known = new Set(readings.map(({ base, slot }) => `${base} ${slot}`))
  for (const reading of russian.read(word)) {
    const slot = reading.slot === 'prepositional' ? 'locative' : reading.slot
    if (!known.has(`${reading.base} ${slot}`)) readings.push({ ...reading, slot })
  }
  return readings
}

/** Ukrainian: every word of a name may be bent. */
export const ukrainian: Inflection = { read, bend: own.bend, where: 'each', cases: SLOTS, accentsMove: false }
