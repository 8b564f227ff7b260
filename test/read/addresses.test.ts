import { expect, test } from 'vitest'
import { findAddresses } from '../../src/read/addresses.ts'

const found = (text: string) => findAddresses(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['See https://example.org/Lattakia?a=1#b.', ['https://example.org/Lattakia?a=1#b']],
  ['(see www.skai.gr)', ['www.skai.gr']],
  ['Read https://en.wikipedia.org/wiki/Aleppo_(city), please', ['https://en.wikipedia.org/wiki/Aleppo_(city)']],
  ['Write to news.desk@example.co.uk!', ['news.desk@example.co.uk']],
  ['On rudaw.net/english/Lattakia and Skai.gr.', ['rudaw.net/english/Lattakia', 'Skai.gr']],
  ['He told @Lattakia_News so', ['@Lattakia_News']],
  ['“https://a.org/x” and «http://b.org»', ['https://a.org/x', 'http://b.org']],
])('%s', (text, addresses) => {
  expect(found(text)).toEqual(addresses)
})

test.each([
  'The army left.In Aleppo it rained',
  'At 5.30 p.m. the U.N. left',
  'a @ b',
  'e.g. this',
])('none in %s', text => {
  expect(found(text)).toEqual([])
})
