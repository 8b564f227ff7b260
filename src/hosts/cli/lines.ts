/** Lines of a stream of UTF-8, as they come, without their endings. A byte order mark is left out. */
export async function* decodedLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let open = ''
  for await (const chunk of chunks) {
    const [first, ...more] = decoder.decode(chunk, { stream: true }).split('\n')
    open += first
    for (const next of more) {
      yield open.replace(/\r$/, '')
      open = next
    }
  }
  open += decoder.decode()
  if (open !== '') yield open.replace(/\r$/, '')
}
