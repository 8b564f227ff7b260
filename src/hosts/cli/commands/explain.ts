import { say } from '../../../core/message.ts'
import { explainText, rulesText } from '../../../report/explain-text.ts'
import type { CliCommand } from '../command.ts'
import { lookOf } from '../look.ts'
import { UsageFailure } from '../options.ts'

/** Tells what a code means, with an example, and how to suppress it. */
export const explain: CliCommand = {
  name: 'explain',
  args: '[code]',
  options: ['format'],
  formats: ['text', 'json'],
  examples: { code: 'isogloss explain split-name', all: 'isogloss explain' },
  async run([code], { io, parts, words, options }) {
    const { RULES, CODES, defaultSeverity } = await parts.rules()
    if (code !== undefined && !CODES.includes(code)) {
      throw new UsageFailure('unknown-rule', { code }, { word: code, candidates: CODES })
    }
    const asked = CODES.filter(known => code === undefined || known === code).map(known => ({
      code: known,
      severity: defaultSeverity(known),
      rule: RULES.find(rule => rule.code === known) ?? null,
    }))
    if (options.format === 'json') {
      const list = asked.map(({ code, severity, rule }) => ({
        code,
        severity,
        summary: words(say(`rule.${code}.summary`)),
        why: words(say(`rule.${code}.why`)),
        examples: (rule?.examples ?? []).map(({ name, text, finds, fixed }) => ({ name, text, finds, fixed })),
      }))
      await io.stdout.write(`${JSON.stringify(code === undefined ? list : list[0], null, 2)}\n`)
      return 0
    }
    const look = lookOf(io, options, words)
    const [only] = asked
    await io.stdout.write(code !== undefined && only ? explainText(only, look) : rulesText(asked, look))
    return 0
  },
}
