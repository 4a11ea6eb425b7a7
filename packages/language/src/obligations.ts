import {
  childItems,
  itemsOf,
  rowsOf,
  type Item,
  type Obligation,
  type Paragraph,
  type Plan,
  type Position,
  type Role,
  type Row,
  type Table,
} from '@kehoach/core'
import { agencies } from './agency.ts'
import { sentences, type Clause } from './clauses.ts'
import { modality } from './modality.ts'
import { endOfName } from './name-end.ts'
import { codePoints, normalise } from './normalize.ts'
import { deadlines } from './period.ts'
import { quantities } from './quantity.ts'

/** What is known around an item: the items above it, outermost first, and the plan's year. */
export interface ObligationContext {
  readonly ancestors: readonly Item[]
  readonly year: number | null
}

/** What a column or a field of a task record holds. */
type TaskField = 'number' | 'title' | 'form' | 'lead' | 'coordinating' | 'time' | 'product' | 'frequency'

/** An obligation with where it stands. */
export interface PlacedObligation {
  readonly obligation: Obligation
  readonly path: readonly string[]
  /** What the item, or the section above it, is for; a table row is a task. */
  readonly role: Role | null
  /** False for purposes, audiences and requirements that only exhort: shown beside the duties, not counted. */
  readonly binds: boolean
  readonly position: Position | null
  /** The whole text it was read from: an item's, or a row's cells line by line. */
  readonly source: string
  readonly node: Item | Row | Paragraph
  readonly ancestors: readonly Item[]
  /** For a row: which of its cells holds what. */
  readonly cells: Readonly<Partial<Record<TaskField, number>>>
}

/** Every obligation of a plan in reading order: of its items, its tables' rows, and duties that its closing adds. */
export function obligationsOf(plan: Plan, year: number | null = yearOf(plan)): readonly PlacedObligation[] {
  const items = itemsOf(plan).flatMap(({ item, path, ancestors }) => {
    const role = sectionRole(item, ancestors)
    return obligations(item, { ancestors, year }).map((obligation): PlacedObligation => ({
      obligation,
      path,
      role,
      ancestors,
      node: item,
      position: item.position,
      source: item.text,
      cells: {},
      binds: isBinding(obligation, role),
    }))
  })
  const rows = rowsOf(plan).flatMap(({ row, table, path }) => rowObligations(row, table, path, year))
  return [...items, ...rows, ...plan.closing.flatMap((paragraph, at) => closingObligations(paragraph, at, year))]
}

/**
 * The obligations of one item: none for a heading or a field of a task record, one for a task record with its fields,
 * one for each sentence that is a duty of its own, else one for the whole. A list of contents is one.
 */
export function obligations(item: Item, { ancestors, year }: ObligationContext): readonly Obligation[] {
  const fields = fieldsOf(item)
  const isTask = isTaskRecord(fields)
  if (isFieldOf(item, ancestors) || (isHeading(item) && !isTask)) return []
  const role = sectionRole(item, ancestors)
  const clauses = isTask || wholeRoles.has(role) ? [whole(item.text)] : clausesOf(item.text)
  const heading = ancestors.map(({ text }) => headingBodies(text)).findLast((bodies) => bodies.length > 0) ?? []
  // A sentence without a subject goes on with that of the first: "Đề nghị Sở A …. Phối hợp …".
  const subject = clauses.length > 1 ? bodiesAt(clauses[0]?.text ?? '') : []
  const around = subject.length > 0 ? subject : heading
  return clauses.map((clause, at) => obligation(item.id, clause, at + 1, { fields, heading: around, year }))
}

const whole = (text: string): Clause => ({ text, span: [0, codePoints(text, text.length)] })

/** The plan's year: of its date, else of its title. */
function yearOf({ header }: Plan): number | null {
  const inTitle = /(?<!\d)(20\d{2})(?!\d)/u.exec(header.title ?? '')?.[1]
  return header.date.year ?? (inTitle === undefined ? null : Number(inTitle))
}

/** What the section is for that an item stands in; a field's role where no field is, "PHÂN CÔNG", is organisation. */
function sectionRole(item: Item, ancestors: readonly Item[]): Role | null {
  const role = [item, ...ancestors.toReversed()].find((each) => each.role !== null)?.role ?? null
  return fieldRoles.has(role) ? 'organisation' : role
}

/* Which texts are duties */

