import { unchanged, type Changed } from './change.ts'
import { atOnce } from './reschedule.ts'
import type { Carried } from './select.ts'

/** The unit's duty to issue a plan is met by this very plan, and it says so. */
export function thisPlan(text: string, carried: Carried | undefined): Changed {
  if (
    carried?.rule !== 'addressed' ||
    carried.isPassedOn ||
    !carried.obligations.some(({ obligation }) => obligation.kind === 'issue-plan')
  )
    return unchanged(text)
  const changed = text.replace(
    /(?<!\p{L})([BbXx])(?:an hành|ây dựng(?: và ban hành|, ban hành)?) kế hoạch(?: của (?:địa phương|xã|phường|đặc khu|huyện|đơn vị))?(?: (?:riêng|cụ thể|chi tiết))?(?=[,.;]| (?:trước|chậm nhất|xong|gửi|và gửi|ngay) )/u,
    (_, first: string) => `${first === first.toUpperCase() ? 'B' : 'b'}an hành Kế hoạch này`,
  )
  const timed = changed.replace(`Kế hoạch này ${atOnce}`, 'Kế hoạch này')
  return changed === text ? unchanged(text) : { text: timed, rules: ['this-plan'], asks: [] }
}
