/**
 * What is to be said, before it has words: a key of the message catalogues and the values to put in.
 * `count` chooses the plural form. Only `report` turns a message into a sentence.
 */
export type Message = { readonly key: string; readonly params?: Params }
export type Params = { readonly [name: string]: string | number | readonly string[] }

/** Makes a {@link Message}. @param key a key of the catalogues, as `finding.house-form.deprecated` */
export function say(key: string, params?: Params): Message {
  return params ? { key, params } : { key }
}