const fieldRoles: ReadonlySet<Role | null> = new Set(['lead', 'coordinating', 'time', 'product', 'frequency'])
/** Sections whose items are statements: they are not divided into sentences. */
const wholeRoles: ReadonlySet<Role | null> = new Set([
  'purpose',
  'content',
  'audience',
  'scope',
  'viewpoint',
  'basis',
  'review',
])
const statingRoles: ReadonlySet<Role | null> = new Set(['purpose', 'audience', 'scope', 'viewpoint', 'basis', 'review'])
const exhortingRoles: ReadonlySet<Role | null> = new Set(['requirement', 'solution'])

/** A requirement binds where it can be tested: it counts something, sets a day, or names who must do it. */
function isBinding({ quantities: counted, deadlines: times, addressees }: Obligation, role: Role | null): boolean {
  if (statingRoles.has(role)) return false
  return (
    !exhortingRoles.has(role) || counted.length > 0 || addressees.length > 0 || times.some(({ date }) => date !== null)
  )
}

/** An item that only opens a list of items: a section, or a title without a sentence of its own. */
function isHeading(item: Item): boolean {
  if (item.children.length === 0) return item.text === item.text.toUpperCase() && /\p{L}/u.test(item.text)
  return item.text.length <= 120 ? !/[.]$/u.test(item.text) : item.text.endsWith(':') && item.text.length <= 160
}

const isTaskRecord = (fields: ReadonlyMap<Role, string>): boolean => fields.has('lead') || fields.size >= 2

/** A field has a short name and a colon: "Cơ quan chủ trì: …". A role alone may be that of a whole section. */
const isField = ({ role, text }: Item): boolean => fieldRoles.has(role) && /^[^:]{2,60}:/u.test(text)

/** A field of a task record, or a line of one: it belongs to the task's title. */
function isFieldOf({ role }: Item, ancestors: readonly Item[]): boolean {
  const title = ancestors.findLast((item) => !fieldRoles.has(item.role))
  return fieldRoles.has(role) && title !== undefined && isTaskRecord(fieldsOf(title))
}

function fieldsOf(item: Item): ReadonlyMap<Role, string> {
  return new Map(
    childItems(item).flatMap((child): [Role, string][] => {
      if (child.role === null || !isField(child) || child.role === item.role) return []
      const value = [child.text.slice(child.text.indexOf(':') + 1), ...childItems(child).map(({ text }) => text)]
        .join('\n')
        .trim()
      return [[child.role, value]]
    }),
  )
}

/** Sentences that ask for something of their own; one that only explains stays with the sentence before it. */
function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  for (const sentence of sentences(text).flatMap(byActor)) {
    const last = clauses.at(-1)
    if (last === undefined || asks(sentence.text)) clauses.push(sentence)
    else clauses[clauses.length - 1] = { text: `${last.text} ${sentence.text}`, span: [last.span[0], sentence.span[1]] }
  }
  return clauses.length > 0 ? clauses : [whole(text)]
}

/** A sentence in which, behind a semicolon, another body begins to act: each one's part is a duty of its own. */
function byActor({ text, span }: Clause): readonly Clause[] {
  const cuts = [...text.matchAll(/;\s+(?=\p{Lu})/gu)].filter(({ index, 0: sign }) => {
    const rest = text.slice(index + sign.length)
    const end = endOfName(rest)
    // "…; Phòng B phối hợp" says who helps with the duty before it.
    return end !== null && !/^\s*(?:cùng )?phối hợp(?!\p{L})/u.test(rest.slice(end)) && subjectOf(rest).length > 0
  })
  if (cuts.length === 0 || subjectOf(text).length + bodiesAt(text).length === 0) return [{ text, span }]
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)]
  return starts.map((start, at): Clause => {
    const part = text.slice(start, cuts[at]?.index ?? text.length)
    const from = span[0] + codePoints(text, start)
    return { text: part, span: [from, from + codePoints(part, part.length)] }
  })
}

/** "Thời gian hoàn thành: trước ngày …" is a field in prose: it sets a value of the duty before it. */
const fieldSentence =
  /^(?:thời gian|thời hạn|kinh phí|sản phẩm|kết quả|hình thức|địa điểm|số lượng|thành phần|thời lượng)[\p{L} ,]{0,40}(?::|là )/u
function asks(sentence: string): boolean {
  const plain = normalise(sentence)
  if (fieldSentence.test(plain)) return false
  return (
    startingVerb.test(plain) ||
    /(?<!\p{L})phải(?!\p{L})/u.test(plain) ||
    bodiesAt(sentence).length > 0 ||
    quantities(sentence).length > 0
  )
}

