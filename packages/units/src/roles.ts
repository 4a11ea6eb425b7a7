import type { Level, Regime } from '@kehoach/core'
import type { UnitKind } from './kind.ts'

/** The bodies that play a role at one level in one regime. `{kind}` stands for the unit's kind word: `Công an {kind}`. */
export interface RoleNames {
  /** The first is written; the others are recognised. */
  readonly names: readonly string[]
  /** Names by kind of unit, which go before the first one. */
  readonly byKind: Readonly<Partial<Record<UnitKind, string>>>
  /** False where provinces differ or the name was not verified: it is then asked, with the names as suggestions. */
  readonly certain: boolean
}

export interface AgencyRole {
  readonly id: RoleId
  /** The role in an official's words. */
  readonly label: string
  readonly names: Readonly<Partial<Record<RoleColumn, RoleNames>>>
}

export const roleIds = [
  'home-affairs',
  'office',
  'reform-communication',
  'press',
  'digital',
  'justice',
  'finance',
  'planning',
  'land-environment',
  'agriculture',
  'construction',
  'transport',
  'industry-trade',
  'science',
  'education',
  'culture',
  'health',
  'labour',
  'inspection',
  'foreign-affairs',
  'ethnic-religious-affairs',
  'one-stop',
  'broadcast',
  'tax',
  'post',
  'front',
  'party',
  'party-publicity',
  'police',
  'military',
  'digital-team',
] as const
export type RoleId = (typeof roleIds)[number]

export type RoleColumn = `${Level}, ${Regime}`
export const roleColumn = (level: Level, regime: Regime): RoleColumn => `${level}, ${regime}`

const known = (...names: readonly string[]): RoleNames => ({ names, byKind: {}, certain: true })
const unsure = (...names: readonly string[]): RoleNames => ({ names, byKind: {}, certain: false })
const byKind = (kinds: RoleNames['byKind'], ...others: readonly string[]): RoleNames => ({
  names: others,
  byKind: kinds,
  certain: true,
})

// Nghị định 150/2025/NĐ-CP: the three offices of a commune since 1/7/2025.
const communeOffice = known('Văn phòng HĐND và UBND')
const economy = byKind({
  xã: 'Phòng Kinh tế',
  'đặc khu': 'Phòng Kinh tế',
  phường: 'Phòng Kinh tế, Hạ tầng và Đô thị',
})
const society = known('Phòng Văn hóa - Xã hội', 'Phòng VH-XH')
const perhapsSociety = unsure('Phòng Văn hóa - Xã hội')

// Nghị định 33/2023/NĐ-CP: titles of civil servants, since a commune had no offices.
const clerk = known('Văn phòng - thống kê', 'Văn phòng UBND {kind}')
const cultureOfficer = known('Văn hóa - xã hội')
const landOfficer = byKind({
  xã: 'Địa chính - nông nghiệp - xây dựng và môi trường',
  phường: 'Địa chính - xây dựng - đô thị và môi trường',
  'thị trấn': 'Địa chính - xây dựng - đô thị và môi trường',
})

const post = known('Bưu điện {kind}')
const front = known('Ủy ban MTTQ Việt Nam {kind}', 'UBMTTQVN {kind}', 'MTTQ {kind}', 'Mặt trận Tổ quốc {kind}')
const police = known('Công an {kind}')
const provinceCommittee = byKind({ tỉnh: 'Tỉnh ủy', 'thành phố': 'Thành ủy' })

type Columns = readonly [
  oldProvince: RoleNames | null,
  province: RoleNames | null,
  district: RoleNames | null,
  oldCommune: RoleNames | null,
  commune: RoleNames | null,
]

const columns: readonly RoleColumn[] = [
  'province, three-level',
  'province, two-level',
  'district, three-level',
  'commune, three-level',
  'commune, two-level',
]

function role(id: RoleId, label: string, ...names: Columns): AgencyRole {
  const filled = columns.flatMap((column, at) => {
    const cell = names[at]
    return cell === null || cell === undefined ? [] : [[column, cell] as const]
  })
  return { id, label, names: Object.fromEntries(filled) }
}

/**
 * Which body plays a role: at tỉnh until 30/6/2025, tỉnh since, huyện, xã until 30/6/2025, xã since. Null: that level has
 * none. Only what was verified is certain; mergers of early 2025 and optional bodies are asked.
 */
