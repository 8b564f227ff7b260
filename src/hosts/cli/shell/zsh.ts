import type { TableCommand, TableOption } from './command-table.ts'

/** Completion for zsh 5 and later: to be sourced, or saved as `_isogloss` in a folder of `fpath`. */
export function zshCompletion(commands: readonly TableCommand[]): string {
  const groups = new Map<string, string[]>()
  for (const { name, summary } of commands) {
    const [first, second] = name.split(' ')
    const names = groups.get(first!) ?? []
    groups.set(first!, names)
    if (second) names.push(quoted(`${second}:${described(summary)}`))
  }
  const firsts = [...groups].map(([first, seconds]) => {
    const own = commands.find(({ name }) => name === first)
    return quoted(seconds.length > 0 ? first : `${first}:${described(own?.summary ?? '')}`)
  })
  const nested = [...groups].filter(([, seconds]) => seconds.length > 0)
  const cases = commands.map(({ name, options }) => {
    const specs = options.map(option => `      ${quoted(specOf(option))}`)
    return `    ${quoted(name)}) specs=(\n${specs.join('\n')}\n    ) ;;`
  })
  return `#compdef isogloss
# zsh completion for isogloss: source <(isogloss completion zsh)
_isogloss() {
  local command=$words[2]
  local -a names specs
  if (( CURRENT == 2 )); then
    names=(${firsts.join(' ')})
    _describe command names
    return
  fi
  case $command in
${nested
  .map(
    ([group, seconds]) => `    ${group})
      if (( CURRENT == 3 )); then
        names=(${seconds.join(' ')})
        _describe command names
        return
      fi
      command="$command $words[3]"
      shift words; (( CURRENT-- )) ;;`,
  )
  .join('\n')}
  esac
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
  _arguments -s $specs '*:file:_files'
}
if (( $+functions[compdef] )); then compdef _isogloss isogloss; fi
`
}

function specOf({ long, short, hasValue, choices, says }: TableOption): string {
  const names = short ? `{${short},${long}}` : long
  const value = !hasValue ? '' : choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files'
  // One spec stands for one name; the long one will do.
  return `*${short ? long : names}[${described(says)}]${value}`
}

/** Text that colons and brackets do not end. */
function described(text: string): string {
  return text.replaceAll(/[[\]\\:]/g, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
