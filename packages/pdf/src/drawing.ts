import type { Matrix, PdfEngine, PdfOperatorList } from './engine.ts'
import { identity, placed, times } from './matrix.ts'
import type { Box } from './piece.ts'

/** A straight horizontal or vertical ruling of a page: `at` is its y or x, `from` and `to` its ends. */
export interface Ruling {
  readonly way: 'across' | 'down'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A run of text as it is drawn, with the annotation in whose appearance it stands, if any. */
export interface DrawnText {
  readonly text: string
  readonly matrix: Matrix
  readonly width: number
  readonly font: string
  readonly annotation: string | null
}

/** What a page draws, as far as it helps reading. */
export interface Drawing {
  readonly rulings: readonly Ruling[]
  /** Text in the appearances of annotations, which the text layer leaves out. */
  readonly annotationTexts: readonly DrawnText[]
  /** Annotations that draw a picture. */
  readonly pictured: ReadonlySet<string>
  /** The area that pictures cover, in square points, and how many paths are drawn. */
  readonly pictureArea: number
  readonly paths: number
  /** Text drawn in white on white, or not at all (render mode 3), outside annotations. */
  readonly invisible: readonly DrawnText[]
}

interface State {
  readonly matrix: Matrix
  readonly lineWidth: number
  readonly fill: string
  readonly font: string
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
  readonly mode: number
}

const start = (matrix: Matrix): State => ({
  matrix,
  lineWidth: 1,
  fill: '#000000',
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
})

interface Walk {
  readonly found: {
    rulings: Ruling[]
    annotationTexts: DrawnText[]
    pictured: Set<string>
    pictureArea: number
    paths: number
    invisible: DrawnText[]
  }
  /** Places painted in a colour: white letters on them are seen. */
  readonly shades: Box[]
  readonly base: Matrix
  readonly stack: State[]
  state: State
  annotation: string | null
  /** Where the line of text began, and where the next letter stands. */
  line: Matrix
  text: Matrix
}

type Step = (walk: Walk, args: readonly unknown[]) => void

/** Follows a page's drawing operators; `transform` puts its coordinates to points from the top left corner. */
export function readDrawing(list: PdfOperatorList, transform: Matrix, ops: PdfEngine['OPS']): Drawing {
  const steps = new Map(Object.entries(stepsByName).map(([name, step]) => [ops[name], step]))
  const found: Walk['found'] = {
    rulings: [],
    annotationTexts: [],
    pictured: new Set<string>(),
    pictureArea: 0,
    paths: 0,
    invisible: [],
  }
  const walk: Walk = {
    found,
    shades: [],
    base: transform,
    stack: [],
    state: start(transform),
    annotation: null,
    line: identity,
    text: identity,
  }
  for (let at = 0; at < list.fnArray.length; at += 1) {
    const args = list.argsArray[at]
    steps.get(list.fnArray[at])?.(walk, Array.isArray(args) ? args : [])
  }
  const isSeen = ({ matrix }: DrawnText): boolean =>
    walk.shades.some(([x, y, width, height]) => {
      const [left, baseline] = [matrix[4] ?? 0, matrix[5] ?? 0]
      return left >= x - 1 && left <= x + width && baseline >= y && baseline <= y + height + 1
    })
  return { ...found, invisible: found.invisible.filter((text) => !isSeen(text)) }
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

function matrixOf(value: unknown): Matrix {
  const isMatrix = typeof value === 'object' && value !== null && 'length' in value && value.length === 6
  return isMatrix ? (value as Matrix) : identity
}

const save: Step = (walk) => {
  if (walk.stack.length < 5000) walk.stack.push(walk.state)
}

const restore: Step = (walk) => {
  walk.state = walk.stack.pop() ?? walk.state
}

const moveMatrix = (walk: Walk, matrix: Matrix): void => {
  walk.state = { ...walk.state, matrix: times(walk.state.matrix, matrix) }
}

const moveLine = (walk: Walk, x: number, y: number): void => {
  walk.line = times(walk.line, [1, 0, 0, 1, x, y])
  walk.text = walk.line
}

const picture: Step = (walk) => {
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(walk.state.matrix)
  if (walk.annotation === null) {
    walk.found.pictureArea += Math.abs(a * d - b * c)
    shade(walk, [placed(walk.state.matrix, 0, 0), placed(walk.state.matrix, 1, 1)])
  } else walk.found.pictured.add(walk.annotation)
}

const set =
  (key: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'mode' | 'lineWidth'): Step =>
  (walk, [value]) => {
    walk.state = { ...walk.state, [key]: number(value) }
  }

const stepsByName: Readonly<Record<string, Step>> = {
  save,
  restore,
  transform: (walk, args) => moveMatrix(walk, matrixOf(args)),
  setLineWidth: set('lineWidth'),
  setCharSpacing: set('charSpacing'),
  setWordSpacing: set('wordSpacing'),
  setHScale: (walk, [value]) => {
    walk.state = { ...walk.state, scale: number(value) / 100 }
  },
  setLeading: (walk, [value]) => {
    walk.state = { ...walk.state, leading: -number(value) }
  },
  setTextRise: set('rise'),
  setTextRenderingMode: set('mode'),
  setFont: (walk, [font, size]) => {
    walk.state = { ...walk.state, font: String(font), size: number(size) }
  },
  setFillRGBColor: (walk, [colour]) => {
    walk.state = { ...walk.state, fill: String(colour) }
  },
  beginText: (walk) => {
    walk.line = identity
    walk.text = identity
  },
  setTextMatrix: (walk, [matrix]) => {
    walk.line = matrixOf(matrix)
    walk.text = walk.line
  },
  moveText: (walk, [x, y]) => moveLine(walk, number(x), number(y)),
  setLeadingMoveText: (walk, [x, y]) => {
    walk.state = { ...walk.state, leading: number(y) }
    moveLine(walk, number(x), number(y))
  },
  nextLine: (walk) => moveLine(walk, 0, walk.state.leading),
  showText: (walk, [glyphs]) => showText(walk, glyphs),
  showSpacedText: (walk, [glyphs]) => showText(walk, glyphs),
  paintFormXObjectBegin: (walk, [matrix]) => {
    save(walk, [])
    moveMatrix(walk, matrixOf(matrix))
  },
  paintFormXObjectEnd: restore,
  beginAnnotation: (walk, [id, , transform, matrix]) => {
    save(walk, [])
    walk.state = start(walk.base)
    moveMatrix(walk, matrixOf(transform))
    moveMatrix(walk, matrixOf(matrix))
    walk.annotation = String(id)
  },
  endAnnotation: (walk) => {
    restore(walk, [])
    walk.annotation = null
  },
  paintImageXObject: picture,
  paintInlineImageXObject: picture,
  paintImageMaskXObject: picture,
  constructPath: (walk, [paint, data]) => addRulings(walk, number(paint), data),
}

interface Glyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
}

/** Letters of one show operator: one run; a wide move between two of them is a space. */
function showText(walk: Walk, glyphs: unknown): void {
  if (!Array.isArray(glyphs)) return
  const { state } = walk
  const from = walk.text
  let text = ''
  let advance = 0
  for (const glyph of glyphs as readonly (number | Glyph | null)[]) {
    if (typeof glyph === 'number') {
      advance -= (glyph / 1000) * state.size
      if (glyph < -180 && text !== '') text += ' '
    } else if (glyph !== null) {
      text += glyph.unicode ?? ''
      const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0)
      advance += (number(glyph.width) / 1000) * state.size + spacing
    }
  }
  walk.text = times(from, [1, 0, 0, 1, advance * state.scale, 0])
  const isInvisible = state.mode === 3 || state.fill.toLowerCase() === '#ffffff'
  if (text.trim() === '' || (walk.annotation === null && !isInvisible)) return
  const place = times(times(state.matrix, from), [state.size * state.scale, 0, 0, state.size, 0, state.rise])
  const scale = Math.hypot(place[0] ?? 0, place[1] ?? 0) / (state.size * state.scale || 1)
  const drawn = {
    text,
    matrix: place,
    width: advance * state.scale * scale,
    font: state.font,
    annotation: walk.annotation,
  }
  if (walk.annotation === null) walk.found.invisible.push(drawn)
  else if (!isInvisible) walk.found.annotationTexts.push(drawn)
}

