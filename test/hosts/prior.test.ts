import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { priorOf } from '../../src/hosts/cli/prior.ts'

const read = (options: string[], configured: Record<string, number> = {}) => {
  try {
    return priorOf(options, configured, ['fr', 'el'])
  } catch (failure) {
    return failure instanceof Failure ? failure.code : failure
  }
}

describe('priorOf', () => {
  it('takes options before the configuration', () => {
    expect(read(['fr=0.3', 'none=.5'], { fr: 0.1, el: 0.05 })).toEqual({ fr: 0.3, none: 0.5, el: 0.05 })
    expect(read([])).toEqual({})
  })

  it.each(['fr', 'fr=0', 'fr=1', 'fr=-0.2', 'fr=x', 'xx=0.2', 'unknown=0.2', '=0.2'])('refuses %s', value => {
    expect(read([value])).toBe('prior-broken')
  })

  it('refuses a configuration that names no answer', () => {
    expect(read([], { greek: 0.2 })).toBe('prior-broken')
  })

  it('refuses what leaves nothing for other answers', () => {
    expect(read(['fr=0.6', 'none=0.4'])).toBe('prior-full')
  })
})
