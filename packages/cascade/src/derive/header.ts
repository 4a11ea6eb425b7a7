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
import { longForms } from './abbreviations.ts'
import { readdress } from './readdress/readdress.ts'
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

/** The parent's subject with the unit's place, named in full; the place is added where the parent's subject names none. */
function ownTitle(parent: Plan, names: UnitNames): string {
  const title = (parent.header.title ?? '').replace(/\s+/gu, ' ').trim()
  const { upper, full, kind } = names
  const named = upper === null ? title : title.replace(upper.full, full)
  const own = named === title ? readdress(title, names).text : named
  if (own.includes(full)) return own
  const placed = own.replace(new RegExp(`(trên địa bàn) ${kind}(?!\\p{L}| \\p{Lu})`, 'u'), `$1 ${full}`)
  return placed === own ? `${title} trên địa bàn ${full}`.trim() : placed
}

/** The opening: the parent first, in prose, then the issuing sentence, which explains the parent's short forms anew. */
export function ownOpening(parent: Plan, names: UnitNames): readonly Paragraph[] {
  return [paragraph(`Thực hiện ${citationOf(parent, names)}, ${issuingSentence(parent, names)}`)]
}

/** The opening as a list of bases, for a unit whose habit it is. */
export function ownBases(parent: Plan, names: UnitNames): readonly Paragraph[] {
  const issuing = issuingSentence(parent, names)
  return [paragraph(`Căn cứ ${citationOf(parent, names)}.`), paragraph(issuing)]
}

function issuingSentence(parent: Plan, names: UnitNames): string {
  const title = withShortForms(lowered(ownTitle(parent, names)), parent)
  return `Ủy ban nhân dân (UBND) ${names.full} ban hành Kế hoạch ${title} như sau:`
}

/** "chuyển đổi số" becomes "chuyển đổi số (CĐS)" where the parent explains it so. */
function withShortForms(title: string, parent: Plan): string {
  return [...longForms(parent)].reduce((rest, [short, long]) => {
    const at = rest.toLowerCase().indexOf(long.toLowerCase())
    const end = at + long.length
    return at < 0 || rest.includes(`(${short})`) ? rest : `${rest.slice(0, end)} (${short})${rest.slice(end)}`
  }, title)
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
export function ownClosing(parent: Plan, names: UnitNames, under: string): Paragraph {
  const title = lowered(ownTitle(parent, names))
  return paragraph(
    `Trên đây là Kế hoạch ${title}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị, ${under} phản ánh về UBND ${names.kind} để xem xét, giải quyết./.`,
  )
}

/** The usual recipients of a unit's plan; practice, how-plans-cascade 9. */
export function ownRecipients(names: UnitNames, followers: readonly string[], under: string): readonly Recipient[] {
  const { kind, level, regime } = names
  const upper = names.upper === null ? [] : [`UBND ${names.upper.kind} (để b/c);`]
  const inside =
    level === 'district'
      ? ['Các phòng, ban, ngành;']
      : regime === 'two-level'
        ? ['Các phòng, Trung tâm Phục vụ hành chính công;']
        : ['Các ngành, đoàn thể;']
  const party = level === 'commune' ? `TT Đảng ủy, TT HĐND ${kind};` : `TT cấp ủy, TT HĐND ${kind};`
  return [
    ...upper,
    ...followers.map((name) => `${name} (để b/c);`),
    party,
    `CT, các PCT UBND ${kind};`,
    `Ủy ban MTTQ Việt Nam ${kind};`,
    ...inside,
    `${capital(under)};`,
    'Lưu: VT.',
  ].map(recipient)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Signed for the collective by its chair; who signs is the unit's. Decree 30/2020/NĐ-CP, Annex I, part I, II.7. */
export const ownSignature: Signature = {
  authority: 'TM. ỦY BAN NHÂN DÂN',
  title: 'CHỦ TỊCH',
  name: null,
  position: null,
}
