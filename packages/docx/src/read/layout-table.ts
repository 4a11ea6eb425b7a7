import type { GridTable } from './table.ts'

/**
 * Whether a table only lays out a page: one column; or up to three columns that hold the head or the foot of a
 * document; or up to three without lines between them and few rows. A table that numbers its rows or
 * repeats its head holds data.
 */
export function isLayout({ rows, ruled, columns }: GridTable): boolean {
  // A list under a head that is repeated is data even in one column
  if (ruled && rows.length > 1 && rows.some(({ head }) => head)) return false
  if (columns <= 1) return true
  if (columns > 3 || rows.some(({ head }) => head)) return false
  const firsts = rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks.find(({ type }) => type !== 'furniture')))
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))),
  )
  const start = firsts.find((block) => block !== undefined)
  if (start?.type === 'paragraph' && /^(?:STT|TT|Số TT)$/iu.test(start.text)) return false
  if (texts.some((text) => headOrFoot.test(text))) return !ruled || rows.length <= 6
  return !ruled && rows.length <= 4
}

/** Words that only the head and the foot of a document begin a paragraph with. Decree 30/2020/NĐ-CP, Annex I, II. */
const headOrFoot =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s{0,3}[-–]\s{0,3}Tự do|Nơi nhận\s{0,3}:|(?:TM|KT|TL|TUQ)\.\s{0,3}\p{Lu}{2})/u
