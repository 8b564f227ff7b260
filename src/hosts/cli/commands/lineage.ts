import { LINEAGE_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { ARTICLE_OPTIONS } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'
import { SOURCE_OPTIONS, withStyle } from '../style-model.ts'

/** Says which articles share a source, and shows the passages. Finds nothing wrong. */
export const lineage: CliCommand = {
  name: 'lineage',
  args: '[path...]',
  options: ['reports', ...SOURCE_OPTIONS, ...ARTICLE_OPTIONS],
  formats: Object.keys(LINEAGE_FORMATS),
  examples: { folder: 'isogloss lineage articles/', json: 'isogloss lineage --format json export.ndjson > links.json' },
  async run(args, context) {
    const { io, parts, options } = context
    const reports = await openReports(LINEAGE_FORMATS, context, args)
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const { openDesk, relateArticles } = await parts.pipeline()
    const desk = openDesk(await withStyle(settings, context))
    const related = await relateArticles(readInputs(args, desk, context, settings.ignore), desk)
    const failures = [...settings.failures, ...related.failures]
    failures.push(...(await reports.write({ ...related, failures }, words)))
    await complain(failures, io, words)
    return failures.length > 0 ? 2 : 0
  },
}
