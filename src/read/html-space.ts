import type { Piece } from './block.ts'
import { softBreak } from './text.ts'

/** A piece of a block before its white space is read: `break` ends a line, `kept` keeps its blanks. */
export type Run = Piece & { readonly white?: 'break' | 'kept' }

/** Space, tab, line feed, form feed, carriage return: what HTML calls white space. A no-break space is none. */
function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12
}

const ALL_BLANK = /^[ \t\n\f\r]+$/

/** Reads white space as a browser shows it: any run of it as one space, none at the ends of a line. */
export function collapse(source: string, runs: readonly Run[]): Piece[] {
  const shown: Piece[] = []
  let gap: Run | null = null
  const put = (run: Run, start = run.start, end = run.end) => {
    const { white: _, ...piece } = run
    const last = shown.at(-1)
    if (gap && last) {
      const text = gap.white === 'break' ? '\n' : spaceOf(source, gap)
      if (text !== '') shown.push(betweenOf(last, { ...gap, text }, piece))
    }
    gap = null
    shown.push(start === run.start && end === run.end ? piece : { ...piece, start, end })
  }
  for (const run of runs) {
    if (run.white === 'break') gap = run
    else if (run.white === 'kept') put(run)
    else if (run.text !== undefined) {
      if (ALL_BLANK.test(run.text)) gap ??= run
      else put(run)
    } else {
      for (let at = run.start, from = at; from < run.end; ) {
        while (at < run.end && !isBlank(source.charCodeAt(at))) at++
        let next = at
        while (next < run.end && isBlank(source.charCodeAt(next))) next++
        // One space inside the run stays where it is.
        const lone = next === at + 1 && source[at] === ' ' && at > from && next < run.end
        if (lone) {
          at = next
          continue
        }
        if (at > from) put(run, from, at)
        if (next > at) gap ??= { ...run, start: at, end: next }
        from = at = next
      }
    }
  }
  return shown
}

function spaceOf(source: string, gap: Run): string {
  return gap.text === undefined && /[\n\r]/.test(source.slice(gap.start, gap.end))
    ? softBreak(source, gap.start, gap.end)
    : ' '
}

/** What parts two pieces belongs to a region or a language only if both do. */
function betweenOf(before: Piece, { start, end, text, region, language }: Run, after: Piece): Piece {
  return {
    start,
    end,
    ...(text === undefined ? {} : { text }),
    ...(region !== undefined && before.region === region && after.region === region ? { region } : {}),
    ...(language !== undefined && before.language === language && after.language === language ? { language } : {}),
  }
}
