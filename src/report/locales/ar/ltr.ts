/**
 * Keeps what is written from left to right in one piece inside an Arabic sentence: options, keys, code, examples.
 * Without it `--write` is shown as `write--` (Unicode UAX #9). U+2068 … U+2069, as the reporter puts around values.
 */
export function ltr(text: string): string {
  return `\u2068${text}\u2069`
}
