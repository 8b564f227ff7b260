import { describe, expect, it } from 'vitest'
import { complaints, loadSound } from './loading.ts'

/** Stands before the place that a problem must name. */
const MARK = '▸'

const entry = (id: string, rest: string) => `- { id: ${id}, type: place, ${rest} }`

describe('findConflicts', () => {
  it.each([
    [
      'a form of two entries that do not know each other',
      [entry('place.georgia', 'house: { en: Georgia }'), entry('place.georgia-us', 'house: { en: ▸Georgia }')],
      'shared-form "Georgia" is a form of place.georgia-us and of place.georgia (a.yaml:1); if both are right, each must name the other in "different_from".',
    ],
    [
      'a form of two entries of which one knows the other',
      [
        entry('place.georgia', 'house: { en: ▸Georgia }'),
        entry('place.georgia-us', 'house: { en: Georgia }, different_from: [place.georgia]'),
      ],
      'shared-form "Georgia" is a form of place.georgia and of place.georgia-us (b.yaml:1), which names place.georgia in "different_from"; place.georgia must name place.georgia-us too.',
    ],
    [
      'an inflected form that is another entry',
      [entry('place.rome', 'inflected: { pl: [Romy] }'), entry('place.romy', 'house: { fr: ▸Romy }')],
      'shared-form "Romy" is a form of place.romy and of place.rome (a.yaml:1); if both are right, each must name the other in "different_from".',
    ],
    [
      'two house forms for one day',
      [entry('place.kyiv', 'house: { en: [{ form: Kiev, until: 2019-10-01 }, { form: ▸Kyiv, since: 2019-10-01 }] }')],
      'two-house-forms Two house forms for English on the same day, "Kyiv" and "Kiev" (a.yaml:1); end the earlier one with "until", or name a house.',
    ],
    [
      'two forms of one house',
      [entry('place.kyiv', 'house: { en: [{ form: Kiev, house: [ap, afp] }, { form: ▸Kyiv, house: ap }] }')],
      'two-house-forms Two forms of house ap for English on the same day, "Kyiv" and "Kiev" (a.yaml:1); end the earlier one with "until".',
    ],
    [
      'a form both preferred and forbidden',
      [entry('place.kyiv', 'house: { en: Kyiv }, forms: [{ form: ▸Kyiv, status: forbidden }]')],
      'contradictory-status "Kyiv" is forbidden here and preferred at a.yaml:1, for the same articles; narrow one with "in", "house" or dates.',
    ],
    [
      'a form listed twice',
      [entry('place.kyiv', 'forms: [{ form: Kiev, in: [en, fr] }, { form: ▸Kiev, in: [en] }]')],
      'listed-twice "Kiev" is already listed at a.yaml:1 for the same articles; keep one.',
    ],
    [
      'an entry that is not there',
      [entry('place.niger', 'different_from: [▸place.nigerai]'), entry('place.nigeria', 'house: { en: Nigeria }')],
      'no-such-entry There is no entry place.nigerai; did you mean place.nigeria?',
    ],
    [
      'an entry that is different from itself',
      [entry('place.niger', 'different_from: [▸place.niger]')],
      'different-from-itself place.niger cannot be different from itself; name the other entry.',
    ],
    [
      'a retired id',
      [entry('place.niger', 'different_from: ▸place.biafra'), entry('place.nigeria', 'replaces: [place.biafra]')],
      'retired-id The id place.biafra is retired; write place.nigeria.',
    ],
    [
      'an id that is retired and alive',
      [entry('place.niger', 'replaces: [▸place.mali]'), entry('place.mali', 'house: { en: Mali }')],
      'replaces-living The id place.mali belongs to an entry that still exists; remove that entry, or the id from "replaces".',
    ],
    [
      'an id that two entries retired',
      [entry('place.niger', 'replaces: [place.biafra]'), entry('place.nigeria', 'replaces: [▸place.biafra]')],
      'replaced-twice The retired id place.biafra is also listed under "replaces" of place.niger; one entry must have it alone.',
    ],
    [
      'a form of two letters',
      [entry('place.oe', 'house: { fr: ▸Oe }')],
      'short-form "Oe" is so short that it turns up by chance; add "match" with case: sensitive, requires or not_near.',
    ],
    [
      'a form that is an everyday word',
      [entry('place.bath', 'forms: [{ form: ▸May }]')],
      'everyday-word "May" is also an everyday word; add "match" with case: sensitive, requires or not_near.',
    ],
  ])('tells of %s', async (_, marked, expected) => {
    const file = marked.findIndex(text => text.includes(MARK))
    const place = `${'ab'[file]}.yaml:1:${marked[file]!.indexOf(MARK) + 1}`
    expect(await complaints(...marked.map(text => text.replace(MARK, '')))).toEqual([`${place} ${expected}`])
  })

  it.each([
    [
      'entries that name each other',
      [
        entry('place.georgia', 'house: { en: Georgia }, different_from: [place.georgia-us]'),
        entry('place.georgia-us', 'house: { en: Georgia }, different_from: [place.georgia]'),
      ],
    ],
    [
      'house forms that follow one another',
      [entry('place.kyiv', 'house: { en: [{ form: Kyiv, since: 2019-10-01 }, { form: Kiev, until: 2019-09-30 }] }')],
    ],
    [
      'a named house beside every house',
      [
        entry(
          'place.kyiv',
          'house: { en: [Kyiv, { form: Kiev, house: ap }] }, forms: [{ form: Kyiv, house: [ap], status: deprecated, in: [en] }]',
        ),
      ],
    ],
    [
      'a status for another language',
      [
        entry(
          'place.latakia',
          'house: { en: Latakia, fr: Lattaquié }, forms: [{ form: Lattaquié, in: [en], status: forbidden }]',
        ),
      ],
    ],
    [
      'a status that ended',
      [
        entry(
          'place.kyiv',
          'forms: [{ form: Kiev, status: admitted, until: 2019 }, { form: Kiev, status: deprecated, since: 2020 }]',
        ),
      ],
    ],
    ['capitals differing', [entry('place.us', 'house: { en: Usa }'), entry('place.usa', 'house: { en: USA }')]],
    ['a short form with a condition', [entry('place.oe', 'house: { fr: Oe }, match: { case: sensitive }')]],
    ['acronyms and short names of other scripts', [entry('place.japan', 'short: { en: US }, native: { ja: 日本 }')]],
    ['an initial with points', [entry('place.us', 'forms: [{ form: U.S. }]')]],
  ])('is silent about %s', async (_, files) => {
    await loadSound(...files)
  })

  it('does not compare every sharer of a form with every other', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => entry(`place.p${at}`, 'house: { en: Springfield }')).join(
      '\n',
    )
    expect((await complaints(many)).length).toBeLessThanOrEqual(5_000)
  })
})
