import { words, type PlacedObligation } from '@kehoach/language'
import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** The share of the shorter duty's words that the longer one holds in the same order, two by two, above which the two are called one. */
const enough = 0.6
const fewest = 8

/** S14 */
export const duplicatedDuty = defineRule({
  id: 'duplicated-duty',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Cùng một nhiệm vụ được giao hai lần cho một cơ quan.',
      en: 'One duty is given twice to one body.',
    },
    source: 'Thông lệ soạn thảo',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { duty: string; first: string; path: string }) => `"${d.duty}" gần trùng với "${d.first}" (mục ${d.path})`,
    en: (d: { duty: string; first: string; path: string }) => `"${d.duty}" nearly repeats "${d.first}" (${d.path})`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Phối hợp với các thôn cấp giống cây keo, cây sao đen cho từng hộ gia đình.\n- Tập huấn kỹ thuật trồng cây.\n- Phối hợp với các thôn trong việc cấp giống cây keo, cây sao đen cho từng hộ gia đình trong xã.\n2. Các thôn\n- Trồng cây.',
    valid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Phối hợp với các thôn cấp giống cây keo, cây sao đen cho từng hộ gia đình.\n- Tập huấn kỹ thuật trồng cây.\n2. Các thôn\n- Phối hợp với Phòng Kinh tế nhận giống cây và trồng đúng thời vụ.',
  },
  check: (_, { duties }) => {
    const groups = Map.groupBy(
      duties.filter(({ role, binds, obligation: { clause } }) => binds && clause === 1 && role === 'organisation'),
      ({ ancestors }) => ancestors.at(-1)?.id ?? '',
    )
    return [...groups.values()].flatMap((group) =>
      repeatsIn(group).flatMap(({ duty, first }) => {
        return [
          {
            data: {
              duty: quoted(duty.obligation.text),
              first: quoted(first.obligation.text),
              path: first.path.join('.'),
            },
            position: duty.position,
            related: first.position === null ? [] : [{ label: 'first-duty', position: first.position }],
          },
        ]
      }),
    )
  },
})

/** Each duty that repeats an earlier one of the group, found by the pairs of words that they share. */
function repeatsIn(
  group: readonly PlacedObligation[],
): readonly { readonly duty: PlacedObligation; readonly first: PlacedObligation }[] {
  const holders = new Map<string, number[]>()
  const sizes: number[] = []
  return group.flatMap((duty, index) => {
    const pairs = pairsOf(duty.obligation.text)
    const shared = new Map<number, number>()
    for (const pair of pairs) {
      const earlier = holders.get(pair) ?? []
      for (const at of earlier) shared.set(at, (shared.get(at) ?? 0) + 1)
      holders.set(pair, [...earlier, index])
    }
    sizes.push(pairs.size)
    const found = [...shared].find(([at, count]) => {
      const size = Math.min(pairs.size, sizes[at] ?? 0)
      const isOneBody = group[at]?.obligation.addressees.join() === duty.obligation.addressees.join()
      return isOneBody && size >= fewest && count / size >= enough
    })
    const first = found === undefined ? undefined : group[found[0]]
    return first === undefined ? [] : [{ duty, first }]
  })
}

/** Neighbouring words: order counts, so that two duties about one subject are not one. */
function pairsOf(text: string): ReadonlySet<string> {
  const all = words(text)
  return new Set(all.slice(1).map((word, at) => `${all[at]} ${word}`))
}
