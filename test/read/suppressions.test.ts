import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/read.ts'

async function silenced(source: string) {
  const { suppressions } = await readText(source, { format: 'markdown' })
  return suppressions.map(({ codes, scope, reason, at }) => ({
    codes,
    scope: source.slice(scope.start, scope.end),
    ...(reason === undefined ? {} : { reason }),
    line: at.line,
  }))
}

describe('suppressions', () => {
  test('a stretch, from one comment to the next', async () => {
    const source =
      'A.\n\n<!-- isogloss-disable house-form -- quoted at length -->\n\nB.\n\n<!-- isogloss-enable -->\n\nC.\n'
    expect(await silenced(source)).toEqual([
      { codes: ['house-form'], scope: '\n\nB.\n\n', reason: 'quoted at length', line: 3 },
    ])
  })

  test('all codes, to the end', async () => {
    expect(await silenced('A.\n\n<!-- isogloss-disable -->\nB.')).toEqual([{ codes: [], scope: '\nB.', line: 3 }])
  })

  test('codes that are enabled one by one', async () => {
    const source = '<!-- isogloss-disable a, b -->\n\nX\n\n<!-- isogloss-enable a -->\n\nY'
    expect(await silenced(source)).toEqual([
      { codes: ['a'], scope: '\n\nX\n\n', line: 1 },
      { codes: ['b'], scope: source.slice(source.indexOf('-->') + 3), line: 1 },
    ])
  })

  test('the next line that is not blank', async () => {
    const source = '<!-- isogloss-disable-next-line house-form -->\n\nLattakia *fell*.\nHama stands.\n'
    expect(await silenced(source)).toEqual([{ codes: ['house-form'], scope: 'Lattakia *fell*.\n', line: 1 }])
    expect(await silenced('Text. <!-- isogloss-disable-next-line -->')).toEqual([{ codes: [], scope: '', line: 1 }])
  })

  test('the line of the comment', async () => {
    const source = 'One.\nLattakia fell. <!-- isogloss-disable-line house-form mixed-spelling -->\nThree.'
    expect(await silenced(source)).toEqual([
      {
        codes: ['house-form', 'mixed-spelling'],
        scope: 'Lattakia fell. <!-- isogloss-disable-line house-form mixed-spelling -->\n',
        line: 2,
      },
    ])
  })

  test('the whole article, from front matter', async () => {
    const source = '---\nisogloss:\n  disable: [calque, house-form]\n---\nText.\n'
    expect(await silenced(source)).toEqual([{ codes: ['calque', 'house-form'], scope: source, line: 2 }])
    const all = '---\nisogloss: { disable: true }\n---\nText.\n'
    expect(await silenced(all)).toEqual([{ codes: [], scope: all, line: 2 }])
  })

  test.each([
    '<!-- isogloss-disabled house-form -->',
    '<!-- a comment on isogloss-disable -->',
    '`<!-- isogloss-disable -->`',
    '```\n<!-- isogloss-disable -->\n```',
    '<!-- isogloss-enable -->',
    '---\nisogloss: { disable: [] }\n---\nText.',
  ])('none in %j', async source => {
    expect(await silenced(source)).toEqual([])
  })

  test('none in plain text', async () => {
    expect((await readText('<!-- isogloss-disable -->\nText.')).suppressions).toEqual([])
  })
})
