import type { Citation } from '@kehoach/core'
import { dayOf, dayPattern } from './date.ts'
import { codePoints } from './normalize.ts'

/** Kinds of document that plans cite. Decree 30/2020/NĐ-CP, Điều 7 and Annex III; Party and legislative kinds beside. */
const kinds: readonly string[] = [
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Kế hoạch liên tịch',
  'Kế hoạch',
  'Chỉ thị',
  'Kết luận',
  'Thông tư',
  'Thông báo',
  'Thông tri',
  'Công văn',
  'Công điện',
  'Hướng dẫn',
  'Chương trình phối hợp',
  'Chương trình',
  'Đề án',
  'Dự án',
  'Phương án',
  'Tờ trình',
  'Báo cáo',
  'Pháp lệnh',
  'Bộ luật',
  'Luật',
  'Hiến pháp',
  'Văn bản',
  'Giấy mời',
]

const kind = new RegExp(
  `(?<![\\p{L}])(?:${kinds.join('|')}|${kinds.map((name) => name.toLowerCase()).join('|')})(?![\\p{L}])`,
  'gu',
)

/** Letters of a symbol: capitals, with the small ones of TTg, TTr, CTr, QyĐ and nothing glued behind them. */
const letters = String.raw`(?:TTg|\p{Lu}+(?:y(?=Đ)|r(?![a-z]))?[\p{Lu}0-9]*)`
/** `42/KH-UBND`, `28/2015/QĐ-UBND`, `57-NQ/TW`, `72/2025/QH15`, `1624/UBND-VXNV`. */
const symbol = String.raw`\d{1,6}[a-z]?(?:\/(?:19|20)\d{2})?\s?(?:\/\s?|-\p{Lu}{1,6}[gr]?\/)${letters}(?:[-&.]${letters})*`
const numbered = new RegExp(`(?<![\\p{L}\\d/.-])(${symbol})`, 'gu')
const bareNumber = new RegExp(`(${kinds.join('|')})\\s+số\\s*:?\\s*(\\d{1,5})(?![\\d/.,%-]|\\s*[/-])`, 'gu')
const dated = new RegExp(`^\\s*,?\\s*(?:ngày|ký ngày|ban hành ngày)\\s*${dayPattern}`, 'u')

/** Words that end the name of an issuer after "của". */
const issuerEnd =
  /\s(?:về|v\/v|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|đẩy mạnh|tăng cường|sửa đổi|bổ sung|trên|tại|để|và|cùng|với|theo|giai đoạn|trong|nhằm|năm|là|do|tiếp tục|chấn chỉnh|công bố|thông qua|kèm theo)(?=\s)|[,;.:()“"”\n]/u

/**
 * The documents that a text cites by number, each occurrence in order. A number is known by its symbol; the kind is
 * the nearest kind named before it, the date and the issuer what follows it. Decree 30/2020/NĐ-CP, Annex I, part I, II.6.b.
 */
export function citations(text: string): readonly Citation[] {
  return [...withSymbol(text), ...withoutSymbol(text)].toSorted((a, b) => a.span[0] - b.span[0])
}

function withSymbol(text: string): Citation[] {
  let from = 0
  return [...text.matchAll(numbered)].flatMap((match) => {
    const before = text.slice(Math.max(from, match.index - 120), match.index)
    from = match.index + match[0].length
    const named = kindBefore(before)
    if (named === null) return []
    return [
      citation(
        text,
        match.index - (before.length - named.at),
        match.index + match[0].length,
        named.type,
        match[1] ?? '',
      ),
    ]
  })
}

function withoutSymbol(text: string): Citation[] {
  return [...text.matchAll(bareNumber)].map((match) =>
    citation(text, match.index, match.index + match[0].length, match[1] ?? '', match[2] ?? ''),
  )
}

/** The nearest kind before a number, if only its name or "số" stands between: "Luật Tổ chức … số". */
function kindBefore(before: string): { type: string; at: number } | null {
  const last = [...before.matchAll(kind)].at(-1)
  if (last === undefined) return null
  const between = before.slice(last.index + last[0].length)
  const near = /^(?:số)?\s?:?$/u.test(between.trim())
  const titled = /^[^;.]{0,90}\ssố\s*:?\s*$/u.test(between)
  return near || titled ? { type: capitalised(last[0]), at: last.index } : null
}

function citation(text: string, from: number, to: number, type: string, number: string): Citation {
  const rest = text.slice(to, to + 260)
  const date = dated.exec(rest)
  const after = date === null ? rest : rest.slice(date[0].length)
  const issuer = issuerIn(after)
  const subject =
    /^\s*(?:,\s*)?(?:về việc|về|v\/v|ban hành|phê duyệt|quy định)\s+((?:(?!,\s(?:Ủy ban|Uỷ ban|UBND|HĐND|Sở|Phòng|Chủ tịch|Quyết định|Kế hoạch|Nghị quyết)(?!\p{L}))[^;.]){3,400})/u.exec(
      after.slice(issuer?.length ?? 0),
    )
  const end = to + (date?.[0].length ?? 0) + (issuer?.length ?? 0)
  return {
    type,
    number: number.replace(/\s/gu, ''),
    date: date === null ? null : dayOf(date, 1),
    issuer: issuer?.name ?? null,
    subject: subject?.[1]?.trim() ?? null,
    span: [codePoints(text, from), codePoints(text, end)],
  }
}

function issuerIn(after: string): { name: string; length: number } | null {
  const of = /^\s*,?\s*của\s+/u.exec(after)
  if (of === null) return null
  const rest = after.slice(of[0].length)
  const compound =
    /^(?:(?:Văn phòng )?HĐND (?:và|&) UBND|[^,;.()]{3,50}\((?:sau đây (?:viết|gọi) tắt là\s)?[A-ZĐ&]{2,8}\))/u.exec(
      rest,
    )?.[0].length ?? 0
  const end = issuerEnd.exec(rest.slice(compound))
  const name = rest.slice(0, end === null ? rest.length : compound + end.index).trim()
  return name === '' || name.length > 90 ? null : { name, length: of[0].length + name.length }
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
