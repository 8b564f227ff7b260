import { printable } from './printable.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text that XML 1.0 can hold: no control characters but tab and line ends, no lone surrogates, no U+FFFE or U+FFFF. */
function sound(text: string): string {
  return printable(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
}

/** Text between tags. */
export function xmlText(text: string): string {
  return sound(text).replace(/[&<>\r]/g, mark => ENTITIES[mark]!)
}

/** Attributes of a tag, each after a space; what is undefined is left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${attribute(String(value))}"`))
    .join('')
}

/** White space goes in as references: a parser would turn it into spaces (XML 1.0, 3.3.3). */
function attribute(text: string): string {
  return sound(text).replace(/[&<>"\t\n\r]/g, mark => ENTITIES[mark]!)
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
