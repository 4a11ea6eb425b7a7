import { describe, expect, test } from 'vitest'
import {
  abstractList,
  cell,
  inList,
  level,
  list,
  p,
  paragraph,
  readShort,
  reported,
  row,
  ruled,
  run,
  table,
  wordFile,
} from '../../test/word-file.ts'
import { docxBlocks } from '../docx-blocks.ts'

const cellsOf = async (body: string): Promise<unknown> => {
  const { value } = await docxBlocks(wordFile({ body }))
  return value?.flatMap((block) =>
    block.type === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan]))
      : [],
  )
}
const merged = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

describe('tables of data', () => {
  test('cells that span columns and rows', async () =>
    expect(
      await cellsOf(
        table(
          [
            row(
              [cell('STT', merged), cell('Cơ quan', '<w:gridSpan w:val="2"/>'), cell('Thời gian', merged)],
              '<w:tblHeader/>',
            ),
            row([cell('', goesOn), cell('Chủ trì'), cell('Phối hợp'), cell('', goesOn)], '<w:tblHeader/>'),
            row([cell('1'), cell('Công an'), cell('Các thôn'), cell('Quý II')]),
          ],
          ruled,
        ),
      ),
    ).toEqual([
      [
        ['STT', 1, 2],
        ['Cơ quan', 2, 1],
        ['Thời gian', 1, 2],
      ],
      [
        ['Chủ trì', 1, 1],
        ['Phối hợp', 1, 1],
      ],
      [
        ['1', 1, 1],
        ['Công an', 1, 1],
        ['Các thôn', 1, 1],
        ['Quý II', 1, 1],
      ],
    ]))

  test('head rows are those at the top that repeat', async () => {
    const body = table(
      [
        row([cell('STT'), cell('A')], '<w:tblHeader/>'),
        row([cell('1'), cell('a')]),
        row([cell('2'), cell('b')], '<w:tblHeader/>'),
      ],
      ruled,
    )
    const { value } = await docxBlocks(wordFile({ body }))
    expect(value).toMatchObject([
      { rows: [{ head: true }, { head: false }, { head: false }], position: { paragraph: 0 } },
    ])
  })

  test('columns left out before and after a row stand empty; old merges go to the left cell', async () =>
    expect(
      await cellsOf(
        table(
          [
            row([cell('a'), cell('b'), cell('c')]),
            row([cell('d')], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
            row([cell('e', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge w:val="continue"/>'), cell('f')]),
          ],
          ruled,
        ),
      ),
    ).toEqual([
      [
        ['a', 1, 1],
        ['b', 1, 1],
        ['c', 1, 1],
      ],
      [
        ['', 1, 1],
        ['d', 1, 1],
        ['', 1, 1],
      ],
      [
        ['e', 2, 1],
        ['f', 1, 1],
      ],
    ]))

  test('a cell that goes on from none above is a cell; words that a merge hides stand beside', async () =>
    expect(
      await readShort({
        body: table([row([cell('STT', goesOn), cell('b')]), row([cell('khuất', goesOn), cell('c')])], ruled),
      }),
    ).toEqual([[['STT', 'b'], ['c']], '~khuất']))

  test('paragraphs of a cell and rows of a table within stand on lines; labels are counted through cells', async () =>
    expect(
      await readShort({
        body: table(
          [
            row([
              cell(p('Chợ', inList(1)) + p('Trường', inList(1))),
              cell(p('gồm:') + table([row([cell('x'), cell('y')])], ruled) + p('hết')),
            ]),
            row([cell(p('Trạm', inList(1))), cell('z')]),
          ],
          ruled,
        ),
        numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0),
      }),
    ).toEqual([
      [
        ['1. Chợ\n2. Trường', 'gồm:\nx\ty\nhết'],
        ['3. Trạm', 'z'],
      ],
    ]))

  test('a column of numbers left to Word is printed, bullets of empty cells are not', async () =>
    expect(
      await readShort({
        body:
          table(
            [
              row([cell('STT'), cell('Việc')]),
              row([cell(paragraph('', inList(1))), cell('Dọn chợ')]),
              row([cell(paragraph('', inList(1))), cell(paragraph('', inList(2)))]),
            ],
            ruled,
          ) + paragraph('', inList(1)),
        numbering:
          abstractList(0, level(0, 'decimal', '%1')) +
          abstractList(1, level(0, 'bullet', '-')) +
          list(1, 0) +
          list(2, 1),
      }),
    ).toEqual([
      [
        ['STT', 'Việc'],
        ['1', 'Dọn chợ'],
        ['2', ''],
      ],
    ]))

  test('content controls around rows and cells', async () =>
    expect(
      await readShort({
        body: table(
          [
            `<w:sdt><w:sdtContent>${row([cell('a'), `<w:sdt><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
          ],
          ruled,
        ),
      }),
    ).toEqual([[['a', 'b']]]))

  test('a deleted row stands beside; deleted words in a cell too', async () =>
    expect(
      await readShort({
        body: table(
          [
            row([cell('1'), cell(paragraph(`${run('Chợ')}<w:del><w:r><w:delText> cũ</w:delText></w:r></w:del>`))]),
            row([cell('2'), cell('Bỏ')], '<w:del/>'),
          ],
          ruled,
        ),
      }),
    ).toEqual([[['1', 'Chợ']], '~cũ', '~2', '~Bỏ']))

  test('a span of a thousand million columns is cut back and said', async () => {
    const body = table(
      [
        row([cell('a', '<w:gridSpan w:val="1000000000"/>'), cell('b')]),
        row([cell('c'), cell('d')], '<w:gridBefore w:val="999999999"/>'),
      ],
      ruled,
    )
    expect(await cellsOf(body)).toEqual([
      [
        ['a', 63, 1],
        ['b', 1, 1],
      ],
      [
        ['', 63, 1],
        ['c', 1, 1],
        ['d', 1, 1],
      ],
    ])
    expect(await reported({ body })).toEqual(['table-span-odd'])
  })
})

describe('tables that lay out a page', () => {
  const head = (tblPr = ''): string =>
    table(
      [
        row([
          cell(p('UBND HUYỆN') + p('ỦY BAN NHÂN DÂN XÃ NGÀ THƯỢNG')),
          cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')),
        ]),
        row([cell('Số: 5/KH-UBND'), cell('Ngà Thượng, ngày 02 tháng 3 năm 2026')]),
      ],
      tblPr,
    )
  const columns = [
    'UBND HUYỆN',
    'ỦY BAN NHÂN DÂN XÃ NGÀ THƯỢNG',
    'Số: 5/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Ngà Thượng, ngày 02 tháng 3 năm 2026',
  ]

  test('the head is read column by column, also where somebody drew its lines', async () => {
    expect(await readShort({ body: head() })).toEqual(columns)
    expect(await readShort({ body: head(ruled) })).toEqual(columns)
  })

  test('a rule under the motto made of a cell’s border divides no columns', async () =>
    expect(
      await readShort({
        body: table([
          row([cell('SỞ Y TẾ', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'), cell('PHÒNG NỘI VỤ')]),
        ]),
      }),
    ).toEqual(['SỞ Y TẾ', 'PHÒNG NỘI VỤ']))

  test('one column is paragraphs, whatever its lines', async () =>
    expect(await readShort({ body: table([row([cell('a')]), row([cell('b')])], ruled) })).toEqual(['a', 'b']))

  test('a table of data inside a layout stays one', async () =>
    expect(
      await readShort({ body: table([row([cell(p('Biểu') + table([row([cell('x'), cell('y')])], ruled) + p(''))])]) }),
    ).toEqual(['Biểu', [['x', 'y']]]))

  test('lines of the table’s style count; a table that numbers its rows is data without any', async () => {
    const styles =
      '<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="H"><w:basedOn w:val="G"/></w:style>'
    expect(await readShort({ body: table([row([cell('a'), cell('b')])], '<w:tblStyle w:val="H"/>'), styles })).toEqual([
      [['a', 'b']],
    ])
    expect(
      await readShort({ body: table([row([cell('STT'), cell('Việc')]), row([cell('1'), cell('Dọn chợ')])]) }),
    ).toEqual([
      [
        ['STT', 'Việc'],
        ['1', 'Dọn chợ'],
      ],
    ])
  })
})
