import {
  emptyHeader,
  isoDate,
  paragraph,
  recipient,
  type Header,
  type Paragraph,
  type ParentPlan,
  type Plan,
  type Recipient,
  type Signature,
  type UnitFacts,
} from '@kehoach/core'
import { readdress } from './readdress.ts'
import type { UnitNames } from './unit-names.ts'

/** The unit's own head: number, date and signer stay blank, they are the unit's to give. */
export function ownHeader(parent: Plan, unit: UnitFacts, names: UnitNames): Header {
  const title = ownTitle(parent, names)
  return {
    ...emptyHeader,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    issuer: `ỦY BAN NHÂN DÂN ${names.full.toUpperCase()}`,
    level: unit.level,
    regime: names.regime,
    number: '/KH-UBND',
    place: unit.place ?? names.proper,
    date: { year: yearOfIssue(parent), month: null, day: null },
    docType: parent.header.docType ?? 'KẾ HOẠCH',
    title,
  }
}

const yearOfIssue = (parent: Plan): number | null => parent.header.date.year

/** The parent's subject with the unit's place; the place is added where the parent's subject names none. */
function ownTitle(parent: Plan, names: UnitNames): string {
  const title = parent.header.title ?? ''
  const { upper } = names
  const replaced = readdress(title, names).text
  if (replaced !== title) return replaced
  if (upper !== null && title.includes(upper.full)) return title.replace(upper.full, names.full)
  return `${title} trên địa bàn ${names.full}`.trim()
}

/** The opening: the parent first, in prose, then the issuing sentence. */
export function ownOpening(parent: Plan, names: UnitNames): readonly Paragraph[] {
  const title = lowered(ownTitle(parent, names))
  const text = `Thực hiện ${citationOf(parent, names)}, Ủy ban nhân dân (UBND) ${names.full} ban hành Kế hoạch ${title} như sau:`
  return [paragraph(text)]
}

/** `Kế hoạch số 42/KH-UBND ngày 30/01/2026 của Ủy ban nhân dân tỉnh … về …`; blanks stay blanks. */
function citationOf(parent: Plan, names: UnitNames): string {
  const { number, title } = parent.header
  const numbered = `Kế hoạch số ${number === null || number.startsWith('/') ? `    ${number ?? '/KH-UBND'}` : number}`
  const issuer = names.upper === null ? 'cấp trên' : `Ủy ban nhân dân ${names.upper.full}`
  return `${numbered} ngày ${printedDate(isoDate(parent.header.date))} của ${issuer} về ${lowered(title ?? '')}`
}

function printedDate(date: string | null): string {
  const [year = '', month, day] = (date ?? '').split('-')
  return `${day ?? '    '}/${month ?? '    '}/${year === '' ? '    ' : year}`
}

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** The parent as the child's direct parent. */
export function parentRef(parent: Plan, names: UnitNames): ParentPlan {
  return {
    type: 'Kế hoạch',
    number: parent.header.number,
    date: isoDate(parent.header.date),
    issuer: names.upper === null ? parent.header.issuer : `Ủy ban nhân dân ${names.upper.full}`,
    subject: parent.header.title,
    relation: 'direct',
  }
}

/** The closing sentence in the unit's name. */
export function ownClosing(parent: Plan, names: UnitNames): readonly Paragraph[] {
  const below = names.level === 'commune' ? 'các thôn, tổ dân phố' : 'UBND các xã, thị trấn'
  const title = lowered(ownTitle(parent, names))
  return [
    paragraph(
      `Trên đây là Kế hoạch ${title}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, ${below} phản ánh về UBND ${names.kind} để xem xét, giải quyết./.`,
    ),
  ]
}

/** The usual recipients of a unit's plan; practice, how-plans-cascade 9. */
export function ownRecipients(names: UnitNames, followers: readonly string[]): readonly Recipient[] {
  const { kind, level, regime } = names
  const upper = names.upper === null ? [] : [`UBND ${names.upper.kind} (để b/c);`]
  const inside =
    level === 'commune'
      ? regime === 'two-level'
        ? ['Các phòng, Trung tâm Phục vụ hành chính công;', 'Các thôn, tổ dân phố;']
        : ['Các ngành, đoàn thể;', 'Các thôn, ấp, khu phố;']
      : ['Các phòng, ban, ngành;', 'UBND các xã, thị trấn;']
  const party = level === 'commune' ? `TT Đảng ủy, TT HĐND ${kind};` : `TT cấp ủy, TT HĐND ${kind};`
  return [
    ...upper,
    ...followers.map((name) => `${name} (để b/c);`),
    party,
    `CT, các PCT UBND ${kind};`,
    `Ủy ban MTTQ Việt Nam ${kind};`,
    ...inside,
    'Lưu: VT.',
  ].map(recipient)
}

/** Signed for the collective by its chair; who signs is the unit's. Decree 30/2020/NĐ-CP, Annex I, part I, II.7. */
export const ownSignature: Signature = {
  authority: 'TM. ỦY BAN NHÂN DÂN',
  title: 'CHỦ TỊCH',
  name: null,
  position: null,
}
