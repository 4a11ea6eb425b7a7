import { sentences } from '@kehoach/language'
import { shareIn, singles, weightOf, type Bag, type Lexicon } from './lexicon.ts'
import type { Indexed } from './passages.ts'
import { thesaurus } from './thesaurus.ts'

/** The limits of what counts as an absent part; shares of weighted words, 0 to 1. */
const limits = {
  /** A part with no more of its words than this in the answer is not there. */
  held: 0.2,
  /** The same where the rest is copied whole: there every word that is missing was taken out. */
  heldInCopy: 0.34,
  /** From this share of the rest on, the answer is a whole copy. */
  whole: 0.9,
  /** Only beside others that are there in so many of their words: in a paraphrase nothing can be called absent. */
  others: 0.55,
  /** From this share of the rest on, the answer is a copy. */
  copied: 0.8,
  /** A part that weighs less than this of the whole is no part of its own. */
  weight: 0.07,
  /** Of an act whose verb is not there, at most so much is there. */
  undone: 0.5,
  /** The others weigh at least so much of the whole. */
  rest: 0.2,
} as const

/** What is asked for and not there, and whether that is doubtful: other words may stand in its place. */
export interface Absent {
  readonly parts: readonly string[]
  readonly isDoubtful: boolean
}

/**
 * The parts of what is asked that the answers lack: clauses, then members of lists. A part is absent only where the rest
 * stands there in much the same words. Of a statement, a purpose say, members count only where the rest is copied.
 */
export function absentParts(
  text: string,
  answers: readonly Indexed[],
  lexicon: Lexicon,
  { isStatement }: { readonly isStatement: boolean },
): Absent {
  const bags = answers.flatMap(({ bag, headingBag }) => [bag, headingBag])
  const said = answers.map(({ passage }) => passage.text).join('\n')
  const whole = singles(lexicon.bag(text))
  const all = weightOf(whole)
  const bagOf = (part: string): Bag => singles(lexicon.bag(withoutPlace(part)))
  const restOf = (bag: Bag): number => shareIn(new Map([...whole].filter(([term]) => !bag.has(term))), bags)
  const isUnsaid = (part: string): boolean => {
    const bag = bagOf(part)
    const [first] = bag.keys()
    const isCopied = restOf(bag) >= limits.whole && first !== undefined && !held(first, bags)
    const limit = isCopied ? limits.heldInCopy : limits.held
    if (bag.size === 0 || weightOf(bag) / all < limits.weight || isAbbreviated(part, said)) return false
    return shareIn(bag, bags) <= limit ? !hasItsNumbers(part, said) : isBan(part) && !negates(said)
  }
  /** Another act: its verb is not there, and not much of what it is done to. */
  const isUndone = (part: string): boolean => {
    const bag = bagOf(part)
    const [verb] = bag.keys()
    return duty.test(part) && verb !== undefined && !held(verb, bags) && shareIn(bag, bags) <= limits.undone
  }
  const clauses = clausesOf(text)
  const unsaid = clauses.filter((part) => clauses.length > 1 && isUnsaid(part))
  const members = clauses
    .filter((part) => !unsaid.includes(part))
    .flatMap(membersOf)
    .filter(isUnsaid)
  const undone = clauses
    .flatMap(actsOf)
    .filter((part, at) => at > 0 && isUndone(part) && weightOf(bagOf(part)) / all >= limits.weight)
  const parts = unsaid.length + members.length > 0 ? [...unsaid, ...members] : undone
  const dropped = new Set(parts.flatMap((part) => [...bagOf(part).keys()].filter((term) => !held(term, bags))))
  const rest = new Map([...whole].filter(([term]) => !dropped.has(term)))
  const share = shareIn(rest, bags)
  if (parts.length === 0 || share < limits.others || weightOf(rest) / all < limits.rest) return nothing
  const counted = isStatement && share < limits.copied ? unsaid : parts
  return {
    parts: counted,
    isDoubtful: parts === undone || isReplaced(counted, whole, answers, bagOf) || isFirst(counted, clauses),
  }
}

const nothing: Absent = { parts: [], isDoubtful: false }
const held = (term: string, bags: readonly Bag[]): boolean => bags.some((bag) => bag.has(term))

/** Whether the answer says at least as much of its own as is absent: it may say the same in other words. */
function isReplaced(
  parts: readonly string[],
  whole: Bag,
  answers: readonly Indexed[],
  bagOf: (part: string) => Bag,
): boolean {
  const absent = parts.reduce((sum, part) => sum + weightOf(bagOf(part)), 0)
  const own = answers.reduce((sum, { bag }) => {
    const foreign = new Map([...singles(bag)].filter(([term]) => !whole.has(term)))
    return sum + weightOf(foreign)
  }, 0)
  return own >= absent * 0.9
}

