import { assembleGlossary } from './assemble.ts'
import { findConflicts } from './conflicts.ts'
import type { EvidenceData } from './cues.ts'
import { findDoubts } from './doubts.ts'
import { fillFromGazetteer } from './fill.ts'
import { isGazetteerPath, readGazetteer } from './gazetteer.ts'
import type { Entry, Glossary } from './model.ts'
import { byPlace, type GlossaryProblem, wrong } from './problem.ts'

export type { GlossaryProblem } from './problem.ts'

/** A file of a glossary: `path` as problems name it, `text` as decoded. */
export type GlossaryFile = { readonly path: string; readonly text: string }

/** Whether a path belongs to the evidence of a glossary, which {@link loadEvidence} reads, and not to its entries. */
export function isEvidencePath(path: string): boolean {
  return /(?:^|[\\/])evidence[\\/][^\\/]+\.ya?ml$/u.test(path)
}

/** Whether a file of a folder is part of a glossary: YAML, or a gazetteer. */
export function isGlossaryPath(path: string): boolean {
  return /\.ya?ml$/iu.test(path) || isGazetteerPath(path)
}

/**
 * Loads a glossary from all its files. Never throws: what is wrong is left out and told in `problems`, sorted by place.
 * Of two entries with one id the first by path and line is kept.
 */
export async function loadGlossary(
  files: readonly GlossaryFile[],
): Promise<{ glossary: Glossary; problems: GlossaryProblem[] }> {
  const { readEntries } = await import('./read-entries.ts')
  const problems: GlossaryProblem[] = []
  const byId = new Map<string, Entry>()
  const generated: Entry[] = []
  for (const file of sortedByPath(files)) {
    if (isGazetteerPath(file.path)) {
      generated.push(...readGazetteer(file.path, file.text, problems))
      continue
    }
    const read = await readEntries(file.path, file.text)
    problems.push(...read.problems)
    for (const entry of read.entries) {
      const first = byId.get(entry.id)
      if (first)
        problems.push(
          wrong('duplicate-id', { path: entry.at.path, at: entry.at }, { id: entry.id, other: placeName(first) }),
        )
      else byId.set(entry.id, entry)
    }
  }
  const glossary = assembleGlossary(fillFromGazetteer([...byId.values()], generated, problems))
  problems.push(...(await findConflicts(glossary)), ...findDoubts(glossary))
  return { glossary, problems: problems.sort(byPlace) }
}

/** Loads the cues and conventions of `glossary/evidence/`. Never throws; see {@link loadGlossary}. Tests are not run. */
export async function loadEvidence(
  files: readonly GlossaryFile[],
): Promise<{ evidence: EvidenceData; problems: GlossaryProblem[] }> {
  const { readEvidence } = await import('./read-evidence.ts')
  return readEvidence(sortedByPath(files))
}

function sortedByPath(files: readonly GlossaryFile[]): GlossaryFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** A place as people write it: `places/syria.yaml:12`. */
function placeName(entry: Entry): string {
  return `${entry.at.path}:${entry.at.line}`
}
