import type { Regime } from '@kehoach/core'

/** A role of an agency: how upper levels name it, and who holds it in a commune of each regime. */
interface AgencyRole {
  readonly role: string
  readonly upper: RegExp
  readonly commune: Readonly<Record<Regime, Readonly<Record<string, string>>>>
}

const office = { xã: 'Văn phòng HĐND và UBND', phường: 'Văn phòng HĐND và UBND', 'đặc khu': 'Văn phòng HĐND và UBND' }
const culture = { xã: 'Phòng Văn hóa - Xã hội', phường: 'Phòng Văn hóa - Xã hội', 'đặc khu': 'Phòng Văn hóa - Xã hội' }
const economy = { xã: 'Phòng Kinh tế', phường: 'Phòng Kinh tế, Hạ tầng và Đô thị', 'đặc khu': 'Phòng Kinh tế' }
const service = {
  xã: 'Trung tâm Phục vụ hành chính công',
  phường: 'Trung tâm Phục vụ hành chính công',
  'đặc khu': 'Trung tâm Phục vụ hành chính công',
}
const title = (name: string): Readonly<Record<string, string>> => ({ xã: name, phường: name, 'thị trấn': name })

/**
 * Who does an upper agency's work in a commune. From 1/7/2025: Nghị định 150/2025/NĐ-CP; before: the titles of Nghị định
 * 33/2023/NĐ-CP. Who leads differs by province: a recipe's own table goes before this one.
 */
const agencyRoles: readonly AgencyRole[] = [
  {
    role: 'home-affairs',
    upper: /^(?:Sở|Phòng) Nội vụ/u,
    commune: { 'two-level': culture, 'three-level': title('Công chức Văn phòng - thống kê') },
  },
  {
    role: 'office',
    upper: /^Văn phòng (?:UBND|Ủy ban nhân dân|HĐND)/u,
    commune: { 'two-level': office, 'three-level': title('Công chức Văn phòng - thống kê') },
  },
  {
    role: 'culture',
    upper: /^(?:Sở|Phòng) (?:Văn hóa|Văn hoá|VHTT|VH,TT|VH&TT)/u,
    commune: { 'two-level': culture, 'three-level': title('Công chức Văn hóa - xã hội') },
  },
  {
    role: 'digital',
    upper: /^(?:Sở (?:Khoa học|KH&CN|KHCN|Thông tin|TT&TT|TTTT)|Phòng Khoa học)/u,
    commune: { 'two-level': culture, 'three-level': title('Công chức Văn hóa - xã hội') },
  },
  {
    role: 'education',
    upper: /^(?:Sở|Phòng) (?:Giáo dục|GD&ĐT|GDĐT)/u,
    commune: { 'two-level': culture, 'three-level': title('Công chức Văn hóa - xã hội') },
  },
  { role: 'health', upper: /^(?:Sở|Phòng) Y tế/u, commune: { 'two-level': culture, 'three-level': {} } },
  {
    role: 'justice',
    upper: /^(?:Sở|Phòng) Tư pháp/u,
    commune: { 'two-level': office, 'three-level': title('Công chức Tư pháp - hộ tịch') },
  },
  {
    role: 'finance',
    upper: /^(?:Sở Tài chính|Phòng Tài chính)/u,
    commune: { 'two-level': economy, 'three-level': title('Công chức Tài chính - kế toán') },
  },
  {
    role: 'agriculture',
    upper: /^(?:Sở|Phòng) (?:Nông nghiệp|NN&MT|NN&PTNT|Tài nguyên|TN&MT)/u,
    commune: {
      'two-level': economy,
      'three-level': title('Công chức Địa chính - nông nghiệp - xây dựng và môi trường'),
    },
  },
  {
    role: 'economy',
    upper: /^(?:Sở|Phòng) (?:Công Thương|Xây dựng|Kinh tế)/u,
    commune: {
      'two-level': economy,
      'three-level': title('Công chức Địa chính - nông nghiệp - xây dựng và môi trường'),
    },
  },
  {
    role: 'one-stop',
    upper: /^(?:Trung tâm Phục vụ hành chính công|Bộ phận (?:Một cửa|Tiếp nhận))/u,
    commune: { 'two-level': service, 'three-level': title('Bộ phận Tiếp nhận và Trả kết quả') },
  },
  {
    role: 'police',
    upper: /^Công an/u,
    commune: {
      'two-level': { xã: 'Công an xã', phường: 'Công an phường', 'đặc khu': 'Công an đặc khu' },
      'three-level': { xã: 'Công an xã', phường: 'Công an phường', 'thị trấn': 'Công an thị trấn' },
    },
  },
  {
    role: 'front',
    upper: /^(?:Đề nghị )?(?:Ủy ban Mặt trận|Ủy ban MTTQ|UBMTTQ|Mặt trận)/u,
    commune: {
      'two-level': {
        xã: 'Ủy ban MTTQ Việt Nam xã',
        phường: 'Ủy ban MTTQ Việt Nam phường',
        'đặc khu': 'Ủy ban MTTQ Việt Nam đặc khu',
      },
      'three-level': {
        xã: 'Ủy ban MTTQ Việt Nam xã',
        phường: 'Ủy ban MTTQ Việt Nam phường',
        'thị trấn': 'Ủy ban MTTQ Việt Nam thị trấn',
      },
    },
  },
]

/** The body of a commune that does the work of an upper agency; null where the table knows none. */
export function communeBody(agency: string, kind: string, regime: Regime): string | null {
  const found = agencyRoles.find(({ upper }) => upper.test(agency))
  return found?.commune[regime][kind] ?? null
}
