/**
 * Lines of a stream of UTF-8, without their endings, as they come: those that a chunk completes at a time, so that who
 * answers them can answer before the next chunk. A byte order mark is left out.
 */
export async function* decodedLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let open = ''
  for await (const chunk of chunks) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n')
    open += first
    if (more.length === 0) continue
    const complete = [open, ...more]
    open = complete.pop()!
    yield complete.map(line => line.replace(/\r$/, ''))
  }
  open += decoder.decode()
  if (open !== '') yield [open.replace(/\r$/, '')]
}
