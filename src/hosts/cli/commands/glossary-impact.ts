import type { GlossaryFile } from '../../../glossary/load.ts'
import type { Glossary } from '../../../glossary/model.ts'
import type { DeskSettings, Desks } from '../../../pipeline.ts'
import { IMPACT_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { compareStates } from '../glossary-states.ts'
import { UsageFailure } from '../options.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'

/** Says what a change of the glossary does to articles: which findings appear and disappear, what can be mended now. */
export const glossaryImpact: CliCommand = {
  name: 'glossary impact',
  args: '<base> [head]',
  options: [
    'articles',
    'reports',
    'rule',
    'no-rule',
    'house',
    'lang',
    'stdin-filename',
    'glossary',
    'config',
    'no-config',
  ],
  formats: Object.keys(IMPACT_FORMATS),
  examples: {
    range: 'isogloss glossary impact main..HEAD --articles articles/',
    comment: 'isogloss glossary impact main...HEAD --articles articles/ --format text --format markdown=comment.md',
  },
  async run(args, context) {
    const { io, parts, options } = context
    const articles = options.articles ?? []
    if (articles.length === 0) throw new UsageFailure('articles-needed', { option: '--articles' })
    const reports = await openReports(IMPACT_FORMATS, context, articles)
    const { failures, words, files, ...run } = await compareStates(args, context)
    const settings = await openSettings({ ...context, options: { ...options, withoutGlossary: true } })
    const { impactOn, openDesk } = await parts.pipeline()
    const [base, head] = [await load(files.base), await load(files.head)]
    const opened = new Map<DeskSettings, Desks>()
    const desksOf = (path: string): Desks => {
      const desk = settings.deskOf(path)
      const known = opened.get(desk)
      if (known) return known
      const made = { before: openDesk({ ...desk, glossary: base }), after: openDesk({ ...desk, glossary: head }) }
      opened.set(desk, made)
      return made
    }
    const inputs = readInputs(articles, path => desksOf(path).after, context, settings.ignore)
    const impact = await impactOn(inputs, { before: base, after: head }, desksOf)
    const unwritten = await reports.write({ ...run, impact }, words)
    const all = [...failures, ...impact.failures, ...unwritten]
    await complain(all, io, words)
    return all.length > 0 ? 2 : 0
  },
}

/** What cannot be read is told by the comparison of the two states. */
async function load(files: readonly GlossaryFile[]): Promise<Glossary> {
  const { isEvidencePath, loadGlossary } = await import('../../../glossary/load.ts')
  return (await loadGlossary(files.filter(file => !isEvidencePath(file.path)))).glossary
}
