import { Failure } from '../core/failure.ts'
import type { Document } from '../read/document.ts'

/** The articles that could be read, as they come; what could not is added to `failures`. */
export async function* setAside(
  documents: AsyncIterable<Document | Failure>,
  failures: Failure[],
): AsyncGenerator<Document> {
  for await (const document of documents) {
    if (document instanceof Failure) failures.push(document)
    else yield document
  }
}
