import { expect } from 'vitest'
import { type GlossaryFile, type GlossaryProblem, loadGlossary } from '../../src/glossary/load.ts'
import type { Glossary } from '../../src/glossary/model.ts'
import { loadWords } from '../../src/report/words.ts'

/** Loads a glossary that must be without any problem. */
export async function loadSound(...texts: readonly string[]): Promise<Glossary> {
  const { glossary, problems } = await loadGlossary(filesOf(texts))
  expect(await told(problems)).toEqual([])
  return glossary
}

/** What is said of a glossary: `path:line:column code sentence`, in English. */
export async function complaints(...texts: readonly string[]): Promise<string[]> {
  return told((await loadGlossary(filesOf(texts))).problems)
}

export function filesOf(texts: readonly string[]): GlossaryFile[] {
  return texts.map((text, at) => ({ path: `${'abcdefgh'[at]}.yaml`, text }))
}

/** Problems as people read them. Fails where a catalogue has no sentence or a value is not put in. */
export async function told(problems: readonly GlossaryProblem[]): Promise<string[]> {
  const [english, french] = await Promise.all([loadWords('en'), loadWords('fr')])
  return problems.map(({ path, at, code, say }) => {
    for (const words of [english, french]) {
      expect(words.has(say.key), `${words.lang} lacks ${say.key}`).toBe(true)
      expect(words(say)).not.toMatch(/\{\{[\w, ]+\}\}|undefined/u)
    }
    return `${path}:${at.line}:${at.column} ${code} ${english(say)}`
  })
}
