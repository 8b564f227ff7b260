import { readFile } from 'node:fs/promises'
import { glob } from 'tinyglobby'
import { type GlossaryFile, isEvidencePath, isGlossaryPath } from '../../src/glossary/load.ts'

/** The files of the glossary in the working folder: entries with the gazetteer, and evidence apart. */
export async function readGlossaryFiles(): Promise<{ entries: GlossaryFile[]; evidence: GlossaryFile[] }> {
  const paths = (await glob('glossary/**', { onlyFiles: true })).filter(isGlossaryPath).sort()
  const files = await Promise.all(paths.map(async path => ({ path, text: await readFile(path, 'utf8') })))
  return {
    entries: files.filter(file => !isEvidencePath(file.path)),
    evidence: files.filter(file => isEvidencePath(file.path)),
  }
}
