/**
 * Stretches of bytes in one: how many, the length of each, then each on a four-byte boundary, so that numbers are read
 * where they lie. All numbers are 32-bit and little-endian.
 */
const WIDTH = 4

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Puts sections into one stretch of bytes. */
export function packSections(sections: readonly (Uint8Array | Int32Array)[]): Uint8Array<ArrayBuffer> {
  const head = WIDTH * (sections.length + 1)
  const packed = new Uint8Array(sections.reduce((sum, { byteLength }) => sum + padded(byteLength), head))
  const view = new DataView(packed.buffer)
  view.setUint32(0, sections.length, true)
  let at = head
  for (const [index, section] of sections.entries()) {
    view.setUint32(WIDTH * (index + 1), section.byteLength, true)
    if (section instanceof Int32Array)
      for (const [of, number] of section.entries()) view.setInt32(at + WIDTH * of, number, true)
    else packed.set(section, at)
    at += padded(section.byteLength)
  }
  return packed
}

/** The sections, where they lie. @throws RangeError when the bytes are not all there, or too many */
export function unpackSections(packed: Uint8Array): Uint8Array[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const count = view.getUint32(0, true)
  const sections: Uint8Array[] = []
  let at = WIDTH * (count + 1)
  if (at > packed.length) throw new RangeError(`${count} sections`)
  for (let index = 0; index < count; index++) {
    const length = view.getUint32(WIDTH * (index + 1), true)
    sections.push(packed.subarray(at, at + length))
    at += padded(length)
  }
  if (at !== packed.length) throw new RangeError(`${packed.length} bytes`)
  return sections
}

/** The numbers of a section: where they lie, if this machine can read them there, else copied. */
export function numbersOf(section: Uint8Array): Int32Array {
  const count = section.byteLength / WIDTH
  if (isLittleEndian && section.byteOffset % WIDTH === 0)
    return new Int32Array(section.buffer, section.byteOffset, count)
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  return Int32Array.from({ length: count }, (_, at) => view.getInt32(WIDTH * at, true))
}

const padded = (length: number): number => Math.ceil(length / WIDTH) * WIDTH
