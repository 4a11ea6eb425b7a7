import type { Parameter } from '@kehoach/core'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { formatDiagnostic } from './messages.ts'
import { tableOf } from './table.ts'
import { readUnitsTable, unitsTable, type UnitsOptions, type UnitsTable } from './units-table.ts'

const options: UnitsOptions = { level: 'commune' }

/** A workbook of one or several sheets, made by another program's writer. */
async function workbook(make: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  make(book.addWorksheet('Xa'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function read(bytes: Uint8Array, more: Partial<UnitsOptions> = {}): Promise<UnitsTable> {
  const { value } = await readUnitsTable(bytes, { ...options, ...more })
  return value ?? expect.fail('no table was read')
}

/** What was said, each with its cell. */
async function said(bytes: Uint8Array, more: Partial<UnitsOptions> = {}): Promise<readonly string[]> {
  const { value, diagnostics } = await readUnitsTable(bytes, { ...options, ...more })
  return [...diagnostics, ...(value?.rows ?? []).flatMap((row) => row.diagnostics)].map(({ ruleId, position }) =>
    position?.type === 'sheet' ? `${ruleId} ${position.sheet}!${position.cell}` : ruleId,
  )
}

const names = (table: UnitsTable): readonly (string | null)[] => table.rows.map(({ unit }) => unit?.name ?? null)
const csv = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('what is read', () => {
  test('the facts of each unit, by Vietnamese heads', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([
        ['STT', 'Mã xã', 'Tên xã/phường/đặc khu (*)', 'Cơ quan cấp trên', 'Địa danh', 'Số thôn'],
        ['1', '00917', 'xã Đồng Mây', 'UBND tỉnh Thanh Vân', 'Đồng Mây', '14'],
        ['2', '00923', 'phường Bến Trúc', 'tỉnh Thanh Vân', '', ''],
      ])
    })
    const table = await read(bytes)
    expect(table.rows.map(({ unit }) => unit)).toEqual([
      {
        name: 'xã Đồng Mây',
        code: '00917',
        level: 'commune',
        superior: 'tỉnh Thanh Vân',
        place: 'Đồng Mây',
        values: { so_thon: '14' },
      },
      { name: 'phường Bến Trúc', code: '00923', level: 'commune', superior: 'tỉnh Thanh Vân', place: null, values: {} },
    ])
    expect(table.columns.map(({ cell, field, meaning }) => `${cell} ${field} ${meaning}`)).toEqual([
      'A1 stt known',
      'B1 ma known',
      'C1 ten known',
      'D1 cap_tren known',
      'E1 dia_danh known',
      'F1 so_thon parameter',
    ])
    expect(await said(bytes)).toEqual([])
  })

  test('only the name is obligatory; the kind may stand in a column', async () => {
    expect(names(await read(csv('Tên đơn vị\nxã Đồng Mây\n')))).toEqual(['xã Đồng Mây'])
    expect(names(await read(csv('Tên đơn vị;Loại\nBến Trúc;Phường\n')))).toEqual(['phường Bến Trúc'])
  })

  test('a title above the head, blank rows, and blank columns between', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell('A1').value = 'DANH SÁCH CÁC XÃ, PHƯỜNG'
      sheet.mergeCells('A1:D1')
      sheet.getCell('B3').value = 'Tên đơn vị'
      sheet.getCell('D3').value = 'Mã'
      sheet.getCell('B5').value = 'xã Đồng Mây'
      sheet.getCell('D5').value = '00917'
      sheet.getCell('B7').value = 'xã Khe Lim'
    })
    const table = await read(bytes)
    expect(table.rows.map(({ row, unit }) => [row, unit?.name, unit?.code])).toEqual([
      [5, 'xã Đồng Mây', '00917'],
      [7, 'xã Khe Lim', null],
    ])
  })

  test('a head over merged rows: the lowest texts name the columns', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell('A1').value = 'Tên đơn vị'
      sheet.mergeCells('A1:A2')
      sheet.getCell('B1').value = 'Số liệu'
      sheet.mergeCells('B1:C1')
      sheet.getCell('B2').value = 'Số thôn'
      sheet.getCell('C2').value = 'Số hộ'
      sheet.addRow(['xã Đồng Mây', '14', '1520'])
    })
    const table = await read(bytes)
    expect(table.rows).toHaveLength(1)
    expect(table.rows[0]?.unit?.values).toEqual({ so_thon: '14', so_ho: '1520' })
  })

  test('a value that is merged over several rows holds for each', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([
        ['Tên đơn vị', 'Tỉnh'],
        ['xã Đồng Mây', 'tỉnh Thanh Vân'],
        ['xã Khe Lim', null],
      ])
      sheet.mergeCells('B2:B3')
    })
    expect((await read(bytes)).rows.map(({ unit }) => unit?.superior)).toEqual(['tỉnh Thanh Vân', 'tỉnh Thanh Vân'])
  })

  test('the sheet that has names; the others are said; a sheet may be asked for', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(['Ghi chú'])
      book.addWorksheet('Danh sách').addRows([['Tên đơn vị'], ['xã Đồng Mây']])
      book.addWorksheet('Khác').addRows([['Tên đơn vị'], ['xã Khe Lim']])
    })
    expect(names(await read(bytes))).toEqual(['xã Đồng Mây'])
    expect(await said(bytes)).toEqual(['other-sheets'])
    expect(names(await read(bytes, { sheet: 'khac' }))).toEqual(['xã Khe Lim'])
    expect(await said(bytes, { sheet: 'Tỉnh' })).toEqual(['sheet-missing'])
  })

  test('a hidden sheet comes last', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRows([['Tên đơn vị'], ['xã Cũ']])
      sheet.state = 'hidden'
      book.addWorksheet('Năm nay').addRows([['Tên đơn vị'], ['xã Mới']])
    })
    expect(names(await read(bytes))).toEqual(['xã Mới'])
  })

  test.each([
    ['UTF-8 with a mark and ;', (text: string) => csv(`\ufeff${text.replaceAll(',', ';')}`)],
    ['UTF-16 little-endian with a mark', (text: string) => wide(`\ufeff${text}`, true)],
    ['UTF-16 big-endian with a mark', (text: string) => wide(`\ufeff${text}`, false)],
    ['UTF-16 without a mark, tabs', (text: string) => wide(text.replaceAll(',', '\t'), true)],
    ['decomposed letters', (text: string) => csv(text.normalize('NFD'))],
    ['Windows line ends', (text: string) => csv(text.replaceAll('\n', '\r\n'))],
  ])('CSV in %s', async (_, encode) => {
    const table = await read(encode('Mã,Tên đơn vị,Số thôn\n00917,xã Đồng Mây,14\n00923,phường Bến Trúc,22\n'))
    expect(table.rows.map(({ unit }) => [unit?.code, unit?.name, unit?.values['so_thon']])).toEqual([
      ['00917', 'xã Đồng Mây', '14'],
      ['00923', 'phường Bến Trúc', '22'],
    ])
  })

  test('CSV in Windows-1258', async () => {
    // "Tên" and "Đông", where the tone of ã stands behind its letter
    const bytes = Uint8Array.of(...csv('T'), 0xea, ...csv('n\nxa'), 0xde, ...csv(' '), 0xd0, 0xf4, ...csv('ng\n'))
    expect(await said(bytes)).toEqual(['read-as-windows-1258'])
    expect(names(await read(bytes))).toEqual(['xã Đông'])
  })

  test('ten thousand rows; one more is too many', async () => {
    const rows = Array.from({ length: 9999 }, (_, nth) => `xã Số ${nth}`)
    const table = await read(csv(`Tên đơn vị\n${rows.join('\n')}\n`))
    expect(table.rows).toHaveLength(9999)
    expect(await said(csv(`Tên đơn vị\n${[...rows, 'xã Thêm'].join('\n')}\n`))).toEqual(['limit-rows'])
    const book = await workbook((sheet) => sheet.addRows([['Tên đơn vị'], ...rows.map((row) => [row])]))
    expect((await read(book)).rows).toHaveLength(9999)
  })
})

