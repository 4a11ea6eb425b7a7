import { around, boxOf, type Box, type Piece } from './piece.ts'

/** Pieces that stand on one line, from left to right. */
export interface Line {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly box: Box
}

/** The lines that pieces make, from top to bottom: those whose baselines are nearer than a third of their size. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const rows: { baseline: number; size: number; pieces: Piece[] }[] = []
  const ordered = pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)
  for (const piece of ordered) {
    const row = rows.findLast((each, at) => at >= rows.length - 3 && isOnRow(each, piece))
    if (row === undefined) rows.push({ baseline: piece.baseline, size: piece.size, pieces: [piece] })
    else {
      row.pieces.push(piece)
      if (piece.size > row.size * 1.2) [row.size, row.baseline] = [piece.size, piece.baseline]
    }
  }
  return rows.toSorted((a, b) => a.baseline - b.baseline).map((row) => lineOf(row.pieces))
}

/** Raised and lowered signs are smaller than their line and stand within its height. */
function isOnRow(row: { readonly baseline: number; readonly size: number }, { baseline, size }: Piece): boolean {
  const away = Math.abs(row.baseline - baseline)
  const [large, small] = [Math.max(row.size, size), Math.min(row.size, size)]
  return away <= large * (small < large * 0.75 ? 0.45 : 0.3)
}

function lineOf(unordered: readonly Piece[]): Line {
  const pieces = unordered.length === 1 ? unordered : unordered.toSorted((a, b) => a.left - b.left)
  const widest = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best))
  const box = around(pieces.map(boxOf))
  return {
    text: joinedText(pieces),
    pieces,
    left: box[0],
    right: box[0] + box[2],
    baseline: widest.baseline,
    size: widest.size,
    box,
  }
}

/** The text of pieces on one line: a space where the layer has one, or where the gap is as wide as one. */
function joinedText(pieces: readonly Piece[]): string {
  if (pieces.length === 1) return pieces[0]?.text ?? ''
  let text = ''
  pieces.forEach((piece, at) => {
    const last = pieces[at - 1]
    if (last === undefined) text = piece.text
    else text += isApart(last, piece) ? ` ${piece.text}` : piece.text
  })
  return text.normalize('NFC')
}

/** A space is about a quarter of the size; letters of one word stand nearer than an eighth. */
function isApart(last: Piece, piece: Piece): boolean {
  if (/^\p{M}/u.test(piece.text)) return false
  const gap = piece.left - last.right
  return gap > Math.max(last.size, piece.size) * 0.13 || last.spaced.after || piece.spaced.before
}

/** A line divided where the gap between two pieces is wider than `ems` of its size. */
export function segmentsOf({ pieces, size }: Line, ems: number): readonly Line[] {
  const groups: Piece[][] = []
  let end = -Infinity
  for (const piece of pieces) {
    if (piece.left - end > size * ems) groups.push([piece])
    else groups.at(-1)?.push(piece)
    end = Math.max(end, piece.right)
  }
  return groups.map(lineOf)
}
