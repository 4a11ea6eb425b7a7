import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coverageSchema, itemsOf, lockSchema, planSchema, type Plan } from '@kehoach/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

// The example of three levels: a province of 2024, its two districts, four communes of each.
let cwd = ''
const kehoach = (...args: readonly string[]) => runCli(args, { cwd })
const read = (path: string): unknown => JSON.parse(readFileSync(join(cwd, path), 'utf8'))
const textsOf = (plan: Plan): readonly string[] => itemsOf(plan).map(({ item: { text } }) => text)

beforeAll(async () => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-levels-')))
  cpSync(join(import.meta.dirname, '../../../examples/ba-cap-2024'), cwd, { recursive: true })
  const batch = (parent: string, data: string, out: string) =>
    kehoach(
      'derive',
      parent,
      '--data',
      data,
      '--out-dir',
      out,
      '--to',
      'json',
      '--name',
      '{ten_ascii}',
      '--today',
      '2024-02-05',
    )
  expect((await batch('parent.md', 'huyen.csv', 'huyen')).code).toBe(0)
  expect((await batch('huyen/huyen-son-lu.json', 'xa-son-lu.csv', 'xa')).code).toBe(0)
  expect((await batch('huyen/thi-xa-binh-khe.json', 'xa-binh-khe.csv', 'xa')).code).toBe(0)
})
afterAll(() => rmSync(cwd, { recursive: true }))

const communes = [
  'xa-muong-hoa',
  'xa-na-phin',
  'xa-ban-cam',
  'thi-tran-son-lu',
  'xa-khe-ha',
  'xa-khe-thuong',
  'xa-dong-tam',
  'xa-suoi-lanh',
]

test('the districts share the province’s number', () => {
  const shares = ['huyen-son-lu', 'thi-xa-binh-khe'].map(
    (name) => lockSchema.parse(read(`huyen/${name}.lock.json`)).shares[0]?.share,
  )
  expect(shares).toEqual([8600, 3400])
  const district = planSchema.parse(read('huyen/huyen-son-lu.json'))
  expect(textsOf(district)).toContain('Toàn huyện lắp đặt mới ít nhất 8.600 đồng hồ nước cho hộ gia đình nông thôn.')
  expect(district.header.level).toBe('district')
})

describe('a commune’s plan', () => {
  test.each(communes)('of %s has what the province asked of communes, in its own mouth', (name) => {
    const plan = planSchema.parse(read(`xa/${name}.json`))
    const kind = name.startsWith('thi-tran') ? 'thị trấn' : 'xã'
    const texts = textsOf(plan).join('\n')
    expect(texts).toContain(
      `UBND ${kind} phát bài về sử dụng nước sạch trên hệ thống truyền thanh cơ sở ít nhất 02 lần/tháng`,
    )
    expect(texts).toContain(`Kiểm tra chất lượng nước: UBND ${kind} công khai kết quả tại nhà văn hóa thôn.`)
    expect(texts).toMatch(/Báo cáo kết quả về UBND (?:huyện|thị xã) trước ngày 25\/11\/2024; /u)
    expect(texts).toContain(`UBND ${kind} rà soát, lập danh sách hộ chưa có nước sạch, hoàn thành trước ngày 31/3/2024`)
    expect(texts).not.toMatch(/12\.000|Trung tâm Kiểm soát|UBND cấp (?:xã|huyện)|Sở NN&PTNT trước ngày 05\/12/u)
    expect(texts).not.toMatch(/ít nhất (?:8\.600|3\.400) đồng hồ/u)
  })

  test.each(communes)('of %s is judged against its district: nothing missing', async (name) => {
    const district = communes.indexOf(name) < 4 ? 'huyen-son-lu' : 'thi-xa-binh-khe'
    const { stdout } = await kehoach('coverage', `huyen/${district}.json`, `xa/${name}.json`, '--json')
    const { items } = coverageSchema.parse(JSON.parse(stdout))
    const missing = items.filter(({ mandated, verdict }) => mandated && verdict === 'missing')
    expect(missing.map(({ parentPath, parentText }) => [parentPath.join('/'), parentText])).toEqual([])
  })
})
