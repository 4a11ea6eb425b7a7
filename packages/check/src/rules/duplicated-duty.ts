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
      group.flatMap((duty, index) => {
        const first = group.slice(0, index).find((each) => isSame(each, duty))
        if (first === undefined) return []
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

function isSame(first: PlacedObligation, second: PlacedObligation): boolean {
  if (first.obligation.addressees.join() !== second.obligation.addressees.join()) return false
  const [a, b] = [pairsOf(first.obligation.text), pairsOf(second.obligation.text)]
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return few.size >= fewest && [...few].filter((word) => many.has(word)).length / few.size >= enough
}

/** Neighbouring words: order counts, so that two duties about one subject are not one. */
function pairsOf(text: string): ReadonlySet<string> {
  const all = words(text)
  return new Set(all.slice(1).map((word, at) => `${all[at]} ${word}`))
}
