import type { CliCommand } from '../command.ts'
import { UsageFailure } from '../options.ts'

const SCHEMAS = ['config', 'glossary'] as const

/** Prints the JSON Schema that editors complete a configuration or a glossary by. */
export const schema: CliCommand = {
  name: 'schema',
  args: '<name>',
  options: [],
  formats: [],
  examples: { glossary: 'isogloss schema glossary > glossary.schema.json', config: 'isogloss schema config' },
  async run([name = ''], { io, parts }) {
    if (name !== 'config' && name !== 'glossary') {
      throw new UsageFailure('unknown-schema', { name, choices: SCHEMAS }, { word: name, candidates: SCHEMAS })
    }
    if (name === 'glossary') await io.stdout.write(new TextDecoder().decode(await parts.asset('glossary.schema.json')))
    else {
      const { configurationSchema } = await import('../../configuration.ts')
      await io.stdout.write(`${JSON.stringify(configurationSchema(), null, 2)}\n`)
    }
    return 0
  },
}
