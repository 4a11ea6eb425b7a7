import type { Language } from '@kehoach/core'

type Facts = Readonly<Record<string, string | number>>
type Sentences = Readonly<Record<Language, (d: Facts) => string>>

const said = (vi: string, en: string): Sentences => ({ vi: () => vi, en: () => en })

/** Why an item is carried or left out, what is asked, what was kept: by rule id. */
export const deriveReasons: Readonly<Record<string, Sentences>> = {
  'named-as-support': said('cấp dưới chỉ phối hợp', 'the lower level only helps'),
  'upper-bodies-only': said('chỉ giao cho cơ quan cấp trên', 'only upper bodies are charged with it'),
  'upper-budget': said('kinh phí của cấp trên', 'the upper level’s budget'),
  'asked-at-each-level': said('mỗi cấp đề nghị Mặt trận, đoàn thể cấp mình', 'each level asks its own Front'),
  'addressed-to-the-middle-level': said('chỉ giao cấp huyện', 'for the district alone'),
  'other-kind-of-unit': {
    vi: (d) => `chỉ giao loại đơn vị khác: ${d['kinds']}`,
    en: (d) => `for another kind of unit: ${d['kinds']}`,
  },
  'condition-not-met': {
    vi: (d) => `không thuộc điều kiện của mẫu: ${d['condition']}`,
    en: (d) => `the template’s condition does not hold: ${d['condition']}`,
  },
  'nothing-left-under-it': said('không còn nội dung nào bên dưới', 'nothing is left under it'),
  'left-out-by-author': {
    vi: (d) => `người soạn bỏ: ${d['reason']}`,
    en: (d) => `left out by the author: ${d['reason']}`,
  },
  'who-leads': said('giao phòng, đơn vị nào chủ trì?', 'which body leads it?'),
  'which-place': said('thực hiện ở đâu?', 'where is it done?'),
  'no-equivalent': {
    vi: (d) =>
      `đơn vị nào của địa phương làm việc của "${d['agency']}"?${d['suggestions'] === '' ? '' : ` (có thể: ${d['suggestions']})`}`,
    en: (d) =>
      `which local body does the work of "${d['agency']}"?${d['suggestions'] === '' ? '' : ` (perhaps ${d['suggestions']})`}`,
  },
  'share-not-given': {
    vi: (d) => `"${d['quote']}" là số của toàn địa bàn cấp trên: phần giao cho đơn vị là bao nhiêu?`,
    en: (d) => `"${d['quote']}" is the upper unit’s total: what is the unit’s share?`,
  },
  'applies-here': {
    vi: (d) => `đơn vị có thuộc "${d['phrase']}" không?`,
    en: (d) => `is the unit one of "${d['phrase']}"?`,
  },
  'value-not-given': { vi: (d) => `chưa có số liệu cho "${d['name']}"`, en: (d) => `no value for "${d['name']}"` },
  'value-of-wrong-type': {
    vi: (d) => `"${d['value']}" không đúng kiểu của "${d['name']}"`,
    en: (d) => `"${d['value']}" is not of the type of "${d['name']}"`,
  },
  'date-past': {
    vi: (d) => `hạn "${d['quote']}" đã qua khi ban hành; đã ghi "ngay sau khi Kế hoạch được ban hành"`,
    en: (d) => `"${d['quote']}" had passed on the day of issue`,
  },
  'no-time-for-internal-date': {
    vi: (d) => `không còn đủ ngày làm việc trước hạn "${d['quote']}": các đơn vị gửi kết quả khi nào?`,
    en: (d) => `too few working days before "${d['quote']}": when do the unit’s bodies send theirs?`,
  },
  'issue-date-unknown': said(
    'chưa biết ngày ban hành: kiểm tra các hạn đã qua',
    'the day of issue is not known: check for dates that have passed',
  ),
  'reference-lost': {
    vi: (d) => `"${d['reference']}" dẫn tới mục không có trong kế hoạch này`,
    en: (d) => `"${d['reference']}" points to a section that is not in this plan`,
  },
  'alteration-lost': said(
    'nội dung cần sửa theo mẫu không còn trong kế hoạch',
    'what the template changes is not there',
  ),
  'kept-from-last-year': said('giữ từ năm trước, còn đúng không?', 'kept from last year: does it still hold?'),
  'habit-of-layout': said('theo cách trình bày năm trước', 'laid out as last year'),
  'parent-no-longer-has': said('cấp trên năm nay không còn nội dung này', 'the parent no longer has it'),
  'no-section-for-it': said('không có mục tương ứng để đặt nội dung này', 'there is no section for it'),
  'year-of-last-plan': {
    vi: (d) => `năm "${d['old']}" là của kế hoạch năm trước: nay ghi thế nào?`,
    en: (d) => `"${d['old']}" is last year’s: what is it now?`,
  },
  'document-of-last-year': {
    vi: (d) => `văn bản "${d['old']}" của năm trước còn dùng không?`,
    en: (d) => `does "${d['old']}" of last year still hold?`,
  },
  'figure-of-last-year': {
    vi: (d) => `số liệu "${d['old']}" của năm trước còn đúng không?`,
    en: (d) => `is last year’s figure "${d['old']}" still right?`,
  },
  'unit-dissolved': {
    vi: (d) => `"${d['old']}" không còn: nay là cơ quan, đơn vị nào?`,
    en: (d) => `"${d['old']}" no longer exists: which body is it now?`,
  },
  'agency-renamed': {
    vi: (d) => `"${d['old']}" không còn; đã ghi "${d['now']}"`,
    en: (d) => `"${d['old']}" no longer exists; put as "${d['now']}"`,
  },
  'recipient-dissolved': {
    vi: (d) => `nơi nhận "${d['old']}" không còn; đã bỏ`,
    en: (d) => `the recipient "${d['old']}" no longer exists and is left out`,
  },
}

/** Why a quantity cannot be divided among the units. */
export const allocationMessages = {
  'nothing-to-allocate': {
    vi: (d: { item: string; quantity: number }) => `nội dung ${d.item} không có số lượng thứ ${d.quantity} để phân bổ`,
    en: (d: { item: string; quantity: number }) => `item ${d.item} has no quantity ${d.quantity} to allocate`,
  },
  'total-not-whole': {
    vi: (d: { total: number }) => `${d.total} không phải số nguyên, không phân bổ được`,
    en: (d: { total: number }) => `${d.total} is no whole number and cannot be allocated`,
  },
  'weight-not-given': {
    vi: (d: { field: string; unit: string }) => `${d.unit} chưa có số liệu ở cột "${d.field}" dùng để phân bổ`,
    en: (d: { field: string; unit: string }) => `${d.unit} has no number in "${d.field}", by which is allocated`,
  },
  'minimum-too-large': {
    vi: (d: { minimum: number; units: number; total: number }) =>
      `mức tối thiểu ${d.minimum} × ${d.units} đơn vị vượt tổng ${d.total}`,
    en: (d: { minimum: number; units: number; total: number }) =>
      `a minimum of ${d.minimum} for ${d.units} units is more than the total ${d.total}`,
  },
} as const
