import { readFileSync } from 'node:fs'
import { Failure } from '../../src/core/failure.ts'
import { loadEvidence, loadGlossary } from '../../src/glossary/load.ts'
import { packShipped } from '../../src/glossary/shipped.ts'
import type { Parts } from '../../src/hosts/cli/io.ts'

/** What ships, for tests: one place, no evidence. */
const SHIPPED = `
- id: place.latakia
  type: place
  house: { en: Latakia, fr: Lattaquié }
  forms: [{ form: Lattakia, kind: transliteration, status: deprecated, in: [en], from: [el] }]
  sources: [editor (unverified)]
`

/** The parts of the tool as its door hands them in, with a small glossary in place of the one that ships. */
export const parts: Parts = {
  pipeline: () => import('../../src/pipeline.ts'),
  rules: () => import('../../src/rules/index.ts'),
  compareNames: async () => (await import('../../src/names/compare.ts')).compareNames,
  asset: async name => {
    if (name === 'english.style') return readFileSync('src/trace/style/english.style')
    if (name !== 'shipped.bin') throw new Failure('asset-missing', { name })
    const { glossary } = await loadGlossary([{ path: 'glossary/places.yaml', text: SHIPPED }])
    return packShipped(glossary, (await loadEvidence([])).evidence)
  },
}
