import { citations, quantities } from '@kehoach/language'
import { equivalentAgency } from '@kehoach/units'
import { mark, type Ask, type Changed } from './change.ts'
import type { UnitNames } from './unit-names.ts'

/** Bodies and units that ended with the district level on 30/6/2025, as a commune's older plan names them. */
const ended: readonly RegExp[] = [
  /(?<!\p{L})(?:[Cc]ông chức )?(?:Văn phòng - thống kê|Văn hóa - xã hội|Tư pháp - hộ tịch|Tài chính - kế toán|Địa chính - nông nghiệp - xây dựng và môi trường|Địa chính - xây dựng - đô thị và môi trường)/gu,
  /(?<!\p{L})(?:Phòng (?:\p{Lu}[\p{L} ,-]{2,40}? )?|UBND |Huyện ủy |Thị ủy )?(?:huyện|thị xã|quận)(?: \p{Lu}\p{L}*){1,4}/gu,
  /(?<!\p{L})(?:UBND|HĐND|Phòng [\p{Lu}][\p{L} -]{2,40}?|Trung tâm [\p{Lu}][\p{L},& -]{2,60}?) (?:huyện|thị xã|quận)(?!\p{L})/gu,
  /(?<!\p{L})Bộ phận (?:Một cửa|Tiếp nhận và Trả kết quả)(?: [\p{L} ]{0,12}xã)?/gu,
]

/**
 * A text of last year's plan with what may no longer hold: its years and numbers of documents become questions in their
 * place, a body that ended gives way to the one that does its work or to a question, figures are asked about. how-plans-
 * cascade 5.2: never carried silently.
 */
export function refreshed(text: string, year: number | null, names: UnitNames): Changed {
  const asks: Ask[] = []
  const rules = new Set<string>(['kept-from-last-year'])
  const put = (ruleId: string, old: string): string => {
    const about = mark(`${old}?`)
    asks.push({ ruleId, about, data: { old } })
    return about
  }
  const bodies =
    names.regime === 'two-level'
      ? ended.reduce(
          (rest, expression) =>
            rest.replace(expression, (old) => {
              if (old.includes('…')) return old
              const found = equivalentAgency(old, { level: 'commune', regime: 'three-level' }, names.as)
              if (!('name' in found)) return put('unit-dissolved', old)
              rules.add('agency-renamed')
              asks.push({ ruleId: 'agency-renamed', about: found.name, data: { old, now: found.name } })
              return found.name
            }),
          text,
        )
      : text
  const documents = citations(bodies)
    .flatMap(({ number }) => (number === null ? [] : [number]))
    .reduce((rest, number) => rest.replace(number, put('document-of-last-year', number)), bodies)
  const years = documents.replace(/(?<![\d/…-])(?:19|20)\d{2}(?![\d?])/gu, (old) =>
    year !== null && Number(old) < year ? put('year-of-last-plan', old) : old,
  )
  for (const { quote } of quantities(years))
    asks.push({ ruleId: 'figure-of-last-year', about: quote, data: { old: quote } })
  return { text: years, rules: [...rules], asks }
}
