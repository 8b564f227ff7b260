import { Failure } from '../../core/failure.ts'
import { baseLanguage, canonicalTag } from '../../core/language.ts'

/** Beliefs stated beforehand, by answer: shares between 0 and 1 that come to less than 1. */
export type StatedPrior = Readonly<Record<string, number>>

/**
 * What `--prior fr=0.2` and the configuration's `trace: { prior }` say; an option overrules the configuration.
 * @param languages that can be answered
 * @throws Failure `prior-broken`, `prior-full`
 */
export function priorOf(
  options: readonly string[],
  configured: StatedPrior,
  languages: readonly string[],
): StatedPrior {
  const written = [...Object.entries(configured).map(([answer, share]) => `${answer}=${share}`), ...options]
  const stated: Record<string, number> = {}
  for (const value of written) {
    const [, answer, share] = /^([A-Za-z-]+)=(\d*\.?\d+)$/.exec(value.trim()) ?? []
    const source = answer === undefined ? null : answerOf(answer, languages)
    const number = Number(share)
    if (source === null || !(number > 0 && number < 1)) throw new Failure('prior-broken', { value })
    stated[source] = number
  }
  const sum = Object.values(stated).reduce((all, share) => all + share, 0)
  if (sum >= 1) throw new Failure('prior-full', { sum })
  return stated
}

/** `none`, `other`, or a language that can be answered; null for anything else. */
function answerOf(written: string, languages: readonly string[]): string | null {
  if (written === 'none' || written === 'other') return written
  const tag = canonicalTag(written)
  const language = tag === null ? null : baseLanguage(tag)
  return language !== null && languages.includes(language) ? language : null
}
