// Pairs of plans whose truth is known: a parent of invented duties and children in which each duty is copied, reworded,
// moved, split, merged, lowered in one aspect, cut short, denied or left out. No randomness: every variant is made once.
import { item, plan, type Aspect, type Plan, type Verdict } from '@kehoach/core'
import { duties } from './duties.ts'

/** What a child did with one duty. */
interface Truth {
  readonly kind: string
  readonly verdict: Verdict
  readonly aspect: Aspect | null
}

export interface GeneratedPair {
  readonly subject: string
  readonly parent: Plan
  readonly child: Plan
  /** One for each duty of the parent, in its order. */
  readonly truths: readonly Truth[]
}

interface Slot {
  readonly whole: string
  readonly aspect: string
  readonly asked: string
  readonly lowered: readonly string[]
}

const covered = (kind: string): Truth => ({ kind, verdict: 'covered', aspect: null })

/** Every generated pair: as many children of each subject as its duty with the most variants has. */
export function generatedPairs(): readonly GeneratedPair[] {
  return duties.flatMap(([subject, list]) => {
    const variants = list.map((duty, at) => variantsOf(duty, at, subject))
    const rounds = Math.max(...variants.map(({ length }) => length))
    return Array.from({ length: rounds }, (_, round): GeneratedPair => {
      // Each duty stands at another of its variants, so that kinds mix within a child.
      const chosen = variants.map((each, at) => each[(round + at * 2) % each.length] ?? noVariant)
      return {
        subject,
        parent: parentOf(subject, list.map(asked)),
        child: childOf(subject, chosen, round),
        truths: chosen.map(({ truth }) => truth),
      }
    })
  })
}

const noVariant: Variant = { texts: [], truth: { kind: 'drop', verdict: 'missing', aspect: null } }

interface Variant {
  /** The passages of the child, none where the duty is left out. */
  readonly texts: readonly string[]
  readonly truth: Truth
}

function variantsOf(duty: string, at: number, subject: string): readonly Variant[] {
  const text = asked(duty)
  const others = duties.flatMap(([name, list]) => (name === subject ? [] : list.map(asked)))
  const other = others[(at * 7) % others.length] ?? ''
  return [
    { texts: [localised(text)], truth: covered('copy') },
    { texts: [reworded(localised(text))], truth: covered('reword') },
    { texts: [unaccented(localised(text))], truth: covered('other accents') },
    { texts: [abbreviated(localised(text))], truth: covered('abbreviate') },
    { texts: [`${localised(text)} ${localised(other)}`], truth: covered('merge') },
    { texts: halves(localised(text)), truth: covered('split') },
    { texts: [], truth: { kind: 'drop', verdict: 'missing', aspect: null } },
    {
      texts: [`Việc ${lowerFirst(withoutActor(localised(text))).replace(/\.$/u, '')} chưa thực hiện trong năm nay.`],
      truth: { kind: 'deny', verdict: 'missing', aspect: null },
    },
    ...decoysOf(duty).map((decoy): Variant => ({
      texts: [decoy],
      truth: { kind: 'decoy', verdict: 'missing', aspect: null },
    })),
    ...slotsOf(duty).flatMap((slot) =>
      slot.lowered.flatMap((words): readonly Variant[] => {
        const lowered = localised(tidied(asked(duty.replace(slot.whole, words))))
        const truth: Truth =
          slot.aspect === 'part'
            ? { kind: 'cut', verdict: 'partial', aspect: null }
            : { kind: slot.aspect, verdict: 'weakened', aspect: slot.aspect as Aspect }
        const inOtherWords = reworded(lowered)
        return inOtherWords === lowered
          ? [{ texts: [lowered], truth }]
          : [lowered, inOtherWords].map((each) => ({ texts: [each], truth }))
      }),
    ),
  ]
}

function slotsOf(duty: string): readonly Slot[] {
  return [...duty.matchAll(/\[\[([^\]]*)\]\]/gu)].map(([whole, inner = '']) => {
    const [aspect = '', first = '', ...lowered] = inner.split('|')
    return { whole, aspect, asked: first, lowered }
  })
}

const decoysOf = (duty: string): readonly string[] =>
  [...duty.matchAll(/\{\{([^}]*)\}\}/gu)].map(([, decoy = '']) => decoy)

