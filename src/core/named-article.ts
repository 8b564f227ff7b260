/** What names an article of a run: the path of its file, and its id where that holds records. */
export type NamedArticle = { readonly path: string; readonly article?: string | undefined }

/** An article as people and declarations call it: `desk/port.md`, `wire.ndjson#17`. */
export function articleName({ path, article }: NamedArticle): string {
  return article === undefined ? path : `${path}#${article}`
}
