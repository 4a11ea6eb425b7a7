import { item, plan, table, type Item, type Level, type Plan, type Regime, type UnitFacts } from '@kehoach/core'
import fc from 'fast-check'

interface Place {
  readonly issuer: string
  readonly kind: string
  readonly name: string
  readonly level: Level
  readonly regime: Regime
}

/** Upper units of both regimes, invented. */
const places: readonly Place[] = [
  { issuer: 'TỈNH THANH VÂN', kind: 'tỉnh', name: 'tỉnh Thanh Vân', level: 'province', regime: 'two-level' },
  { issuer: 'THÀNH PHỐ HẢI SƠN', kind: 'thành phố', name: 'thành phố Hải Sơn', level: 'province', regime: 'two-level' },
  { issuer: 'TỈNH THANH VÂN', kind: 'tỉnh', name: 'tỉnh Thanh Vân', level: 'province', regime: 'three-level' },
  { issuer: 'HUYỆN PHÚ SƠN', kind: 'huyện', name: 'huyện Phú Sơn', level: 'district', regime: 'three-level' },
  { issuer: 'THỊ XÃ LONG CÁT', kind: 'thị xã', name: 'thị xã Long Cát', level: 'district', regime: 'three-level' },
]

/** The units below, as a plan of that level addresses them. */
const below: Readonly<Record<string, readonly string[]>> = {
  'province, two-level': ['các xã, phường, đặc khu', 'cấp xã'],
  'province, three-level': ['các huyện, thị xã, thành phố', 'cấp huyện'],
  'district, three-level': ['các xã, phường', 'cấp xã'],
}
const department: Readonly<Record<Level, readonly string[]>> = {
  province: ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Công an tỉnh'],
  district: ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Tài chính - Kế hoạch'],
  commune: [],
}

/** What the upper unit has as its own scope, by kind word and name. */
const scopes = (kind: string, name: string): readonly string[] => [
  `trên địa bàn ${kind}`,
  `trên địa bàn ${name}`,
  `nhiệm vụ cải cách hành chính của ${kind}`,
  `mục tiêu phát triển của ${name}`,
  `toàn ${kind}`,
  `Nhân dân trong ${kind}`,
]
/** What it hands down or owns. */
const sources = (kind: string): readonly string[] => [
  `chủ trương, chính sách của ${kind}`,
  `Cổng Thông tin điện tử ${kind}`,
  `hệ thống thông tin dùng chung của ${kind}`,
  `theo hướng dẫn của UBND ${kind}`,
  `báo cáo UBND ${kind}`,
]

/** The phrases of a generated parent that must not stand in a child: they are the upper unit's own scope. */
export function upperScopes(parent: Plan): readonly string[] {
  const place = placeOf(parent)
  return scopes(place.kind, place.name)
}

/** The phrases of a generated parent that a child keeps word for word. */
export function superiorSources(parent: Plan): readonly string[] {
  return sources(placeOf(parent).kind)
}

function placeOf({ header }: Plan): Place {
  const found = places.find(
    ({ issuer, regime, level }) =>
      header.issuer?.endsWith(issuer) && header.regime === regime && header.level === level,
  )
  if (found === undefined) throw new Error('not a parent of this builder')
  return found
}

/** Plans of an upper level as they are really written: duties of units below and of departments, scopes, sources, dates, tables. */
export function arbitraryParent({ regime }: { readonly regime?: Regime } = {}): fc.Arbitrary<Plan> {
  const known = places.filter((place) => regime === undefined || place.regime === regime)
  return fc.constantFrom(...known).chain((place) => sections(place).map((body) => parentOf(place, body)))
}

/** A unit of the level right below a generated parent. */
export function arbitraryUnit(parent: Plan): fc.Arbitrary<UnitFacts> {
  const { level, regime } = placeOf(parent)
  const district = level === 'province' && regime === 'three-level'
  const names = district
    ? ['huyện Bình Lư', 'thị xã Cát Hải']
    : regime === 'two-level'
      ? ['xã Đồng Mây', 'phường Bến Trúc', 'đặc khu Hòn Sẻ']
      : ['xã Sơn Lộ', 'phường Cát Hưng']
  return fc.constantFrom(...names).map((name) => ({
    name,
    code: null,
    level: district ? 'district' : 'commune',
    superior: null,
    place: null,
    values: {},
  }))
}

