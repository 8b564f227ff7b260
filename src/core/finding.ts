import type { Edit } from './edit.ts'
import type { Position } from './lines.ts'
import type { Message } from './message.ts'
import type { Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** `safe`: nothing else can be meant. `ask`: a person decides. */
export type Trust = 'safe' | 'ask'

/** A way to mend a finding: all of its edits, or none. */
export type Fix = { readonly label: Message; readonly trust: Trust; readonly edits: readonly Edit[] }

/** Another place that the finding is about: the majority spelling, the first version of a repeated paragraph. */
export type Related = { readonly path: string; readonly article?: string; readonly span: Span; readonly text: string }

/** Something an editor should see. Spans are source offsets; words are made by `report`. */
export type Finding = {
  readonly code: string
  readonly severity: Severity
  readonly say: Message
  readonly text: string
  readonly span: Span
  readonly start: Position
  readonly end: Position
  readonly entry?: string
  readonly preferred?: string
  readonly forms?: readonly string[]
  readonly quoted: boolean
  readonly fixes: readonly Fix[]
  readonly related: readonly Related[]
  /** The source line that holds `start`, for a code frame. */
  readonly line: string
  /** Hash of the sentence that holds `start`, by which a finding is known again when the text around it has changed. */
  readonly sentence: string
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Whether `severity` is at or above `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] >= RANK[threshold]
}
