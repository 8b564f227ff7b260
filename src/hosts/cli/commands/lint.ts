import type { Aside } from '../../../core/aside.ts'
import { say } from '../../../core/message.ts'
import { countFindings } from '../../../report/count.ts'
import { LINT_FORMATS } from '../../../report/formats.ts'
import type { CliCommand, Context } from '../command.ts'
import { complain } from '../complain.ts'
import type { ExitCode } from '../io.ts'
import { fixFiles, showFixes } from '../lint/fix.ts'
import { askOneByOne } from '../lint/interactive.ts'
import { lintOnce } from '../lint/once.ts'
import { checkLintOptions } from '../lint/options.ts'
import { exitCode, tooManyWarnings } from '../lint/verdict.ts'
import { runWatched } from '../lint/watch.ts'
import { ARTICLE_OPTIONS, GATE_OPTIONS } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'

/** Finds what an editor should see. */
export const lint: CliCommand = {
  name: 'lint',
  args: '[path...]',
  options: ['reports', ...GATE_OPTIONS, 'rule', 'no-rule', 'jobs', ...ARTICLE_OPTIONS],
  formats: Object.keys(LINT_FORMATS),
  examples: {
    folder: 'isogloss lint articles/',
    stdin: 'cat draft.md | isogloss lint - --stdin-filename draft.md',
    sarif: 'isogloss lint --format text --format sarif=isogloss.sarif --fail-on error "articles/**/*.md"',
    rule: 'isogloss lint --rule mixed-spelling --rule mixed-in-set articles/*.txt',
    since: 'isogloss lint --since origin/main',
    fix: 'isogloss lint --fix articles/',
    baseline: 'isogloss lint --update-baseline articles/',
  },
  async run(args, context) {
    checkLintOptions(context.options)
    if (!context.options.watch || context.options.printConfig) return lintAndReport(args, context)
    return runWatched(args, context, () => lintAndReport(args, context))
  },
}

async function lintAndReport(args: readonly string[], context: Context): Promise<ExitCode> {
  const { aside: open } = context.io
  const opened: Aside[] = []
  const lay = open && (() => opened[opened.push(open()) - 1]!)
  try {
    return await lintWith(lay, args, context)
  } finally {
    for (const aside of opened) aside.close()
  }
}

async function lintWith(lay: (() => Aside) | undefined, args: readonly string[], context: Context): Promise<ExitCode> {
  const { io, options } = context
  const reports = await openReports(LINT_FORMATS, context, args)
  const settings = await openSettings(context)
  const { words } = settings
  if (options.printConfig) return printSettings(settings, context)
  if (options.interactive) return askOneByOne(args, settings, { ...context, words })
  if (options.fixDryRun) return showFixes(args, settings, { ...context, words })
  const unfixed = options.fix ? await fixFiles(args, settings, { ...context, words }) : []
  const { whole, shown } = await lintOnce(args, settings, { ...context, words }, lay)
  const unwritten = await reports.write(shown, words)
  await complain([...unfixed, ...whole.failures, ...unwritten], io, words)
  const bar = {
    failOn: settings.failOn ?? (options.quiet ? 'error' : 'warning'),
    maxWarnings: settings.maxWarnings,
  }
  if (tooManyWarnings(whole, bar.maxWarnings)) {
    const params = { count: countFindings(whole.files).warnings, most: bar.maxWarnings! }
    await io.stderr.write(`${words(say('ci.warnings', params))}\n`)
  }
  return unwritten.length + unfixed.length > 0 ? 2 : exitCode(whole, bar)
}
