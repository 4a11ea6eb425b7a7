import type { Quantity } from '@kehoach/core'
import { normalise, words, type PlacedObligation } from '@kehoach/language'
import { always, defineRule } from '../rule.ts'

/** Where a product is put before people: two quotas of one product for one of them are quotas of one thing. */
const channels: readonly RegExp[] = [
  /cổng thông tin điện tử/u,
  /trang thông tin điện tử/u,
  /(?:hệ thống )?(?:truyền thanh|phát thanh)/u,
  /zalo|facebook|mạng xã hội/u,
]

interface Quota {
  readonly quantity: Quantity
  readonly duty: PlacedObligation
}

/** S15 */
export const conflictingQuotas = defineRule({
  id: 'conflicting-quotas',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Hai chỗ đặt số lượng khác nhau cho cùng một sản phẩm trên cùng một kênh: theo chỗ nào?',
      en: 'Two places set different quantities for one product in one channel: which of them rules?',
    },
    source: 'Thông lệ: chỉ tiêu trong một kế hoạch phải thống nhất',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { first: string; other: string; path: string }) =>
      `"${d.other}" khác "${d.first}" (mục ${d.path}): áp dụng chỉ tiêu nào?`,
    en: (d: { first: string; other: string; path: string }) =>
      `"${d.other}" and "${d.first}" (${d.path}) differ: which rules?`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các ngành đăng ít nhất 02 tin/bài mỗi năm trên Cổng thông tin điện tử xã.\n2. Hằng quý, các ngành có ít nhất 01 tin/bài trên Cổng thông tin điện tử xã.',
    valid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các ngành đăng ít nhất 02 tin/bài mỗi năm trên Cổng thông tin điện tử xã.\n2. Các thôn phát ít nhất 01 tin/bài mỗi quý trên hệ thống truyền thanh.',
  },
  check: (_, { duties }) => {
    const quotas = duties
      .filter(({ binds }) => binds)
      .flatMap((duty) =>
        duty.obligation.quantities
          .filter(({ count, unit }) => count !== null && unit !== null)
          .map((quantity): Quota => ({ quantity, duty })),
      )
    const groups = [...Map.groupBy(quotas, thingOf)].flatMap(([thing, group]) => (thing === '' ? [] : [group]))
    const found = groups.flatMap((group) => group.flatMap((other, index) => conflictOf(group.slice(0, index), other)))
    return found.slice(0, 1).map(({ first, other }) => ({
      data: { first: printed(first.quantity), other: printed(other.quantity), path: first.duty.path.join('.') },
      position: other.duty.position,
      related: [first, ...found.slice(1).map((each) => each.other)].flatMap(({ duty: { position } }) =>
        position === null ? [] : [{ label: 'other-quota', position }],
      ),
    }))
  },
})

/** What is counted and where: the product's first noun and the channel; nothing where no channel is named. */
function thingOf({ quantity: { unit }, duty }: Quota): string {
  const plain = normalise(duty.obligation.text)
  const channel = channels.map((each, at) => (each.test(plain) ? at : '')).join('')
  const product = words(unit ?? '').slice(0, unit?.includes('/') === true ? 2 : 1)
  return channel === '' ? '' : [...product, channel].join(' ')
}

/** An earlier quota of the same thing with another value, for bodies that are the same or groups. */
function conflictOf(
  earlier: readonly Quota[],
  other: Quota,
): readonly { readonly first: Quota; readonly other: Quota }[] {
  const isGroup = ({ duty: { obligation } }: Quota): boolean =>
    obligation.addressees.length === 0 || obligation.addressees.some((name) => /^(?:Các|các|Mỗi|mỗi) /u.test(name))
  const first = earlier.find((each) => {
    const isOneBody = each.duty.obligation.addressees.join() === other.duty.obligation.addressees.join()
    const isMeant = each.duty !== other.duty && (isOneBody || isGroup(each) || isGroup(other))
    return isMeant && valueOf(each.quantity) !== valueOf(other.quantity)
  })
  return first === undefined ? [] : [{ first, other }]
}

const valueOf = ({ count, per }: Quantity): string => `${count} ${per ?? 'năm'}`

const printed = ({ quote, per }: Quantity): string =>
  per === null || quote.includes(per) ? quote : `${quote} (${per})`