/** A ruling is at most this thick, in points, and at least this long. */
const thick = 3.2
const short = 4

/** More than any table of a plan has on one page. */
const mostRulings = 20_000

/** The paint operators that only fill (fill, eoFill), only draw the outline (stroke, closeStroke), and that do both. */
const fills: readonly number[] = [22, 23, 24, 25, 26, 27]
const strokes: readonly number[] = [20, 21, 24, 25, 26, 27]

/** The straight sides of a path: of its outline where it is drawn; a filled bar as the line it looks like. */
function addRulings(walk: Walk, paint: number, data: unknown): void {
  const path = Array.isArray(data) ? (data[0] as unknown) : data
  if (typeof path !== 'object' || path === null || walk.annotation !== null) return
  walk.found.paths += 1
  if (walk.found.rulings.length > mostRulings) return
  const { matrix, fill } = walk.state
  for (const points of outlinesOf(path as ArrayLike<number>, matrix)) {
    if (points.length > 200) continue
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const bar = barOf(left, right, top, bottom)
    if (bar !== null && (strokes.includes(paint) || (fills.includes(paint) && fill.toLowerCase() !== '#ffffff')))
      walk.found.rulings.push(bar)
    else if (bar === null && fills.includes(paint) && fill.toLowerCase() !== '#ffffff') shade(walk, points)
    if (bar === null && strokes.includes(paint)) walk.found.rulings.push(...sidesOf(points))
  }
}

