import { itemsOf, type Plan } from '@kehoach/core'

/** The bodies that the parent wants reports sent to: they follow the plan up and receive it. */
export function followers(parent: Plan): readonly string[] {
  const texts = [...itemsOf(parent).map(({ item }) => item.text), ...parent.closing.map(({ text }) => text)].join('\n')
  const found = [
    ...texts.matchAll(
      /(?:báo cáo|gửi)[^.;]{0,60}?(?:về|qua|cho)?\s((?:Sở|Phòng)(?:\s(?:và\s)?\p{Lu}[\p{L}&]*(?:\s\p{Ll}+(?=\s(?:và\s\p{Lu}|-)))?(?:,(?=\s\p{Lu}))?){1,7})/gu,
    ),
  ].map(([, name = '']) => name.replace(/,$/u, '').trim())
  return [...new Set(found)].slice(0, 2)
}
