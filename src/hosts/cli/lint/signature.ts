import type { DeskSettings } from '../../../pipeline.ts'
import type { Io } from '../io.ts'
import type { Settings } from '../settings.ts'
import { hashOf } from './kept.ts'

/**
 * A hash of all that decides what an article comes to beside the article: the tool, the glossary, the settings, and the
 * day, as far as the glossary has dates. A day on which no form comes into use or goes out of it changes nothing.
 */
export function signatureOf(desk: DeskSettings, { openedFor }: Pick<Settings, 'openedFor'>, { build }: Io): string {
  const { glossary: _, evidence: _evidence, today, ...settings } = desk
  const { from, madeOf } = openedFor(desk)
  return hashOf(JSON.stringify([build, from, madeOf, settings, periodOf(desk, today)]))
}

/** How many beginnings lie behind a day, and how many ends before it. */
function periodOf({ glossary }: DeskSettings, today: string): readonly [number, number] {
  let [begun, open] = [0, 0]
  for (const { house, short, forms } of glossary?.entries ?? []) {
    const written = [...Object.values(house).flat(), ...Object.values(short).flat(), ...forms]
    for (const { since, until } of written) {
      if (since !== undefined && since <= today) begun++
      if (until !== undefined && today <= until) open++
    }
  }
  return [begun, open]
}
