import { normalise, type PlacedObligation } from '@kehoach/language'
import type { Alignment } from './align.ts'
import type { Indexed } from './passages.ts'

/** Plans beside the one that carries the parent out: of an inspection, a course, a drill. */
const another =
  /kế hoạch\s(?:kiểm tra|giám sát|tập huấn|đào tạo|diễn tập|ứng phó|phối hợp|thu|chi|khảo sát|vốn)(?!\p{L})/u

/** Whether a duty is to issue the lower level's own plan: the child answers it by being there. */
export function asksForOwnPlan({ obligation, role }: PlacedObligation): boolean {
  const text = normalise(obligation.text)
  return (
    obligation.kind === 'issue-plan' &&
    role === 'organisation' &&
    /^(?:[\p{L}, ]{0,90}\s)?(?:xây dựng|ban hành|lập)(?: và [\p{L} ]{3,30}|, [\p{L} ]{3,20})?\skế hoạch/u.test(text) &&
    !another.test(text)
  )
}

/** The alignment with the passage in which the child says that it is such a plan: "UBND xã ban hành Kế hoạch …". */
export function withPreamble(alignment: Alignment, passages: readonly Indexed[]): Alignment {
  const opening = passages.filter(({ passage }) => passage.path[0] === 'preamble')
  const preamble =
    opening.find(({ passage }) =>
      /(?:xây dựng|ban hành|triển khai|tổ chức thực hiện)[\p{L}, ]{0,40}kế hoạch/u.test(normalise(passage.text)),
    ) ?? opening.at(-1)
  if (preamble === undefined) return alignment
  const { passage } = preamble
  const certainty = Math.max(alignment.certainty, 0.9)
  const link = {
    childId: passage.id,
    childPath: [...passage.path],
    childText: passage.text,
    parentSpan: [...(alignment.links[0]?.parentSpan ?? [0, 0])] as [number, number],
    childSpan: [...passage.span] as [number, number],
    position: passage.position,
    rationale: ['values' as const],
    confidence: 0.9,
  }
  const others = alignment.links.filter(({ childId }) => childId !== passage.id)
  return {
    ...alignment,
    links: [link, ...others],
    answers: [preamble, ...alignment.answers.filter((each) => each !== preamble)],
    certainty,
    share: Math.max(alignment.share, 0.5),
  }
}
