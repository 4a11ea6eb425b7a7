import { element, escaped, type Xml } from './xml.ts'

/** How words look; `size` in half points, `color` as six hexadecimal digits. */
export interface RunStyle {
  readonly size: number
  readonly bold?: boolean
  readonly italics?: boolean
  /** Shown in capitals; the text stays as written. */
  readonly caps?: boolean
  readonly color?: string
  /** Yellow behind the words: an open place of a draft. */
  readonly marked?: boolean
}

/** The runs of a text in one style: line ends become breaks, tabs stay tabs. */
export function runs(text: string, style: RunStyle): Xml {
  return text === '' ? '' : `<w:r>${runProperties(style)}${words(text)}</w:r>`
}

/** `w:rPr` in the order of CT_RPr. ECMA-376, part 1, 17.3.2.28. */
export function runProperties({ size, bold, italics, caps, color, marked }: RunStyle): Xml {
  return (
    '<w:rPr>' +
    (bold === true ? '<w:b/><w:bCs/>' : '') +
    (italics === true ? '<w:i/><w:iCs/>' : '') +
    (caps === true ? '<w:caps/>' : '') +
    (color === undefined ? '' : element('w:color', { 'w:val': color })) +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` +
    (marked === true ? '<w:highlight w:val="yellow"/>' : '') +
    '</w:rPr>'
  )
}

function words(text: string): Xml {
  if (!/[\t\r\n]/.test(text)) return `<w:t xml:space="preserve">${escaped(text)}</w:t>`
  return text
    .split(/(\r\n|[\t\r\n])/)
    .map((piece) => (piece === '' ? '' : (signs[piece] ?? `<w:t xml:space="preserve">${escaped(piece)}</w:t>`)))
    .join('')
}

const signs: Readonly<Record<string, Xml>> = { '\t': '<w:tab/>', '\n': '<w:br/>', '\r': '<w:br/>', '\r\n': '<w:br/>' }
