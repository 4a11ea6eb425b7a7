import { BorderStyle, LineRuleType, Paragraph } from 'docx'

/**
 * A drawn line of a given length in the middle of a width, both in twips: an empty paragraph with a border on top, set in
 * from both sides. Typed underscores would be text.
 */
export function ruleLine(length: number, width: number, before = 60): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2))
  return new Paragraph({
    spacing: { before, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
}
