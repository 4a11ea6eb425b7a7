import { expect, test } from 'vitest'
import { disorder, parse } from './element-order.ts'

const problems = (xml: string): readonly string[] => disorder(parse(xml))

test.each([
  ['<w:pPr><w:jc/><w:spacing/></w:pPr>', ['pPr: spacing too late']],
  ['<w:rPr><w:sz/><w:b/></w:rPr>', ['rPr: b too late']],
  ['<w:tcPr><w:vMerge/><w:gridSpan/></w:tcPr>', ['tcPr: gridSpan too late']],
  ['<w:pPr><w:jc/><w:jc/></w:pPr>', ['pPr: jc twice']],
  ['<w:p><w:r/><w:pPr/></w:p>', ['p: pPr too late']],
  ['<w:body><w:sectPr/><w:p/></w:body>', ['body: p too late']],
  ['<w:r><w:drawing/></w:r>', ['r: drawing does not belong there']],
  ['<w:sdt><w:p/></w:sdt>', ['sdt: holds children that we do not know']],
  [
    '<w:p><w:pPr><w:keepNext/><w:spacing/><w:jc/></w:pPr><w:bookmarkStart/><w:r><w:rPr><w:b/><w:sz/></w:rPr><w:t/><w:br/><w:t/></w:r><w:bookmarkEnd/></w:p>',
    [],
  ],
  ['<w:sectPr><w:footerReference/><w:headerReference/><w:pgSz/><w:titlePg/></w:sectPr>', []],
])('%s', (xml, expected) => expect(problems(xml)).toEqual(expected))

test('tags must pair', () => {
  expect(() => parse('<w:p><w:r></w:p>')).toThrow()
  expect(() => parse('<w:p>')).toThrow()
})
