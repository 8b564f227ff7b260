import { atLeast } from '../../../core/finding.ts'
import type { LintRun } from '../../../core/run.ts'
import { LINT_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import type { ExitCode } from '../io.ts'
import { ARTICLE_OPTIONS, type FailLevel } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'

/** Finds what an editor should see. */
export const lint: CliCommand = {
  name: 'lint',
  args: '[path...]',
  options: ['reports', 'fail-on', 'rule', 'no-rule', ...ARTICLE_OPTIONS],
  formats: Object.keys(LINT_FORMATS),
  examples: {
    folder: 'isogloss lint articles/',
    stdin: 'cat draft.md | isogloss lint - --stdin-filename draft.md',
    sarif: 'isogloss lint --format text --format sarif=isogloss.sarif --fail-on error "articles/**/*.md"',
    rule: 'isogloss lint --rule mixed-spelling --rule mixed-in-set articles/*.txt',
  },
  async run(args, context) {
    const { io, parts, options } = context
    const reports = await openReports(LINT_FORMATS, context, args)
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const { openDesk, lintArticles } = await parts.pipeline()
    const desk = openDesk(settings.desk)
    const found = await lintArticles(readInputs(args, desk, context, settings.ignore), desk)
    const run: LintRun = { files: found.files, failures: [...settings.failures, ...found.failures] }
    const unwritten = await reports.write(run, words)
    await complain([...run.failures, ...unwritten], io, words)
    return unwritten.length > 0 ? 2 : exitCode(run, settings.failOn ?? 'warning')
  },
}

/** 2 when something could not be done, else 1 when a finding is at or above the failing severity. */
export function exitCode(run: LintRun, failOn: FailLevel): ExitCode {
  if (run.failures.length > 0) return 2
  if (failOn === 'never') return 0
  return run.files.some(file => file.findings.some(finding => atLeast(finding.severity, failOn))) ? 1 : 0
}
