import { TRACE_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { ARTICLE_OPTIONS } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'
import { SOURCE_OPTIONS, withStyle } from '../style-model.ts'

/** Articles that a report shows with their text: a person reads no more of them. */
const MOST_TEXTS = 500

/** Says which language an article came from, and why. Finds nothing wrong. */
export const trace: CliCommand = {
  name: 'trace',
  args: '[path...]',
  options: ['reports', ...SOURCE_OPTIONS, 'explain', ...ARTICLE_OPTIONS],
  formats: Object.keys(TRACE_FORMATS),
  examples: {
    file: 'isogloss trace draft.md',
    explain: 'isogloss trace --explain draft.md',
    json: 'isogloss trace --format json export.ndjson > sources.json',
  },
  async run(args, context) {
    const { io, parts, options } = context
    const reports = await openReports(TRACE_FORMATS, context, args)
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const { openDesk, traceArticles } = await parts.pipeline()
    const desk = openDesk(await withStyle(settings, context))
    const traced = await traceArticles(readInputs(args, desk, context, settings.ignore), desk, {
      texts: reports.formats.has('text') || reports.formats.has('html') ? MOST_TEXTS : 0,
    })
    const failures = [...settings.failures, ...traced.failures]
    failures.push(...(await reports.write({ files: traced.files, failures }, words)))
    await complain(failures, io, words)
    return failures.length > 0 ? 2 : 0
  },
}
