import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverageSchema, diagnosticSchema, diffSchema, lockSchema, outlineSchema, planSchema } from '@kehoach/core'
import { fromMarkdown, toMarkdown } from '@kehoach/markdown'
import { withoutPositions } from '@kehoach/test-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { sampleFolder } from './sample-files.ts'

let cwd = ''
beforeAll(() => {
  cwd = sampleFolder()
})
afterAll(() => rmSync(cwd, { recursive: true }))

const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await runCli(args, { cwd })).stdout)
const stateOf = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(cwd, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(cwd, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(cwd, name)))
          .digest('hex'),
      ]),
  )

describe('the two contracts', () => {
  test.each(['parent.md', 'submitted.md', 'ngan.txt', 'khong-so-ngay.txt', 'nfd.txt'])(
    'outline --json of %s',
    async (file) => {
      const printed = await json('outline', file, '--json')
      expect(outlineSchema.parse(printed)).toEqual(outlineSchema.strip().parse(printed))
      expect(Object.keys(printed as object)).toEqual(Object.keys(outlineSchema.shape))
    },
  )

  test('coverage --json has one entry for each obligation, with evidence inside the child', async () => {
    const printed = await json('coverage', 'parent.md', 'submitted.md', '--json')
    const { items } = coverageSchema.parse(printed)
    expect(items.length).toBeGreaterThan(40)
    const child = fromMarkdown(readFileSync(join(cwd, 'submitted.md'), 'utf8')).value
    const said = JSON.stringify(child)
    for (const { verdict, mandated, links, childTexts, weakening } of items.filter((each) => each.mandated)) {
      expect(mandated).toBe(true)
      expect(links.length > 0).toBe(verdict !== 'missing')
      expect(weakening.length > 0).toBe(verdict === 'weakened')
      for (const text of childTexts) expect(said).toContain(JSON.stringify(text).slice(1, -1))
    }
  })

  test('an unreadable input gives an envelope with the reason and the exit code', async () => {
    const { stdout, code } = await runCli(['coverage', 'parent.md', 'trong.txt', '--json'], { cwd })
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'kehoach.coverage',
      result: null,
      exit: 3,
      diagnostics: [{ ruleId: 'file-empty', file: 'trong.txt' }],
    })
  })
})

