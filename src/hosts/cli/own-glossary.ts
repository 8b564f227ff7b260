import { relative } from 'node:path'
import type { Failure } from '../../core/failure.ts'
import type { GlossaryFile } from '../../glossary/load.ts'
import { loadWords, uiLanguage, type Words } from '../../report/words.ts'
import type { Context } from './command.ts'
import { glossaryPaths, readGlossaryFiles } from './glossaries.ts'
import { UsageFailure } from './options.ts'
import { readOwnConfiguration } from './settings.ts'

/** The files of a glossary that can be worked on. */
export type OwnGlossary = {
  readonly files: readonly GlossaryFile[]
  readonly failures: readonly Failure[]
  /** The catalogue to speak from: the configuration may ask for another language than the environment. */
  readonly words: Words
}

/**
 * Reads the files of a glossary that somebody works on: named ones, else the configuration's, else `glossary/`.
 * @param mayBegin whether an empty glossary will do where there is none
 * @throws Failure `no-own-glossary` where there is none, and the one that ships would be meant
 */
export async function ownGlossary(named: readonly string[], context: Context, mayBegin = false): Promise<OwnGlossary> {
  const { io, options } = context
  const { configuration, failures } = await readOwnConfiguration(context)
  const given = named.length > 0 ? named : (options.glossary ?? [])
  const configured = configuration?.glossaries.map(path => relative(io.cwd, path) || '.') ?? []
  const paths = await glossaryPaths(given.length > 0 ? given : configured, io)
  if (paths === 'shipped' && !mayBegin) throw new UsageFailure('no-own-glossary')
  const read = paths === 'shipped' ? { files: [], failures: [] } : await readGlossaryFiles(paths, io)
  const { uiLang } = configuration ?? {}
  return {
    files: read.files,
    failures: [...failures, ...read.failures],
    words: uiLang && !options.uiLang ? await loadWords(uiLanguage([uiLang])) : context.words,
  }
}
