/** What begins a page that is XML, and so may close an element in its own tag: `<script src="x"/>`. */
const XML = /^\s*(?:<\?xml|<!DOCTYPE\s+html\s+PUBLIC\s+"-\/\/W3C\/\/DTD XHTML)/i

/** Elements that HTML lets nobody close in their own tag, and in which all that follows would be lost. */
const CLOSED = /<(script|style|title|textarea|iframe|noscript|a|p|div|span|td|li|i|b|em)(?=[\s/])[^<>]*\/>/gi

/**
 * In XHTML, makes an element that is closed in its own tag and is empty into an end tag that ends nothing. The length
 * stays, so that offsets do.
 */
export function openXmlTags(page: string): string {
  if (!XML.test(page.slice(0, 400))) return page
  return page.replace(CLOSED, tag => `</z${' '.repeat(tag.length - 4)}>`)
}
