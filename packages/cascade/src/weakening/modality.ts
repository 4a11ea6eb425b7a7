import type { Obligation, Weakening } from '@kehoach/core'
import { modality, modalityOrder, normalise } from '@kehoach/language'
import type { Answer } from './answer.ts'

/** Words that leave a duty open: options, conditions, attempts. */
const softeners =
  /(?:khuyến khích|khuyến cáo|có thể|phấn đấu|cố gắng|nghiên cứu|xem xét|vận dụng|tùy (?:theo )?(?:tình hình|điều kiện|khả năng)|(?:nếu|khi|nơi) có (?:điều kiện|kinh phí|nguồn|nhu cầu)|nếu (?:bố trí|cân đối|thu xếp|sắp xếp|đủ)[^.;,]{0,30}|trong điều kiện cho phép|hạn chế|nên)(?!\p{L})/gu
const prohibition = /(?:nghiêm cấm|tuyệt đối không|cấm|không được|không để)(?!\p{L})/u

/** Softer words than the parent's: an option, a condition, an attempt; "hạn chế" in place of "nghiêm cấm". */
export function modalityWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const asked = normalise(obligation.text)
  const given = normalise(answer.text.replace(/\([^)]*\)/gu, ' '))
  const soft = [...given.matchAll(softeners)]
    .filter(({ 0: word, index }) => word !== 'nên' || !isReason(given.slice(0, index)))
    .map(([word]) => word)
    .filter((word) => !asked.includes(word.split(' ').slice(0, 2).join(' ')))
  const [word] = soft
  if (word === undefined) return []
  const isBan = prohibition.test(asked) && !prohibition.test(given)
  const isSofter = modalityOrder.indexOf(modality(answer.text)) >= modalityOrder.indexOf('should')
  const isConditional = /^(?:nếu|khi|nơi|tùy|trong điều kiện)/u.test(word)
  const isFirm = modalityOrder.indexOf(obligation.modality) < modalityOrder.indexOf('requested')
  if (!isBan && !(isFirm && (isSofter || isConditional))) return []
  return [{ aspect: 'modality', parent: firstWords(obligation.text), child: word }]
}

/** "do … nên": the word joins a reason to what follows from it. */
const isReason = (before: string): boolean => /(?<!\p{L})(?:do|vì|bởi)(?!\p{L})[^.;]*$/u.test(before)

function firstWords(text: string): string {
  return /^.{0,60}(?=\s|$)/su.exec(text)?.[0] ?? ''
}
