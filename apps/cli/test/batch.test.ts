import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readXlsx, toXlsx } from '@kehoach/sheets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { sampleFolder } from './sample-files.ts'

let cwd = ''
beforeAll(() => {
  cwd = sampleFolder()
})
afterAll(() => rmSync(cwd, { recursive: true }))

const kehoach = (...args: readonly string[]) => runCli(args, { cwd })
const batch = (...more: readonly string[]) => kehoach('derive', 'mau.txt', '--to', 'md', ...more)

describe('a table of Excel', () => {
  test('gives fields, finds wrong cells by their names, and the results go back into a workbook', async () => {
    const { value } = await toXlsx([
      {
        name: 'Xa',
        above: [],
        columns: [{ head: 'Mã' }, { head: 'Tên xã' }, { head: 'Số cây' }],
        rows: [
          ['00001', 'xã An Đông', '1200'],
          ['00002', '', '3'],
          ['00003', 'phường An Nam', ''],
        ],
      },
    ])
    writeFileSync(join(cwd, 'xa.xlsx'), value)
    const { code, stderr } = await batch('--data', 'xa.xlsx', '--out-dir', 'tu-excel')
    expect(code).toBe(3)
    expect(stderr).toContain('xa.xlsx#Xa!B3: lỗi[missing-unit-name]')
    expect(readFileSync(join(cwd, 'tu-excel/00001_xa-an-dong_KH-2026.md'), 'utf8')).toContain('ít nhất 1.200 cây')
    expect(readFileSync(join(cwd, 'tu-excel/00003_phuong-an-nam_KH-2026.md'), 'utf8')).toMatch(
      /ít nhất \\?\[… so cay …/u,
    )
    const book = await readXlsx(readFileSync(join(cwd, 'tu-excel/_ketqua.xlsx')))
    expect(book.value?.map(({ sheet }) => sheet)).toEqual([
      'Kết quả',
      'Phải trả lời',
      'Không lấy',
      'Giữ từ năm trước',
      'Năm trước có, nay bỏ',
    ])
    expect(book.value?.[0]?.rows.map(({ cells }) => cells.slice(1, 4).map(({ text }) => text))).toEqual([
      ['Mã', 'Đơn vị', 'Trạng thái'],
      ['00001', 'xã An Đông', 'xong'],
      ['', '', 'lỗi'],
      ['00003', 'phường An Nam', 'xong'],
    ])
  })
})

describe('a run that is resumed', () => {
  test('does a row again whose file was changed or whose facts changed, and no other', async () => {
    writeFileSync(join(cwd, 'hai.csv'), 'Tên đơn vị,so_cay\nxã An Đông,10\nxã An Tây,20\n')
    const run = (...more: readonly string[]) => batch('--data', 'hai.csv', '--out-dir', 'tiep', ...more)
    await run()
    const first = join(cwd, 'tiep/xa-an-dong_KH-2026.md')
    const whole = readFileSync(first, 'utf8')
    writeFileSync(join(cwd, 'hai.csv'), 'Tên đơn vị,so_cay\nxã An Đông,10\nxã An Tây,25\n')
    const { code, stdout } = await run('--resume', '--force')
    expect(code).toBe(0)
    expect(stdout).toMatch(/xa-an-dong_KH-2026\.md · .* · không đổi/u)
    expect(stdout).toMatch(/xa-an-tay_KH-2026\.md · \d+ chỗ đơn vị phải trả lời\n/u)
    writeFileSync(first, 'đã sửa')
    expect((await run('--resume')).code).toBe(4)
    expect(readFileSync(first, 'utf8')).toBe('đã sửa')
    expect((await run('--resume', '--force')).code).toBe(0)
    expect(readFileSync(first, 'utf8')).toBe(whole)
  })

  test('gives the same bytes as one that was never stopped, wherever it was killed', async () => {
    const rows = Array.from({ length: 24 }, (_, at) => `xã Số ${at},${at + 1}`)
    writeFileSync(join(cwd, 'nhieu.csv'), `Tên đơn vị,so_cay\n${rows.join('\n')}\n`)
    const args = (out: string) => [
      'derive',
      'mau.txt',
      '--data',
      'nhieu.csv',
      '--out-dir',
      out,
      '--to',
      'md',
      '--today',
      '2026-02-02',
      '-q',
    ]
    const whole = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-whole-')))
    await runCli(
      [...args('ra'), '-C', whole].map((arg) => (arg === 'mau.txt' || arg === 'nhieu.csv' ? join(cwd, arg) : arg)),
      { cwd },
    )
    const times = process.env['LONG'] === undefined ? 4 : 50
    for (let nth = 0; nth < times; nth += 1) {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-killed-')))
      const call = [...args('ra'), '-C', folder].map((arg) =>
        arg === 'mau.txt' || arg === 'nhieu.csv' ? join(cwd, arg) : arg,
      )
      await killed(call, join(folder, 'ra'), 1 + ((nth * 7) % 23))
      await runCli([...call, '--resume'], { cwd })
      expect(holds(join(folder, 'ra'))).toEqual(holds(join(whole, 'ra')))
      rmSync(folder, { recursive: true })
    }
    rmSync(whole, { recursive: true })
  }, 240_000)
})

/** Starts the tool and kills it once so many files stand in a folder, at whatever point it then is. */
async function killed(args: readonly string[], out: string, files: number): Promise<void> {
  const main = join(import.meta.dirname, '../src/main.ts')
  const start = `const { run } = await import(${JSON.stringify(main)}); await run(${JSON.stringify(args)})`
  const child = spawn(process.execPath, ['--conditions=@kehoach/source', '--input-type=module', '-e', start], {
    stdio: 'ignore',
  })
  const ended = new Promise((done) => {
    child.once('exit', done)
  })
  const count = (): number => {
    try {
      return readdirSync(out).length
    } catch {
      return 0
    }
  }
  while (child.exitCode === null && count() < files) await wait(2)
  child.kill('SIGKILL')
  await ended
}

/** The files of a folder with their bytes; notes of the run are not part of its result, and nothing half is left. */
function holds(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name !== '_tien-do.ndjson' && !name.endsWith('.tmp'))
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'base64')]))
}

test('what is divided sums to the province’s number over the rows', async () => {
  const text = readFileSync(join(cwd, 'tinh.txt'), 'utf8')
  writeFileSync(
    join(cwd, 'chia.txt'),
    text.replace(
      '2. UBND các xã, phường, đặc khu trồng ít nhất 500 cây',
      '2. {{phân bổ theo dien_tich}} Toàn tỉnh trồng ít nhất 10.000 cây',
    ),
  )
  writeFileSync(join(cwd, 'ba.csv'), 'Tên đơn vị,Diện tích\nxã A,1\nxã B,1\nxã C,1\n')
  const { code } = await kehoach('derive', 'chia.txt', '--data', 'ba.csv', '--out-dir', 'chia', '--to', 'json')
  expect(code).toBe(0)
  const shares = readdirSync(join(cwd, 'chia'))
    .filter((name) => name.endsWith('.lock.json'))
    .map(
      (name) =>
        (JSON.parse(readFileSync(join(cwd, 'chia', name), 'utf8')) as { shares: { share: number }[] }).shares[0]
          ?.share ?? 0,
    )
  expect(shares.toSorted((a, b) => a - b)).toEqual([3333, 3333, 3334])
})
