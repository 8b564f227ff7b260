import type { Context } from './command.ts'
import { complain } from './complain.ts'
import type { ExitCode } from './io.ts'
import type { Settings } from './settings.ts'

/** `--print-config`: the settings in use as JSON, and where they come from. */
export async function printSettings(settings: Settings, { io, parts }: Context): Promise<ExitCode> {
  const { CODES, defaultSeverity } = await parts.rules()
  const { desk, opened, configuration, failOn, maxWarnings, baseline, ignore, failures, words } = settings
  const severityOf = (code: string) => {
    if (desk.only.length > 0 && !desk.only.includes(code)) return 'off'
    return desk.severities[code] ?? defaultSeverity(code)
  }
  const printed = {
    configuration,
    glossary: opened.from,
    entries: opened.glossary?.entries.length ?? 0,
    house: desk.house,
    language: desk.lang ?? null,
    languages: desk.languages,
    defaultLanguage: desk.defaultLanguage,
    rules: Object.fromEntries(CODES.map(code => [code, severityOf(code)])),
    exempt: desk.exempt,
    ignore: ignore?.patterns ?? [],
    failOn: failOn ?? 'warning',
    maxWarnings,
    baseline,
    requireReason: desk.requireReason ?? false,
    uiLanguage: words.lang,
  }
  await io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  await complain(failures, io, words)
  return failures.length > 0 ? 2 : 0
}
