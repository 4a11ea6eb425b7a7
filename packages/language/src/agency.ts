/**
 * Words that begin the name of a body or of a group of bodies. A comma or "và" divides two bodies only where one of
 * them follows: "UBND các xã, phường" is one group, "Sở Nội vụ, Sở Tài chính" are two bodies.
 */
const heads: readonly string[] = [
  'UBND',
  'HĐND',
  'UBMTTQ\\p{L}*',
  'MTTQ',
  'Ủy ban',
  'Uỷ ban',
  'Hội đồng',
  'Mặt trận',
  'Văn phòng',
  'VP',
  'Sở',
  'Ban',
  'Phòng',
  'phòng(?=\\s\\p{Lu})',
  'Trung tâm',
  'Bộ phận',
  'Bộ',
  'Cục',
  'Chi cục',
  'Thuế',
  'Kho bạc',
  'Bưu điện',
  'Công an',
  'Quân sự',
  'Bộ Chỉ huy',
  'Thanh tra',
  'Tòa án',
  'Viện',
  'Báo',
  'Đài',
  'Cổng',
  'Trạm',
  'Trường',
  'Tổ',
  'Hội',
  'Đoàn',
  'Huyện đoàn',
  'Tỉnh đoàn',
  'Thị đoàn',
  'Thành đoàn',
  'Xã đoàn',
  'Liên đoàn',
  'Liên minh',
  'Đảng ủy',
  'Huyện ủy',
  'Tỉnh ủy',
  'Thị ủy',
  'Thành ủy',
  'Thường trực',
  'Ngân hàng',
  'Công ty',
  'Doanh nghiệp',
  'Thủ trưởng',
  'Chủ tịch',
  'Giám đốc',
  'Trưởng',
  'Công chức',
  'Điện lực',
  'Hợp tác xã',
  'Nhà',
  '[Cc]ác(?=\\s)',
  'thôn(?=\\s\\p{Lu})',
  'doanh nghiệp',
  'người dân',
]

const head = heads.join('|')
const divider = new RegExp(
  `\\s*[;\\n]\\s*|\\s*,\\s*(?:và\\s+)?(?=(?:${head})(?![\\p{L}]))|\\s+(?:và|cùng)\\s+(?=(?:${head})(?![\\p{L}]))`,
  'u',
)

/** Stands for a space inside a name that must not be divided: a private-use letter that no text holds. */
const shield = '\ue000'

/** Names that hold "và" or "&" before a word that could begin a body. */
const compounds: readonly RegExp[] = [
  /HĐND\s*(?:và|&)\s*UBND/gu,
  /Hội đồng nhân dân và Ủy ban nhân dân/gu,
  /Văn phòng Đoàn ĐBQH và HĐND/gu,
]

/**
 * The bodies that a list names, as written: divided at semicolons, and at commas or "và" before the beginning of a
 * body. A nested list "các phòng: Nội vụ, Tư pháp" gives each member its own kind word.
 */
export function agencies(text: string): readonly string[] {
  const shielded = compounds.reduce(
    (rest, compound) => rest.replace(compound, (name) => name.replaceAll(' ', shield)),
    text,
  )
  return shielded
    .split(divider)
    .flatMap(nested)
    .map((name) =>
      name
        .replaceAll(shield, ' ')
        .replace(/^[\s,;.-]+|[\s,;.]+$/gu, '')
        .replace(/\s+/gu, ' '),
    )
    .filter((name) => name !== '')
}

function nested(part: string): readonly string[] {
  const group = /^[Cc]ác\s+(phòng|sở|ban|hội|trường)\s*:\s*(.+)$/u.exec(part.trim())
  if (group === null) return [part]
  const members = (group[2] ?? '').split(/\s*,\s*/u)
  return members.map((member) =>
    /^(?:Phòng|Sở|Ban|Hội|Trường|Văn phòng)\s/iu.test(member) ? member : `${group[1]} ${member}`,
  )
}
