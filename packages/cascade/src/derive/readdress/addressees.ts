import type { Level } from '@kehoach/core'
import type { UnitNames } from '../unit-names.ts'
import { clauseBefore, escaped, likeCase, type Edit } from './edit.ts'

/** The kind words of the units of a level, for lists such as "các xã, phường, đặc khu". */
const kindWords: Readonly<Record<Level, string>> = {
  province: 'tỉnh|thành phố',
  district: 'huyện|thị xã|thành phố|quận',
  commune: 'xã(?! hội)|phường|đặc khu|thị trấn',
}
const levelWord: Readonly<Record<Level, string>> = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' }

/** Before a group of units: bodies and things that every one of them has. */
const ofEach =
  /(?<!\p{L})(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng|Hội|Đoàn|Đảng ủy|đảng ủy|cấp ủy|Công an|Quân sự|Trạm Y tế|Trung tâm|Bộ phận|Ban|Tổ|Chủ tịch|Văn phòng|Phòng|Ủy ban|MTTQ|Mặt trận|tổ chức chính trị|đoàn thể|lãnh đạo|cán bộ|công chức|viên chức|ngân sách|Ngân sách|thẩm quyền|cơ quan|đơn vị|[Tt]rang thông tin điện tử|[Tt]ruyền thanh|nhà văn hóa)(?!\p{L})/gu
/** Things that are of a level as such: a contest "cấp xã" is one anywhere. */
const ofTheLevel =
  /(?<!\p{L})(?:[Ll]ễ|[Hh]ội thi|[Hh]ội nghị|[Hh]ội diễn|[Gg]iải|[Cc]uộc thi|[Dd]iễn tập|[Cc]huyển đổi số|[Cc]hỉ số|[Mm]ô hình|[Đđ]ề án|[Kk]ế hoạch|[Cc]hính quyền|[Tt]hủ tục|TTHC|[Dd]ữ liệu)(?!\p{L})/gu

/** Words behind "các xã" that pick some of them: whether the unit is one is a question. */
const picks =
  /^ (?:vùng|biên giới|đảo|ven|miền|đặc biệt|nghèo|khó khăn|điểm|thuộc|có|nơi|trọng điểm|được|còn|chưa|đã|giáp|an toàn khu|khu vực)(?!\p{L})/u

/**
 * The units below as addressees become the one unit: "UBND các xã, phường, đặc khu" and "UBND cấp xã" its committee,
 * "mỗi xã" and "100% xã" itself. A count ("10 xã") is the upper unit's own.
 */
export function addresseeEdits(text: string, { kind, level, upper }: UnitNames): readonly Edit[] {
  const word = `(?:${kindWords[level]})`
  const list = `${word}(?:(?:, | và |, và )${word})*`
  const several = `${word}(?:(?:, | và |, và )${word})+`
  const named = levelWord[level]
  const group = new RegExp(
    `(?<!\\p{L})(?:(?<each>(?:[Bb]ảo đảm )?(?:[Mm]ỗi|[Tt]ừng) |100% (?:các |số )?|[Cc]ác )(?<units>${list})|(?<bare>${several})|(?<level>(?:[Cc])${named.slice(1)})|(?<places>(?<=(?:UBND|Ủy ban nhân dân) )các địa phương))(?!\\p{L}| \\p{Lu})`,
    'gu',
  )
  return [...text.matchAll(group)].flatMap((match): Edit[] => {
    const { each, bare, level: ofLevel } = match.groups ?? {}
    const from = match.index
    const to = endWithPlace(text, from + match[0].length, upper)
    const before = clauseBefore(text, from)
    const isCount = /(?:\d|một số|nhiều|những|trong|ngoài|giữa|số) $/u.test(before)
    if (isCount || (each?.trim() === 'các' && picks.test(text.slice(to)))) return []
    if (bare !== undefined && !endsWithBody(before)) return []
    if (ofLevel !== undefined && !isOfEach(before)) return []
    const kept = /^[Bb]ảo đảm /u.exec(match[0])?.[0] ?? ''
    const replaced = match[0].slice(kept.length)
    const start = from + kept.length
    const isShared = ofLevel !== undefined && /(?:UBND|Ủy ban nhân dân) $/u.test(before)
    const shared = isShared ? (/^(?:, | và )(?=cấp )/u.exec(text.slice(to))?.[0] ?? '') : ''
    if (shared !== '') {
      const body = /(?:UBND|Ủy ban nhân dân) $/u.exec(before)?.[0] ?? ''
      return [{ from: start, to: to + shared.length, text: `${kind}${shared}${body}`, rule: 'addressee-is-the-unit' }]
    }
    const isStart = before.trim() === '' && /^(?:100%|\p{Lu})/u.test(replaced)
    return [{ from: start, to, text: likeCase(isStart ? 'X' : replaced, kind), rule: 'addressee-is-the-unit' }]
  })
}

/** "các xã trên địa bàn huyện": all of them together are still the one unit. */
function endWithPlace(text: string, at: number, upper: UnitNames['upper']): number {
  if (upper === null) return at
  const place = new RegExp(
    `^ (?:trên địa bàn(?: toàn)?|trong(?: toàn)?|toàn) ${upper.kind}(?: ${escaped(upper.proper)})?(?!\\p{L}| \\p{Lu})`,
    'u',
  )
  return at + (place.exec(text.slice(at))?.[0].length ?? 0)
}

/** Phrases that pick some of the units below, "các xã biên giới": only a person knows whether the unit is one. */
export function pickedUnits(text: string, { level }: UnitNames): readonly string[] {
  const group = new RegExp(`(?<!\\p{L})[Cc]ác (?:${kindWords[level]})(?: [\\p{L}]+){1,4}`, 'gu')
  return [...text.matchAll(group)].flatMap(([phrase]) => {
    const rest = phrase.replace(new RegExp(`^[Cc]ác (?:${kindWords[level]})`, 'u'), '')
    return picks.test(rest) ? [phrase] : []
  })
}

/** Whether "cấp xã" is that of a body, a person or money, or the subject itself. */
function isOfEach(before: string): boolean {
  if (before.trim() === '' || /(?:^|[ ,])(?:của|cho|tại|ở|do|từ|đối với|thì) $/u.test(before)) return true
  if (/cấp (?:tỉnh|huyện)(?:, | và )$/u.test(before)) return false
  const body = lastEnd(before, ofEach)
  return body > lastEnd(before, ofTheLevel)
}

const endsWithBody = (before: string): boolean => lastEnd(before, ofEach) >= Math.max(0, before.length - 40)

function lastEnd(text: string, expression: RegExp): number {
  const last = [...text.matchAll(expression)].at(-1)
  return last === undefined ? -1 : last.index + last[0].length
}