export const agencyRoles: readonly AgencyRole[] = [
  role(
    'home-affairs',
    'nội vụ, cải cách hành chính',
    known('Sở Nội vụ'),
    known('Sở Nội vụ'),
    known('Phòng Nội vụ', 'Cơ quan Tổ chức - Nội vụ'),
    clerk,
    society,
  ),
  role(
    'office',
    'văn phòng, kiểm soát thủ tục hành chính',
    known('Văn phòng UBND {kind}'),
    known('Văn phòng UBND {kind}'),
    known('Văn phòng HĐND và UBND'),
    clerk,
    communeOffice,
  ),
  // Provinces differ: home affairs, information or the office leads, and the levels below follow their province.
  role(
    'reform-communication',
    'tuyên truyền cải cách hành chính',
    unsure('Sở Nội vụ', 'Sở Thông tin và Truyền thông', 'Văn phòng UBND {kind}'),
    unsure('Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND {kind}'),
    unsure('Phòng Nội vụ', 'Phòng Văn hóa và Thông tin', 'Văn phòng HĐND và UBND'),
    unsure('Văn phòng UBND {kind}', 'Văn hóa - xã hội'),
    unsure('Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND'),
  ),
  role(
    'press',
    'thông tin, báo chí, tuyên truyền',
    known('Sở Thông tin và Truyền thông'),
    known('Sở Văn hóa, Thể thao và Du lịch'),
    known('Phòng Văn hóa và Thông tin'),
    cultureOfficer,
    society,
  ),
  role(
    'digital',
    'công nghệ thông tin, chuyển đổi số',
    known('Sở Thông tin và Truyền thông'),
    known('Sở Khoa học và Công nghệ'),
    known('Phòng Văn hóa và Thông tin'),
    cultureOfficer,
    society,
  ),
  role(
    'justice',
    'tư pháp, phổ biến giáo dục pháp luật',
    known('Sở Tư pháp'),
    known('Sở Tư pháp'),
    known('Phòng Tư pháp'),
    known('Tư pháp - hộ tịch'),
    communeOffice,
  ),
  role(
    'finance',
    'tài chính',
    known('Sở Tài chính'),
    known('Sở Tài chính'),
    known('Phòng Tài chính - Kế hoạch'),
    known('Tài chính - kế toán'),
    economy,
  ),
  role(
    'planning',
    'kế hoạch, đầu tư',
    known('Sở Kế hoạch và Đầu tư'),
    unsure('Sở Tài chính'),
    known('Phòng Tài chính - Kế hoạch'),
    known('Tài chính - kế toán'),
    economy,
  ),
  role(
    'land-environment',
    'đất đai, tài nguyên, môi trường',
    known('Sở Tài nguyên và Môi trường'),
    known('Sở Nông nghiệp và Môi trường'),
    known('Phòng Tài nguyên và Môi trường'),
    landOfficer,
    economy,
  ),
  role(
    'agriculture',
    'nông nghiệp, nông thôn',
    known('Sở Nông nghiệp và Phát triển nông thôn'),
    known('Sở Nông nghiệp và Môi trường'),
    unsure('Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Kinh tế'),
    unsure('Địa chính - nông nghiệp - xây dựng và môi trường'),
    economy,
  ),
  role(
    'construction',
    'xây dựng',
    known('Sở Xây dựng'),
    known('Sở Xây dựng'),
    unsure('Phòng Kinh tế và Hạ tầng', 'Phòng Quản lý đô thị'),
    landOfficer,
    economy,
  ),
  role(
    'transport',
    'giao thông',
    known('Sở Giao thông vận tải'),
    unsure('Sở Xây dựng'),
    unsure('Phòng Kinh tế và Hạ tầng', 'Phòng Quản lý đô thị'),
    unsure('Địa chính - xây dựng'),
    economy,
  ),
  role(
    'industry-trade',
    'công thương',
    known('Sở Công Thương'),
    known('Sở Công Thương'),
    unsure('Phòng Kinh tế và Hạ tầng', 'Phòng Kinh tế'),
    null,
    economy,
  ),
  role(
    'science',
    'khoa học, công nghệ',
    known('Sở Khoa học và Công nghệ'),
    known('Sở Khoa học và Công nghệ'),
    unsure('Phòng Kinh tế và Hạ tầng', 'Phòng Kinh tế'),
    null,
    perhapsSociety,
  ),
  role(
    'education',
    'giáo dục, đào tạo',
    known('Sở Giáo dục và Đào tạo'),
    known('Sở Giáo dục và Đào tạo'),
    known('Phòng Giáo dục và Đào tạo'),
    unsure('Văn hóa - xã hội', 'các trường học'),
    perhapsSociety,
  ),
  role(
    'culture',
    'văn hóa, thể thao, du lịch',
    known('Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa và Thể thao'),
    known('Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa và Thể thao'),
    known('Phòng Văn hóa và Thông tin'),
    cultureOfficer,
    society,
  ),
  role(
    'health',
    'y tế',
    known('Sở Y tế'),
    known('Sở Y tế'),
    known('Phòng Y tế'),
    known('Trạm Y tế {kind}'),
    unsure('Trạm Y tế {kind}', 'Phòng Văn hóa - Xã hội'),
  ),
  role(
    'labour',
    'lao động, người có công, xã hội',
    known('Sở Lao động - Thương binh và Xã hội'),
    unsure('Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'),
    known('Phòng Lao động - Thương binh và Xã hội'),
    cultureOfficer,
    perhapsSociety,
  ),
  role(
    'inspection',
    'thanh tra',
    known('Thanh tra {kind}'),
    known('Thanh tra {kind}'),
    known('Thanh tra {kind}'),
    null,
    null,
  ),
  role('foreign-affairs', 'đối ngoại', unsure('Sở Ngoại vụ'), unsure('Sở Ngoại vụ'), null, null, communeOffice),
  role(
    'ethnic-religious-affairs',
    'dân tộc, tôn giáo',
    unsure('Ban Dân tộc'),
    unsure('Sở Dân tộc và Tôn giáo'),
    unsure('Phòng Dân tộc'),
    null,
    perhapsSociety,
  ),
  // Nghị định 118/2025/NĐ-CP: the commune's centre replaces its one-stop desk.
  role(
    'one-stop',
    'một cửa, tiếp nhận và trả kết quả',
    known('Trung tâm Phục vụ hành chính công {kind}'),
    known('Trung tâm Phục vụ hành chính công {kind}'),
    known('Bộ phận Một cửa {kind}', 'Bộ phận Tiếp nhận và Trả kết quả {kind}'),
    known('Bộ phận Tiếp nhận và Trả kết quả {kind}', 'Bộ phận Một cửa {kind}'),
    known('Trung tâm Phục vụ hành chính công'),
  ),
  role(
    'broadcast',
    'phát thanh, truyền thanh',
    known('Đài Phát thanh và Truyền hình {kind}'),
    unsure('Báo và phát thanh, truyền hình {kind}'),
    known(
      'Trung tâm Văn hóa, Thể thao và Truyền thông',
      'Trung tâm Văn hóa, Thông tin và Thể thao',
      'Trung tâm Truyền thông - Văn hóa',
      'Trung tâm Truyền thông và Văn hóa - Thể thao',
      'Trung tâm Văn hóa, Thể thao và Truyền thanh',
      'Đài Truyền thanh {kind}',
    ),
    known('Đài Truyền thanh {kind}', 'Trung tâm VHTT-HTCĐ {kind}'),
    unsure('Trung tâm dịch vụ tổng hợp', 'Phòng Văn hóa - Xã hội'),
  ),
  role('tax', 'thuế', known('Cục Thuế'), unsure('Thuế {kind}'), known('Chi cục Thuế'), null, unsure('Thuế cơ sở')),
  role('post', 'bưu chính', post, post, post, known('Bưu điện {kind}', 'điểm Bưu điện - Văn hóa xã'), post),
  role('front', 'Mặt trận Tổ quốc', front, front, front, front, front),
  role(
    'party',
    'cấp ủy',
    provinceCommittee,
    provinceCommittee,
    byKind({ huyện: 'Huyện ủy', quận: 'Quận ủy', 'thị xã': 'Thị ủy', 'thành phố': 'Thành ủy' }),
    known('Đảng ủy {kind}'),
    known('Đảng ủy {kind}'),
  ),
  role(
    'party-publicity',
    'tuyên giáo',
    byKind({ tỉnh: 'Ban Tuyên giáo Tỉnh ủy', 'thành phố': 'Ban Tuyên giáo Thành ủy' }, 'Ban Tuyên giáo'),
    byKind(
      { tỉnh: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'thành phố': 'Ban Tuyên giáo và Dân vận Thành ủy' },
      'Ban Tuyên giáo và Dân vận',
    ),
    byKind(
      {
        huyện: 'Ban Tuyên giáo Huyện ủy',
        quận: 'Ban Tuyên giáo Quận ủy',
        'thị xã': 'Ban Tuyên giáo Thị ủy',
        'thành phố': 'Ban Tuyên giáo Thành ủy',
      },
      'Ban Tuyên giáo',
    ),
    null,
    unsure('Ban Xây dựng Đảng'),
  ),
  role('police', 'công an', police, police, police, police, police),
  role(
    'military',
    'quân sự',
    known('Bộ Chỉ huy Quân sự {kind}'),
    known('Bộ Chỉ huy Quân sự {kind}'),
    known('Ban Chỉ huy Quân sự {kind}'),
    known('Ban Chỉ huy Quân sự {kind}'),
    known('Ban Chỉ huy Quân sự {kind}'),
  ),
  role(
    'digital-team',
    'tổ công nghệ số cộng đồng',
    null,
    null,
    null,
    known('Tổ công nghệ số cộng đồng'),
    known('Tổ công nghệ số cộng đồng'),
  ),
]
