import type { Change, Diff, Language, Report, Side, ValueChange } from '@kehoach/core'

const words = {
  vi: {
    title: 'Bảng so sánh hai kế hoạch',
    head: 'Phần đầu và chữ ký',
    changes: 'Nội dung',
    columns: ['Mục', 'Trước', 'Sau', 'Khác nhau'],
    headColumns: ['Phần', 'Trước', 'Sau'],
    kind: { value: 'đổi số liệu', added: 'thêm', removed: 'bỏ', reworded: 'đổi lời', moved: 'chuyển chỗ' },
    aspect: { deadline: 'thời hạn', quantity: 'số lượng', actor: 'cơ quan' },
    none: '(không có)',
    part: { opening: 'mở đầu', closing: 'kết', recipients: 'nơi nhận' },
    same: (unchanged: number, renumbered: number): string =>
      `${unchanged} nội dung không đổi${renumbered === 0 ? '' : `, trong đó ${renumbered} chỉ đánh số lại (không tính là thay đổi)`}`,
    field: {
      issuer: 'Cơ quan ban hành',
      number: 'Số, ký hiệu',
      date: 'Ngày',
      place: 'Địa danh',
      docType: 'Tên loại',
      title: 'Trích yếu',
      authority: 'Quyền hạn ký',
      signerTitle: 'Chức vụ',
      signer: 'Người ký',
    },
  },
  en: {
    title: 'Two plans compared',
    head: 'Head and signature',
    changes: 'Content',
    columns: ['Item', 'Before', 'After', 'Difference'],
    headColumns: ['Part', 'Before', 'After'],
    kind: { value: 'values', added: 'added', removed: 'removed', reworded: 'reworded', moved: 'moved' },
    aspect: { deadline: 'deadline', quantity: 'quantity', actor: 'body' },
    none: '(none)',
    part: { opening: 'opening', closing: 'closing', recipients: 'recipients' },
    same: (unchanged: number, renumbered: number): string =>
      `${unchanged} passages unchanged${renumbered === 0 ? '' : `, ${renumbered} of them only renumbered (no change)`}`,
    field: {
      issuer: 'Issuer',
      number: 'Number',
      date: 'Date',
      place: 'Place',
      docType: 'Kind',
      title: 'Subject',
      authority: 'Authority',
      signerTitle: 'Title of the signer',
      signer: 'Signer',
    },
  },
} as const

/** A path as people say it: `II.3`, `mở đầu 1`. */
export function diffPath(path: readonly string[], language: Language): string {
  const [first = '', ...rest] = path
  const { part } = words[language]
  return first in part ? [part[first as keyof typeof part], ...rest].join(' ') : path.join('.')
}

/** A value of the head as printed: a day is turned round. */
export function diffValue(field: string, value: string | null, language: Language): string {
  if (value === null || value === '') return words[language].none
  return field === 'date' ? value.split('-').toReversed().join('/') : value.replace(/\n/gu, ' / ')
}

type Field = keyof (typeof words)['vi']['field']

/** The words of a diff's parts, for printing. */
export function diffWords(language: Language): {
  readonly kind: Readonly<Record<Change['kind'], string>>
  readonly aspect: Readonly<Record<ValueChange['aspect'], string>>
  readonly field: (name: string) => string
  readonly none: string
  readonly same: (unchanged: number, renumbered: number) => string
} {
  const { kind, aspect, field, none, same } = words[language]
  return { kind, aspect, none, same, field: (name) => (name in field ? field[name as Field] : name) }
}

/** A diff as a comparison table for print: the head, then every change with both wordings. */
export function diffReport(diff: Diff, language: Language): Report {
  const { title, head, changes, columns, headColumns } = words[language]
  const { field, same } = diffWords(language)
  const headRows = diff.header.map((each) => [
    field(each.field),
    diffValue(each.field, each.before, language),
    diffValue(each.field, each.after, language),
  ])
  return {
    type: 'report',
    title,
    blocks: [
      ...(headRows.length === 0
        ? []
        : [
            { type: 'heading' as const, text: head },
            { type: 'table' as const, columns: [...headColumns], rows: headRows },
          ]),
      { type: 'heading', text: changes },
      ...(diff.changes.length === 0
        ? []
        : [{ type: 'table' as const, columns: [...columns], rows: diff.changes.map((each) => rowOf(each, language)) }]),
      { type: 'paragraph', text: `${same(diff.unchanged, diff.renumbered)}.` },
    ],
  }
}

function rowOf(change: Change, language: Language): readonly string[] {
  const { kind, aspect, none } = diffWords(language)
  const place = (side: Side | null): string => (side === null ? '' : diffPath(side.path, language))
  const paths = [...new Set([place(change.before), place(change.after)].filter((path) => path !== ''))]
  const values = change.values.map((each) => `${aspect[each.aspect]}: ${each.before || none} → ${each.after || none}`)
  return [
    paths.join(' → '),
    change.before?.text ?? '',
    change.after?.text ?? '',
    [kind[change.kind], ...values].join('\n'),
  ]
}
