import type { Look } from '../../src/report/formats.ts'
import { loadWords } from '../../src/report/words.ts'

/** A plain look: no color, a hundred cells. */
export async function plainLook(more: Partial<Look> & { readonly lang?: string } = {}): Promise<Look> {
  const { lang = 'en', ...rest } = more
  return { color: false, width: 100, words: await loadWords(lang), ...rest }
}

/** A report in one string. */
export function joined(report: Iterable<string>): string {
  return [...report].join('')
}