/* Who a text binds */

const verbs =
  'chủ trì|chủ động|phối hợp|có trách nhiệm|chịu trách nhiệm|(?<!các |những |cá nhân, |cơ quan, )tổ chức(?! chính trị| đảng| đoàn| xã hội| hội(?! nghị| thảo| thi| diễn| chợ))|xây dựng|thực hiện|bố trí|báo cáo|căn cứ|hướng dẫn|tham mưu|theo dõi|đôn đốc|kiểm tra|ban hành|tăng cường|tăng|nâng cao|duy trì|rà soát|cập nhật|(?<!hành chính |dịch vụ )công khai|đăng|phát|niêm yết|lập|làm|là|nghiên cứu|tuyên truyền|vận động|chỉ đạo|phân công|thành lập|triển khai|bảo đảm|đảm bảo|tiếp tục|kịp thời|thường xuyên|định kỳ|cung cấp|tiếp nhận|sử dụng|quán triệt|cử|lồng ghép|thẩm định|tổng hợp|hằng|hàng|mỗi|phải|cần|giúp|(?<!Ban )quản lý|tạo|đề xuất|đẩy mạnh|giám sát|trên cơ sở|theo chức năng|trong phạm vi|ngoài|gửi|mở|treo|huy động|vận hành|đưa|giới thiệu|thông tin|phổ biến|khảo sát|tích hợp|(?<!Tổ )hỗ trợ|quan tâm|ưu tiên|cân đối|nghiêm túc|hoàn thành|thu|trực tiếp|khẩn trương|xử lý|tham gia|hưởng ứng|trình|quyết định|(?<!hành chính |dịch vụ )công bố(?! trí)|tập trung|biên tập|biên soạn|phụ trách|phát huy|được|có'
const aVerb = new RegExp(`\\s(?:${verbs})(?!\\p{L})`, 'u')
const startingVerb = new RegExp(
  `^(?:đồng thời|ngoài ra|bên cạnh đó|riêng|đối với [^,]{3,80})?,?\\s*(?:giao|yêu cầu|đề nghị|khuyến khích|chậm nhất|trước ngày|${verbs})(?!\\p{L})`,
  'u',
)
const assigning =
  /^(?:Giao(?: nhiệm vụ cho)?|Đề nghị|Yêu cầu|Chỉ đạo|Phân công|Khuyến khích|Trách nhiệm của)(?!\p{L})\s*/u
/** Words that begin the name of a body; the lookaheads leave out verbs and nouns that begin alike ("Tổ chức", "Báo cáo"). */
const body =
  /^(?:100%\s+)?(?:[Cc]ác\s+|[Mm]ỗi\s+|[Tt]ừng\s+)?(?:UBND|HĐND|UBMTTQ|MTTQ|(?:Ủy|Uỷ) ban|Hội đồng|Mặt trận|Sở|sở(?=,| )|[Pp]hòng(?![,]? (?:chống|ngừa|bệnh|cháy|tránh))|Ban(?! hành)|ban,|Văn phòng|VP|Trung tâm|Bộ phận|Bộ(?! thủ tục| chỉ số| câu hỏi| tiêu chí)|Công an|Quân sự|Bưu điện|Báo(?! cáo)|Đài|Hội(?! nghị| thảo| thi| diễn| họp)|Đoàn|Tỉnh đoàn|Huyện đoàn|Liên đoàn|Tỉnh ủy|Huyện ủy|Đảng ủy|Thuế|Cục|Chi cục|Kho bạc|Ngân hàng|Trạm|[Tt]rường(?! hợp)|Thanh tra|Tổ(?! chức)|Thủ trưởng|Người đứng đầu|Chủ tịch|Giám đốc|Trưởng|Công chức|Cổng|cơ quan|Cơ quan(?= \p{Lu})|đơn vị|địa phương|ngành|cấp|(?<=[Cc]ác )tổ chức|đoàn thể|(?<=[Cc]ác )hội|xã|phường|thị trấn|đặc khu|huyện|thôn|ấp|khu phố|tổ dân phố|Thôn)(?!\p{L})/u

/** The bodies that a text begins with as its subject, or, behind a topic and a colon, its second half. */
function bodiesAt(text: string): readonly string[] {
  const own = subjectOf(text)
  if (own.length > 0) return own
  const colon = text.indexOf(':')
  return colon < 0 || colon > 110 || /^(?:Cơ quan|Đơn vị|Bộ phận)(?!\p{L})/u.test(text)
    ? []
    : subjectOf(text.slice(colon + 1).trim())
}

