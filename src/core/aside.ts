/** Texts of one entry, each read when it is asked for. */
export type LaidTexts = readonly (() => string)[]

/**
 * Where a run lays texts aside that it needs again at its end, so that memory does not follow its input. What is laid aside
 * is gone with the run.
 */
export type Aside = Iterable<LaidTexts> & {
  /** Adds an entry, the next by number. @param texts of JSON: none holds a line end */
  put(texts: readonly string[]): void
  /** An entry by its number, from 0. */
  at(entry: number): LaidTexts
  /** Lets go of all entries. */
  close(): void
}