describe('files', () => {
  test('no command changes what it reads, and a refused one writes nothing', async () => {
    const before = stateOf()
    for (const args of [
      ['outline', 'parent.md'],
      ['coverage', 'parent.md', 'submitted.md'],
      ['derive', 'ngau-nhien.txt', '--set', 'ten=xã A', '-o', 'x.docx'],
      ['derive', 'parent.md', '--set', 'ten=xã A', '-o', 'x.docx', '-n'],
      ['render', 'tho.txt', '-o', 'x.docx'],
      ['render', 'parent.md', '-o', 'parent.md', '--force'],
    ])
      await runCli(args, { cwd })
    expect(stateOf()).toEqual(before)
  })

  test('deriving twice gives the same bytes, and an unchanged file keeps its time', async () => {
    const derive = ['derive', 'parent.md', '--set', 'ten=xã An Bắc', '-o', 'bac.docx', '--to', 'docx,md']
    await runCli(derive, { cwd })
    const first = readFileSync(join(cwd, 'bac.docx'))
    utimesSync(join(cwd, 'bac.docx'), 1e9, 1e9)
    const { code } = await runCli(derive, { cwd })
    expect(code).toBe(0)
    expect(readFileSync(join(cwd, 'bac.docx')).equals(first)).toBe(true)
    expect(statSync(join(cwd, 'bac.docx')).mtimeMs).toBe(1e12)
  })

  test('a derived Markdown is the same plan when it is read again; its lock is one', async () => {
    await runCli(['derive', 'parent.md', '--set', 'ten=xã An Lộc', '-o', 'loc.md', '--to', 'md,json'], { cwd })
    const text = readFileSync(join(cwd, 'loc.md'), 'utf8')
    const read = fromMarkdown(text)
    expect(read.diagnostics).toEqual([])
    expect(toMarkdown(read.value).value).toBe(text)
    const stored = planSchema.parse(JSON.parse(readFileSync(join(cwd, 'loc.json'), 'utf8')))
    expect(withoutPositions(read.value)).toEqual(withoutPositions(stored))
    expect(lockSchema.parse(JSON.parse(readFileSync(join(cwd, 'loc.lock.json'), 'utf8'))).unit.name).toBe('xã An Lộc')
  })

  test('a table with wrong rows gives the others, a list of what is open, and exit 3', async () => {
    const { code } = await runCli(['derive', 'parent.md', '--data', 'xa.csv', '--out-dir', 'ra', '--to', 'docx'], {
      cwd,
    })
    expect(code).toBe(3)
    const files = readdirSync(join(cwd, 'ra')).toSorted()
    expect(files.filter((name) => name.endsWith('.docx'))).toEqual([
      '00001_xa-an-dong_KH-2026.docx',
      '00003_phuong-an-nam_KH-2026.docx',
    ])
    expect(existsSync(join(cwd, 'ra/_ketqua.json'))).toBe(true)
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('large and odd inputs', () => {
  test('20 MB of text end in a clear sentence, not in a crash', async () => {
    const line = '- Tuyên truyền đến từng hộ gia đình trong thôn, vận động người dân tham gia.\n'
    writeFileSync(
      join(cwd, 'lon.txt'),
      `KẾ HOẠCH\nVệ sinh đường làng\n\nI. NHIỆM VỤ\n${line.repeat(20e6 / Buffer.byteLength(line))}`,
    )
    const { code, stderr } = await runCli(['outline', 'lon.txt'], { cwd })
    expect(code).toBe(3)
    expect(stderr).toMatch(/lon\.txt: lỗi\[limit-(?:items|time|memory|size)\]: /u)
    expect(stderr).not.toMatch(/\n\s+at /u)
  }, 60_000)

  test('standard input is read by "-"', async () => {
    const stdin = readFileSync(join(cwd, 'ngan.txt'), 'utf8')
    const { code, stdout } = await runCli(['outline', '-', '--depth', '1'], { cwd, stdin })
    expect(code).toBe(0)
    expect(stdout).toContain('Trồng cây đầu xuân năm 2026')
  })

  test.each([
    'utf16le-bom.txt',
    'utf16be-bom.txt',
    'utf16le.txt',
    'utf16be.txt',
    'cp1258.txt',
    'crlf.txt',
    'nfd.txt',
    'bom.txt',
  ])('%s reads as the same plan', async (file) => {
    const texts = (printed: unknown): unknown =>
      outlineSchema.parse(printed).outline.map(({ path, text, role, id }) => [path, text, role, id])
    expect(texts(await json('outline', file, '--json'))).toEqual(texts(await json('outline', 'submitted.md', '--json')))
  })

  test('colours go to a terminal alone', async () => {
    const terminal = await runCli(['outline', 'ngan.txt'], { cwd, columns: 80 })
    const pipe = await runCli(['outline', 'ngan.txt'], { cwd })
    expect(terminal.stdout).toContain('\u001b[')
    expect(pipe.stdout).not.toContain('\u001b[')
    for (const line of pipe.stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
  })
})

describe('check, diff, rules, doctor', () => {
  test('check --json is an envelope with every finding, its sentence, and the exit code', async () => {
    const { code, stdout } = await runCli(['check', 'cau-tha.md', '--json'], { cwd })
    const envelope = JSON.parse(stdout) as { readonly diagnostics: readonly unknown[] } & Record<string, unknown>
    expect(code).toBe(1)
    expect(envelope).toMatchObject({ format: 'kehoach.check', exit: 1, inputs: [{ path: 'cau-tha.md' }] })
    for (const each of envelope.diagnostics) {
      expect(each).toMatchObject({ file: 'cau-tha.md', message: expect.any(String) })
      diagnosticSchema.parse(each)
    }
    expect(envelope.diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'repeated-label', severity: 'error' }),
    )
  })

  test('what the tool derives passes its own check: no error, no warning', async () => {
    await runCli(['derive', 'parent.md', '--data', 'units.csv', '--out-dir', 'lap', '--to', 'md'], { cwd })
    const files = readdirSync(join(cwd, 'lap')).filter((name) => name.endsWith('.md'))
    expect(files).toHaveLength(3)
    const { code, stdout } = await runCli(['check', ...files.map((name) => `lap/${name}`), '--fail-on', 'warning'], {
      cwd,
    })
    expect([code, stdout]).toEqual([0, expect.stringContaining('0 lỗi, 0 cảnh báo')])
  })

  test('--fix writes a copy that reads as the same plan but for the repairs; the file keeps its bytes', async () => {
    const before = stateOf()['cau-tha.md']
    await runCli(['check', 'cau-tha.md', '--fix', '-o', 'sua.md'], { cwd })
    expect(stateOf()['cau-tha.md']).toBe(before)
    const { stdout } = await runCli(['diff', 'cau-tha.md', 'sua.md', '--json'], { cwd })
    const { result } = JSON.parse(stdout) as { readonly result: unknown }
    const { changes } = diffSchema.parse(result)
    expect(changes.map(({ kind }) => kind).filter((kind) => kind === 'added' || kind === 'removed')).toEqual([])
    expect(changes.length).toBeGreaterThan(0)
  })

  test('rules --json lists the rules of every package, each with its docs', async () => {
    const { result } = (await json('rules', '--json')) as {
      readonly result: { readonly rules: readonly { readonly package: string }[] }
    }
    expect(new Set(result.rules.map((rule) => rule.package))).toEqual(
      new Set(['check', 'recognise', 'markdown', 'docx', 'cascade', 'units', 'host']),
    )
    for (const rule of result.rules)
      expect(rule).toMatchObject({ id: expect.any(String), docs: { vi: expect.any(String) } })
  })

  test.each(['vi', 'en'])('explain has a page for every rule (%s)', async (lang) => {
    const { result } = (await json('rules', '--json')) as {
      readonly result: { readonly rules: readonly { readonly id: string }[] }
    }
    for (const { id } of result.rules) {
      const { code, stdout } = await runCli(['explain', id, '--lang', lang], { cwd })
      expect([code, stdout.startsWith(`${id} (`)], id).toEqual([0, true])
      expect(stdout).not.toMatch(/undefined|\[object/u)
    }
  })

  test('doctor says what there is, and writes nothing', async () => {
    const before = stateOf()
    const { code, stdout } = await runCli(['doctor'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain(`Node ${process.versions.node}`)
    expect(stdout).toContain('3321 xã, phường, đặc khu')
    expect(stdout).toContain('không thấy LibreOffice')
    expect(stateOf()).toEqual(before)
  })
})