const asked = (duty: string): string =>
  slotsOf(duty)
    .reduce((text, slot) => text.replace(slot.whole, slot.asked), duty)
    .replace(/\s*\{\{[^}]*\}\}/gu, '')

/** What a slot that was emptied leaves behind. */
function tidied(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;])/gu, '$1')
    .replace(/,\s*,/gu, ',')
    .replace(/^[\s,]+/u, '')
    .trim()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

const localised = (text: string): string => text.replaceAll('cấp xã', 'xã').replaceAll('Mỗi xã', 'Xã')
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const withoutActor = (text: string): string => text.replace(/^(?:UBND|Chủ tịch UBND) xã (?:phải )?/u, '')

/** Everyday words in place of the parent's: an official of the commune says it in his own way. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/Tổ chức đối thoại/gu, 'Gặp gỡ trực tiếp'],
  [/Rà soát/gu, 'Thống kê'],
  [/Tập huấn/gu, 'Bồi dưỡng'],
  [/Thăm hỏi, tặng quà/gu, 'Tặng quà'],
  [/Hướng dẫn/gu, 'Cầm tay chỉ việc cho'],
  [/vận động/gu, 'thuyết phục'],
  [/công khai kết quả/gu, 'niêm yết kết quả'],
  [/ít nhất/gu, 'không dưới'],
  [/tối thiểu/gu, 'ít nhất'],
  [/hằng tháng/gu, 'mỗi tháng'],
  [/hằng quý/gu, 'mỗi quý'],
  [/trước ngày/gu, 'chậm nhất trước ngày'],
  [/hệ thống truyền thanh/gu, 'loa truyền thanh'],
]

const reworded = (text: string): string => rewordings.reduce((said, [words, other]) => said.replace(words, other), text)

/** The other way to place tones, and "i" for "y": hoà, uỷ, kỹ → kĩ. */
function unaccented(text: string): string {
  return text
    .replaceAll('hóa', 'hoá')
    .replaceAll('hòa', 'hoà')
    .replaceAll('ủy', 'uỷ')
    .replaceAll('hằng', 'hàng')
    .normalize('NFD')
}

const abbreviated = (text: string): string =>
  text
    .replaceAll('bình đẳng giới', 'BĐG')
    .replaceAll('nghĩa vụ quân sự', 'NVQS')
    .replaceAll('Ủy ban nhân dân', 'UBND')
    .replaceAll('Hội Liên hiệp Phụ nữ', 'Hội LHPN')
    .replaceAll('hợp tác xã', 'HTX')

/** Two passages where a semicolon or a comma divides the duty, else one. */
function halves(text: string): readonly string[] {
  const at = /[;,]\s(?=\p{Ll}+\s\p{L}+\s\p{L}+\s\p{L}+)/u.exec(text)
  if (at === null || at.index < 40) return [text]
  const rest = text.slice(at.index + at[0].length)
  return [`${text.slice(0, at.index)}.`, rest.charAt(0).toUpperCase() + rest.slice(1)]
}

function parentOf(subject: string, texts: readonly string[]): Plan {
  return plan({
    header: {
      level: 'province',
      regime: 'two-level',
      title: `Công tác ${subject} năm 2026`,
      number: '15/KH-UBND',
      date: { year: 2026, month: 1, day: 20 },
    },
    body: [
      item(
        'I.',
        'NHIỆM VỤ',
        texts.map((text, at) => item(`${at + 1}.`, text)),
      ),
    ],
  })
}

/** The child's items stand in another order each time, beside items that no duty asks for. */
function childOf(subject: string, variants: readonly Variant[], round: number): Plan {
  const texts = variants.flatMap(({ texts: own }) => own)
  const turned = texts.map((_, at) => texts[(at + round) % texts.length] ?? '')
  const own = [
    'Giữ gìn vệ sinh trụ sở, trồng hoa trước cổng cơ quan.',
    `Kinh phí cho ${subject} lấy từ ngân sách xã năm 2026.`,
  ]
  return plan({
    header: { level: 'commune', regime: 'two-level', title: `Thực hiện công tác ${subject} năm 2026` },
    opening: [],
    body: [
      item(
        'I.',
        'NỘI DUNG',
        [...turned, ...own].map((text, at) => item(`${at + 1}.`, text)),
      ),
    ],
  })
}
