import { isStamp } from '@kehoach/recognise'
import type { DrawnText } from './drawing.ts'
import { around, boxOf, type Box, type Piece } from './piece.ts'
import { readable } from './read-pieces.ts'

/** What of an annotation helps reading. */
export interface Annotation {
  readonly id: string
  readonly subtype: string
  /** `Sig`, `Tx` … for a form field. */
  readonly fieldType: string | null
  /** In the page's own coordinates: left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number]
  readonly isHidden: boolean
}

/** Annotations as pdf.js gives them, those of no known shape left out. */
export function annotationsOf(found: readonly unknown[]): readonly Annotation[] {
  return found.flatMap((each) => {
    if (typeof each !== 'object' || each === null) return []
    const { id, subtype, fieldType, rect, annotationFlags } = each as Readonly<Record<string, unknown>>
    const corners = Array.isArray(rect) ? rect.map(Number) : []
    const [left, bottom, right, top] = corners
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) return []
    if (!corners.every(Number.isFinite) || typeof subtype !== 'string') return []
    return [
      {
        id: String(id),
        subtype,
        fieldType: typeof fieldType === 'string' ? fieldType : null,
        rect: [left, bottom, right, top] as const,
        isHidden: typeof annotationFlags === 'number' && (annotationFlags & 2) === 2,
      },
    ]
  })
}

/** Whether an annotation may print words on the page: form fields, signatures, text typed over it, stamps. */
export function printsText({ subtype, isHidden }: Annotation): boolean {
  return !isHidden && ['Widget', 'FreeText', 'Stamp'].includes(subtype)
}

/** Notes of a reader, which are shown in a window of their own. */
export const isComment = ({ subtype }: Annotation): boolean => subtype === 'Text'

/** The words that an annotation prints, line by line as pieces; whether they are a signing tool's account of itself. */
export interface StampedText {
  readonly annotation: string
  readonly pieces: readonly Piece[]
  readonly isStamp: boolean
  readonly box: Box
}

/** The texts of appearances, an annotation each. */
export function stampedTexts(drawn: readonly DrawnText[], ids: ReadonlySet<string>): readonly StampedText[] {
  const byAnnotation = Map.groupBy(
    drawn.filter(({ annotation }) => annotation !== null && ids.has(annotation)),
    ({ annotation }) => annotation ?? '',
  )
  return [...byAnnotation].flatMap(([annotation, texts]) => {
    const pieces = texts.map(pieceOf).filter(({ text, size }) => text !== '' && size > 1)
    if (pieces.length === 0) return []
    return [{ annotation, pieces, isStamp: pieces.some(({ text }) => isStamp(text)), box: around(pieces.map(boxOf)) }]
  })
}

function pieceOf({ text, matrix, width, font }: DrawnText): Piece {
  const [left, baseline] = [matrix[4] ?? 0, matrix[5] ?? 0]
  const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0)
  return {
    text: readable(text),
    left,
    right: left + width,
    baseline,
    size,
    font,
    spaced: { before: /^\s/u.test(text), after: /\s$/u.test(text) },
    confidence: null,
  }
}

/**
 * A number or date is stamped by hand over its blank and may stand some points too high or low: it is put on the line of
 * text that it overlaps.
 */
export function onItsLine(piece: Piece, others: readonly Piece[]): Piece {
  const [, top, , height] = boxOf(piece)
  const near = others
    .filter((other) => Math.abs(other.left - piece.right) < 90 || Math.abs(piece.left - other.right) < 90)
    .map((other) => {
      const [, otherTop, , otherHeight] = boxOf(other)
      const shared = Math.min(top + height, otherTop + otherHeight) - Math.max(top, otherTop)
      return { other, share: shared / Math.min(height, otherHeight) }
    })
    .filter(({ share }) => share > 0.4)
    .toSorted((a, b) => b.share - a.share)[0]
  return near === undefined ? piece : { ...piece, baseline: near.other.baseline }
}