function subjectOf(text: string): readonly string[] {
  // a list of members in brackets, "các tổ chức (Hội A; Hội B): …", does not end the subject
  const named = text.replace(assigning, '').replace(/^([^.;:()]{3,120})\s\([^()]{3,300};[^()]{3,300}\)/u, '$1')
  if (!body.test(named)) return []
  const sentence = /^[^.;:]{0,220}/u.exec(named)?.[0] ?? ''
  const listed = aVerb.exec(sentence)?.index ?? null
  const end = endOfName(sentence)
  const verb = end === null ? listed : Math.min(end, listed ?? end)
  if (verb === null && !named.startsWith(`${sentence}:`)) return []
  return agencies((verb === null ? sentence : sentence.slice(0, verb)).replace(/^100%\s+/u, ''))
}

/** The bodies that a heading names as those whose duties follow: "4. UBND các xã, phường"; none for another heading. */
function headingBodies(text: string): readonly string[] {
  const name = text.replace(assigning, '').replace(/:$/u, '').trim()
  const isName =
    name.length <= 220 && body.test(name) && !/[.;]$/u.test(name) && !aVerb.test(name.replace(/\([^)]*\)/gu, ''))
  return isName && name !== name.toUpperCase() ? agencies(name) : []
}

/** The bodies named behind "phối hợp với". */
function partnersIn(text: string): readonly string[] {
  const behind = /(?<!\p{L})[Pp]hối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?\s+([^.;]+)/u.exec(text)?.[1] ?? ''
  if (!body.test(behind)) return []
  const verb = aVerb.exec(behind)
  return agencies(verb === null ? behind : behind.slice(0, verb.index).replace(/\s(?:và|để|trong|cùng)$/u, ''))
}

/* Making an obligation */

interface Around {
  readonly fields: ReadonlyMap<Role, string>
  readonly heading: readonly string[]
  readonly year: number | null
}

function obligation(itemId: string, clause: Clause, number: number, { fields, heading, year }: Around): Obligation {
  const own = bodiesAt(clause.text)
  const addressees = own.length > 0 ? own : heading
  const text = [
    clause.text,
    ...[fields.get('time'), fields.get('frequency'), fields.get('product')].filter((value) => value !== undefined),
  ].join('\n')
  const partners = fields.get('coordinating')
  return {
    id: `${itemId}.${number}`,
    itemId,
    clause: number,
    kind: kindOf(clause.text),
    text: clause.text,
    span: clause.span,
    addressees,
    lead: fields.has('lead') ? agencies(fields.get('lead') ?? '') : /chủ trì/iu.test(clause.text) ? addressees : [],
    coordinating: partners === undefined ? partnersIn(clause.text) : agencies(partners),
    deadlines: deadlines(text, { year }),
    quantities: quantities(text),
    product: fields.get('product') ?? null,
    modality: modality(clause.text),
  }
}

/** A sentence of the closing that binds somebody by a day or to a report. */
function closingObligations(paragraph: Paragraph, at: number, year: number | null): readonly PlacedObligation[] {
  return sentences(paragraph.text)
    .map((clause, number) => obligation(paragraph.id, clause, number + 1, { fields: new Map(), heading: [], year }))
    .filter(
      ({ addressees, deadlines: times, kind }) =>
        addressees.length > 0 && (times.some(({ date }) => date !== null) || kind === 'report'),
    )
    .map((duty) => ({
      obligation: duty,
      path: ['closing', String(at + 1)],
      role: 'reporting' as const,
      binds: true,
      position: paragraph.position,
      source: paragraph.text,
      node: paragraph,
      ancestors: [],
      cells: {},
    }))
}

const kinds: readonly (readonly [RegExp, Obligation['kind']])[] = [
  [/(?:xây dựng|ban hành|lập)\s+(?:và [\p{L} ]{3,30})?kế hoạch/u, 'issue-plan'],
  [/(?<!\p{L})báo cáo(?! viên)/u, 'report'],
  [/(?<!\p{L})(?:niêm yết|công khai|công bố|đăng tải|đăng|phát hành)(?!\p{L}| ký| kí)/u, 'publish'],
  [
    /(?:bố trí|bảo đảm|đảm bảo|cấp|cân đối|dự toán)\s(?:\p{L}+\s){0,2}(?:kinh phí|ngân sách)|^(?:nguồn )?kinh phí|^ngân sách/u,
    'allocate',
  ],
  [/(?<!\p{L})cung cấp (?:thông tin|số liệu|tài liệu|dữ liệu)/u, 'supply'],
]

