/** A mark at the head of an item that says something of the whole item, and the words behind it. */
export type BlockMark =
  | { readonly type: 'condition'; readonly when: string }
  | { readonly type: 'repetition'; readonly as: string; readonly over: string }
  | { readonly type: 'allocation'; readonly by: string | null; readonly minimum: number; readonly quantity: number }
  | { readonly type: 'leave-out'; readonly reason: string }

interface Form {
  readonly expression: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => BlockMark
}

/** `{{nếu loai = "phường"}}`, `{{mỗi thon trong ds_thon}}`, `{{phân bổ theo dan_so, tối thiểu 1}}`, `{{bỏ: lý do}}`. */
const forms: readonly Form[] = [
  {
    expression: /^nếu\s(?<when>[^{}]{1,300})$/u,
    read: ({ when = '' }) => ({ type: 'condition', when: when.trim() }),
  },
  {
    expression: /^mỗi\s+(?<as>[\p{L}\d_]{1,60})\s+trong\s+(?<over>[\p{L}\d_]{1,60})$/u,
    read: ({ as = '', over = '' }) => ({ type: 'repetition', as, over }),
  },
  {
    expression:
      /^phân bổ(?:\s+số thứ\s+(?<quantity>\d))?(?:\s+theo\s+(?<by>[\p{L}\d_]{1,60}))?(?:,?\s+tối thiểu\s+(?<minimum>\d{1,9}))?$/u,
    read: ({ by, minimum, quantity }) => ({
      type: 'allocation',
      by: by ?? null,
      minimum: Number(minimum ?? 0),
      quantity: Number(quantity ?? 1),
    }),
  },
  {
    expression: /^bỏ:?\s(?<reason>[^{}]{1,200})$/u,
    read: ({ reason = '' }) => ({ type: 'leave-out', reason: reason.trim() }),
  },
]

/** The first words of block marks: a mark that begins so and fits no form is a slip. */
export const blockWords: readonly string[] = ['nếu', 'mỗi', 'phân bổ', 'bỏ']

/** A mark's words as a block mark; null where they are none. */
export function readBlockMark(words: string): BlockMark | null {
  for (const { expression, read } of forms) {
    const groups = expression.exec(words.trim())?.groups
    if (groups !== undefined) return read(groups)
  }
  return null
}

/** The mark as it stands in a text. */
export function writeBlockMark(mark: BlockMark): string {
  if (mark.type === 'condition') return `{{nếu ${mark.when}}}`
  if (mark.type === 'repetition') return `{{mỗi ${mark.as} trong ${mark.over}}}`
  if (mark.type === 'leave-out') return `{{bỏ: ${mark.reason}}}`
  const nth = mark.quantity === 1 ? '' : ` số thứ ${mark.quantity}`
  const by = mark.by === null ? '' : ` theo ${mark.by}`
  return `{{phân bổ${nth}${by}${mark.minimum === 0 ? '' : `, tối thiểu ${mark.minimum}`}}}`
}
