import { say } from '../core/message.ts'
import { Remembered } from '../core/remembered.ts'
import { firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import type { Mention } from '../find/mention.ts'
import { blockKeys, compareNames } from '../names/compare.ts'
import type { Name } from '../names/name.ts'
import type { Article, Draft } from './define.ts'

/** How sure the comparison must be before a name in no list is called a spelling of a listed one. */
const SURE = 0.9

/**
 * Names in no list that are written almost like a name of the glossary which the same article mentions: Esmaeil Baghaee
 * beside Esmaeil Baghaei. Whole names of two words or more; candidates come from equal keys, so the cost follows the
 * number of names.
 */
export function* findUnlisted(article: Article): Iterable<Draft> {
  const taken = article.mentions.map(mention => mention.span)
  const names = article.names.filter(name => name.parts.length > 1 && !isTaken(name, taken))
  const keysOf = keysIn(article)
  const listed = keyedMentions(article.mentions, new Set(names.map(({ parts }) => parts.length)), keysOf)
  if (listed.size === 0) return
  const known = new Map<string, Mention | null>()
  for (const name of names) {
    let best = known.get(name.text)
    if (best === undefined) {
      best = bestOf(name, listed, keysOf)
      known.set(name.text, best)
    }
    if (!best) continue
    const preferred = best.preferred ?? best.text
    yield {
      span: name.span,
      say: { key: 'unlisted', params: { form: name.text, preferred, forms: [name.text, best.text] } },
      entry: best.entry.id,
      preferred,
      forms: [name.text, best.text],
      fixes: [
        { label: say('fix.replace', { to: preferred }), trust: 'ask', edits: [{ ...name.span, text: preferred }] },
      ],
      related: [best.span],
    }
  }
}

type Keys = (text: string) => readonly string[]

/** Names whose keys are remembered from keystroke to keystroke. */
const MOST_REMEMBERED = 4096

/** The {@link blockKeys} of names: remembered while an article is being written; in a run few full names come back. */
function keysIn({ document: { kept } }: Article): Keys {
  if (!kept) return blockKeys
  const remembered = kept.memory.of(keysIn, () => new Remembered<readonly string[]>(MOST_REMEMBERED))
  return text => remembered.of(text, blockKeys)
}

/** Mentions that may be compared, by length in words and by key. @param lengths those of the names at hand */
function keyedMentions(
  mentions: readonly Mention[],
  lengths: ReadonlySet<number>,
  keysOf: Keys,
): ReadonlyMap<number, ReadonlyMap<string, Mention[]>> {
  const byLength = new Map<number, Map<string, Mention[]>>()
  const seen = new Set<string>()
  if (lengths.size === 0) return byLength
  for (const mention of mentions) {
    if (
      mention.kind === 'acronym' ||
      mention.reference === 'family' ||
      !/\s/.test(mention.text) ||
      seen.has(mention.text)
    )
      continue
    seen.add(mention.text)
    const length = mention.text.split(/\s+/).length
    if (!lengths.has(length)) continue
    const byKey = byLength.get(length) ?? new Map<string, Mention[]>()
    byLength.set(length, byKey)
    for (const key of keysOf(mention.text)) {
      const bucket = byKey.get(key)
      if (bucket) bucket.push(mention)
      else byKey.set(key, [mention])
    }
  }
  return byLength
}

/** Whether a mention already covers part of the name. */
function isTaken(name: Name, taken: readonly Span[]): boolean {
  const next = taken[firstEndingAfter(taken, name.span.start)]
  return next !== undefined && overlaps(next, name.span)
}

function bestOf(name: Name, listed: ReturnType<typeof keyedMentions>, keysOf: Keys): Mention | null {
  const byKey = listed.get(name.parts.length)
  if (!byKey) return null
  let best: { mention: Mention; score: number } | null = null
  for (const mention of new Set(keysOf(name.text).flatMap(key => byKey.get(key) ?? []))) {
    const { same, score } = compareNames(name.text, mention.text)
    if (same && score >= SURE && score < 1 && (!best || score > best.score)) best = { mention, score }
  }
  return best?.mention ?? null
}
