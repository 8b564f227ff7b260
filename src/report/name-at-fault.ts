import type { Finding } from '../core/finding.ts'

/** What a finding's name is counted under: its entry, or the spellings of a name that no entry knows; null where it is about none. */
export function nameAtFault({ entry, forms }: Finding): string | null {
  if (entry !== undefined) return entry
  return forms && forms.length > 0 ? [...forms].sort().join(' / ') : null
}
