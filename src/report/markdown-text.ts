import { printableSentence } from './printable.ts'

/** Parts what forges would make a link, a mention, an emoji or a reference of after Markdown is read; it is not seen. */
const PART = '<!-- -->'

/**
 * A sentence as the text of a Markdown paragraph or table cell (GFM), on one line: no word of it becomes markup, a link, a
 * mention (`@desk`), a reference (`#12`, `GH-12`), an emoji (`:x:`) or mathematics.
 */
export function markdownText(text: string): string {
  const shown = printableSentence(text)
    .replace(/[&<>]/g, mark => ENTITIES[mark]!)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
  return parted(shown).replace(/\$/g, '<span>$</span>')
}

/** A name or path as code in HTML, which Markdown lets through: it may stand in a summary as well as in a paragraph. */
export function markdownCode(text: string): string {
  const shown = printableSentence(text)
    .replace(/[&<>]/g, mark => ENTITIES[mark]!)
    // Inside a summary a backslash would be seen.
    .replace(/[\\`*_[\]|~$]/g, mark => `&#${mark.charCodeAt(0)};`)
  return `<code>${parted(shown)}</code>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function parted(text: string): string {
  return text
    .replace(/@(?=\w)/g, `$&${PART}`)
    .replace(/(?<!&)#(?=\w)/g, `$&${PART}`)
    .replace(/:(?=[\w+/-])/g, `$&${PART}`)
    .replace(/\b(www|GH)(?=[.-])/gi, `$&${PART}`)
}
