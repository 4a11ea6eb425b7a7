import type { Obligation, Weakening } from '@kehoach/core'
import { modality, modalityOrder, normalise } from '@kehoach/language'
import { isCopy, type Answer } from './answer.ts'

/** Words that leave a duty open: options, conditions, attempts. */
const softeners =
  /(?:khuyến khích|khuyến cáo|từng bước|linh hoạt|có thể|phấn đấu|cố gắng|nghiên cứu|xem xét|vận dụng|tùy (?:theo )?(?:tình hình|điều kiện|khả năng)|(?:nếu|khi|nơi) có (?:điều kiện|kinh phí|nguồn|nhu cầu)|(?:nếu|khi|trường hợp) (?:cần(?: thiết)?|thuận lợi|phù hợp)|nếu (?:bố trí|cân đối|thu xếp|sắp xếp|đủ)[^.;,]{0,30}|trong điều kiện cho phép|hạn chế|nên)(?!\p{L})/gu
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
  const isBan = prohibition.test(asked) && !prohibition.test(given)
  if (word === undefined) {
    const isLifted = isBan && !/(?<!\p{L})(?:không|chống|ngăn|tránh|xử lý|chấm dứt)(?!\p{L})/u.test(given)
    return isLifted ? [{ aspect: 'modality', parent: prohibition.exec(asked)?.[0] ?? '', child: '' }] : []
  }
  const isSofter = modalityOrder.indexOf(modality(answer.text)) >= modalityOrder.indexOf('should')
  const isConditional = /^(?:nếu|khi|nơi|tùy|trong điều kiện)/u.test(word)
  const isFirm = modalityOrder.indexOf(obligation.modality) < modalityOrder.indexOf('requested')
  // In a copy a softener was put in, wherever it stands.
  const isPutIn = isCopy(answer, obligation.text) && softenersOfAct.test(word) && !isOfPurpose(given, word)
  if (!isBan && !(isFirm && (isSofter || isConditional || isPutIn))) return []
  return [{ aspect: 'modality', parent: firstWords(obligation.text), child: word }]
}

const softenersOfAct =
  /^(?:khuyến khích|khuyến cáo|từng bước|linh hoạt|có thể|phấn đấu|cố gắng|nghiên cứu|xem xét|vận dụng)/u

/** "để người dân có thể tra cứu", "xem xét, giải quyết": it softens no duty. */
const isOfPurpose = (given: string, word: string): boolean =>
  new RegExp(`(?:để|giúp|nhằm)[^.;,]{0,40}${word}|${word},`, 'u').test(given)

/** "do … nên": the word joins a reason to what follows from it. */
const isReason = (before: string): boolean => /(?<!\p{L})(?:do|vì|bởi)(?!\p{L})[^.;]*$/u.test(before)

function firstWords(text: string): string {
  return /^.{0,60}(?=\s|$)/su.exec(text)?.[0] ?? ''
}
