import type { Item, Role } from '@kehoach/core'
import { normalise } from '@kehoach/language'

/** Words of a heading and what the section under it is for; the first that fits wins. */
const headings: readonly (readonly [RegExp, Role])[] = [
  [/^(?:các )?(?:căn cứ|cơ sở pháp lý|cơ sở xây dựng)/u, 'basis'],
  [/^(?:đánh giá|kết quả|tình hình|thực trạng|đặc điểm tình hình|nhận định)/u, 'review'],
  [/^quan điểm/u, 'viewpoint'],
  [/^(?:mục đích|mục tiêu chung|mục tiêu tổng quát|mục tiêu, yêu cầu)/u, 'purpose'],
  [/^(?:yêu cầu|nguyên tắc)/u, 'requirement'],
  [/^(?:chỉ tiêu|các chỉ tiêu|mục tiêu cụ thể|mục tiêu và chỉ tiêu)/u, 'target'],
  [/^mục tiêu/u, 'purpose'],
  [/^(?:đối tượng|phạm vi, đối tượng|phạm vi và đối tượng|đối tượng)/u, 'audience'],
  [/^phạm vi/u, 'scope'],
  [/^(?:các )?(?:hình thức|phương thức|phương pháp|cách thức)/u, 'form'],
  [/^(?:các )?(?:giải pháp|biện pháp)/u, 'solution'],
  [/^(?:các )?(?:nhiệm vụ|công việc|hoạt động)/u, 'task'],
  [/^(?:(?:nguồn )?kinh phí|dự toán|nguồn lực|nguồn vốn|tài chính thực hiện|cơ sở vật chất)/u, 'funding'],
  [/^(?:thời gian|tiến độ|lộ trình|thời hạn)/u, 'time'],
  [/^(?:chế độ |công tác )?(?:thông tin, )?báo cáo/u, 'reporting'],
  [/^(?:tổ chức (?:thực hiện|triển khai)|phân công|trách nhiệm|công tác tổ chức|tổ chức, thực hiện)/u, 'organisation'],
  [/^(?:các )?(?:nội dung|phần nội dung)/u, 'content'],
]

/** Field labels of a task record. "Cơ quan thực hiện" is a lead; the label stays as written. */
const fields: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức)?[ ,]*(?:cơ quan|đơn vị)?[ ,]*(?:phối hợp|cùng phối hợp|phối hợp thực hiện)$/u,
    'coordinating',
  ],
  [
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận|người|cá nhân|cơ quan, đơn vị)[ ,]*(?:chủ trì|thực hiện|chủ trì thực hiện|phụ trách|đầu mối|tham mưu|chủ trì, thực hiện|chủ trì tham mưu|chịu trách nhiệm)$/u,
    'lead',
  ],
  [/^(?:chủ trì|phân công thực hiện|phân công)$/u, 'lead'],
  [/^(?:thời gian|thời hạn|tiến độ|thời điểm)(?: (?:thực hiện|hoàn thành|tổ chức|dự kiến|triển khai))*$/u, 'time'],
  [
    /^(?:sản phẩm|kết quả|sản phẩm, kết quả|sản phẩm đầu ra|kết quả đầu ra|kết quả, sản phẩm)(?: (?:dự kiến|đầu ra|cần đạt|thực hiện|hoàn thành))*$/u,
    'product',
  ],
  [/^(?:tần suất|số lần|định kỳ)(?: (?:thực hiện|tổ chức))*$/u, 'frequency'],
]

/** The label of a field and its value: "Cơ quan chủ trì: Sở Nội vụ"; null where the item is no field. */
export function fieldOf(text: string): { readonly role: Role; readonly value: string } | null {
  const colon = text.indexOf(':')
  const name = normalise(colon < 0 ? text : text.slice(0, colon))
  if (name.length > 60) return null
  const role = fields.find(([expression]) => expression.test(name))?.[1]
  return role === undefined ? null : { role, value: colon < 0 ? '' : text.slice(colon + 1).trim() }
}

/** What an item is for: a field of a task, what its heading says, else what the section above it is for. */
export function roleOf(item: Item, above: Role | null): Role | null {
  const field = isFieldPlace(above) && !isSectionTitle(item) ? fieldOf(item.text) : null
  if (field !== null) return field.role
  const heading = item.text.length <= 120 && item.label !== null ? headingRole(item) : null
  return heading ?? above
}

/** Fields stand inside a section that has tasks; "PHÂN CÔNG THỰC HIỆN" is the title of one. */
const isFieldPlace = (above: Role | null): boolean =>
  above !== null && above !== 'funding' && above !== 'purpose' && above !== 'requirement'
const isSectionTitle = ({ text }: Item): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text)

function headingRole(item: Item): Role | null {
  const isHeading = item.children.length > 0 || item.text === item.text.toUpperCase() || item.text.endsWith(':')
  if (!isHeading) return null
  const text = normalise(item.text)
  return headings.find(([expression]) => expression.test(text))?.[1] ?? null
}