function sections(place: Place): fc.Arbitrary<readonly Item[]> {
  const { kind, name, level, regime } = place
  const units = fc.constantFrom(...(below[`${level}, ${regime}`] ?? []))
  const office = fc.constantFrom(...department[level])
  const count = fc.integer({ min: 1, max: 40 }).map((number) => (number < 10 ? `0${number}` : String(number)))
  const day = fc.record({ day: fc.integer({ min: 10, max: 28 }), month: fc.integer({ min: 3, max: 12 }) })
  const things = ['buổi tuyên truyền', 'lớp tập huấn', 'mô hình', 'tin, bài', 'hội nghị']
  const topics = [
    'an toàn giao thông',
    'phòng cháy',
    'vệ sinh môi trường',
    'chuyển đổi số',
    'bình đẳng giới',
    'phòng, chống thiên tai',
  ]
  const year = regime === 'two-level' ? 2026 : 2024
  const facts = fc.record({
    units,
    office,
    count,
    day,
    thing: fc.constantFrom(...things),
    topic: fc.constantFrom(...topics),
    scope: fc.constantFrom(...scopes(kind, name)),
    source: fc.constantFrom(...sources(kind).slice(0, 4)),
  })
  type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never
  const duties: readonly ((facts: Facts) => string)[] = [
    (f) => `UBND ${f.units} tổ chức ít nhất ${f.count} ${f.thing} về ${f.topic}.`,
    (f) => `UBND ${f.units} siết chặt việc kiểm tra ${f.topic} trước ngày ${f.day.day}/${f.day.month}/${year}.`,
    (f) =>
      `UBND ${f.units} báo cáo UBND ${kind} kết quả thực hiện ${f.topic} trước ngày ${f.day.day}/${f.day.month}/${year}.`,
    (f) => `${f.office} chủ trì thẩm định tài liệu về ${f.topic}.`,
    (f) => `${f.office} chủ trì, phối hợp với UBND ${f.units} kiểm tra ${f.topic}.`,
    (f) => `Nâng cao nhận thức về ${f.topic}, góp phần thực hiện ${f.scope}.`,
    (f) => `Thực hiện đầy đủ ${f.source} về ${f.topic}.`,
    (f) => `Tuyên truyền ${f.topic} ${f.scope.startsWith('trên') ? f.scope : `cho ${f.scope}`}.`,
  ]
  const duty = fc.record({ facts, at: fc.nat({ max: duties.length - 1 }) }).map((f) => duties[f.at]?.(f.facts) ?? '')
  const list = fc.uniqueArray(duty, { minLength: 1, maxLength: 5 })
  const row = facts.map((f) => [`Tập huấn ${f.topic}`, `${f.count} ${f.thing}`, f.office, `UBND ${f.units}`] as const)
  return fc
    .record({
      lists: fc.array(list, { minLength: 1, maxLength: 4 }),
      rows: fc.uniqueArray(row, { maxLength: 4, selector: String }),
    })
    .map(({ lists, rows }) => {
      const seen = new Set<string>()
      const body = lists.map((texts, at) => {
        const own = texts.filter((text) => !seen.has(text))
        own.forEach((text) => seen.add(text))
        return item(
          `${romans[at]}.`,
          headings[at] ?? 'NỘI DUNG',
          own.map((text, n) => item(at % 2 === 0 ? `${n + 1}.` : `${'abcdđ'[n]})`, text)),
        )
      })
      const tasks = table(
        ['STT', 'Nội dung', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
        rows.map((cells, at) =>
          at % 2 === 0
            ? [String(at + 1), cells[0], cells[1], cells[2], cells[3]]
            : [String(at + 1), cells[0], cells[1], cells[3], cells[2]],
        ),
      )
      const last = item(
        `${romans[lists.length]}.`,
        'BẢNG NHIỆM VỤ',
        rows.length === 0 ? [item('1.', 'Không có.')] : [tasks],
      )
      return [...body, last]
    })
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI']
const headings = ['YÊU CẦU', 'NHIỆM VỤ', 'GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN']

function parentOf(place: Place, body: readonly Item[]): Plan {
  const year = place.regime === 'two-level' ? 2026 : 2024
  return plan({
    header: {
      issuer: `ỦY BAN NHÂN DÂN ${place.issuer}`,
      level: place.level,
      regime: place.regime,
      number: '42/KH-UBND',
      date: { year, month: 1, day: 30 },
      docType: 'KẾ HOẠCH',
      title: `Triển khai công tác năm ${year} trên địa bàn ${place.name}`,
    },
    body,
  })
}
