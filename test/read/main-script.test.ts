import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scriptOf } from '../../src/core/script.ts'
import { mainScript } from '../../src/read/language.ts'

/** The script of most letters, counted one by one. */
function counted(text: string): string | null {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at))
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const kana = (counts.get('Hira') ?? 0) + (counts.get('Kana') ?? 0)
  if (kana > 0 && kana * 10 > (counts.get('Hani') ?? 0)) return 'Hira'
  return (
    [...counts].reduce<[string, number] | null>(
      (best, next) => (best && best[1] >= next[1] ? best : next),
      null,
    )?.[0] ?? null
  )
}

it('is that of most letters, whether they are counted or known at a glance', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'a',
          'Z',
          'é',
          'ɐ',
          'α',
          'ω',
          'я',
          'ж',
          'ع',
          'א',
          '阿',
          'カ',
          'ひ',
          '한',
          '1',
          ' ',
          '«',
          '”',
          '🌊',
          'ⱡ',
          'ﬁ',
        ),
        { maxLength: 24 },
      ),
      parts => {
        expect(mainScript(parts.join(''))).toBe(counted(parts.join('')))
      },
    ),
    { numRuns: 600 },
  ))
