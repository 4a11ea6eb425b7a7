import { normalise } from '@kehoach/language'
import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** S17 */
export const reportChain = defineRule({
  id: 'report-chain',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Có cơ quan được giao tổng hợp báo cáo nhưng kế hoạch không giao ai gửi báo cáo cho cơ quan đó: thiếu người báo cáo, thời hạn, nơi nhận báo cáo.',
      en: 'A body collects reports, but nobody is told to send it one: who, to whom and by when are missing.',
    },
    source: 'Thông lệ về chế độ thông tin, báo cáo',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { duty: string }) => `"${d.duty}": kế hoạch không giao cơ quan nào gửi báo cáo để tổng hợp`,
    en: (d: { duty: string }) => `"${d.duty}": the plan tells nobody to send the reports that are collected`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế cuối năm tổng hợp, báo cáo UBND xã kết quả thực hiện của các thôn.\n2. Các thôn trồng cây.',
    valid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế cuối năm tổng hợp, báo cáo UBND xã kết quả thực hiện của các thôn.\n2. Các thôn trồng cây; báo cáo kết quả về Phòng Kinh tế trước ngày 15/11/2026.',
  },
  check: (_, { duties }) => {
    const texts = duties.map((duty) => ({ duty, plain: normalise(duty.obligation.text) }))
    const isCollecting = (plain: string): boolean => /tổng hợp[^.;]{0,40}báo cáo/u.test(plain)
    const collector = texts.find(({ plain }) => isCollecting(plain) && /của (?:các|những)/u.test(plain))
    const isSent = texts.some(
      ({ plain }) =>
        /(?:báo cáo|gửi)(?! viên)/u.test(plain) &&
        !isCollecting(plain) &&
        !/nếu (?:có|phát sinh|gặp)|vướng mắc/u.test(plain),
    )
    if (collector === undefined || isSent) return []
    const { obligation, position } = collector.duty
    return [{ data: { duty: quoted(obligation.text, 80) }, position }]
  },
})
