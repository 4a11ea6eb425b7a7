import { wholeOf } from '../find.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

const form = /^Lưu:\s*VT,\s*[\p{L}[][^;]*\.$/u

/** F3 */
export const archiveLine = defineRule({
  id: 'archive-line',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Dòng cuối của "Nơi nhận" là "Lưu: VT, <đơn vị soạn thảo>." và kết thúc bằng dấu chấm.',
      en: 'The last line of the recipients is "Lưu: VT, <drafting unit>." and ends with a full stop.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d',
    effective: sinceDecree30,
    proposesEdits: true,
  },
  message: {
    vi: (d: { line: string }) =>
      d.line === ''
        ? '"Nơi nhận" chưa có dòng "Lưu: VT, <đơn vị soạn thảo>."'
        : `"${d.line}" nên viết theo mẫu "Lưu: VT, <đơn vị soạn thảo>."`,
    en: (d: { line: string }) =>
      d.line === ''
        ? 'the recipients lack the line "Lưu: VT, <drafting unit>."'
        : `"${d.line}" should follow the form "Lưu: VT, <drafting unit>."`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Các thôn;\n- Lưu: VT. UBND xã.\nCHỦ TỊCH\nLý Văn Sơn',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\nCHỦ TỊCH\nLý Văn Sơn',
  },
  check: ({ recipients }, { at, edit }) => {
    const lines = recipients.filter(({ kind }) => kind === 'line')
    if (lines.length === 0) return []
    const archive = lines.findLast(({ text }) => /^Lưu\s*:/u.test(text))
    const last = lines.at(-1)
    if (archive === undefined) return [{ data: { line: '' }, position: last?.position ?? null }]
    if (form.test(archive.text)) return []
    const repaired = archive.text
      .replace(/^Lưu\s*:\s*VT[.;]\s*(?=\p{L})/u, 'Lưu: VT, ')
      .replace(/(?<=, [^.;]+)[;,]?$/u, '.')
    const isRepaired = form.test(repaired)
    return [
      {
        data: { line: archive.text },
        position: at(archive, wholeOf(archive.text)),
        edits: isRepaired ? edit(archive, wholeOf(archive.text), repaired) : [],
      },
    ]
  },
})
