import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Diagnostic } from '@kehoach/core'
import { withMessage } from '../print/diagnostics.ts'
import type { Context } from '../context.ts'
import type { RowResult } from './run-row.ts'

interface Said {
  readonly path?: readonly string[] | null
  readonly about?: string
  readonly text?: string
  readonly message: string
}
const saidIn = (facts: RowResult['facts'], key: string): readonly Said[] => (facts?.[key] ?? []) as readonly Said[]

/** The sheet of results: one line a unit with what it must answer, then every question, omission and error on a line of its own. */
export async function resultSheet(results: readonly RowResult[], { settings }: Context): Promise<Uint8Array> {
  const { toXlsx } = await import('@kehoach/sheets')
  const rows = await Promise.all(
    results.map(async ({ row, name, code, facts, files, diagnostics }) => {
      const errors = await Promise.all(diagnostics.map(async (each) => sentence(each, settings.language)))
      const questions = saidIn(facts, 'questions')
      return [
        String(row),
        code,
        name,
        facts === null ? 'lỗi' : 'xong',
        files
          .filter((file) => !file.endsWith('.lock.json'))
          .map((file) => basename(file))
          .join('\n'),
        String(questions.length),
        questions
          .map(({ path, message }) => [path?.join('.') ?? '', message].filter((part) => part !== '').join(': '))
          .join('\n'),
        String(saidIn(facts, 'notCarried').length),
        String(saidIn(facts, 'kept').length),
        errors.join('\n'),
      ]
    }),
  )
  const lines = (key: string): readonly (readonly string[])[] =>
    results.flatMap(({ code, name, facts }) =>
      saidIn(facts, key).map(({ path, about, text, message }) => [
        code,
        name,
        path?.join('.') ?? '',
        message,
        about ?? text ?? '',
      ]),
    )
  const detail = (name: string, key: string, last: string) => ({
    name,
    above: [],
    columns: [
      { head: 'Mã', width: 10 },
      { head: 'Đơn vị', width: 26 },
      { head: 'Mục', width: 12 },
      { head: 'Nội dung', width: 60 },
      { head: last, width: 60 },
    ],
    rows: lines(key),
    sticky: 2,
  })
  const { value } = await toXlsx([
    {
      name: 'Kết quả',
      above: [],
      columns: [
        { head: 'Dòng', width: 7 },
        { head: 'Mã', width: 10 },
        { head: 'Đơn vị', width: 28 },
        { head: 'Trạng thái', width: 12 },
        { head: 'Tệp', width: 40 },
        { head: 'Số chỗ phải trả lời', width: 14 },
        { head: 'Chỗ phải trả lời', width: 60 },
        { head: 'Không lấy', width: 10 },
        { head: 'Giữ từ năm trước', width: 12 },
        { head: 'Lỗi, lưu ý', width: 50 },
      ],
      rows,
      sticky: 3,
    },
    detail('Phải trả lời', 'questions', 'Chỗ trong tệp'),
    detail('Không lấy', 'notCarried', 'Nguyên văn cấp trên'),
    detail('Giữ từ năm trước', 'kept', 'Nguyên văn năm trước'),
    detail('Năm trước có, nay bỏ', 'dropped', 'Nguyên văn năm trước'),
  ])
  return value
}

const sentence = async (diagnostic: Diagnostic, language: 'vi' | 'en'): Promise<string> => {
  const { position } = diagnostic
  const cell = position?.type === 'sheet' ? `${position.cell}: ` : ''
  return `${cell}${(await withMessage(diagnostic, language)).message}`
}

/** All files of the batch in one zip, by their names alone. */
export async function zipOf(files: readonly string[], resolve: (path: string) => string): Promise<Uint8Array> {
  const { writeZip } = await import('@kehoach/archive')
  const sorted = files.toSorted()
  const parts = await Promise.all(
    sorted.map(async (path) => ({ name: basename(path), bytes: await readFile(resolve(path)) })),
  )
  return writeZip(parts)
}
