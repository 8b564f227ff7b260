import { readFile } from 'node:fs/promises'
import { glob } from 'tinyglobby'
import { type GlossaryFile, isEvidencePath } from '../../src/glossary/load.ts'

/** The YAML files of the glossary in the working folder: entries, and evidence apart. */
export async function readGlossaryFiles(): Promise<{ entries: GlossaryFile[]; evidence: GlossaryFile[] }> {
  const paths = (await glob('glossary/**/*.{yaml,yml}', { onlyFiles: true })).sort()
  const files = await Promise.all(paths.map(async path => ({ path, text: await readFile(path, 'utf8') })))
  return {
    entries: files.filter(file => !isEvidencePath(file.path)),
    evidence: files.filter(file => isEvidencePath(file.path)),
  }
}
