import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reschedule, withInternalDate } from './reschedule.ts'
import { workingDaysBefore } from './working-days.ts'

const calendar = { year: 2026, today: '2026-03-05', internalDays: 5 }

test.each([
  ['Báo cáo trước ngày 30/11/2026.', 'Báo cáo trước ngày 30/11/2026.'],
  ['Báo cáo chậm nhất ngày 25/11.', 'Báo cáo chậm nhất ngày 25/11.'],
  ['Kiện toàn trước ngày 28/02/2026.', 'Kiện toàn ngay sau khi Kế hoạch được ban hành.'],
  ['Trước ngày 28/02/2026', 'Ngay sau khi Kế hoạch được ban hành'],
  ['Hoàn thành trong tháng 02/2026.', 'Hoàn thành ngay sau khi Kế hoạch được ban hành.'],
  ['Hoàn thành trong quý I/2026.', 'Hoàn thành trong quý I/2026.'],
  ['Thực hiện hằng tháng.', 'Thực hiện hằng tháng.'],
])('%j on 5 March becomes %j', (text, expected) => expect(reschedule(text, calendar).text).toBe(expected))

test('a date that has passed is asked about with its words', () =>
  expect(reschedule('Kiện toàn trước ngày 28/02/2026.', calendar).asks).toEqual([
    { ruleId: 'date-past', about: 'ngay sau khi Kế hoạch được ban hành', data: { quote: 'trước ngày 28/02/2026' } },
  ]))

test('without a day of issue nothing is past', () =>
  expect(reschedule('Kiện toàn trước ngày 28/02/2000.', { ...calendar, today: null }).text).toBe(
    'Kiện toàn trước ngày 28/02/2000.',
  ))

test('the unit’s own date comes five working days earlier, the owed one stays', () =>
  expect(withInternalDate('Báo cáo Sở Y tế trước ngày 30/11/2026.', 'các phòng, các thôn', calendar).text).toBe(
    'Báo cáo Sở Y tế trước ngày 30/11/2026; các phòng, các thôn gửi kết quả về đơn vị đầu mối trước ngày 23/11/2026 để tổng hợp.',
  ))

test('where no five working days are left, it is asked', () => {
  const made = withInternalDate('Báo cáo Sở Y tế trước ngày 09/3/2026.', 'các phòng', calendar)
  expect(made.text).toBe('Báo cáo Sở Y tế trước ngày 09/3/2026.')
  expect(made.asks.map(({ ruleId }) => ruleId)).toEqual(['no-time-for-internal-date'])
})

test.each([
  ['2026-11-30', 5, '2026-11-23'],
  ['2026-05-04', 1, '2026-04-29'],
  ['2026-09-03', 1, '2026-09-01'],
  ['2026-01-05', 2, '2025-12-31'],
])('%s less %d working days is %s', (date, days, expected) => expect(workingDaysBefore(date, days)).toBe(expected))

test('more days are never later', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 40 }),
      (date, days) => {
        const iso = date.toISOString().slice(0, 10)
        expect(workingDaysBefore(iso, days + 1) < workingDaysBefore(iso, days)).toBe(true)
        expect(workingDaysBefore(iso, days) < iso).toBe(true)
      },
    ),
  ))
