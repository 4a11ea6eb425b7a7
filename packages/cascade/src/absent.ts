import { sentences } from '@kehoach/language'
import { shareIn, weightOf, type Bag, type Lexicon } from './lexicon.ts'
import type { Indexed } from './passages.ts'
import { thesaurus } from './thesaurus.ts'

/** The limits of what counts as an absent part; shares of weighted words, 0 to 1. */
const limits = {
  /** A part with no more of its words than this in the answer is not there. */
  held: 0.2,
  /** Only beside others that are there in so many of their words: in a paraphrase nothing can be called absent. */
  others: 0.55,
  /** A part that weighs less than this of the whole is no part of its own. */
  weight: 0.1,
} as const

/**
 * The parts of what is asked that the answers lack: clauses, then members of lists. A part is absent only where the rest
 * stands there in much the same words. Of a statement, a purpose say, only whole clauses are looked for.
 */
export function absentParts(
  text: string,
  answers: readonly Indexed[],
  lexicon: Lexicon,
  { isStatement }: { readonly isStatement: boolean },
): readonly string[] {
  const bags = answers.flatMap(({ bag, headingBag }) => [bag, headingBag])
  const said = answers.map(({ passage }) => passage.text).join('\n')
  const whole = lexicon.bag(text)
  const isAbsent = (part: string, bag: Bag): boolean => {
    const weight = weightOf(bag)
    if (bag.size < 2 || weight / weightOf(whole) < limits.weight || isAbbreviated(part, said)) return false
    const rest = new Map([...whole].filter(([term]) => !bag.has(term)))
    return shareIn(bag, bags) <= limits.held && shareIn(rest, bags) >= limits.others
  }
  const clauses = clausesOf(text)
  const absent = clauses.filter((part) => clauses.length > 1 && isAbsent(part, lexicon.bag(part)))
  if (isStatement) return absent
  const members = clauses
    .filter((part) => !absent.includes(part))
    .flatMap(membersOf)
    .filter((part) => isAbsent(part, lexicon.bag(part)))
  return [...absent, ...members]
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
    .split(/,\s+(?:và\s+)?|\s+và\s+(?=\p{L}+\s\p{L}+)/u)
    .map((part) => part.replaceAll(shield, ', '))
    .filter((part) => !isAboutTime(part))
  return members.length < 2 ? [] : members.filter((part) => part.split(' ').length > 2)
}

const isAboutTime = (part: string): boolean =>
  /^(?:hoàn thành|xong|trước ngày|chậm nhất|trong (?:năm|quý|tháng)|thời gian|từ ngày|đến ngày)[^;]{0,40}$/iu.test(part)

/** "Chỉ số hài lòng (SIPAS)": the answer may say the letters alone. */
function isAbbreviated(part: string, said: string): boolean {
  const letters = /\(([A-ZĐ][A-ZĐa-z &-]{1,14})\)/u.exec(part)?.[1]
  return letters !== undefined && said.includes(letters)
}
