import { printable, printableSentence } from './printable.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}|[\ufffe\uffff]|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/[&<>"']/g, mark => ENTITIES[mark]!)
}

/** Text of an article or a path, for a place between tags or an attribute in double quotation marks. */
export function htmlText(text: string): string {
  return escaped(printable(text))
}

/** A sentence of the catalogues, on one line; the isolates that hold its values apart stay. */
export function htmlSentence(text: string): string {
  return escaped(printableSentence(text))
}

/** Text that may run the other way than what stands around it. */
export function htmlApart(text: string): string {
  return `<bdi>${htmlText(text.replace(/\s+/g, ' '))}</bdi>`
}

/** A share of something as a class of the stylesheet: no style may stand in an attribute of these pages. */
export function shareClass(part: number, whole: number): string {
  return `w${whole <= 0 ? 0 : Math.round((100 * Math.max(0, Math.min(part, whole))) / whole)}`
}
