import type { TableCommand } from './command-table.ts'

/** Completion for fish 3 and later. */
export function fishCompletion(commands: readonly TableCommand[]): string {
  const lines = ['# fish completion for isogloss: isogloss completion fish | source']
  const groups = new Set<string>()
  for (const { name, summary, options } of commands) {
    const [first, second] = name.split(' ')
    if (second === undefined)
      lines.push(`complete -c isogloss -n __fish_use_subcommand -a ${first} -d ${quoted(summary)}`)
    else {
      if (!groups.has(first!)) lines.push(`complete -c isogloss -n __fish_use_subcommand -a ${first}`)
      groups.add(first!)
      lines.push(
        `complete -c isogloss -n '__fish_seen_subcommand_from ${first}; and test (count (commandline -opc)) -eq 2' -f -a ${second} -d ${quoted(summary)}`,
      )
    }
    const seen = name.split(' ').map(word => `__fish_seen_subcommand_from ${word}`)
    for (const option of options) {
      const short = option.short ? ` -s ${option.short.slice(1)}` : ''
      const value = !option.hasValue
        ? ''
        : option.choices.length > 0
          ? ` -x -a ${quoted(option.choices.join(' '))}`
          : ' -r'
      lines.push(
        `complete -c isogloss -n '${seen.join('; and ')}'${short} -l ${option.long.slice(2)}${value} -d ${quoted(option.says)}`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
