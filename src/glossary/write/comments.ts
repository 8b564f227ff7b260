/** The comments of a YAML text in order of their words, so that texts can be compared whose parts were moved. */
export function commentsOf(text: string, { Lexer }: typeof import('yaml')): string[] {
  const comments: string[] = []
  for (const token of new Lexer().lex(text)) if (token.startsWith('#')) comments.push(token.trimEnd())
  return comments.sort()
}
