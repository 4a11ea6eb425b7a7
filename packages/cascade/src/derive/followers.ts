import { itemsOf, type Plan } from '@kehoach/core'
import { endOfName } from '@kehoach/language'

/** The bodies that the parent wants reports sent to: they follow the plan up and receive it. */
export function followers(parent: Plan): readonly string[] {
  const texts = [...itemsOf(parent).map(({ item }) => item.text), ...parent.closing.map(({ text }) => text)]
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?:báo cáo|gửi)[^.;]{0,90}?(?:về|qua|cho)?[ (](?=(?:Sở|Phòng) \p{Lu})/gu)].flatMap(
      (match): string[] => {
        const rest = text.slice(match.index + match[0].length)
        const sentence = /^[^.;:,()]{0,90}(?:, \p{Lu}[^.;:,()]{0,40})?/u.exec(rest)?.[0] ?? ''
        const name = sentence.slice(0, endOfName(sentence) ?? sentence.length).trim()
        return name === '' ? [] : [name.replace(/[, ]+$/u, '')]
      },
    ),
  )
  return [...new Set(found)].slice(0, 2)
}
