import { bare } from '@kehoach/core'
import type { Level, UnitFacts } from '@kehoach/core'
import { knownFields } from './fields.ts'

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
    if (!knownFields.includes(field) && field !== '' && value !== '') values[field] = value
  }
  return values
}