function kindOf(text: string): Obligation['kind'] {
  const plain = normalise(text)
  const byWord = kinds.find(([expression]) => expression.test(plain))?.[1]
  if (byWord !== undefined) return byWord
  return quantities(text).some(({ percent, comparator }) => percent !== null || comparator === 'at-least')
    ? 'reach-quota'
    : 'do'
}

/* Table rows */

/** Columns of a task table by what their heads say; the first that fits wins. */
const columns: readonly (readonly [RegExp, TaskField])[] = [
  [/^(?:stt|tt|số tt|số thứ tự)(?!\p{L})/u, 'number'],
  [/phối hợp/u, 'coordinating'],
  [
    /chủ trì|(?:cơ quan|đơn vị|người|bộ phận)[ ,]*(?:thực hiện|phụ trách|chịu trách nhiệm|tham mưu|đầu mối)|phân công/u,
    'lead',
  ],
  [/thời gian|thời hạn|tiến độ|hoàn thành|thời điểm/u, 'time'],
  [/tần suất|số lần|định kỳ/u, 'frequency'],
  [/sản phẩm|kết quả|chỉ tiêu|số lượng/u, 'product'],
  [/hình thức|phương thức|cách thức/u, 'form'],
  [/nội dung|nhiệm vụ|hoạt động|công việc|tên/u, 'title'],
]

function rowObligations(
  row: Row,
  table: Table,
  path: readonly string[],
  year: number | null,
): readonly PlacedObligation[] {
  const cells = cellsOf(row, table)
  const text = (field: TaskField): string => row.cells[cells[field] ?? -1]?.text.trim() ?? ''
  if (text('title') === '' || row.cells.length < 2) return []
  const isNumber = (at: number): boolean => at === cells.number
  const source = row.cells
    .flatMap((cell, at) => (isNumber(at) || cell.text.trim() === '' ? [] : [cell.text.trim()]))
    .join('\n')
  const counted = [text('title'), text('form'), text('product'), text('frequency')]
    .filter((part) => part !== '')
    .join('\n')
  const placed = {
    id: `${row.id}.1`,
    itemId: row.id,
    clause: 1,
    kind: kindOf(text('title')),
    text: source,
    span: [0, codePoints(source, source.length)] as const,
    addressees: [],
    lead: agencies(text('lead')),
    coordinating: agencies(text('coordinating')),
    deadlines: deadlines([text('time'), counted].filter((part) => part !== '').join('\n'), { year }),
    quantities: quantities(counted),
    product: text('product') || null,
    modality: modality(text('title')),
  }
  return [
    {
      obligation: placed,
      path,
      role: 'task',
      binds: true,
      position: row.position,
      source,
      node: row,
      ancestors: [],
      cells,
    },
  ]
}

/** Which cell of a row holds what: merged heads are read from top to bottom, spanned cells of earlier rows are skipped. */
function cellsOf(row: Row, table: Table): PlacedObligation['cells'] {
  const heads = gridOf(table.head).reduce<string[]>(
    (names, line) => line.map((at, column) => `${names[column] ?? ''} ${at?.text ?? ''}`),
    [],
  )
  const meanings = heads.map((name) => columns.find(([expression]) => expression.test(normalise(name)))?.[1] ?? null)
  const line = gridOf(table.rows)[table.rows.indexOf(row)] ?? []
  const found: Partial<Record<TaskField, number>> = {}
  meanings.forEach((meaning, column) => {
    const at = line[column]
    if (meaning !== null && at?.row === row && found[meaning] === undefined) found[meaning] = at.cell
  })
  return found
}

interface GridCell {
  readonly text: string
  readonly row: Row
  readonly cell: number
}

/** The cells of rows by grid column: one that spans several stands in each of them. */
function gridOf(rows: readonly Row[]): readonly (readonly (GridCell | undefined)[])[] {
  const grid: (GridCell | undefined)[][] = rows.map(() => [])
  rows.forEach((row, at) => {
    let column = 0
    row.cells.forEach((cell, number) => {
      while (grid[at]?.[column] !== undefined) column += 1
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const line = grid[at + down]
          if (line !== undefined) line[column + right] = { text: cell.text, row, cell: number }
        }
      }
      column += cell.colSpan
    })
  })
  return grid.map((line) => Array.from(line))
}
