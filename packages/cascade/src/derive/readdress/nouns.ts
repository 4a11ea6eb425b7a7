/** What a superior hands down, owns or runs: it stays the superior's. how-plans-cascade 2.5. */
const source = [
  'chủ trương',
  'chính sách',
  'cơ chế',
  'văn bản',
  'chỉ đạo',
  'chỉ thị',
  'nghị quyết',
  'quyết định',
  'kết luận',
  'kế hoạch',
  'chương trình',
  'chương trình công tác',
  'đề án',
  'dự án',
  'quy định',
  'quy chế',
  'quy hoạch',
  'hướng dẫn',
  'phân cấp',
  'cổng',
  'trang thông tin',
  'trang thông tin điện tử',
  'hệ thống',
  'hệ thống thông tin',
  'báo',
  'đài',
  'kho',
  'kho dữ liệu',
  'nền tảng',
  'cơ sở dữ liệu',
  'trung tâm dữ liệu',
  'chỉ số',
  'bộ chỉ số',
  'trung ương',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'hđnd',
  'ubnd',
  'hội đồng nhân dân',
  'ủy ban nhân dân',
  'chủ tịch',
  'văn phòng',
  'lãnh đạo',
  'sở',
  'sở, ngành',
  'ban, ngành',
  'đường dây nóng',
  'cơ quan báo chí',
]

/** What every unit has of its own. */
const own = [
  'nhiệm vụ',
  'mục tiêu',
  'chỉ tiêu',
  'kết quả',
  'tình hình',
  'thực tế',
  'điều kiện',
  'đặc điểm',
  'yêu cầu',
  'công tác',
  'hoạt động',
  'phong trào',
  'phạm vi',
  'phạm vi quản lý',
  'người dân',
  'nhân dân',
  'cộng đồng',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ',
  'hộ nghèo',
  'con người',
  'hình ảnh',
  'tiềm năng',
  'thế mạnh',
  'lợi thế',
  'tỷ lệ',
  'cán bộ',
  'công chức',
  'kinh tế - xã hội',
  'an ninh, trật tự',
  'đời sống',
  'cuộc sống',
]

export type NounKind = 'source' | 'own'

const kindOf: ReadonlyMap<string, NounKind> = new Map([
  ...source.map((noun) => [noun, 'source'] as const),
  ...own.map((noun) => [noun, 'own'] as const),
])
const anyNoun = new RegExp(
  `(?<!\\p{L})(?:${[...kindOf.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
)

/** The kind of the nearest known noun in the words before a phrase: the one that ends last decides, then the longest. */
export function nearestNoun(before: string): NounKind | null {
  const found = [...before.toLowerCase().matchAll(anyNoun)].at(-1)
  return found === undefined ? null : (kindOf.get(found[0]) ?? null)
}

/** Whether the words end with a noun of what every unit has of its own. */
export function endsWithOwnNoun(before: string): boolean {
  const words = before.toLowerCase().trimEnd()
  return own.some((noun) => words.endsWith(noun) && !/\p{L}/u.test(words.at(-noun.length - 1) ?? ''))
}
