import fc from 'fast-check'
import { expect, test } from 'vitest'
import { docxBlocks } from '../src/docx-blocks.ts'
import { cell, paragraph, row, ruled, run, table, wordFile } from './word-file.ts'

/** XML with `#` where a word goes. */
type Sketch = string

const inline: fc.Arbitrary<Sketch> = fc.letrec<{ inline: Sketch }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(
      run('# '),
      run('# ', '<w:vanish/>'),
      '<w:del><w:r><w:delText># </w:delText></w:r></w:del>',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:instrText>TOC x</w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '<w:r><w:br w:type="page"/><w:tab/></w:r>',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'ins',
          'moveTo',
          'moveFrom',
          'hyperlink',
          'smartTag',
          'sdtContent',
          'fldSimple',
          'strange',
          'rt',
        ),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([name, children]) => `<w:${name}>${children.join('')}</w:${name}>`),
    tie('inline').map(
      (each) =>
        `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing><w:txbxContent>${paragraph(each)}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    ),
  ),
})).inline

const block: fc.Arbitrary<Sketch> = fc.letrec<{ block: Sketch; paragraph: Sketch }>((tie) => ({
  paragraph: fc
    .tuple(
      fc.array(inline, { maxLength: 4 }),
      fc.constantFrom('', '', '<w:rPr><w:del/></w:rPr>', '<w:rPr><w:vanish/></w:rPr>', '<w:sectPr/>'),
    )
    .map(([runs, pPr]) => paragraph(runs.join(''), pPr)),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('paragraph'),
    fc
      .tuple(
        fc.array(
          fc
            .tuple(
              fc.array(
                fc
                  .tuple(
                    fc.array(tie('block'), { maxLength: 2 }),
                    fc.constantFrom(
                      '',
                      '',
                      '<w:vMerge/>',
                      '<w:vMerge w:val="restart"/>',
                      '<w:gridSpan w:val="2"/>',
                      '<w:hMerge w:val="continue"/>',
                      '<w:cellDel/>',
                    ),
                  )
                  .map(([content, tcPr]) => cell(content.join('') || paragraph(''), tcPr)),
                { minLength: 1, maxLength: 4 },
              ),
              fc.constantFrom('', '', '<w:del/>', '<w:tblHeader/>', '<w:gridBefore w:val="1"/>'),
            )
            .map(([cells, trPr]) => row(cells, trPr)),
          { minLength: 1, maxLength: 3 },
        ),
        fc.constantFrom('', ruled),
      )
      .map(([rows, tblPr]) => table(rows, tblPr)),
    tie('block').map((each) => `<w:sdt><w:sdtContent>${each}</w:sdtContent></w:sdt>`),
  ),
})).block

test('each word of a file stands in its blocks once, however it is wrapped, changed, boxed or tabled', () =>
  fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
      let words = 0
      const body = blocks.join('').replace(/#/gu, () => `từ${(words += 1)}.`)
      const { value } = await docxBlocks(wordFile({ body }))
      const said = (value ?? []).flatMap((each) =>
        each.type === 'table' ? each.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [each.text],
      )
      const found = said.join(' ').match(/từ\d+\./gu) ?? []
      expect(found.toSorted()).toEqual(Array.from({ length: words }, (_, at) => `từ${at + 1}.`).toSorted())
    }),
    { numRuns: 300 },
  ))
