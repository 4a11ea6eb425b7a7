import type { Obligation, Weakening } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import type { Answer } from './answer.ts'

/** Bodies and persons of the lower level that a parent charges by name, and the words by which a plan names them. */
const named: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [/chủ tịch (?:ubnd|ủy ban nhân dân)/u, /(?<!phó )chủ tịch|người đứng đầu|lãnh đạo ubnd/u],
  [/hội liên hiệp phụ nữ|hội phụ nữ/u, /phụ nữ/u],
  [/hội nông dân/u, /nông dân/u],
  [/hội cựu chiến binh/u, /cựu chiến binh/u],
  [/đoàn thanh niên|đoàn tncs/u, /đoàn thanh niên|đoàn tncs|đoàn xã|đoàn phường/u],
  [/mặt trận tổ quốc|mttq/u, /mặt trận|mttq/u],
  [/công an (?:cấp )?(?:xã|phường|các cấp)/u, /công an/u],
  [/trạm y tế/u, /trạm y tế|y tế/u],
  [/người đứng đầu|thủ trưởng/u, /đứng đầu|thủ trưởng|trưởng|chủ tịch|lãnh đạo/u],
]

/** A body or person that the parent charges by name and that the answer, with the headings above it, no longer names. */
export function actorWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const charged = normalise([...obligation.lead, ...obligation.addressees, leadIn(obligation.text)].join('\n'))
  const said = normalise(`${answer.headings}\n${answer.text}`)
  return named.flatMap(([asked, given]): Weakening[] => {
    const name = asked.exec(charged)?.[0]
    return name === undefined || given.test(said) ? [] : [{ aspect: 'actor', parent: name, child: '' }]
  })
}

/** "Giao Hội Phụ nữ … duy trì": who is charged inside the sentence. */
function leadIn(text: string): string {
  return /(?<!\p{L})(?:giao|phân công|do)\s([^.;,]{3,60})/iu.exec(text)?.[1] ?? ''
}
