import { atLeast } from '../../../core/finding.ts'
import { byPlace } from '../../../glossary/problem.ts'
import { GLOSSARY_FORMATS } from '../../../report/formats.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'

/** Checks a glossary: its form, its conflicts, and the tests that its entries carry. */
export const glossaryCheck: CliCommand = {
  name: 'glossary check',
  args: '[path...]',
  options: ['reports', 'fail-on', 'house', 'config', 'no-config'],
  formats: Object.keys(GLOSSARY_FORMATS),
  examples: { own: 'isogloss glossary check', file: 'isogloss glossary check glossary/places.yaml' },
  async run(args, context) {
    const { io, parts, options } = context
    const reports = await openReports(GLOSSARY_FORMATS, context, args)
    const asked = args.length > 0 ? { ...context, options: { ...options, glossary: args } } : context
    const settings = await openSettings(asked, { tolerant: true })
    const { opened, desk, failures, words } = settings
    const problems = [...opened.problems]
    if (Array.isArray(opened.from)) {
      const { checkEvidence } = await import('../../../glossary/check-evidence.ts')
      problems.push(...checkEvidence(opened.evidence).filter(problem => opened.files.includes(problem.path)))
    }
    if (desk.glossary) {
      const { checkEntries, nearDuplicateProblems, openDesk } = await parts.pipeline()
      problems.push(
        ...nearDuplicateProblems(desk.glossary.entries),
        ...(await checkEntries(desk.glossary, openDesk(desk))),
      )
    }
    const run = { entries: desk.glossary?.entries.length ?? 0, problems: problems.sort(byPlace), failures }
    const unwritten = await reports.write(run, words)
    await complain([...failures, ...unwritten], io, words)
    if (failures.length + unwritten.length > 0) return 2
    const failOn = settings.failOn ?? 'warning'
    return failOn !== 'never' && problems.some(problem => atLeast(problem.severity, failOn)) ? 1 : 0
  },
}
