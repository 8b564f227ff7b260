import { describe, expect, it } from 'vitest'
import { abbreviates, initialsOf, lettersOf } from '../../src/names/initials.ts'

describe('abbreviates', () => {
  it.each([
    ['Syrian Democratic Forces', 'SDF', true],
    ['Syrian Observatory for Human Rights', 'SOHR', true],
    ['UN Office for the Coordination of Humanitarian Affairs', 'OCHA', true],
    ['High Commissioner for Refugees', 'UNHCR', true],
    ['High Commissioner of the Refugees', 'HCR', true],
    ['Non Governmental Organizations', 'NGOs', true],
    ['Department of Defense', 'DoD', true],
    ['United States', 'U.S.', true],
    ['Électricité de France', 'EDF', true],
    ['UN Office of Humanitarian Affairs', 'OCHA', false],
    ['Syrian Observatory for Human Rights', 'OSDH', false],
  ])('%s, %s: %s', (name, acronym, fits) => {
    expect(abbreviates(name.split(' '), acronym)).toBe(fits)
  })

  it('lets UN go before a name that lacks it', () => {
    expect(abbreviates(['Development', 'Programme'], 'UNDP')).toBe(true)
  })
})

describe('letters', () => {
  it('lose points and a plural s', () => {
    expect(lettersOf('U.N.')).toBe('un')
    expect(lettersOf('NGOs')).toBe('ngo')
  })

  it('are all of an acronym and the first of a word', () => {
    expect(initialsOf(['UN', 'Security', 'Council'])).toBe('unsc')
  })
})
