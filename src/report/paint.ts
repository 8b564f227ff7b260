import colors from 'picocolors'
import type { Severity } from '../core/finding.ts'

/** The few colors of a report; without color each gives back what it got. */
export type Paint = {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly title: (text: string) => string
  readonly good: (text: string) => string
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
}

/** @param color whether to color at all */
export function paintWith(color: boolean): Paint {
  const { bold, dim, underline, green, red, yellow, cyan } = colors.createColors(color)
  return {
    strong: bold,
    faint: dim,
    title: text => bold(underline(text)),
    good: green,
    severity: { error: red, warning: yellow, info: cyan },
  }
}
