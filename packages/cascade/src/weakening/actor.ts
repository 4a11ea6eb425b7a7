import type { Obligation, Weakening } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import { isCopy, type Answer } from './answer.ts'

/** Bodies and persons of the lower level that a parent charges by name, and the words by which a plan names them. */
const named: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [/chủ tịch (?:ubnd|ủy ban nhân dân)/u, /(?<!phó )chủ tịch|người đứng đầu/u],
  [/hội liên hiệp phụ nữ|hội phụ nữ/u, /(?:hội|lhpn)[\p{L} ]{0,16}phụ nữ|lhpn/u],
  [/hội nông dân/u, /hội[\p{L} ]{0,12}nông dân|nông dân xã/u],
  [/hội cựu chiến binh/u, /cựu chiến binh|ccb/u],
  [/hội người cao tuổi/u, /hội người cao tuổi|hội nct/u],
  [/hội chữ thập đỏ/u, /chữ thập đỏ/u],
  [/đoàn thanh niên|đoàn tncs/u, /đoàn thanh niên|đoàn tncs|đoàn xã|đoàn phường|chi đoàn/u],
  [/mặt trận tổ quốc|mttq/u, /mặt trận|mttq/u],
  [/công an (?:cấp )?(?:xã|phường|các cấp)/u, /công an/u],
  [/trạm y tế/u, /trạm y tế|y tế/u],
  [/người đứng đầu|thủ trưởng/u, /đứng đầu|thủ trưởng|trưởng|chủ tịch|lãnh đạo/u],
]

/**
 * A body or person that the parent charges by name and that the answer, with the headings above it, no longer names or
 * only lets help; and partners of the same level that the answer drops.
 */
export function actorWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const charged = normalise([...obligation.lead, ...obligation.addressees, leadIn(obligation.text)].join('\n'))
  const said = normalise(`${answer.headings}\n${answer.text}`)
  const dropped = named.flatMap(([asked, given]): Weakening[] => {
    const name = asked.exec(charged)?.[0] ?? subjectIn(obligation.text, asked)
    if (name === undefined) return []
    if (!given.test(said)) return [{ aspect: 'actor', parent: name, child: deputyIn(said) }]
    const helping = helpingIn(said, given.source)
    return helping === null ? [] : [{ aspect: 'actor', parent: name, child: helping }]
  })
  if (dropped.length > 0) return dropped
  const replaced = leadReplaced(obligation, answer, said)
  return replaced.length > 0 ? replaced : partnersDropped(obligation, answer, said)
}

/** In a copy: the body that the sentence itself puts in charge is not named any more. The unit as a whole may be left out. */
function leadReplaced(obligation: Obligation, answer: Answer, said: string): readonly Weakening[] {
  const start = normalise(obligation.text).slice(0, 160)
  const whole =
    /(?<!\p{L})(?:ubnd|ủy ban nhân dân|cấp xã|địa phương|các cơ quan|mỗi|xã|phường|đặc khu|thôn|tổ dân phố)(?!\p{L})/u
  const leading = [...obligation.lead, ...obligation.addressees].filter((name) => {
    const plain = normalise(name)
    return (
      start.startsWith(plain.slice(0, 12)) &&
      !named.some(([asked]) => asked.test(plain)) &&
      !whole.test(plain.replace(/ (?:cấp )?(?:xã|phường)$/u, ''))
    )
  })
  if (leading.length === 0 || !isCopy(answer, obligation.text)) return []
  return leading.slice(0, 1).flatMap((name): Weakening[] => {
    if (answer.holds(name) < 0.5) return [{ aspect: 'actor', parent: name, child: leaderIn(said) }]
    const core = normalise(name).replace(/ (?:cấp )?(?:xã|phường)$/u, '')
    const helping = said.includes(core) ? helpingIn(said, core) : null
    return helping === null ? [] : [{ aspect: 'actor', parent: name, child: helping }]
  })
}

const leaderIn = (said: string): string => /(?:^|\n)([^,.;\n]{0,40}?)(?=\schủ trì)/u.exec(said.trim())?.[1] ?? ''

/** The one named where the sentence, or its half behind a topic, begins. */
function subjectIn(text: string, asked: RegExp): string | undefined {
  const found = asked.exec(normalise(text).replace(/^[^:]{2,40}:\s/u, ''))
  return found?.index === 0 ? found[0] : undefined
}

const deputyIn = (said: string): string => /phó (?:chủ tịch|trưởng)[\p{L} ]{0,20}/u.exec(said)?.[0].trim() ?? ''

/** The words by which somebody else leads and the one named only helps; null where it is named in any other way too. */
function helpingIn(said: string, given: string): string | null {
  const mentions = [...said.matchAll(new RegExp(given, 'gu'))]
  const helping = mentions.map(({ 0: name, index }) => {
    const before = /(?:phối hợp|cùng)(?: với)?(?: [^.;]{0,60})?$/u.exec(said.slice(Math.max(0, index - 80), index))?.[0]
    const behind = /^[^.;]{0,40}?(?:phối hợp|hỗ trợ)(?! với)/u.exec(said.slice(index + name.length))?.[0]
    if (before !== undefined) return `${before}${name}`
    return behind === undefined ? null : `${name}${behind}`
  })
  return helping.every((each) => each !== null) ? (helping[0] ?? null) : null
}

/** Words that bring somebody in beside the one who leads. */
const together = /(?:phối hợp|cùng|kết hợp|tham gia|huy động|liên quan|hỗ trợ)(?!\p{L})/u

/** "phối hợp với Hội Nông dân …" of which nothing is left; superior bodies bring themselves in. */
function partnersDropped({ coordinating }: Obligation, answer: Answer, said: string): readonly Weakening[] {
  const partners = coordinating.filter(
    (name) => !/(?<!\p{L})(?:sở|tỉnh|huyện|trung ương|ngành|biên phòng|chi cục|cục)(?!\p{L})/u.test(normalise(name)),
  )
  const isKept =
    together.test(said) || partners.some((name) => answer.holds(name.split(' ').slice(0, 4).join(' ')) >= 0.6)
  return partners.length === 0 || isKept ? [] : [{ aspect: 'actor', parent: partners.join(', '), child: '' }]
}

/** "Giao Hội Phụ nữ … duy trì": who is charged inside the sentence. */
function leadIn(text: string): string {
  return /(?<!\p{L})(?:giao|phân công|do)\s([^.;,]{3,60})/iu.exec(text)?.[1] ?? ''
}
