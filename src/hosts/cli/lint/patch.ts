/** Lines of a file, 1-based, both included. */
export type LineRange = { readonly from: number; readonly to: number }

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * The lines that a patch without context adds or changes, by path. What is only removed leaves no line.
 * @param patch of `git diff --unified=0`, with the prefix `b/` before new paths
 * @see https://git-scm.com/docs/diff-format
 */
export function changedLines(patch: string): Map<string, LineRange[]> {
  const changed = new Map<string, LineRange[]>()
  let path: string | null = null
  // Lines of a hunk may look like headers: as many as its head counts are passed over.
  let skip = 0
  for (const line of patch.split('\n')) {
    if (skip > 0 && /^[-+]/.test(line)) {
      skip--
      continue
    }
    if (line.startsWith('+++ ')) path = pathOf(line.slice(4))
    const hunk = path === null ? null : HUNK.exec(line)
    if (!hunk || path === null) continue
    const [removed, from, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)]
    skip = removed + added
    if (added === 0) continue
    const ranges = changed.get(path)
    if (ranges) ranges.push({ from, to: from + added - 1 })
    else changed.set(path, [{ from, to: from + added - 1 }])
  }
  return changed
}

/** A path as a header writes it: `b/…`, followed by a tab where it has spaces, in C’s quotation where it has stranger ones. */
function pathOf(written: string): string | null {
  const plain = written.startsWith('"') ? unquoted(written) : written.replace(/\t$/, '')
  return plain.startsWith('b/') ? plain.slice(2) : null
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }

/** Text in C's quotation marks, whose octal escapes are bytes of UTF-8. */
function unquoted(quoted: string): string {
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const part of quoted.slice(1, quoted.lastIndexOf('"')).match(/\\[0-7]{3}|\\.|[^\\]+/gs) ?? []) {
    if (/^\\[0-7]{3}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 8))
    else if (part.startsWith('\\')) bytes.push(ESCAPES[part[1]!] ?? part.charCodeAt(1))
    else bytes.push(...encoder.encode(part))
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
