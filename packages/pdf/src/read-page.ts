import type { Diagnostic } from '@kehoach/core'
import { isStamp } from '@kehoach/recognise'
import { annotationsOf, isComment, onItsLine, printsText, stampedTexts, type Annotation } from './annotation.ts'
import { textQuality, type TextQuality } from './broken-text.ts'
import { readDrawing, type Drawing } from './drawing.ts'
import type { PdfEngine, PdfPage } from './engine.ts'
import type { SetAside } from './layout.ts'
import { linesOf } from './line.ts'
import { placed } from './matrix.ts'
import { positionOn, type Box, type PageText, type Piece } from './piece.ts'
import { readPieces } from './read-pieces.ts'
import { say } from './say.ts'

/** A page as it was read: its text, what was set aside, and how good its text layer is. */
export interface ReadPage {
  readonly text: PageText
  readonly aside: readonly SetAside[]
  readonly diagnostics: readonly Diagnostic[]
  readonly quality: TextQuality
  /** What the page draws, read once and only when asked for: it costs about half as much as the text. */
  readonly drawing: () => Promise<Drawing>
  readonly isDrawn: () => boolean
  /** Places where a small picture is stamped that may be a number or a date. */
  readonly picturedStamps: readonly Box[]
  readonly fonts: ReadonlySet<string>
  readonly source: PdfPage
}

/** So little text may be a stamp on a scan, if it is one or is of few lines: then the page's pictures are looked at. */
const little = { letters: 400, lines: 6 }

/** Reads the text layer of a page and the words in appearances of annotations, which the text layer leaves out. */
export async function readPage(source: PdfPage, number: number, pdfjs: PdfEngine): Promise<ReadPage> {
  const viewport = source.getViewport({ scale: 1 })
  const [content, found] = await Promise.all([
    source.getTextContent({ disableNormalization: true }),
    source.getAnnotations().catch(() => []),
  ])
  const layer = readPieces(content.items, viewport)
  const isTurned = layer.turn % 2 === 1
  const blank: PageText = {
    number,
    width: isTurned ? viewport.height : viewport.width,
    height: isTurned ? viewport.width : viewport.height,
    turn: layer.turn,
    pieces: [],
  }
  let drawn: Promise<Drawing> | null = null
  const drawing = (): Promise<Drawing> =>
    (drawn ??= source.getOperatorList().then((list) => readDrawing(list, viewport.transform, pdfjs.OPS)))

  const annotations = annotationsOf(found)
  const stamps = await stampsOf(annotations.filter(printsText), drawing, viewport, blank, layer.pieces)
  const quality = await qualityOf(layer.pieces, drawing, viewport.width * viewport.height)
  const unseen = await unseenBy(layer.pieces, drawing, drawn !== null)
  const comments = annotations.filter(isComment).length
  const aside = (pieces: readonly Piece[]): readonly SetAside[] =>
    linesOf(pieces).map(({ text, box }) => ({ type: 'furniture', text, position: positionOn(blank, [box]) }))
  const hidden = aside([...layer.unseen, ...unseen])
  const pieces = [...layer.pieces.filter((piece) => !unseen.has(piece)), ...stamps.pieces]
  return {
    text: { ...blank, pieces },
    aside: [...aside(layer.turned), ...hidden, ...stamps.aside],
    diagnostics: [
      ...stamps.diagnostics,
      ...hidden.map(({ text, position }) => say('hidden-text', { text: text.slice(0, 200) }, position)),
      ...(comments > 0 ? [say('pdf-comments', { page: number, count: comments })] : []),
    ],
    quality,
    drawing,
    isDrawn: () => drawn !== null,
    picturedStamps: stamps.pictured,
    fonts: new Set(pieces.map(({ font }) => font)),
    source,
  }
}

interface Stamps {
  readonly pieces: readonly Piece[]
  readonly aside: readonly SetAside[]
  readonly diagnostics: readonly Diagnostic[]
  readonly pictured: readonly Box[]
}

const noStamps: Stamps = { pieces: [], aside: [], diagnostics: [], pictured: [] }

/** What a signing tool or a form prints: number and date take their place in the text, its account of itself is set aside. */
async function stampsOf(
  annotations: readonly Annotation[],
  drawing: () => Promise<Drawing>,
  viewport: { readonly transform: ArrayLike<number> },
  page: PageText,
  others: readonly Piece[],
): Promise<Stamps> {
  if (annotations.length === 0) return noStamps
  const { annotationTexts, pictured } = await drawing()
  const texts = stampedTexts(annotationTexts, new Set(annotations.map(({ id }) => id)))
  const content = texts.filter(({ isStamp }) => !isStamp)
  const worded = new Set(texts.map(({ annotation }) => annotation))
  return {
    pieces: content.flatMap(({ pieces }) => pieces.map((piece) => onItsLine(piece, others))),
    aside: texts
      .filter(({ isStamp }) => isStamp)
      .flatMap(({ pieces }) => linesOf(pieces))
      .map(({ text, box }) => ({ type: 'furniture', text, position: positionOn(page, [box]) })),
    diagnostics: content.map(({ pieces, box }) => {
      const text = linesOf(pieces)
        .map((line) => line.text)
        .join(' ')
      return say('stamped-text', { text: text.slice(0, 200) }, positionOn(page, [box]))
    }),
    pictured: annotations
      .filter(({ id, fieldType }) => fieldType === 'Sig' && pictured.has(id) && !worded.has(id))
      .map(({ rect }) => boxOfRect(rect, viewport))
      .filter(([, , width, height]) => height < 40 && width < 250),
  }
}

function boxOfRect(rect: Annotation['rect'], { transform }: { readonly transform: ArrayLike<number> }): Box {
  const [[x, y], [otherX, otherY]] = [placed(transform, rect[0], rect[1]), placed(transform, rect[2], rect[3])]
  return [Math.min(x, otherX), Math.min(y, otherY), Math.abs(otherX - x), Math.abs(otherY - y)]
}

/** Pieces that are drawn in white on white or not at all. A scan's own text layer is drawn so too: it stays. */
async function unseenBy(
  pieces: readonly Piece[],
  drawing: () => Promise<Drawing>,
  isDrawingKnown: boolean,
): Promise<ReadonlySet<Piece>> {
  if (!isDrawingKnown || pieces.length === 0) return new Set()
  const { invisible, pictureArea } = await drawing()
  if (invisible.length === 0 || pictureArea > 100_000) return new Set()
  const isAt = (piece: Piece): boolean =>
    invisible.some(({ matrix }) => {
      const [left, baseline] = [matrix[4] ?? 0, matrix[5] ?? 0]
      return Math.abs(baseline - piece.baseline) < 1 && left > piece.left - 1 && left < piece.right
    })
  return new Set(pieces.filter(isAt))
}

/** A page with a stamp and a large picture is a scan; one with neither text, picture nor paths is blank. */
async function qualityOf(
  pieces: readonly Piece[],
  drawing: () => Promise<Drawing>,
  area: number,
): Promise<TextQuality> {
  const text = pieces.map((piece) => piece.text).join(' ')
  const quality = textQuality(text)
  if (quality !== 'absent' && !mayBeStamps(pieces, text)) return quality
  const { pictureArea, paths } = await drawing()
  if (pictureArea > area * 0.5) return 'absent'
  if (quality !== 'absent') return quality
  return pictureArea > area * 0.1 || paths > 100 ? 'absent' : 'good'
}

function mayBeStamps(pieces: readonly Piece[], text: string): boolean {
  if (text.length > little.letters) return false
  const lines = linesOf(pieces)
  return lines.length <= little.lines || lines.some((line) => isStamp(line.text))
}
