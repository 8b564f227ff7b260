/**
 * Small words inside names, whatever the language of the text. Lower-case ones count before a capital; capitalised ones are
 * parts like others, but a name does not end in them. Source: editor, from names in the news.
 */

/** The article in Arabic names, with its assimilated spellings: joined by a hyphen. */
export const JOINED_PARTICLES = 'al el as ash ad adh an ar at ath az ez es er en et ech ul ud ur oul ol'

/** Written with a space on both sides: Mohammed bin Salman, Ursula von der Leyen. */
export const SPACED_PARTICLES =
  'al el bin ben ibn bint abu abou abd abdel abdul abdal umm van von der den de da du del della di dos das do la le los las zu zum y'

/** Those that a name may begin with in lower case, where they are no words of the text's own language: bin Laden, de Gaulle. */
export const BEGINNING_PARTICLES =
  'al el bin ben ibn bint abu abou abd abdel abdul abdal umm van von de da du del della di la le'

/** No name ends in these: what follows is missing. The last word of `Rami Abdel`. */
export const NEVER_LAST =
  'al el bin ibn bint abu abou abd abdel abdal umm van von der de da du del della di dos das la le'
