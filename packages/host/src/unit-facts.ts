import type { Level, UnitFacts } from '@kehoach/core'
import { bare } from './nearest.ts'

/** The fields that every units table knows, by the heads that people write for them (accents and case aside). */
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
} as const

/** The names of the fields that are no parameters of a plan. */
export const knownFields: readonly string[] = Object.keys(heads)

/** The field that a column's head or a `--set` key means: a known one, or a parameter's name (`Số thôn` → `so_thon`). */
export function fieldName(head: string): string {
  const words = bare(head)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  const known = Object.entries(heads).find(([, names]) => (names as readonly string[]).includes(words))
  return known?.[0] ?? words.replaceAll(' ', '_')
}

const levelOfKind: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}
const levelWords: Readonly<Record<string, Level>> = {
  tinh: 'province',
  province: 'province',
  huyen: 'district',
  district: 'district',
  xa: 'commune',
  commune: 'commune',
}

/** A unit's facts from its fields; null where the name is blank. `level` holds where its kind does not say one. */
export function unitFacts(fields: ReadonlyMap<string, string>, level: Level): UnitFacts | null {
  const given = fields.get('ten') ?? ''
  if (given === '') return null
  const kind = (fields.get('loai') ?? '').toLowerCase()
  const name = kind === '' || given.toLowerCase().startsWith(`${kind} `) ? given : `${kind} ${given}`
  const blankIsNull = (field: string): string | null => fields.get(field) || null
  return {
    name,
    code: blankIsNull('ma'),
    level: levelWords[bare(fields.get('cap') ?? '').replace(/^cap /u, '')] ?? levelOf(name) ?? level,
    superior: blankIsNull('cap_tren')?.replace(/^(?:UBND|Ủy ban nhân dân)\s+/iu, '') ?? null,
    place: blankIsNull('dia_danh'),
    values: valuesOf(fields),
  }
}

/** The kind word that a unit's name begins with; null where it has none. */
export function kindIn(name: string): string | null {
  const kinds = [...Object.keys(levelOfKind), 'thành phố']
  return kinds.find((kind) => name.toLowerCase().startsWith(`${kind} `)) ?? null
}

const levelOf = (name: string): Level | null => levelOfKind[kindIn(name) ?? ''] ?? null

/** Without a prototype: heads come from files and may be called `constructor`. */
function valuesOf(fields: ReadonlyMap<string, string>): UnitFacts['values'] {
  const values = Object.create(null) as Record<string, string>
  for (const [field, value] of fields) {
    if (!knownFields.includes(field) && value !== '') values[field] = value
  }
  return values
}
