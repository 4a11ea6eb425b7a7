import type { Plan } from '@kehoach/core'

/** Words of type and function, and of kinds of unit, that stand in small letters inside an agency's name. */
const generic: ReadonlySet<string> = new Set(
  'ủy uỷ ban nhân dân tỉnh thành phố huyện quận thị xã phường trấn đặc khu sở phòng trung tâm văn và của chi cục bộ'.split(
    ' ',
  ),
)
const firstCapital = /^(?:ủy|uỷ|hội|sở|phòng|trung|văn|ban|chi|bộ|cục)$/u

/**
 * The issuer in the case of running text: `ỦY BAN NHÂN DÂN XÃ TÂN AN` is "Ủy ban nhân dân xã Tân An", as the plan's own
 * sentences write it where they name it. Decree 30/2020/NĐ-CP, Annex II, IV.1.
 */
export function issuerName(plan: Plan): string | null {
  const { issuer } = plan.header
  if (issuer === null) return null
  const expanded = issuer.replace(/^UBND(?=\s)/u, 'ỦY BAN NHÂN DÂN')
  if (expanded !== expanded.toUpperCase()) return expanded
  return writtenIn(plan, expanded) ?? cased(expanded)
}

function writtenIn(plan: Plan, issuer: string): string | null {
  const texts = [...plan.opening, ...plan.closing].map(({ text }) => text).join('\n')
  const at = texts.toUpperCase().indexOf(issuer)
  const found = at < 0 ? null : texts.slice(at, at + issuer.length)
  return found !== null && found !== found.toUpperCase() ? found : null
}

/** A council's name holds a word, "đồng", that is a common part of place names: it is known as a phrase alone. */
function cased(issuer: string): string {
  const council = /^HỘI ĐỒNG NHÂN DÂN(?=\s|$)/u.exec(issuer)?.[0]
  if (council !== undefined) return `Hội đồng nhân dân${casedWords(issuer.slice(council.length), false)}`
  return casedWords(issuer, true)
}

function casedWords(words: string, isStart: boolean): string {
  return words
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      generic.has(word) && !(isStart && at === 0 && firstCapital.test(word))
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
}
