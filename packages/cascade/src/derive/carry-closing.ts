import type { Paragraph } from '@kehoach/core'
import { inOrder, unchanged } from './change.ts'
import { bodiesTogether } from './readdress/own-bodies.ts'
import { readdress } from './readdress/readdress.ts'
import { reschedule, withInternalDate } from './reschedule.ts'
import { type Work, note } from './work.ts'
import { ownText } from './carry.ts'

/** A duty that the parent's closing sets is the unit's own sentence: who owes it says it. */
export function carryClosing(paragraph: Paragraph, work: Work): Paragraph {
  const { names } = work
  const text = paragraph.text.replace(/\s*(?:\.\/\.|[.;])$/u, '.')
  const report =
    /^(?<before>.*?),? (?<report>báo cáo (?:kết quả [^.]*)?(?:UBND|Ủy ban nhân dân|Sở|Phòng|về)[^.]*\..*)$/su.exec(
      text,
    )?.groups
  const changed = inOrder(text, [
    (rest) => ownText(rest, work.carried.get(paragraph.id), names),
    (rest) => {
      const own = readdress(report?.['report'] ?? '', names).text
      return own === '' || !rest.endsWith(own)
        ? unchanged(rest)
        : {
            text: `${rest
              .slice(0, -own.length)
              .replace(/[, ]+$/u, '')
              .replace(new RegExp(`,? (?:và )?UBND ${names.kind}(?= )`, 'u'), '')}; UBND ${names.kind} ${own}`,
            rules: ['owed-by-the-unit'],
            asks: [],
          }
    },
    (rest) => reschedule(rest, work.calendar),
    (rest) => withInternalDate(rest, `${bodiesTogether(names)}, ${work.under}`, work.calendar),
  ])
  note(work, paragraph.id, changed.asks)
  return { ...paragraph, text: changed.text, position: null }
}
