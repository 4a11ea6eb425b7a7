import { unchanged, type Changed } from './change.ts'
import type { UnitNames } from './unit-names.ts'

/**
 * Where the unit only helps: the upper body that leads becomes the one it works with, "Sở Y tế chủ trì, phối hợp với
 * UBND cấp xã tiêm chủng" becomes "Phối hợp với Sở Y tế tiêm chủng". `leads` are the bodies that the sentence begins with.
 */
export function asHelper(text: string, leads: readonly string[], { kind }: UnitNames): Changed {
  const start = /^(?:Giao |Đề nghị |Yêu cầu )?/u.exec(text)?.[0] ?? ''
  const sentence = text.slice(start.length)
  const end = endOfLeads(sentence, leads)
  if (end === 0) return unchanged(text)
  const actors = sentence.slice(0, end)
  // The text was readdressed before: the unit stands as "UBND xã".
  const unit = `(?:UBND|Ủy ban nhân dân) ${kind}`
  const withUnit = new RegExp(`,? ?(?:và )?phối hợp(?: chặt chẽ)? (?:với|cùng)(?: các)? ${unit}(?:,| và)?`, 'u')
  const work = sentence
    .slice(end)
    .replace(withUnit, (_, at: number) => (at < 12 ? '' : ','))
    .replace(new RegExp(`(?:,| và) ${unit}(?=[ ,.;])`, 'u'), '')
    .replace(/^[ ,]*(?:(?:chủ trì|có trách nhiệm|chịu trách nhiệm)[ ,]*)*/u, '')
    .replace(/^phối hợp(?: chặt chẽ)? (?:với|cùng) (?=\p{Lu}|các )/u, 'và ')
    .replace(/ {2,}/gu, ' ')
    .trim()
  return { text: `Phối hợp với ${actors} ${work}`, rules: ['helps'], asks: [] }
}

/** Where the list of leading bodies at the start of a sentence ends; 0 where it does not begin with one. */
function endOfLeads(sentence: string, leads: readonly string[]): number {
  return leads.reduce((end, lead) => {
    const at = sentence.indexOf(lead)
    const isNext = at >= 0 && at <= end + 5
    return isNext ? Math.max(end, at + lead.length) : end
  }, 0)
}
