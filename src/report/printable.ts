const CONTROL_PICTURES = 0x2400

/**
 * Text as a terminal may be shown it: control characters become their pictures, so that an article cannot send escape
 * sequences, and marks that would turn the direction of what follows become U+FFFD (the "Trojan Source" marks).
 * Every character keeps its length in UTF-16 code units; tabs and line ends stay.
 */
export function printable(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b-\x0c\x0e-\x1f]/g, char => String.fromCharCode(CONTROL_PICTURES + char.charCodeAt(0)))
    .replace(/\r(?!\n)/g, '\u240d')
    .replace(/\x7f/g, '\u2421')
    .replace(/[\x80-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** The same for a sentence of the catalogues, whose own isolates (U+2068, U+2069) stay, on one line. */
export function printableSentence(text: string): string {
  return text
    .split(/([\u2068\u2069])/)
    .map((part, index) => (index % 2 === 1 ? part : printable(part.replace(/\s*[\r\n]+\s*/g, ' '))))
    .join('')
}
