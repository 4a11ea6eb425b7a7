import { isoDate, regimeOn, type Header, type Level, type Plan, type Regime } from '@kehoach/core'
import { normalise } from '@kehoach/language'

const unitWords: readonly (readonly [string, Level])[] = [
  ['tỉnh', 'province'],
  ['thành phố', 'province'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
]
const unitWord = unitWords
  .map(([word]) => (word === 'xã' ? 'xã(?! hội)' : word))
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const name = String.raw`((?:\s\p{Lu}[\p{L}’']*|\s\d{1,2}(?!\d|/))*)`
const committee = String.raw`(?:Chủ tịch\s+)?((?:Ủy|Uỷ) ban nhân dân|UBND)(?:\s*\((?:sau đây (?:viết|gọi) tắt là\s*)?UBND\))?`
const issuing = new RegExp(
  `${committee}\\s+(${unitWord})${name}(?=[^.;]{0,80}?\\s(?:ban hành|xây dựng|đề ra|triển khai|tổ chức|lập))`,
  'gu',
)
const agencyIssuing =
  /((?:Sở|Phòng|Ban|Trung tâm|Văn phòng|Hội)\s[^,.;]{3,60}?)\s+(?:ban hành|xây dựng)\s+(?:Kế hoạch|kế hoạch)/gu

/**
 * The header with what the head does not print read from the rest: the issuer from the issuing sentence, its level, and
 * the regime by the date, else the parent's date, else the units named.
 */
export function completeHeader(plan: Plan): Plan {
  const issuer = plan.header.issuer === null ? inferredIssuer(plan) : null
  const header: Header = issuer === null ? plan.header : { ...plan.header, issuer, issuerInferred: true }
  const regime = regimeOf(plan)
  return { ...plan, header: { ...header, regime, level: levelOf(header, regime) } }
}

function inferredIssuer(plan: Plan): string | null {
  const openings = plan.opening.map(({ text }) => text).join('\n')
  const match = [...openings.matchAll(issuing)].at(-1)
  if (match !== undefined) {
    const [, , unit = '', own = ''] = match
    const placed = own.trim() === '' ? namePrinted(plan, unit) : own.trim()
    return `Ủy ban nhân dân ${unit}${placed === null ? '' : ` ${placed}`}`
  }
  return [...openings.matchAll(agencyIssuing)].at(-1)?.[1] ?? titleIssuer(plan)
}

/** The name of the unit where the issuing sentence leaves it out: in the title, else the place of the date line. */
function namePrinted(plan: Plan, unit: string): string | null {
  const inTitle = new RegExp(`(?<!\\p{L})${unit}${name}`, 'u').exec(plan.header.title ?? '')?.[1]?.trim()
  return inTitle !== undefined && inTitle !== '' ? inTitle : plan.header.place
}

function titleIssuer(plan: Plan): string | null {
  const match = new RegExp(`(?:trên địa bàn|của|tại)\\s+(${unitWord})${name}`, 'u').exec(plan.header.title ?? '')
  return match === null || (match[2] ?? '') === '' ? null : `Ủy ban nhân dân ${match[1]}${match[2]}`
}

function regimeOf(plan: Plan): Regime | null {
  const own = isoDate(plan.header.date)
  const dates = [own, ...plan.parents.map(({ date }) => date)].filter((date) => date !== null)
  const dated = dates.map(regimeOn).find((regime) => regime !== null)
  return dated ?? regimeByUnits(plan) ?? regimeByTitle(plan)
}

/** Units that exist in one regime only. "huyện" in a name of an act of the past proves nothing, so counts decide. */
function regimeByUnits(plan: Plan): Regime | null {
  const text = normalise(
    [plan.header.issuer, ...plan.recipients.map((line) => line.text), ...plan.opening.map((line) => line.text)].join(
      '\n',
    ),
  )
  const old = text.match(/(?<!\p{L})(?:huyện|thị xã|thị trấn|quận)(?!\p{L})/gu)?.length ?? 0
  const now = text.match(/(?<!\p{L})đặc khu(?!\p{L})|hai cấp|2 cấp|trung tâm phục vụ hành chính công/gu)?.length ?? 0
  if (old === now) return null
  return old > now ? 'three-level' : 'two-level'
}

function regimeByTitle(plan: Plan): Regime | null {
  const year = /năm (20\d{2})/u.exec(plan.header.title ?? '')?.[1]
  return year === undefined ? null : regimeOn(year)
}

/** The level of an issuer by its unit word; a "thành phố" under a province was a district until 30/6/2025. */
function levelOf(header: Header, regime: Regime | null): Level | null {
  const issuer = normalise(header.issuer ?? '')
  const word = new RegExp(`(?<!\\p{L})(${unitWord})(?!\\p{L})`, 'u').exec(issuer)?.[1]
  const level = unitWords.find(([unit]) => unit === word)?.[1] ?? null
  const isCityBelow =
    word === 'thành phố' &&
    regime === 'three-level' &&
    !/hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế/u.test(issuer)
  if (isCityBelow) return 'district'
  if (level !== null) return level
  if (/^sở\s/u.test(issuer)) return 'province'
  if (/^phòng\s/u.test(issuer)) return regime === 'two-level' ? 'commune' : 'district'
  return null
}