/** Whether the main clause itself is what is absent: then the answer is for something else. */
const isFirst = (parts: readonly string[], clauses: readonly string[]): boolean =>
  parts.some((part) => (clauses[0] ?? '').startsWith(part))

/** The verbs by which the duties of a sentence are told apart. */
const duty =
  /^(?:công khai|công bố|niêm yết|báo cáo|kiểm tra|giám sát|xử lý|khen thưởng|biểu dương|tập huấn|bồi dưỡng|gửi|thành lập|kiện toàn|rà soát|ký|đánh giá|nhân rộng|sơ kết|tổng kết|cập nhật|thông báo|trồng|cắm|sửa chữa|nghiêm cấm|mở|trả lời|giải đáp|đăng|đối thoại|nghiệm thu|phun|tiêm|dọn|diễn tập|tuần tra)(?!\p{L})(?:\s\p{L}+){2}/iu

/** The acts that "và" and commas join: from one verb of duty to the next. */
function actsOf(clause: string): readonly string[] {
  return clause.split(/(?:,\s|\svà\s|;\s)/u).map((part) => part.trim())
}

/** Numbers that stand in the answer speak for the part that names them. */
function hasItsNumbers(part: string, said: string): boolean {
  const numbers = part.match(/\d+/gu) ?? []
  return numbers.length > 0 && numbers.every((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(said))
}

const isBan = (part: string): boolean => /^(?:tuyệt đối )?(?:không|nghiêm cấm|cấm)(?!\p{L})/iu.test(part)
const negates = (said: string): boolean =>
  /(?<!\p{L})(?:không|cấm|chấm dứt|tránh|ngăn|hạn chế|chống)(?!\p{L})/iu.test(said)

/** A place that the lower level names in its own words is no part of its own. */
function withoutPlace(part: string): string {
  const at = /(?<!^)\s(?:tại|ở)\s/u.exec(part)?.index
  return at === undefined ? part : part.slice(0, at)
}

/** Sentences and what stands between semicolons and line feeds, without a topic before a colon and without time limits. */
function clausesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => sentences(line).flatMap((sentence) => sentence.text.split(/;\s+/u)))
    .map((part) => part.replace(/^[^:]{2,40}:\s+(?=\S)/u, '').trim())
    .filter((part) => part !== '' && !isAboutTime(part))
}

/** Stands for a comma inside words that belong together: a private-use letter that no text holds. */
const shield = '\ue001'
/** Phrases of the thesaurus that hold a comma: "cán bộ, công chức", "phòng, chống". */
function commaPhrases(): readonly string[] {
  const phrases = thesaurus.flatMap((group) => group.phrases.filter((phrase) => phrase.includes(',')))
  return phrases.toSorted((a, b) => b.length - a.length)
}

const unit = '(?:xã|phường|đặc khu|thị trấn|thôn|ấp|bản|tổ dân phố|khu phố)'
const together = new RegExp(
  [...commaPhrases(), `${unit}(?:, ${unit})+`].map((phrase) => `(?<!\\p{L})${phrase}(?!\\p{L})`).join('|'),
  'giu',
)

/** What commas and "và" divide, where several words stand on both sides. */
function membersOf(clause: string): readonly string[] {
  const shielded = clause.replace(together, (phrase) => phrase.replaceAll(', ', shield))
  const members = shielded
    .split(/,\s+(?:và\s+)?/u)
    .flatMap((part) => (letters.test(part) ? [part] : part.split(/\s+và\s+(?=\p{L}+\s\p{L}+)/u)))
    .map((part) => part.replaceAll(shield, ', '))
    .filter((part) => !isAboutTime(part))
  return members.length < 2 ? [] : members.filter((part) => part.split(' ').length > 2 && !isAdjunct(part))
}

/** A condition, a source or the "others" at the end of a list: whoever does the rest has seen to it. */
const isAdjunct = (part: string): boolean =>
  /^(?:đối với|phối hợp(?: chặt chẽ)? với|cùng với|theo|thuộc|trên cơ sở|căn cứ|phù hợp|nơi|những nơi|các nơi|các địa điểm|địa điểm|ubnd|ủy ban)(?!\p{L})|(?<!\p{L})(?:khác|liên quan)[.)]?$/iu.test(
    part,
  )

const isAboutTime = (part: string): boolean =>
  /^(?:hoàn thành|xong|trước ngày|chậm nhất|trong (?:năm|quý|tháng)|thời gian|từ ngày|đến ngày)[^;]{0,40}$/iu.test(part)

/** "Chỉ số hài lòng (SIPAS)": the answer may say the letters alone. */
function isAbbreviated(part: string, said: string): boolean {
  const short = letters.exec(part)?.[1]
  return short !== undefined && said.includes(short)
}
const letters = /\(([A-ZĐ][A-ZĐa-z &-]{1,14})\)/u
