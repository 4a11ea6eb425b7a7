import { bare } from '@kehoach/core'
import type { Parameter } from '@kehoach/core'

/** The fields that every units table knows, by the heads that people write for them (accents, case, signs aside). */
const heads = {
  ten: [
    'ten',
    'name',
    'don vi',
    'don vi hanh chinh',
    'ten dvhc',
    'ten don vi',
    'ten don vi hanh chinh',
    'ten xa',
    'ten xa phuong',
    'ten xa phuong dac khu',
    'ten xa phuong thi tran',
    'xa phuong',
    'xa phuong dac khu',
    'ten huyen',
  ],
  ma: ['ma', 'code', 'ma so', 'ma xa', 'ma dvhc', 'ma don vi', 'ma don vi hanh chinh', 'ma huyen'],
  loai: ['loai', 'kind', 'loai hinh', 'loai don vi', 'loai dvhc', 'loai hinh don vi'],
  cap: ['cap', 'level', 'cap don vi', 'cap hanh chinh'],
  cap_tren: [
    'cap tren',
    'superior',
    'don vi cap tren',
    'co quan cap tren',
    'cap tren truc tiep',
    'tinh',
    'huyen',
    'tinh thanh pho',
  ],
  dia_danh: ['dia danh', 'place', 'noi ban hanh'],
  stt: ['stt', 'tt', 'so tt', 'so thu tu', 'no'],
} as const

/** The names of the fields that are no parameters of a plan. */
export const knownFields: readonly string[] = Object.keys(heads)

/**
 * The field that a column's head means: a known one, a parameter by its name or label, or a new parameter's name
 * (`Số thôn` → `so_thon`). '' for a blank head.
 */
export function fieldName(head: string, parameters: readonly Parameter[] = []): string {
  const words = wordsOf(head)
  const known = Object.entries(heads).find(([, names]) => (names as readonly string[]).includes(words))
  const parameter = parameters.find(({ name, label }) => wordsOf(name) === words || wordsOf(label) === words)
  return known?.[0] ?? parameter?.name ?? words.replaceAll(' ', '_')
}

const wordsOf = (head: string): string =>
  bare(head)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
