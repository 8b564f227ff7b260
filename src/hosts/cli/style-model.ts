import type { DeskSettings } from '../../pipeline.ts'
import type { Context } from './command.ts'
import type { OptionName } from './options.ts'
import { priorOf } from './prior.ts'
import type { Settings } from './settings.ts'

/** Options of every command that asks where articles came from. */
export const SOURCE_OPTIONS: readonly OptionName[] = ['model', 'prior']

/** The model for English articles that ships. */
const SHIPPED = 'english.style'

/**
 * The settings of a desk that weighs style: the model named, else the one that ships, and the prior stated by options or
 * configuration. Commands that do not trace never load it.
 * @throws Failure `style-broken`, `style-version`, `prior-broken`, `prior-full`, and those of reading the file
 */
export async function withStyle({ desk, prior }: Settings, { io, parts, options }: Context): Promise<DeskSettings> {
  const { candidates, unpackStyle } = await parts.pipeline()
  const path = options.model ?? SHIPPED
  const bytes = options.model === undefined ? await parts.asset(SHIPPED) : await io.files.read(options.model)
  const stated = priorOf(options.prior ?? [], prior, candidates('und'))
  return { ...desk, style: unpackStyle(bytes, path), prior: stated }
}
