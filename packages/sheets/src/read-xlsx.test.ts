import { writeZip } from '@kehoach/archive'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { sheetLimits } from './limits.ts'
import { formatDiagnostic } from './messages.ts'
import { toXlsx } from './out-sheet.ts'
import { readXlsx } from './read-xlsx.ts'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const encoder = new TextEncoder()

/** A workbook of one sheet, by hand: what no honest program writes. */
function byHand(sheetData: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Xa" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  }
  return writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: encoder.encode(text) })))
}

const inline = (cell: string, text: string): string => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`
const rules = async (bytes: Uint8Array, limits = sheetLimits): Promise<readonly string[]> =>
  (await readXlsx(bytes, limits)).diagnostics.map(({ ruleId }) => ruleId)

describe('an honest workbook', () => {
  test('rows keep their numbers, cells their kinds', async () => {
    const bytes = byHand(
      `<row r="3">${inline('B3', 'Khe Lim')}<c r="C3"><v>4.5E1</v></c><c r="D3" t="b"><v>1</v></c></row>`,
    )
    const { value } = await readXlsx(bytes)
    expect(value?.[0]?.rows.map(({ row }) => row)).toEqual([1, 2, 3])
    expect(value?.[0]?.rows[2]?.cells).toEqual([
      { text: '', kind: 'blank' },
      { text: 'Khe Lim', kind: 'text' },
      { text: '45', kind: 'number' },
      { text: 'có', kind: 'boolean' },
    ])
  })

  test('of another writer, with merges, formulas and a hidden row', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Xa')
    sheet.addRows([
      ['a', 'b'],
      [{ formula: '1+1', result: 2 }, new Date(Date.UTC(2026, 10, 25))],
    ])
    sheet.mergeCells('A1:B1')
    sheet.getRow(2).hidden = true
    const { value } = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()))
    expect(value?.[0]).toEqual({
      sheet: 'Xa',
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      rows: [
        {
          row: 1,
          hidden: false,
          cells: [
            { text: 'a', kind: 'text' },
            { text: 'a', kind: 'text' },
          ],
        },
        {
          row: 2,
          hidden: true,
          cells: [
            { text: '2', kind: 'formula' },
            { text: '25/11/2026', kind: 'date' },
          ],
        },
      ],
    })
  })
})

describe('a workbook that is not to be trusted is refused, with a reason', () => {
  test('one part that swells beyond measure', async () => {
    const bomb = byHand(`<row r="1">${inline('A1', ' '.repeat(40 * 1024 * 1024))}</row>`)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await rules(bomb)).toEqual(['limit-zip-ratio'])
  }, 60_000)

  test('more bytes than the limit, packed and unpacked', async () => {
    const honest = byHand(`<row r="1">${inline('A1', 'xã Đồng Mây')}</row>`)
    const archive = { ...sheetLimits.archive, packed: honest.length }
    expect(await rules(honest, { ...sheetLimits, archive })).toEqual([])
    expect(await rules(honest, { ...sheetLimits, archive: { ...archive, packed: honest.length - 1 } })).toEqual([
      'limit-zip-packed',
    ])
    expect(await rules(honest, { ...sheetLimits, archive: { ...archive, unpacked: 500 } })).toEqual([
      'limit-zip-unpacked',
    ])
  })

  test('a cell far out: not a million rows are made of it', async () => {
    expect(await rules(byHand(`<row r="1048576">${inline('A1048576', 'x')}</row>`))).toEqual(['limit-rows'])
    expect(await rules(byHand(`<row r="1">${inline('XFD1', 'x')}</row>`))).toEqual(['limit-columns'])
    expect(await rules(byHand(`<row r="1"/><row r="2">${inline('A99999', 'x')}</row>`))).toEqual(['limit-rows'])
  })

  test('the limits of rows and columns, at them and one beyond', async () => {
    const few = { ...sheetLimits, rows: 2, columns: 2 }
    expect(await rules(byHand(`<row r="2">${inline('B2', 'x')}</row>`), few)).toEqual([])
    expect(await rules(byHand(`<row r="3">${inline('A3', 'x')}</row>`), few)).toEqual(['limit-rows'])
    expect(await rules(byHand(`<row r="1">${inline('C1', 'x')}</row>`), few)).toEqual(['limit-columns'])
  })

  test('entities, deep nesting, macros, no workbook at all', async () => {
    const entity = `<!DOCTYPE x [<!ENTITY a "xã">]><worksheet ${main}><sheetData/></worksheet>`
    expect(await rules(byHand('', { 'xl/worksheets/sheet1.xml': entity }))).toEqual(['xml-doctype'])
    const deep = `<worksheet ${main}>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</worksheet>`
    expect(await rules(byHand('', { 'xl/worksheets/sheet1.xml': deep }))).toEqual(['limit-xml-depth'])
    expect(await rules(byHand('', { 'xl/vbaProject.bin': 'x' }))).toEqual(['workbook-macros'])
    expect(await rules(writeZip([{ name: 'a.txt', bytes: encoder.encode('a') }]))).toEqual(['not-a-table'])
    expect(await rules(byHand('', { 'xl/workbook.xml': `<workbook ${main}/>` }))).toEqual(['workbook-broken'])
  })

  test('a value that cannot be: the cell is named', async () => {
    const { value, diagnostics } = await readXlsx(byHand('<row r="2"><c r="B2" t="s"><v>99</v></c></row>'))
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ ruleId: 'workbook-broken', position: { cell: 'B2' } }])
  })

  test('merges beyond every measure cost nothing', async () => {
    const merges = Array.from({ length: 20_000 }, () => '<mergeCell ref="A1:GR10000"/>').join('')
    const sheet = `<worksheet ${main}><sheetData><row r="1">${inline('A1', 'x')}</row><row r="9000">${inline('GR9000', 'y')}</row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`
    const { value } = await readXlsx(byHand('', { 'xl/worksheets/sheet1.xml': sheet }))
    expect(value?.[0]?.rows[8999]?.cells[199]?.text).toBe('x')
  }, 60_000)

  test('a zip’s refusal has its sentence too', async () => {
    const { value } = await toXlsx([{ name: 'Xã', above: [], columns: [{ head: 'Tên' }], rows: [['xã A']] }])
    const { diagnostics } = await readXlsx(value.subarray(0, value.length - 30))
    expect(diagnostics.map((each) => formatDiagnostic(each, 'vi').length > 20)).toEqual([true])
  })
})
