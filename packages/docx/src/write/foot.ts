import type { Recipient, Signature } from '@kehoach/core'
import type { Context } from './context.ts'
import { draftRuns, wholeRuns } from './drafting.ts'
import { paragraph } from './paragraph.ts'
import { runs } from './run.ts'
import { tableXml } from './table-xml.ts'
import type { Xml } from './xml.ts'

/** The drafter's sign and the number of copies, `PL.(300)`. Annex I, III.3. */
export interface Drafter {
  readonly symbol: string
  readonly copies: number | null
}

/** Recipients on the left, signature on the right, level with each other. Annex I, II.7.đ and II.9.d. */
export function footTable(
  recipients: readonly Recipient[],
  signature: Signature | null,
  drafter: Drafter | null,
  context: Context,
): Xml {
  if (recipients.length === 0 && signature === null && drafter === null) return ''
  const half = Math.round(context.width / 2)
  const left = recipientLines(recipients, context) + drafterLine(drafter)
  const right = signature === null ? '' : signatureLines(signature, context)
  return tableXml(
    {
      columns: [half, context.width - half],
      border: 'none',
      margins: { side: 0, top: 0 },
      description: 'Bố cục phần cuối văn bản: bên trái là nơi nhận; bên phải là chữ ký',
      hasHead: false,
    },
    [
      {
        // A long list of recipients may go over a page: a row that cannot split would leave the page before it empty
        canSplit: recipients.length > 25,
        cells: [
          { width: half, content: left },
          { width: context.width - half, content: right },
        ],
      },
    ],
  )
}

function recipientLines(recipients: readonly Recipient[], { layout, drafting }: Context): Xml {
  if (recipients.length === 0) return ''
  const { recipientsHead, recipients: size } = layout.size
  const line = (content: Xml): Xml => paragraph({ align: 'left' }, content)
  return [
    line(runs('Nơi nhận:', { bold: true, italics: true, size: recipientsHead })),
    ...recipients.map((each) => {
      const isGroup = each.kind === 'group'
      const words = draftRuns(each.text, { size, italics: isGroup }, drafting, each, 'text')
      return line(isGroup ? words : runs('- ', { size }) + words)
    }),
  ].join('')
}

const drafterLine = (drafter: Drafter | null): Xml =>
  drafter === null
    ? ''
    : paragraph(
        { align: 'left', before: 60 },
        runs(`${drafter.symbol}.${drafter.copies === null ? '' : `(${drafter.copies})`}`, { size: 22, caps: true }),
      )

/** Authority (TM., KT., Q., TL., TUQ. as given) and title in capitals, room to sign, the name. II.7. */
function signatureLines(signature: Signature, { layout, drafting }: Context): Xml {
  const size = layout.size.authority
  const line = (content: Xml): Xml => paragraph({ align: 'center', line: 252, mark: size }, content)
  const upper = (text: string | null, field: 'authority' | 'title'): Xml =>
    (text ?? '')
      .split('\n')
      .filter((part) => part !== '')
      .map((part, at) => {
        const style = { size, bold: true, caps: part !== part.toUpperCase() }
        return line(at === 0 ? wholeRuns(part, style, drafting, signature, [field]) : runs(part, style))
      })
      .join('')
  const room = Array.from({ length: 5 }, () => line('')).join('')
  const { authority, title, name } = signature
  const signed = name === null ? '' : line(draftRuns(name, { size, bold: true }, drafting, signature, 'name'))
  return upper(authority, 'authority') + upper(title, 'title') + room + signed
}
