import { z } from 'zod'
import { roleIds } from './roles.ts'

/** A body's name; by kind of unit where it differs; null where there is none and a person must say who acts. */
const nameSchema = z.union([
  z.string().min(1),
  z.partialRecord(
    z.enum(['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu']),
    z.string().min(1),
  ),
  z.null(),
])
const namesSchema = z.partialRecord(z.enum(roleIds), nameSchema).readonly()

export const agencyOverridesSchema = z.object({
  type: z.literal('agency-overrides'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  /** By the province's code: its own bodies, and those of its districts and communes. */
  provinces: z.record(
    z.string().regex(/^\d{2}$/),
    z.object({ province: namesSchema, district: namesSchema, commune: namesSchema }).partial().readonly(),
  ),
  /** By the commune's code. They go before those of its province. */
  communes: z.record(z.string().regex(/^\d{5}$/), namesSchema),
})
/** What a province or a commune names otherwise than the general table: a file of theirs, keyed by official codes. */
export type AgencyOverrides = Readonly<z.infer<typeof agencyOverridesSchema>>
export type OverridingName = z.infer<typeof nameSchema>

/** Exceptions that a decree makes itself: đặc khu Phú Quốc has the office of a phường. Nghị định 150/2025/NĐ-CP. */
const urban = 'Phòng Kinh tế, Hạ tầng và Đô thị'
export const decreedOverrides: AgencyOverrides = {
  type: 'agency-overrides',
  schemaVersion: '1.0',
  provinces: {},
  communes: {
    '31078': {
      finance: urban,
      planning: urban,
      'land-environment': urban,
      agriculture: urban,
      construction: urban,
      transport: urban,
      'industry-trade': urban,
    },
  },
}
