import { readParts, zipParts } from '@kehoach/archive'
import type { Parameter, UnitFacts } from '@kehoach/core'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, toCsv } from './csv.ts'
import { fieldsToXlsx } from './fields-to-xlsx.ts'
import { matrixToXlsx } from './matrix-to-xlsx.ts'
import { toXlsx } from './out-sheet.ts'
import { readXlsx } from './read-xlsx.ts'
import { reportToXlsx } from './report-to-xlsx.ts'
import type { Table } from './table.ts'
import { readUnitsTable } from './units-table.ts'

const textsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text))
const sheet = (rows: readonly (readonly string[])[], heads: readonly string[]) => ({
  name: 'Xã',
  above: [],
  columns: heads.map((head) => ({ head })),
  rows,
})
async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book
}

const vietnamese = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĐẮỆ'
const word = fc.string({
  unit: fc.constantFrom(
    ...vietnamese,
    ' ',
    '0',
    '7',
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '"',
    "'",
    ';',
    ',',
    '|',
    '_',
    'x',
    '<',
    '&',
    '\u0007',
    '\ud83c\udf3e',
  ),
})
const tricky = fc.oneof(
  word,
  fc.constantFrom(
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    "'=x",
    "''",
    '_x0041_',
    '_x005F_',
    '00917',
    '1e5',
    ' a ',
  ),
)
const grid = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(tricky, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

/** What a reader of tables can give back: blank rows and columns at the ends are no cells. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const height = rows.findLastIndex((row) => row.some(Boolean)) + 1
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(Boolean) + 1))
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

describe('what is written is read again', () => {
  test('as .xlsx, every text as it was', () =>
    fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const heads = (rows[0] ?? []).map((_, at) => `Cột ${at + 1}`)
        const { value } = await toXlsx([sheet(rows, heads)])
        const read = await readXlsx(value)
        expect(trimmed(textsOf(read.value?.[0]).slice(1))).toEqual(trimmed(rows))
      }),
      { numRuns: 40 },
    ))

  test('as CSV, every text as it was', () =>
    fc.assert(
      fc.property(grid, fc.constantFrom<readonly (',' | ';' | '\t')[]>(',', ';', '\t'), (rows, delimiter) => {
        const heads = ['Tên đơn vị', 'Mã', ...(rows[0] ?? []).map((_, at) => `Cột ${at + 1}`)]
        const full = [heads, ...rows.map((row) => ['xã A', '00917', ...row])].map((row) =>
          row.map((text) => text.normalize('NFC')),
        )
        expect(textsOf(readCsv(toCsv(full, delimiter)).value ?? undefined)).toEqual(full)
      }),
    ))

  test('the same bytes for the same sheets', async () => {
    const write = () => toXlsx([sheet([['xã Đồng Mây', '00917']], ['Tên', 'Mã'])])
    expect((await write()).value).toEqual((await write()).value)
  })
})

describe('no cell becomes a formula', () => {
  const attacks = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=HYPERLINK("http://x")', '=cmd|"/c"!A1']

  test('in .xlsx all are texts', async () => {
    const { value } = await toXlsx([
      sheet(
        attacks.map((text) => [text]),
        ['a'],
      ),
    ])
    const cells = (await opened(value)).worksheets[0]?.getColumn(1).values.slice(2)
    expect(cells).toHaveLength(attacks.length)
    expect(cells?.every((cell) => typeof cell === 'string')).toBe(true)
    const parts = zipParts(value).value ?? []
    const contents = (await readParts(value, parts)).value ?? new Map<string, Uint8Array>()
    expect(new TextDecoder().decode(contents.get('xl/worksheets/sheet1.xml'))).not.toMatch(/<f[ >]/u)
  })

  test('in CSV a quotation mark stands before them', () => {
    const text = new TextDecoder().decode(toCsv(attacks.map((attack) => [attack])))
    const rows = text.split('\r\n').filter((row) => row !== '')
    expect(rows.every((row) => /^"?'/u.test(row))).toBe(true)
  })
})

describe('a sheet is made for work', () => {
  test('the head stays, filters, is wide enough; cells are of text', async () => {
    const { value } = await toXlsx([
      { ...sheet([['xã Đồng Mây', '00917']], ['Tên đơn vị', 'Mã']), above: ['Danh sách'], sticky: 1 },
    ])
    const [first] = (await opened(value)).worksheets
    expect(first?.views).toMatchObject([{ state: 'frozen', ySplit: 2, xSplit: 1 }])
    expect(first?.autoFilter).toBe('A2:B3')
    expect(first?.getColumn(1).width).toBeGreaterThan('xã Đồng Mây'.length)
    expect(first?.getCell('B3').numFmt).toBe('@')
    expect(first?.getCell('B3').value).toBe('00917')
  })

  test('names that Excel does not take are made ones that it takes', async () => {
    const names = ['Xã: a/b', 'xã  a b', `${'Bảng '.repeat(10)}`, '', "'"]
    const { value } = await toXlsx(names.map((name) => ({ ...sheet([['a']], ['Tên']), name })))
    const written = (await opened(value)).worksheets.map(({ name }) => name)
    expect(written).toHaveLength(5)
    expect(written.every((name) => name.length <= 31 && !/[[\]:*?/\\]/u.test(name))).toBe(true)
    expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(5)
  })

  test('a text longer than a cell is cut, and said', async () => {
    const { diagnostics } = await toXlsx([sheet([['a'.repeat(32_768)], ['a'.repeat(32_767)]], ['Tên'])])
    expect(diagnostics).toMatchObject([{ ruleId: 'cell-cut', position: { sheet: 'Xã', cell: 'A2' } }])
  })

  test('a report: its words first, each table on its own sheet', async () => {
    const { value } = await reportToXlsx({
      type: 'report',
      title: 'Kết quả rà soát',
      blocks: [
        { type: 'paragraph', text: 'Hai xã đã gửi.' },
        { type: 'heading', text: 'Chưa gửi' },
        { type: 'table', columns: ['Xã', 'Lý do'], rows: [['xã Khe Lim', 'chưa có báo cáo']] },
        { type: 'table', columns: ['Xã'], rows: [] },
      ],
    })
    const tables = (await readXlsx(value)).value ?? []
    expect(tables.map((table) => [table.sheet, textsOf(table)])).toEqual([
      ['Báo cáo', [['Kết quả rà soát'], ['Hai xã đã gửi.'], ['Chưa gửi']]],
      [
        'Chưa gửi',
        [
          ['Chưa gửi', ''],
          ['Xã', 'Lý do'],
          ['xã Khe Lim', 'chưa có báo cáo'],
        ],
      ],
      ['Chưa gửi 2', [['Chưa gửi'], ['Xã']]],
    ])
  })

  test('a matrix: heads at both sides stay, tones are colours', async () => {
    const { value } = await matrixToXlsx({
      title: 'Đối chiếu',
      corner: 'Nội dung',
      columns: ['xã Đồng Mây', 'xã Khe Lim'],
      rows: [
        {
          head: 'II.1 Tuyên truyền',
          cells: [
            { text: '●', tone: 'good' },
            { text: '○', tone: 'bad' },
          ],
        },
      ],
      notes: ['● đủ ○ thiếu'],
    })
    const [first] = (await opened(value)).worksheets
    expect(first?.views).toMatchObject([{ state: 'frozen', ySplit: 3, xSplit: 1 }])
    expect(first?.getRow(4).values).toEqual([undefined, 'II.1 Tuyên truyền', '●', '○'])
    expect(first?.getCell('B4').fill).toMatchObject({ fgColor: { argb: 'FFE2F0D9' } })
  })
})

describe('the sheet that communes fill in', () => {
  const fields: readonly Parameter[] = [
    { name: 'so_thon', type: 'number', label: 'Số thôn', options: [], default: null },
    {
      name: 'hinh_thuc',
      type: 'choice',
      label: 'Hình thức',
      options: ['Kế hoạch riêng', 'Lồng ghép "CCHC"'],
      default: 'Kế hoạch riêng',
    },
    { name: 'ten_goi', type: 'text', label: 'Tên xã', options: [], default: null },
  ]
  const units: readonly UnitFacts[] = [
    {
      name: 'xã Đồng Mây',
      code: '00917',
      level: 'commune',
      superior: 'tỉnh Thanh Vân',
      place: 'Đồng Mây',
      values: { so_thon: '14' },
    },
    { name: 'phường Bến Trúc', code: '00923', level: 'commune', superior: 'tỉnh Thanh Vân', place: null, values: {} },
  ]

  test('what is known is filled in, and read back with the same fields', async () => {
    const { value } = await fieldsToXlsx(fields, { units, title: 'Kế hoạch năm 2026' })
    const { value: table, diagnostics } = await readUnitsTable(value, { level: 'commune', parameters: fields })
    expect(table?.rows.map(({ unit }) => unit)).toEqual(
      units.map((unit) => ({ ...unit, values: { ...unit.values, hinh_thuc: 'Kế hoạch riêng' } })),
    )
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['other-sheets'])
    expect(table?.columns.at(-1)).toMatchObject({ field: 'ten_goi' })
  })

  test('drop-downs stand on the cells of their column, as another program sees them', async () => {
    const { value } = await fieldsToXlsx(fields, { units, title: 'Kế hoạch năm 2026' })
    const [first] = (await opened(value)).worksheets
    expect(first?.getCell('F2').dataValidation).toMatchObject({
      type: 'list',
      allowBlank: true,
      formulae: ['"Kế hoạch riêng,Lồng ghép ""CCHC"""'],
    })
    expect(first?.getCell('F3').dataValidation?.type).toBe('list')
    expect(first?.getCell('E2').dataValidation).toBeUndefined()
  })

  test('instructions in Vietnamese, and a blank row where no unit is given', async () => {
    const { value } = await fieldsToXlsx(fields, {
      units: [],
      title: 'Kế hoạch năm 2026',
      returnTo: 'Gửi lại Sở Nội vụ.',
    })
    const tables = (await readXlsx(value)).value ?? []
    expect(tables.map((table) => table.sheet)).toEqual(['Xã', 'Hướng dẫn'])
    expect(textsOf(tables[1]).map(([first]) => first)).toContain('Gửi lại Sở Nội vụ.')
    expect(textsOf(tables[1]).at(-2)).toEqual(['Hình thức', 'chọn trong danh sách', 'Kế hoạch riêng; Lồng ghép "CCHC"'])
  })
})
