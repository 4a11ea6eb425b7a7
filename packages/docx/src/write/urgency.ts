import type { Layout } from './layout.ts'
import { paragraph, tiny } from './paragraph.ts'
import { runs } from './run.ts'
import { tableXml } from './table-xml.ts'
import { widthInTwips } from './text-width.ts'
import type { Xml } from './xml.ts'

/** How urgent a document is, as printed. */
export type Urgency = 'KHẨN' | 'THƯỢNG KHẨN' | 'HỎA TỐC'

/** The lengths of the frames, in millimetres; all are 8 mm high. Annex I, III.2.b. */
const lengths: Readonly<Record<Urgency, number>> = { KHẨN: 20, 'THƯỢNG KHẨN': 40, 'HỎA TỐC': 30 }

const perMillimetre = 56.6929

/** The mark of urgency under number and symbol: bold capitals in a frame, bright red. */
export function urgencyFrame(urgency: Urgency, { size }: Layout): Xml {
  const width = Math.round(lengths[urgency] * perMillimetre)
  const words = runs(urgency, { size: size.number, bold: true, color: 'FF0000' })
  return framed(words, width, 'FF0000', 'Dấu chỉ mức độ khẩn')
}

/** The scope of circulation, framed above the national name: "LƯU HÀNH NỘI BỘ". Annex I, III.2.c. */
export function circulationFrame(text: string, room: number, { size }: Layout): Xml {
  const width = Math.min(room, widthInTwips(text.toUpperCase(), size.number, true) + 240)
  return framed(
    runs(text, { size: size.number, bold: true, caps: true }),
    width,
    '000000',
    'Chỉ dẫn về phạm vi lưu hành',
  )
}

function framed(words: Xml, width: number, color: string, description: string): Xml {
  const table = tableXml(
    {
      columns: [width],
      border: { color, size: 8 },
      margins: { side: 20, top: 0 },
      align: 'center',
      description,
      hasHead: false,
    },
    [
      {
        height: Math.round(8 * perMillimetre),
        cells: [{ width, center: true, content: paragraph({ align: 'center' }, words) }],
      },
    ],
  )
  return paragraph({ line: 100, exactly: true, mark: 8 }, '') + table + tiny()
}
