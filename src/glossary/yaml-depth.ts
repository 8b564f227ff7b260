const FLOW_LIMIT = 400
const INDENT_LIMIT = 300
const INLINE_LIMIT = 60

/**
 * Whether YAML text could nest so deep that the parser's recursion exhausts the stack, which on some Node versions
 * ends the process instead of throwing. It may overestimate: brackets in quoted text count.
 */
export function nestsTooDeep(text: string): boolean {
  let flow = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5b || unit === 0x7b) flow++
    else if ((unit === 0x5d || unit === 0x7d) && flow > 0) flow--
    else if (unit === 0x0a || at === 0) {
      if (startsTooDeep(text, unit === 0x0a ? at + 1 : at)) return true
    }
    if (flow > FLOW_LIMIT) return true
  }
  return false
}

/** A line that is indented very far or opens many lists at once: `- - - -`. */
function startsTooDeep(text: string, start: number): boolean {
  let opened = 0
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) continue
    if ((unit !== 0x2d && unit !== 0x3f) || text.charCodeAt(at + 1) !== 0x20) break
    if (++opened > INLINE_LIMIT) return true
  }
  return at - start > INDENT_LIMIT && at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d
}
