import type { PageImage, Rasterise } from '@kehoach/pdf'
import { pdfEngine } from './pdf-engine.ts'

interface Canvas {
  readonly width: number
  readonly height: number
  readonly getContext: (kind: '2d') => {
    fillStyle: string
    readonly fillRect: (x: number, y: number, width: number, height: number) => void
    readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray }
  }
}

interface DrawnPage {
  readonly getViewport: (options: { scale: number; offsetX?: number; offsetY?: number }) => {
    readonly width: number
    readonly height: number
  }
  readonly render: (options: object) => { readonly promise: Promise<void> }
}

/** Draws a page of a PDF in grey by pdf.js on a canvas of @napi-rs/canvas, annotations (stamps, signatures) included. */
export const rasterise: Rasterise = async (bytes, { page, dpi, clip }) => {
  const [engine, { createCanvas }] = await Promise.all([pdfEngine(), import('@napi-rs/canvas')])
  const loading = engine.getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  try {
    const document = await loading.promise
    const source = (await document.getPage(page)) as unknown as DrawnPage
    const scale = dpi / 72
    const [left, top] = clip === undefined ? [0, 0] : [clip[0] * scale, clip[1] * scale]
    const viewport = source.getViewport({ scale, offsetX: -left, offsetY: -top })
    const [width, height] = clip === undefined ? [viewport.width, viewport.height] : [clip[2] * scale, clip[3] * scale]
    const canvas = createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height))) as unknown as Canvas
    const context = canvas.getContext('2d')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    await source.render({
      canvas,
      canvasContext: context,
      viewport,
      annotationMode: engine.AnnotationMode.ENABLE,
    }).promise
    return greyOf(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas, dpi)
  } finally {
    await loading.destroy()
  }
}

/** Grey by the eye's weights (ITU-R BT.601). A red seal over words pales to light grey, black words stay. */
function greyOf(data: Uint8ClampedArray, { width, height }: Canvas, dpi: number): PageImage {
  const pixels = new Uint8Array(width * height)
  for (let at = 0; at < pixels.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
    pixels[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  }
  return { width, height, pixels, dpi }
}
