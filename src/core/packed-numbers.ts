const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS = 6

/**
 * 32-bit numbers as ASCII: first how many digits each has, as a digit, then the digits, of six bits each and lowest
 * first. Small numbers take few, a negative one takes six.
 */
export function packNumbers(numbers: Int32Array): string {
  const largest = numbers.reduce((most, number) => Math.max(most, number >>> 0), 1)
  const width = Math.ceil((32 - Math.clz32(largest)) / BITS)
  let packed = DIGITS[width]!
  for (const number of numbers) {
    for (let rest = number, digit = 0; digit < width; digit++, rest >>>= BITS) packed += DIGITS[rest & 63]
  }
  return packed
}

/** Reads what {@link packNumbers} wrote. */
export function unpackNumbers(packed: Uint8Array): Int32Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at
  const width = values[packed[0]!]!
  const numbers = new Int32Array(Math.floor((packed.length - 1) / width))
  for (let at = 0, from = 1; at < numbers.length; at++, from += width) {
    let number = 0
    for (let digit = 0; digit < width; digit++) number |= values[packed[from + digit]!]! << (digit * BITS)
    numbers[at] = number
  }
  return numbers
}
