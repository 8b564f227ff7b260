/** Whether the model that ships is what its articles give, when asked: learning anew takes minutes. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ARTICLES, main } from '../../tools/train-style.ts'

const ASK = 'ISOGLOSS_TRAIN'
const asked = Boolean(process.env[ASK])
const present = existsSync(ARTICLES)

describe('the style model that ships', () => {
  it('comes out the same, byte for byte, from the articles it was made of', { timeout: 3_600_000 }, async context => {
    if (!asked) return context.skip(`learning takes minutes: set ${ASK}=1 to ask for it`)
    if (!present) return context.skip(`${ARTICLES} is not here`)
    expect(await main(['--check'])).toBe(0)
  })
})
