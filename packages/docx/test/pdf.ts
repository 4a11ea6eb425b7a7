import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page: its left edge, base line from the top, width and size in points, and its font's name. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** A drawn line that lies: its left edge, place from the top, length. */
interface PdfRule {
  readonly x: number
  readonly y: number
  readonly length: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  readonly rules: readonly PdfRule[]
}

/** What stands where on the pages of a PDF, in points from the top left corner. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: PdfPage[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n)
    const { width, height } = page.getViewport({ scale: 1 })
    const operators = await page.getOperatorList()
    const content = await page.getTextContent()
    const texts = content.items.flatMap((each): PdfText[] => {
      if (!('str' in each) || each.str.trim() === '') return []
      const [a = 0, b = 0, , , x = 0, y = 0] = each.transform as number[]
      const font = page.commonObjs.has(each.fontName) ? String(page.commonObjs.get(each.fontName).name) : ''
      return [{ text: each.str, x, y: height - y, width: each.width, size: Math.hypot(a, b), font }]
    })
    pages.push({ width, height, texts, rules: rulesIn(operators, height) })
  }
  await task.destroy()
  return pages
}

type Operators = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getOperatorList']>
>

/** Painted paths that are long and flat. */
function rulesIn({ fnArray, argsArray }: Operators, height: number): readonly PdfRule[] {
  let matrix = [1, 0, 0, 1, 0, 0]
  const saved: number[][] = []
  const rules: PdfRule[] = []
  fnArray.forEach((operator, at) => {
    const args = argsArray[at] as unknown[] | null
    if (operator === OPS.save) saved.push(matrix)
    if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    if (operator === OPS.transform) matrix = times(matrix, args as number[])
    if (operator !== OPS.constructPath || args === null) return
    const box = [...(args[2] as Float32Array)]
    const [x0 = 0, y0 = 0] = apply(matrix, box[0] ?? 0, box[1] ?? 0)
    const [x1 = 0, y1 = 0] = apply(matrix, box[2] ?? 0, box[3] ?? 0)
    const isFlat = Math.abs(y1 - y0) < 2 && Math.abs(x1 - x0) > 5
    if (isFlat) rules.push({ x: Math.min(x0, x1), y: height - Math.max(y0, y1), length: Math.abs(x1 - x0) })
  })
  return rules
}

function times(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[],
): number[] {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function apply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], x: number, y: number): readonly number[] {
  return [a * x + c * y + e, b * x + d * y + f]
}
