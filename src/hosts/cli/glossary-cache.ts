import { packSections, unpackSections } from '../../core/byte-sections.ts'
import type { EvidenceData } from '../../glossary/cues.ts'
import type { GlossaryFile, GlossaryProblem } from '../../glossary/load.ts'
import type { Glossary } from '../../glossary/model.ts'
import type { Io } from './io.ts'

/** What the files of a glossary come to. */
export type LoadedGlossary = {
  readonly glossary: Glossary
  /** Null where the files hold none. */
  readonly evidence: EvidenceData | null
  readonly problems: readonly GlossaryProblem[]
}

/**
 * Loads a glossary, or takes what the same files came to in an earlier run: reading YAML takes a hundred times as long. What is taken lacks the places of an entry's parts, as all that is compiled does.
 */
export async function loadThroughCache(
  files: readonly GlossaryFile[],
  { cache }: Pick<Io, 'cache'>,
  load: () => Promise<LoadedGlossary>,
): Promise<LoadedGlossary> {
  if (!cache) return load()
  const madeOf = files.flatMap(file => [file.path, file.text])
  const kept = await cache.read(madeOf)
  const known = kept && (await unpacked(kept))
  if (known) return known
  const loaded = await load()
  const bytes = await packed(loaded)
  await cache.write(madeOf, bytes)
  // As a later run will have it: what was read from YAML takes several times the memory.
  return (await unpacked(bytes)) ?? loaded
}

/** The first section: whether there is evidence, and the problems. The other is a compiled glossary. */
type Head = { readonly evidence: boolean; readonly problems: readonly GlossaryProblem[] }

const NO_EVIDENCE: EvidenceData = { cues: [], conventions: [] }

async function packed({ glossary, evidence, problems }: LoadedGlossary): Promise<Uint8Array> {
  const { packShipped } = await import('../../glossary/shipped.ts')
  const head: Head = { evidence: evidence !== null, problems }
  return packSections([new TextEncoder().encode(JSON.stringify(head)), packShipped(glossary, evidence ?? NO_EVIDENCE)])
}

/** @returns null for what is damaged: it is made anew */
async function unpacked(bytes: Uint8Array): Promise<LoadedGlossary | null> {
  const { unpackShipped } = await import('../../glossary/shipped.ts')
  try {
    const [first, shipped] = unpackSections(bytes)
    const head = JSON.parse(new TextDecoder().decode(first)) as Head
    const { glossary, evidence } = unpackShipped(shipped!)
    return { glossary, evidence: head.evidence ? evidence : null, problems: head.problems }
  } catch {
    return null
  }
}
