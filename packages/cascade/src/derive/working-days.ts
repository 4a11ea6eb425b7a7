/** Public holidays that fall on the same day each year. Bộ luật Lao động 2019, Điều 112; Tết and Giỗ Tổ go by the moon. */
const holidays: readonly string[] = ['01-01', '04-30', '05-01', '09-02']

/** The working day that lies `count` working days before a day (ISO). Days of lunar holidays count as working days. */
export function workingDaysBefore(date: string, count: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() - 1)
    if (isWorkingDay(day)) left -= 1
  }
  return isoOf(day)
}

function isWorkingDay(day: Date): boolean {
  const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6
  return !isWeekend && !holidays.includes(isoOf(day).slice(5))
}

const isoOf = (day: Date): string => day.toISOString().slice(0, 10)
