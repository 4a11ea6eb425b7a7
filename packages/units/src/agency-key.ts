import { nameKey } from './spelling.ts'

/** Short forms by their letters, signs left out: `TT&TT`, `LĐ-TB&XH`. */
const shortForms: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  mttqvn: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubmttqvn: 'ủy ban mặt trận tổ quốc',
  vp: 'văn phòng',
  tttt: 'thông tin truyền thông',
  vhtt: 'văn hóa thông tin',
  vhttdl: 'văn hóa thể thao du lịch',
  vhxh: 'văn hóa xã hội',
  vhtthtcđ: 'văn hóa thể thao học tập cộng đồng',
  khcn: 'khoa học công nghệ',
  nnmt: 'nông nghiệp môi trường',
  tnmt: 'tài nguyên môi trường',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  lđtbxh: 'lao động thương binh xã hội',
  gdđt: 'giáo dục đào tạo',
  gtvt: 'giao thông vận tải',
  khđt: 'kế hoạch đầu tư',
  tckh: 'tài chính kế hoạch',
  htđt: 'hạ tầng đô thị',
  pvhcc: 'phục vụ hành chính công',
  tntkq: 'tiếp nhận trả kết quả',
  ptth: 'phát thanh truyền hình',
  bch: 'ban chỉ huy',
  bchqs: 'ban chỉ huy quân sự',
  qs: 'quân sự',
}

/** A body's name as its words: short forms written out, dashes, commas and "và" left out, `{kind}` and case aside. */
export function agencyKey(name: string): string {
  return nameKey(name.replace(' {kind}', ''))
    .replace(/ ?([-&]) ?/gu, '$1')
    .split(/[\s,;.()]+/u)
    .flatMap(wordsOf)
    .filter((word) => word !== '' && word !== 'và')
    .join(' ')
    .replace(/^(?:các )?công chức /u, '')
    .replaceAll(' tổ quốc việt nam', ' tổ quốc')
}

/** A short form may hold signs or stand between them: `tt&tt` is one, `hđnd&ubnd` are two. */
function wordsOf(token: string): readonly string[] {
  const whole = shortForms[token.replace(/[-&]/gu, '')]
  const parts = whole === undefined ? token.split(/[-&]/u).map((part) => shortForms[part] ?? part) : [whole]
  return parts.flatMap((part) => part.split(' '))
}

const unitWords = /^(?:cấp |toàn )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?= |$)/u

/** Whether a key is a body's, alone or with the unit behind it: `sở nội vụ tỉnh thanh vân`, `tỉnh ủy thanh vân`. */
export function isAgency(key: string, own: string): boolean {
  if (key === own) return true
  if (!key.startsWith(`${own} `)) return false
  const rest = key.slice(own.length + 1)
  return unitWords.test(rest) || own.endsWith(' ủy')
}
