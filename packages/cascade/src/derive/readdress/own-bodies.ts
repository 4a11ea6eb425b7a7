import type { UnitNames } from '../unit-names.ts'
import { clauseBefore, escaped, likeCase, type Edit } from './edit.ts'

/** Behind these words a body gives, gets or owns something: it is no actor of the sentence. */
const notActing = /(?:^|[^\p{L}])(?:của|theo|gửi|về|cho|do|tới|đến|báo cáo|trình|xin ý kiến|kiến nghị) $/iu

/** What the bodies of a unit are called together, by level and regime. */
export function bodiesTogether({ level, regime, kind }: UnitNames): string {
  if (level === 'district') return `các phòng, ban, ngành ${kind}`
  return regime === 'two-level' ? `các phòng, cơ quan, đơn vị thuộc ${kind}` : `các ngành, đoàn thể ${kind}`
}

/** Groups of upper bodies, and the Front with the mass organisations, as actors: each level has its own. */
export function ownBodyEdits(text: string, names: UnitNames): readonly Edit[] {
  const { upper, kind } = names
  const at =
    upper === null ? '(?: (?:cấp )?(?:tỉnh|huyện|thành phố|thị xã|quận))' : `(?: (?:cấp )?${escaped(upper.kind)})`
  const group = new RegExp(
    `(?<!\\p{L})(?:(?:[Cc]ác )?[sS]ở, (?:ban, )?ngành(?:, đoàn thể)?|(?:[Cc]ác )?[Pp]hòng, (?:ban|đơn vị)(?:, ngành)?(?:, đoàn thể)?|[Cc]ác ban, ngành(?:, đoàn thể)?)${at}?(?:, (?:các )?địa phương)?(?!\\p{L})`,
    'gu',
  )
  const front = new RegExp(
    `(?<!\\p{L})(?<body>(?:(?:Ủy ban |UB)?(?:Mặt trận Tổ quốc|MTTQ)(?: \\(MTTQ\\))?(?: Việt Nam| VN)?|tổ chức chính trị - xã hội|đoàn thể(?: chính trị - xã hội)?|Hội (?:Nông dân|[Ll]iên hiệp [Pp]hụ nữ|LHPN|CCB|Cựu chiến binh|Cựu Chiến binh|Chữ thập đỏ|Người cao tuổi|Khuyến học)(?: Việt Nam)?|Đoàn Thanh niên(?: Cộng sản Hồ Chí Minh)?))${at}(?!\\p{L})`,
    'gu',
  )
  return [
    ...replaced(text, group, (match) => likeCase(match, bodiesTogether(names))),
    ...replaced(text, front, (_, body) => `${body} ${kind}`),
    ...replaced(text, /(?<!\p{L})(?:Tỉnh|Huyện|Thị|Thành|Quận) đoàn(?!\p{L})/gu, () => `Đoàn Thanh niên ${kind}`),
    ...(upper === null
      ? []
      : replaced(
          text,
          new RegExp(`(?<=giữa )(?<body>UBND|Ủy ban nhân dân) ${escaped(upper.kind)}(?= (?:với|và) )`, 'gu'),
          (_, body) => `${body} ${kind}`,
        )),
  ]
}

function replaced(text: string, expression: RegExp, make: (match: string, body: string) => string): readonly Edit[] {
  return [...text.matchAll(expression)].flatMap((match): Edit[] => {
    if (notActing.test(clauseBefore(text, match.index))) return []
    const made = make(match[0], match.groups?.['body'] ?? '')
    return [{ from: match.index, to: match.index + match[0].length, text: made, rule: 'own-bodies' }]
  })
}
