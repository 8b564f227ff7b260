import { say } from '../../../core/message.ts'
import { EXPORTERS } from '../../../exchange/exchange.ts'
import { termsOf } from '../../../exchange/forms.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { UsageFailure } from '../options.ts'
import { openSettings } from '../settings.ts'

/** Writes a glossary in the format of another tool, and says what that cannot hold. */
export const glossaryExport: CliCommand = {
  name: 'glossary export',
  args: '[path...]',
  options: ['to', 'lang', 'config', 'no-config'],
  formats: Object.keys(EXPORTERS),
  examples: {
    tbx: 'isogloss glossary export --to tbx > glossary.tbx',
    vale: 'isogloss glossary export --to vale --lang en glossary/places > styles/Desk/Names.yml',
  },
  async run(args, context) {
    const { io, options } = context
    if (options.to === undefined) throw new UsageFailure('option-missing', { option: '--to' })
    const asked = args.length > 0 ? { ...context, options: { ...options, glossary: args } } : context
    const { desk, failures, words } = await openSettings(asked)
    // Half a glossary would look like a whole one.
    if (failures.length > 0) {
      await complain(failures, io, words)
      return 2
    }
    const entries = (desk.glossary?.entries ?? []).filter(entry => termsOf(entry).length > 0)
    const exporter = await EXPORTERS[options.to]!()
    const { text, lost } = await exporter(entries, options.lang ?? desk.defaultLanguage)
    await io.stdout.write(text)
    const fields = [...lost].map(([name, count]) => `${name} (${count})`)
    if (fields.length > 0)
      await io.stderr.write(`${words(say('report.exchange.lost', { format: options.to, fields }))}\n`)
    await io.stderr.write(`${words(say('report.exchange.written', { count: entries.length }))}\n`)
    return 0
  },
}
