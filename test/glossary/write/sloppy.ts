import fc from 'fast-check'

/** Glossary files as people write them: keys in any order, any quotation marks, comments wherever YAML allows them. */

const name = fc.constantFrom(
  'Homs',
  'Latakia',
  "Qur'an",
  'Say "no"',
  'no',
  '12',
  'a: b',
  'İzmir',
  'حمص',
  'x, y',
  '# x',
  '',
)
const quoted = name.chain(text => {
  const single = `'${text.replaceAll("'", "''")}'`
  const plain = /^[\p{L}][\p{L} ']*$/u.test(text) ? [text] : []
  return fc.constantFrom(JSON.stringify(text), single, ...plain)
})
const comment = fc.constantFrom('# seen in print', '#', '# ask: "who?" { [', '#tight')
const gap = fc.constantFrom('', ' ', '  ')

const tail = fc.option(comment, { freq: 3, nil: undefined }).map(text => (text === undefined ? '' : ` ${text}`))
const above = (indent: string) =>
  fc.option(comment, { freq: 4, nil: undefined }).map(text => (text === undefined ? '' : `${indent}${text}\n`))

const languages = fc.uniqueArray(fc.constantFrom('en', 'fr', 'no', 'ar', 'zh-Hant', 'el', 'vi'), {
  minLength: 1,
  maxLength: 4,
})

const flowMap = fc
  .tuple(languages, fc.array(quoted, { minLength: 4, maxLength: 4 }), gap)
  .map(
    ([tags, values, space]) =>
      `{${space}${tags.map((tag, at) => `${tag}: ${values[at]}`).join(`,${space || ' '}`)}${space}}`,
  )
const blockMap = fc
  .tuple(languages, fc.array(fc.tuple(quoted, tail, above('    ')), { minLength: 4, maxLength: 4 }))
  .map(
    ([tags, rows]) =>
      `\n${tags.map((tag, at) => `${rows[at]![2]}    ${tag}: ${rows[at]![0]}${rows[at]![1]}`).join('\n')}`,
  )
const flowForm = fc
  .tuple(quoted, gap, fc.boolean())
  .map(([text, space, first]) =>
    first ? `{${space}form: ${text}, status: admitted }` : `{ in: [${space}en${space}],form: ${text}}`,
  )
const blockForm = fc
  .tuple(quoted, tail, above('      '))
  .map(([text, end, before]) => `status: deprecated${end}\n${before}      form: ${text}`)
const formLine = fc
  .tuple(above('    '), fc.oneof(flowForm, blockForm), tail)
  .map(([before, form, end]) => `${before}    - ${form}${end}`)
const forms = fc.oneof(
  fc.array(flowForm, { minLength: 1, maxLength: 3 }).map(list => ` [${list.join(', ')}]`),
  fc.array(formLine, { minLength: 1, maxLength: 3 }).map(list => `\n${list.join('\n')}`),
)

const field = fc.oneof(
  fc.tuple(fc.constantFrom('house', 'short', 'native'), flowMap, tail).map(([key, map, end]) => [key, ` ${map}${end}`]),
  fc.tuple(fc.constantFrom('house', 'short', 'native'), blockMap).map(([key, map]) => [key, map]),
  fc.tuple(fc.constant('forms'), forms).map(([key, list]) => [key, list]),
  fc
    .tuple(fc.constantFrom('definition', 'note', 'colour'), quoted, tail)
    .map(([key, text, end]) => [key, ` ${text}${end}`]),
  fc.constant(['note', ' |\n    as said\n      before\n']),
  fc
    .tuple(gap, fc.array(quoted, { maxLength: 3 }))
    .map(([space, list]) => ['tests', ` { flags: [${space}${list.join(',')}] }`]),
) as fc.Arbitrary<[string, string]>

const entry = fc
  .tuple(
    fc.uniqueArray(field, { maxLength: 5, selector: ([key]) => key }),
    fc.nat(5),
    fc.array(fc.tuple(above('  '), tail, fc.boolean()), { minLength: 6, maxLength: 6 }),
  )
  .map(([fields, at, around]) => {
    const pairs: [string, string][] = [...fields]
    pairs.splice(at % (pairs.length + 1), 0, ['id', ` place.homs${around[5]![1]}`])
    const lines = pairs.map(([key, value], index) => {
      const [before, , blank] = around[index]!
      return `${index > 0 ? `${blank ? '\n' : ''}${before}` : ''}${index === 0 ? '- ' : '  '}${key}:${value}`
    })
    return lines.join('\n').replace(/\n+$/, '')
  })

/** A file of entries, sound as YAML. */
export const sloppyFile: fc.Arbitrary<string> = fc
  .tuple(above(''), fc.array(fc.tuple(above(''), entry, fc.boolean()), { minLength: 1, maxLength: 3 }), above(''))
  .map(
    ([head, entries, end]) =>
      `${head}${entries.map(([before, text, blank]) => `${blank ? '\n' : ''}${before}${text}\n`).join('')}${end}`,
  )
