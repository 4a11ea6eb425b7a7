import { defineRule, sinceDecree30 } from '../rule.ts'

const motto = 'Độc lập - Tự do - Hạnh phúc'
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

/** F15: only a line that is there is judged; tone styles and dashes are no finding. */
export const mottoForm = defineRule({
  id: 'motto-form',
  meta: {
    severity: 'info',
    docs: {
      vi: `Quốc hiệu là "${nation}", Tiêu ngữ là "${motto}", chữ hoa và gạch nối đúng như vậy.`,
      en: `The national name is "${nation}", the motto "${motto}", with these capitals and hyphens.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { printed: string; wanted: string }) => `"${d.printed}" phải viết là "${d.wanted}"`,
    en: (d: { printed: string; wanted: string }) => `"${d.printed}" should read "${d.wanted}"`,
  },
  example: {
    invalid:
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự Do - Hạnh Phúc\n\nKẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
    valid:
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
  },
  check: ({ header }) =>
    [
      { printed: header.motto, wanted: motto },
      { printed: header.nation, wanted: nation },
    ].flatMap(({ printed, wanted }) =>
      printed === null || folded(printed) === folded(wanted) ? [] : [{ data: { printed, wanted }, position: null }],
    ),
})

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/HOÀ/gu, 'HÒA')
    .replace(/\s*[-\u2010-\u2015]\s*/gu, ' - ')
    .replace(/\s+/gu, ' ')
    .trim()
