import { citations } from '@kehoach/language'

/**
 * The parts of a text that nothing changes: names of acts with their subjects, and what stands in quotation marks. An
 * act's subject ends where its clause does, or where a new body begins to act.
 */
export function fixedSpans(text: string): readonly (readonly [number, number])[] {
  const acts = citations(text)
    .filter(({ number }) => number !== null)
    .map(({ span }) => {
      const from = [...text].slice(0, span[0]).join('').length
      const rest = text.slice(from)
      return [from, from + (endOfAct.exec(rest)?.index ?? rest.length)] as const
    })
  // An open question and a field's mark are no words of the plan.
  const quoted = [...text.matchAll(/“[^”]{1,300}”|"[^"]{1,300}"|\[…[^\]]{1,200}…\]|\{\{[^{}]{1,200}\}\}/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  return [...acts, ...quoted]
}

/** Where the name of an act ends: its clause ends, or a comma opens the main clause of the sentence. */
const endOfAct =
  /;|\.(?=\s|$)|,\s+(?=(?:UBND|Ủy ban nhân dân|[Cc]ác (?:xã|phường|huyện|địa phương|sở|cơ quan|đơn vị)|[Mm]ỗi |[Gg]iao |[Yy]êu cầu |[Đđ]ề nghị |(?:cấp )?(?:xã|phường|huyện|tỉnh) ))/u
