import { expect, test } from 'vitest'
import { thesaurus } from './thesaurus.ts'

test('a phrase stands in one group alone', () => {
  const all = thesaurus.flatMap(({ phrases }) => phrases)
  expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([])
})

test('every group has two phrases at least, none empty', () =>
  expect(thesaurus.filter(({ phrases }) => phrases.length < 2 || phrases.includes(''))).toEqual([]))

test('the groups speak of the subjects of the field', () => expect(thesaurus.length).toBeGreaterThanOrEqual(350))
