/**
 * What a function makes of each item, anew each time that they are gone over.
 * @param make gives null for an item that is left out
 */
export function mapped<T, U>(items: Iterable<T>, make: (item: T) => U | null): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) {
        const made = make(item)
        if (made !== null) yield made
      }
    },
  }
}
