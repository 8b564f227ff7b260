const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS = 6

/** Whole numbers as text, each in `width` digits of six bits, lowest first; negative ones as 32 bits in six digits. */
export function packNumbers(numbers: Iterable<number>, width: number): string {
  let packed = ''
  for (const number of numbers) {
    for (let rest = number, digit = 0; digit < width; digit++, rest >>>= BITS) packed += DIGITS[rest & 63]
  }
  return packed
}

/** Reads what {@link packNumbers} wrote. @param packed its ASCII */
export function unpackNumbers(packed: Uint8Array, width: number): Int32Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at
  const numbers = new Int32Array(Math.floor(packed.length / width))
  for (let at = 0, from = 0; at < numbers.length; at++, from += width) {
    let number = 0
    for (let digit = 0; digit < width; digit++) number |= values[packed[from + digit]!]! << (digit * BITS)
    numbers[at] = number
  }
  return numbers
}
