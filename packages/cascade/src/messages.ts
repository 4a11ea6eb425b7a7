import { formatterOf, type Diagnostic, type Language, type Verdict } from '@kehoach/core'
import { allocationMessages, deriveReasons } from './derive/reasons.ts'

/** A day as it is printed in Vietnamese: `2026-01-30` → `30/01/2026`. */
const day = (iso: string): string => iso.split('-').toReversed().join('/')

/** The sentences of this package's diagnostics. */
export const messages = {
  'parent-not-cited': {
    vi: (d: { expected: string; date: string }) =>
      `không thấy viện dẫn kế hoạch cấp trên (số ${d.expected}${d.date === '' ? '' : ` ngày ${day(d.date)}`})`,
    en: (d: { expected: string; date: string }) =>
      `the parent (${d.expected}${d.date === '' ? '' : ` of ${d.date}`}) is not cited`,
  },
  'wrong-parent-number': {
    vi: (d: { expected: string; found: string }) => `viện dẫn cấp trên ghi số "${d.found}", số đúng là "${d.expected}"`,
    en: (d: { expected: string; found: string }) =>
      `the parent is cited as "${d.found}", its number is "${d.expected}"`,
  },
  'wrong-parent-date': {
    vi: (d: { expected: string; found: string }) =>
      `viện dẫn cấp trên ghi ngày ${day(d.found)}, ngày đúng là ${day(d.expected)}`,
    en: (d: { expected: string; found: string }) =>
      `the parent is cited with the date ${d.found}, its date is ${d.expected}`,
  },
  ...allocationMessages,
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)

type Facts = Readonly<Record<string, string | number>>

/** Why a verdict, why left out, what is asked: by rule id. */
const reasons: Readonly<Record<string, Readonly<Record<Language, (d: Facts) => string>>>> = {
  'no-answer': {
    vi: () => 'không có đoạn nào chứa đủ ý của nội dung này',
    en: () => 'no passage holds enough of its words',
  },
  'asks-less': {
    vi: (d) => `có nội dung tương ứng nhưng thấp hơn yêu cầu (${d['aspects']})`,
    en: (d) => `answered, but with less (${d['aspects']})`,
  },
  'part-absent': { vi: (d) => `thiếu ý: ${d['absent']}`, en: (d) => `absent: ${d['absent']}` },
  'some-words': {
    vi: () => 'chỉ khớp một phần từ ngữ, cần người xem',
    en: () => 'only some words agree; a person must look',
  },
  'words-and-values': { vi: () => 'khớp từ ngữ, số liệu và thời hạn', en: () => 'words, numbers and dates agree' },
  'condition-unmet': {
    vi: (d) => `chỉ áp dụng cho nơi có ${d['condition']}; kế hoạch nêu địa phương không có`,
    en: (d) => `only for units with ${d['condition']}; the child says that it has none`,
  },
  'asks-more': { vi: () => 'mức cam kết cao hơn yêu cầu', en: () => 'it promises more than is asked' },
  addressed: { vi: () => 'giao cho cấp dưới', en: () => 'addressed to the lower level' },
  'addressed-to-all': { vi: () => 'giao cho mọi cơ quan, địa phương', en: () => 'addressed to all' },
  'for-all': { vi: () => 'nội dung chung cho mọi đơn vị', en: () => 'for every unit' },
  purpose: { vi: () => 'mục đích, quan điểm', en: () => 'a purpose' },
  ...deriveReasons,
}

/** The sentence for a reason of a verdict, of `notCarried` or of a question. */
export function formatReason(
  { ruleId, data }: { readonly ruleId: string; readonly data: Facts },
  language: Language,
): string {
  return reasons[ruleId]?.[language](data) ?? ruleId
}

const verdictWords: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  covered: { vi: 'đủ', en: 'covered' },
  stronger: { vi: 'cao hơn yêu cầu', en: 'stronger' },
  weakened: { vi: 'thấp hơn yêu cầu', en: 'weakened' },
  partial: { vi: 'chưa đủ ý', en: 'partial' },
  delegated: { vi: 'giao đơn vị khác', en: 'delegated' },
  missing: { vi: 'thiếu', en: 'missing' },
  waived: { vi: 'được miễn', en: 'waived' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'cannot-check': { vi: 'chưa đủ căn cứ đối chiếu', en: 'cannot check' },
}

/** The word that people use for a verdict. */
export function verdictWord(verdict: Verdict, language: Language): string {
  return verdictWords[verdict][language]
}
