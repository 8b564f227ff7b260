import type { Aside } from './aside.ts'

/** Lays bytes aside in memory: for runs that are small, and where there is no file to be had. */
export function memoryAside(): Aside {
  let entries: Uint8Array[] = []
  return {
    put(...parts) {
      const entry = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
      let end = 0
      for (const part of parts) {
        entry.set(part, end)
        end += part.length
      }
      entries.push(entry)
    },
    at: entry => entries[entry]!,
    [Symbol.iterator]: () => entries[Symbol.iterator](),
    close() {
      entries = []
    },
  }
}
