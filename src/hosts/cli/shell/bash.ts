import type { TableCommand } from './command-table.ts'

/** Completion for bash 3.2 and later; needs no bash-completion. */
export function bashCompletion(commands: readonly TableCommand[]): string {
  const groups = new Map<string, string[]>()
  for (const { name } of commands) {
    const [first, second] = name.split(' ')
    groups.set(first!, [...(groups.get(first!) ?? []), ...(second ? [second] : [])])
  }
  const second = [...groups].filter(([, names]) => names.length > 0)
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, short, choices }) => {
        const cases = [long, ...(short ? [short] : [])].map(flag => `'${name}:${flag}'`).join('|')
        return `    ${cases}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return ;;`
      }),
  )
  const options = commands.map(
    ({ name, options: own }) => `    '${name}') options='${own.map(({ long }) => long).join(' ')} --help' ;;`,
  )
  return `# bash completion for isogloss: eval "$(isogloss completion bash)"
_isogloss() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]-}" options=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...groups.keys()].join(' ')} --help --version' -- "$word"))
    return
  fi
  case "$command" in
${second
  .map(([group]) => `    ${group})`)
  .join('\n')
  .replaceAll(')\n    ', '|')}
      if [ "$COMP_CWORD" -eq 2 ]; then
        case "$command" in
${second.map(([group, names]) => `          ${group}) COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$word")) ;;`).join('\n')}
        esac
        return
      fi
      command="$command \${COMP_WORDS[2]}" ;;
  esac
  case "$command:$before" in
${values.join('\n')}
  esac
  case "$command" in
${options.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -o bashdefault -F _isogloss isogloss
`
}