function shade(walk: Walk, points: readonly (readonly [number, number])[]): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  if (walk.shades.length < 2000) walk.shades.push([left, top, Math.max(...xs) - left, Math.max(...ys) - top])
}

/** The ruling that a thin rectangle or a line looks like. */
function barOf(left: number, right: number, top: number, bottom: number): Ruling | null {
  const [width, height] = [right - left, bottom - top]
  if (height <= thick && width >= short) return { way: 'across', at: (top + bottom) / 2, from: left, to: right }
  if (width <= thick && height >= short) return { way: 'down', at: (left + right) / 2, from: top, to: bottom }
  return null
}

function sidesOf(points: readonly (readonly [number, number])[]): readonly Ruling[] {
  return points.slice(1).flatMap(([x, y], at) => {
    const [lastX, lastY] = points[at] ?? [x, y]
    const side = barOf(Math.min(x, lastX), Math.max(x, lastX), Math.min(y, lastY), Math.max(y, lastY))
    return side === null ? [] : [side]
  })
}

/** How many numbers follow each drawing operator of pdf.js's packed paths. */
const pathArguments: readonly number[] = [2, 2, 6, 4, 0]

/** The outlines of a packed path as points on the page; a curve counts by its end. */
function outlinesOf(path: ArrayLike<number>, matrix: Matrix): readonly (readonly (readonly [number, number])[])[] {
  const outlines: (readonly [number, number])[][] = []
  let at = 0
  while (at < path.length) {
    const operator = path[at] ?? -1
    const count = pathArguments[operator]
    if (count === undefined) break
    const points = outlines.at(-1)
    if (operator === 4) {
      const first = points?.[0]
      if (first !== undefined) points?.push(first)
    } else {
      const point = placed(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0)
      if (operator === 0 || points === undefined) outlines.push([point])
      else points.push(point)
    }
    at += 1 + count
  }
  return outlines
}
