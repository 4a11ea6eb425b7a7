import { kindsOf, type UnitKind } from '../src/kind.ts'
import { nameKey, shownName } from '../src/spelling.ts'
import type { DataSet, MappingRow } from './data-set.ts'

export interface NewProvince {
  readonly code: string
  readonly kind: UnitKind
  readonly name: string
}

export interface NewCommune extends NewProvince {
  readonly provinceCode: string
}

export interface OldCommune {
  /** Null where the data set gives none. */
  readonly code: string | null
  readonly kind: UnitKind
  readonly name: string
  /** Whether it still stood on 30/6/2025: those are the ones with a code. The others were merged earlier. */
  readonly stood: boolean
  /** The codes of the new communes that it, or parts of it, went to. */
  readonly to: readonly string[]
}

export interface OldDistrict {
  readonly kind: UnitKind
  readonly name: string
  readonly communes: readonly OldCommune[]
  /** Where a district without communes became one commune: its code. */
  readonly to: readonly string[]
}

export interface OldProvince {
  readonly kind: UnitKind
  readonly name: string
  readonly districts: readonly OldDistrict[]
}

/** Island districts that had no communes: the data set has empty old names in their rows. */
export const islandDistricts: Readonly<Record<string, string>> = {
  'Đặc khu Bạch Long Vĩ': 'Thành phố Hải Phòng',
  'Đặc khu Cồn Cỏ': 'Tỉnh Quảng Trị',
  'Đặc khu Hoàng Sa': 'Thành phố Đà Nẵng',
  'Đặc khu Lý Sơn': 'Tỉnh Quảng Ngãi',
  'Đặc khu Côn Đảo': 'Tỉnh Bà Rịa - Vũng Tàu',
}

/** A commune that was not rearranged and has no row in the mapping. */
const missingMappings: readonly MappingRow[] = [
  {
    old_ward_code: '',
    old_ward_name: 'Xã Ia Mơ',
    old_district_name: 'Huyện Chư Prông',
    old_province_name: 'Tỉnh Gia Lai',
    new_ward_code: '',
    new_ward_name: 'Xã Ia Mơ',
    new_province_name: 'Gia Lai',
  },
]
/** The set with the rows that it lacks. */
export function completed(set: DataSet): DataSet {
  return { ...set, mappings: [...set.mappings, ...missingMappings] }
}
const stoodWithoutCode = new Set(missingMappings.map(({ old_ward_name }) => old_ward_name))

/** The provinces: the kind from `place_type`, since the names of tỉnh come without it. */
export function newProvinces({ provinces }: Pick<DataSet, 'provinces'>): readonly NewProvince[] {
  return provinces.map(({ province_code: code, name, place_type }) => ({
    code,
    kind: place_type === 'Tỉnh' ? 'tỉnh' : 'thành phố',
    name: shownName(name).replace(/^(?:Tỉnh|Thành phố) /u, ''),
  }))
}

export function newCommunes({ wards }: Pick<DataSet, 'wards'>): readonly NewCommune[] {
  return wards.map(({ ward_code: code, name, province_code: provinceCode }) => ({
    code,
    ...named(name, kindsOf.commune),
    provinceCode,
  }))
}

/**
 * The units of the old order with their successors. A row is joined by the new province and name, never by its code;
 * old units are told apart by their names, case and tone style aside, since many rows have no old code.
 */
export function oldProvinces(set: DataSet): readonly OldProvince[] {
  const codeOf = newCodes(set)
  const resolved = set.mappings.map((row) => {
    const code = codeOf.get(nameKey(`${row.new_ward_name}|${row.new_province_name}`))
    if (code === undefined) throw new Error(`no unit ${row.new_ward_name}, ${row.new_province_name}`)
    return { ...row, new_ward_code: code, ...oldNames(row) }
  })
  return grouped(resolved, (row) => row.old_province_name).map(([province, rows]) => ({
    ...named(province, kindsOf.province),
    districts: grouped(rows, (row) => row.old_district_name).map(([district, members]) =>
      oldDistrict(district, members),
    ),
  }))
}

type Resolved = MappingRow & ReturnType<typeof oldNames>

function oldDistrict(name: string, rows: readonly Resolved[]): OldDistrict {
  const withCommunes = rows.filter(({ old_ward_name }) => old_ward_name !== '')
  return {
    ...named(name, kindsOf.district),
    communes: grouped(withCommunes, (row) => row.old_ward_name).map(([commune, members]) => {
      const code = members.find(({ old_ward_code }) => old_ward_code !== '')?.old_ward_code ?? null
      return {
        code,
        ...named(commune, kindsOf.commune),
        stood: code !== null || stoodWithoutCode.has(commune),
        to: [...new Set(members.map((row) => row.new_ward_code))],
      }
    }),
    to: rows.filter(({ old_ward_name }) => old_ward_name === '').map((row) => row.new_ward_code),
  }
}

function newCodes(set: DataSet): ReadonlyMap<string, string> {
  const provinceOf = new Map(set.provinces.map(({ province_code, name }) => [province_code, name]))
  return new Map(
    set.wards.map(({ ward_code, name, province_code }) => [
      nameKey(`${name}|${provinceOf.get(province_code)}`),
      ward_code,
    ]),
  )
}

function oldNames(row: MappingRow): Record<'old_ward_name' | 'old_district_name' | 'old_province_name', string> {
  if (row.old_ward_name !== null)
    return {
      old_ward_name: row.old_ward_name,
      old_district_name: row.old_district_name ?? '',
      old_province_name: row.old_province_name ?? '',
    }
  const province = islandDistricts[shownName(row.new_ward_name)]
  if (province === undefined) throw new Error(`no old unit of ${row.new_ward_name}`)
  return {
    old_ward_name: '',
    old_district_name: shownName(row.new_ward_name).replace('Đặc khu', 'Huyện'),
    old_province_name: province,
  }
}

/** Rows by a name, its spellings (case, tone style) joined under the commonest, in order of first sight. */
function grouped(rows: readonly Resolved[], nameOf: (row: Resolved) => string): [string, readonly Resolved[]][] {
  const groups = Map.groupBy(rows, (row) => nameKey(nameOf(row)))
  return [...groups.values()].map((members) => [commonest(members.map((row) => shownName(nameOf(row)))), members])
}

function commonest(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length)
  return counts[0]?.[0] ?? ''
}

function named(full: string, kinds: readonly UnitKind[]): { readonly kind: UnitKind; readonly name: string } {
  const name = shownName(full)
  const kind = kinds.find((each) => name.toLowerCase().startsWith(`${each} `))
  if (kind === undefined) throw new Error(`no kind in ${full}`)
  const proper = name.slice(kind.length + 1)
  return { kind, name: proper.charAt(0).toUpperCase() + proper.slice(1) }
}
