import { join } from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { EvidenceData } from '../../glossary/cues.ts'
import type { GlossaryFile, GlossaryProblem } from '../../glossary/load.ts'
import type { Glossary } from '../../glossary/model.ts'
import { type LoadedGlossary, loadThroughCache } from './glossary-cache.ts'
import type { Io, Parts } from './io.ts'

/** Folder of the working folder that is read when nobody names a glossary. */
const OWN = 'glossary'

/** A glossary made ready, and where it came from: paths, or the one that ships. */
export type OpenGlossary = {
  readonly glossary: Glossary | null
  readonly evidence: EvidenceData
  readonly problems: readonly GlossaryProblem[]
  readonly failures: readonly Failure[]
  readonly from: readonly string[] | 'shipped' | 'none'
  /** Files that were read. */
  readonly files: readonly string[]
  /** A hash of their paths and texts: what tells one glossary from another. */
  readonly madeOf: string
}

/** Which paths a glossary is read from, before any is read. @param named by options or the configuration */
export async function glossaryPaths(named: readonly string[], io: Io): Promise<readonly string[] | 'shipped'> {
  if (named.length > 0) return named
  return (await io.files.kind(join(io.cwd, OWN))) === 'folder' ? [OWN] : 'shipped'
}

/**
 * Opens the glossary and the evidence data. Evidence comes from the `evidence/` folder of the glossary in use, where it
 * has one, else from what ships. Nothing of YAML is loaded where what ships is enough.
 * @param paths files or folders; `none` for evidence data alone
 * @param fresh whether files are read anew, so that what is said of them has its place
 */
export async function openGlossary(
  paths: readonly string[] | 'shipped' | 'none',
  io: Io,
  parts: Parts,
  fresh = false,
): Promise<OpenGlossary> {
  if (paths === 'shipped' || paths === 'none') {
    const shipped = await openShipped(parts)
    return {
      ...shipped,
      glossary: paths === 'none' ? null : shipped.glossary,
      problems: [],
      failures: [],
      from: paths,
      files: [],
      madeOf: '',
    }
  }
  const { files, failures } = await readGlossaryFiles(paths, io)
  const { glossary, evidence, problems } = fresh
    ? await loadFiles(files)
    : await loadThroughCache(files, io, () => loadFiles(files))
  return {
    glossary,
    evidence: evidence ?? (await openShipped(parts)).evidence,
    problems,
    failures,
    from: paths,
    files: files.map(file => file.path),
    // The texts themselves are let go of: a run is long.
    madeOf: await hashOfFiles(files),
  }
}

async function hashOfFiles(files: readonly GlossaryFile[]): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  for (const { path, text } of files) hash.update(`${path.length} ${text.length}\n`).update(path).update(text)
  return hash.digest('base64url')
}

async function loadFiles(files: readonly GlossaryFile[]): Promise<LoadedGlossary> {
  const { isEvidencePath, loadEvidence, loadGlossary } = await import('../../glossary/load.ts')
  const { glossary, problems } = await loadGlossary(files.filter(file => !isEvidencePath(file.path)))
  const cues = files.filter(file => isEvidencePath(file.path))
  if (cues.length === 0) return { glossary, evidence: null, problems }
  const { evidence, problems: ofEvidence } = await loadEvidence(cues)
  return { glossary, evidence, problems: [...problems, ...ofEvidence] }
}

async function openShipped(parts: Parts): Promise<{ glossary: Glossary; evidence: EvidenceData }> {
  const { unpackShipped } = await import('../../glossary/shipped.ts')
  return unpackShipped(await parts.asset('shipped.bin'))
}

/** The files of a glossary: named ones, and all of a folder. A folder without any is a failure. */
export async function readGlossaryFiles(
  paths: readonly string[],
  io: Io,
): Promise<{ files: GlossaryFile[]; failures: Failure[] }> {
  const { isGlossaryPath } = await import('../../glossary/load.ts')
  const files: GlossaryFile[] = []
  const failures: Failure[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    try {
      const found =
        (await io.files.kind(path)) === 'folder' ? (await io.files.list(path)).filter(isGlossaryPath) : [path]
      if (found.length === 0) throw new Failure('glossary-empty', {}, { path })
      for (const file of found) {
        if (seen.has(file)) continue
        seen.add(file)
        files.push({ path: file, text: decodedYaml(file, await io.files.read(file)) })
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error.code === 'file-missing' ? new Failure('glossary-missing', {}, error.place, error) : error)
    }
  }
  return { files, failures }
}

/** The text of a file of YAML. @throws Failure `yaml-not-utf8` */
export function decodedYaml(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Failure('yaml-not-utf8', {}, { path }, cause)
  }
}
