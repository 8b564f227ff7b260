import { fold } from '../../core/fold.ts'

/** What ids of a type begin with, where that is not the type itself. */
const PREFIX: Readonly<Record<string, string>> = { organisation: 'org' }

/**
 * An id for an entry, of its type and a name: `place.latakia`. A name without Latin letters or digits gives none.
 * @param isTaken whether a glossary has it already; then a number follows
 */
export function idFor(type: string, name: string, isTaken: (id: string) => boolean): string | null {
  const slug = fold(name)
    .slice(0, 80)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug === '') return null
  const id = `${PREFIX[type] ?? type}.${slug}`
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (!isTaken(candidate)) return candidate
  }
}
