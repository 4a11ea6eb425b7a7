import { bulletSigns, pointLetters, type Label } from '@kehoach/core'

/** The kinds of label that plans use, with their usual depth: a smaller rank stands higher in the tree. */
const ranks = {
  part: 0,
  chapter: 1,
  capital: 2,
  roman: 3,
  article: 3,
  arabic: 4,
  decimal2: 4.2,
  decimal3: 4.4,
  decimal4: 4.6,
  bracketed: 4.8,
  letter: 5,
  star: 5.5,
  bullet: 6,
  plus: 7,
} as const

export type LabelKind = keyof typeof ranks

/** A label read at the start of a text. */
export interface ReadLabel {
  readonly kind: LabelKind
  readonly rank: number
  readonly label: Label
  /** Its place among its siblings, from 1; 0 for bullets. */
  readonly ordinal: number
  /** UTF-16 length of the label with the space after it. */
  readonly length: number
}

interface Form {
  readonly kind: LabelKind
  readonly expression: RegExp
  readonly ordinal: (value: string) => number | null
}

const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const sign = String.raw`[-–—•▪◦●*+]`
const arabicOrdinal = (value: string): number | null =>
  Number(value) > 0 && Number(value) < 100 ? Number(value) : null
const lastPart = (value: string): number | null => arabicOrdinal(value.split('.').at(-1) ?? '')
const bulletOrdinal = (): number => 0

/** Each form of label; the first that fits wins. Decree 30/2020/NĐ-CP, Annex I, part I, II.6; decimals by practice. */
const forms: readonly Form[] = [
  {
    kind: 'part',
    expression:
      /^((?:PHẦN|Phần) ((?:(?:THỨ|thứ) )?(?:[IVX]{1,5}|\d{1,2}|\p{L}{2,4})))(?:\s*[.:–-]\s*|\s*$|\s+(?=\p{Lu}{2}))/u,
    ordinal: partOrdinal,
  },
  {
    kind: 'chapter',
    expression: /^((?:CHƯƠNG|Chương) ([IVX]{1,5}|\d{1,2}))(?:\s*[.:–-]\s*|\s*$|\s+(?=\p{Lu}{2}))/u,
    ordinal: partOrdinal,
  },
  { kind: 'article', expression: /^(Điều (\d{1,2})[.:])\s*/u, ordinal: arabicOrdinal },
  {
    kind: 'decimal4',
    expression: /^((\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?)\s+(?=["“(]?[\p{L}\d])/u,
    ordinal: lastPart,
  },
  { kind: 'decimal3', expression: /^((\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?)\s+(?=["“(]?\p{L})/u, ordinal: lastPart },
  { kind: 'decimal2', expression: /^((\d{1,2}\.\d{1,2})[.)])\s*(?=["“(]?\p{L})/u, ordinal: lastPart },
  { kind: 'decimal2', expression: /^((\d{1,2}\.\d{1,2})\.)\s+(?=\d)/u, ordinal: lastPart },
  { kind: 'decimal2', expression: /^((\d{1,2}\.\d{1,2}))\s+(?=\p{Lu})/u, ordinal: lastPart },
  { kind: 'roman', expression: /^(([IVX]{1,6})(?:\.|\)|\/|\s?-))(?:\s+|(?=\p{Lu}))/u, ordinal: romanValue },
  {
    kind: 'capital',
    expression: /^(([A-HĐ])(?:\.|\)|\/))\s+(?=\p{L})/u,
    ordinal: (value) => 'ABCDEGH'.indexOf(value) + 1 || null,
  },
  { kind: 'arabic', expression: /^((\d{1,2})(?:\.|\/|\)))(?:\s+|(?=["“(]?\p{L}))/u, ordinal: arabicOrdinal },
  { kind: 'arabic', expression: /^((\d{3})\.)\s+(?=["“(]?\p{Lu})/u, ordinal: (value) => Number(value) },
  { kind: 'bracketed', expression: /^(\((\d{1,2})\))\s*(?=\p{L})/u, ordinal: arabicOrdinal },
  { kind: 'letter', expression: new RegExp(`^((?:${sign}\\s*)?([a-zđ])\\))\\s*`, 'u'), ordinal: letterOrdinal },
  { kind: 'letter', expression: /^(([a-eđg])\.)\s+(?=\p{Lu})/u, ordinal: letterOrdinal },
  { kind: 'plus', expression: /^((\+))\s*(?=[^\s+])/u, ordinal: bulletOrdinal },
  { kind: 'star', expression: /^((\*))\s*(?=[^\s*])/u, ordinal: bulletOrdinal },
  { kind: 'bullet', expression: /^(([-–—•▪◦●]))\s*(?=[^\s–—-])/u, ordinal: bulletOrdinal },
]

/** The label at the start of a text; null where it has none. A year, a decimal number or a date is no label. */
export function readLabel(text: string): ReadLabel | null {
  for (const { kind, expression, ordinal } of forms) {
    const match = expression.exec(text)
    if (match === null) continue
    const [whole, printed = '', value = ''] = match
    const place = ordinal(value)
    if (place === null) continue
    return {
      kind,
      rank: ranks[kind],
      label: { value: valueOf(kind, value), printed },
      ordinal: place,
      length: whole.length,
    }
  }
  return null
}

function valueOf(kind: LabelKind, value: string): string {
  if (kind === 'bullet') return bulletSigns.includes(value) ? value : '-'
  return value
}

/** Whether `next` can follow `last` in one list: the same label again (a slip), the next, or one skipped. */
export function follows(last: ReadLabel, next: ReadLabel): boolean {
  if (last.kind !== next.kind) return false
  if (next.ordinal === 0) return true
  if (last.kind.startsWith('decimal')) return stem(last) === stem(next) && next.ordinal >= last.ordinal
  return next.ordinal >= last.ordinal && next.ordinal <= last.ordinal + 2
}

/** `1.2` of `1.2.3`: what decimal siblings share. */
function stem({ label }: ReadLabel): string {
  return label.value.slice(0, label.value.lastIndexOf('.'))
}

/** Whether a decimal label belongs under an open label: `1.2` under `1.`, `II.1` under `II`. */
export function isUnder(parent: ReadLabel, child: ReadLabel): boolean {
  return child.kind.startsWith('decimal') && stem(child) === parent.label.value
}

function letterOrdinal(letter: string): number | null {
  const at = pointLetters.indexOf(letter)
  // f, j, w, z are no Vietnamese letters but are printed: they stand after the letter before them in the alphabet.
  return at >= 0 ? at + 1 : ({ f: 7.5, j: 10.5, w: 21.5, z: 23.5 }[letter] ?? null)
}

function partOrdinal(value: string): number | null {
  const number = value.replace(/^thứ /iu, '')
  const word = ordinalWords.indexOf(number.toLowerCase())
  if (word >= 0) return word + 1
  return /^\d+$/u.test(number) ? arabicOrdinal(number) : romanValue(number)
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The value of a well-formed roman number up to 39; null for any other letters. */
function romanValue(roman: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(roman) || roman === '') return null
  const digits = [...roman].map((letter) => romanDigits[letter] ?? 0)
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
}