describe('what is wrong names its cell', () => {
  test('a blank name, a repeated code, a repeated name', async () => {
    const bytes = await workbook((sheet) =>
      sheet.addRows([
        ['Mã', 'Số thôn', 'Tên xã'],
        ['00917', 3, 'xã Đồng Mây'],
        ['00923', 4, null],
        ['00917', 5, 'xã Khe Lim'],
        [null, 6, 'xã Suối Bạc'],
        [null, 7, 'Xã Suối Bạc'],
      ]),
    )
    expect(await said(bytes)).toEqual(['missing-unit-name Xa!C3', 'duplicate-unit Xa!A4', 'duplicate-unit Xa!C6'])
    expect(names(await read(bytes))).toEqual(['xã Đồng Mây', null, null, 'xã Suối Bạc', null])
  })

  test('codes that Excel made numbers get their zeros back; what is unclear stays', async () => {
    const bytes = await workbook((sheet) =>
      sheet.addRows([
        ['Mã', 'Tên xã'],
        [917, 'xã Đồng Mây'],
        [25999, 'xã Khe Lim'],
        [7, 'xã Suối Bạc'],
        ['X-12', 'xã Bãi Ngang'],
        ['  00931 ', 'xã Đầm Sen'],
      ]),
    )
    expect((await read(bytes)).rows.map(({ unit }) => unit?.code)).toEqual(['00917', '25999', '7', 'X-12', '00931'])
    expect(await said(bytes)).toEqual(['code-zeros-restored Xa!A2', 'code-unclear Xa!A4', 'code-unclear Xa!A5'])
  })

  test('the repaired code finds a duplicate', async () => {
    const bytes = csv('Mã;Tên xã\n00917;xã Đồng Mây\n917;xã Khe Lim\n')
    expect(await said(bytes)).toEqual(['duplicate-unit !A3'])
  })

  test('formulas: the saved value, or an error at the cell', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([
        ['Tên xã', 'Số hộ'],
        ['xã Đồng Mây', { formula: '700+20', result: 720 }],
        ['xã Khe Lim', { formula: '1/0', result: { error: '#DIV/0!' } }],
        [{ formula: '"xã "&"Suối Bạc"', result: 'xã Suối Bạc' }, 5],
      ])
    })
    expect(await said(bytes)).toEqual(['formula-value Xa!B2', 'cell-error Xa!B3'])
    const table = await read(bytes)
    expect(names(table)).toEqual(['xã Đồng Mây', null, 'xã Suối Bạc'])
    expect(table.rows[0]?.unit?.values).toEqual({ so_ho: '720' })
  })

  test('hidden rows are read and said', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([['Tên xã'], ['xã Đồng Mây'], ['xã Khe Lim'], ['xã Suối Bạc']])
      sheet.getRow(3).hidden = true
    })
    expect(await said(bytes)).toEqual(['hidden-rows Xa!A3'])
    expect(names(await read(bytes))).toEqual(['xã Đồng Mây', 'xã Khe Lim', 'xã Suối Bạc'])
  })

  test('dates: as days; a number in a column of days is taken for one, and said', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([
        ['Tên xã', 'Ngày họp', 'Số ngày'],
        ['xã Đồng Mây', new Date(Date.UTC(2026, 0, 5)), 30],
        ['xã Khe Lim', 46027, 45],
        ['xã Suối Bạc', '5/1/2026', 60],
      ])
    })
    expect((await read(bytes)).rows.map(({ unit }) => unit?.values)).toEqual([
      { ngay_hop: '05/01/2026', so_ngay: '30' },
      { ngay_hop: '05/01/2026', so_ngay: '45' },
      { ngay_hop: '5/1/2026', so_ngay: '60' },
    ])
    expect(await said(bytes)).toEqual(['date-as-number Xa!B3'])
  })

  test('no column of names; the nearest head is asked about', async () => {
    const bytes = await workbook((sheet) =>
      sheet.addRows([
        ['Têm đơn vịi', 'Số thôn'],
        ['xã Đồng Mây', 3],
      ]),
    )
    const { value, diagnostics } = await readUnitsTable(bytes, options)
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ ruleId: 'units-without-name', data: { near: 'Têm đơn vịi' } }])
  })

  test('a head and nothing else; a row longer than the head; a kind that is missing; two columns alike', async () => {
    expect(await said(csv('Tên đơn vị\n\n'))).toEqual(['units-empty'])
    expect(await said(csv('Tên đơn vị,Mã\nxã A,00917,thừa\n'))).toEqual(['row-too-long !C2'])
    expect(await said(csv('Tên đơn vị\nĐồng Mây\n'))).toEqual(['unit-kind-unknown !A2'])
    expect(await said(csv('Tên đơn vị,Tên xã\nxã A,\n,xã B\n'))).toEqual(['two-columns-alike !B1'])
    expect(names(await read(csv('Tên đơn vị,Tên xã\nxã A,\n,xã B\n')))).toEqual(['xã A', 'xã B'])
  })

  test('a broken quotation; a table that is none; an old workbook', async () => {
    const { diagnostics } = await readUnitsTable(csv('Tên đơn vị,Mã\nxã A,"00917\nxã B,1\n'), options)
    expect(diagnostics).toMatchObject([{ ruleId: 'csv-broken' }])
    expect(await said(csv('%PDF-1.7 …'))).toEqual(['not-a-table'])
    expect(await said(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual(['old-excel'])
    expect(await said(Uint8Array.of(1, 2, 0xff, 0xfe, 3, 0xff))).toEqual(['unknown-encoding'])
    expect(await said(new Uint8Array())).toEqual(['units-empty'])
  })

  test('choices of a field, by its label; another spelling of a choice is that choice', () => {
    const field: Parameter = {
      name: 'hinh_thuc',
      type: 'choice',
      label: 'Hình thức ban hành',
      options: ['Kế hoạch riêng', 'Lồng ghép'],
      default: null,
    }
    const table = tableOf([
      ['Tên xã', 'Hình thức ban hành'],
      ['xã Đồng Mây', 'lồng ghép'],
      ['xã Khe Lim', 'Công văn'],
    ])
    const { value } = unitsTable(table, { ...options, parameters: [field] })
    expect(value?.rows.map(({ unit }) => unit?.values)).toEqual([{ hinh_thuc: 'Lồng ghép' }, { hinh_thuc: 'Công văn' }])
    expect(value?.rows.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { ruleId: 'not-a-choice', position: { cell: 'B3' } },
    ])
  })

  test('an unknown unit: what the look-up says, at the cell of the name; a code that it knows is taken', () => {
    const table = tableOf([['Tên xã'], ['xã Đồng Mây'], ['xã Khe Lim']])
    const unknown = {
      severity: 'warning',
      source: 'units',
      ruleId: 'unit-unknown',
      data: {},
      position: null,
      related: [],
      hint: null,
      edits: [],
    } as const
    const { value } = unitsTable(table, {
      ...options,
      lookUp: ({ name }) =>
        name === 'xã Đồng Mây'
          ? { value: { code: '00917', superior: 'tỉnh Thanh Vân' }, diagnostics: [] }
          : { value: null, diagnostics: [unknown] },
    })
    expect(value?.rows.map(({ unit }) => [unit?.code, unit?.superior])).toEqual([
      ['00917', 'tỉnh Thanh Vân'],
      [null, null],
    ])
    expect(value?.rows[1]?.diagnostics).toMatchObject([{ ruleId: 'unit-unknown', position: { sheet: '', cell: 'A3' } }])
  })

  test('heads that are names of JavaScript are plain fields', async () => {
    const table = await read(csv('Tên xã,constructor,__proto__\nxã Đồng Mây,a,b\n'))
    expect(Object.entries(table.rows[0]?.unit?.values ?? {})).toEqual([
      ['constructor', 'a'],
      ['proto', 'b'],
    ])
  })

  test('the sentence says the cell’s value and what to do', async () => {
    const table = await read(
      toCsv([
        ['Mã', 'Tên xã'],
        ['917', 'xã Đồng Mây'],
      ]),
    )
    const [first] = table.rows[0]?.diagnostics ?? []
    expect(formatDiagnostic(first ?? expect.fail(), 'vi')).toBe(
      'mã "917" mất số 0 ở đầu (Excel đổi mã thành số); được hiểu là "00917": hãy định dạng cột mã là Văn bản',
    )
  })
})

/** A text in UTF-16. */
function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}
