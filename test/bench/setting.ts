/** What a bench is asked for. Each takes of it what it can. */
export type Setting = {
  /** An empty folder to write in. */
  readonly folder: string
  /** How often each run is measured; the median counts. */
  readonly runs: number
  /** Articles of the corpus; the bench's own number where absent. */
  readonly articles?: number
  /** Terms of the glossary, up to 5,000; a small list and a large one where absent. */
  readonly terms?: number
  /** Names of the peers to compare with; all that are installed where absent. */
  readonly peers?: readonly string[]
}
