/**
 * Where a run lays bytes aside that it needs again at its end, so that memory does not follow its input. What is laid aside
 * is gone with the run.
 */
export type Aside = Iterable<Uint8Array> & {
  /** Adds an entry, the next by number, made of some parts. */
  put(...parts: readonly Uint8Array[]): void
  /** An entry by its number, from 0. */
  at(entry: number): Uint8Array
  /** Lets go of all entries. */
  close(): void
}
