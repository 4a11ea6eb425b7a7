import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { PdfEngine } from '@kehoach/pdf'

/** Where the installed pdfjs-dist stands. */
const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** The engine's own data, read from its package: character maps, the fourteen standard fonts, decoders of scans. */
const data = {
  cMapUrl: `${join(folder, 'cmaps')}/`,
  cMapPacked: true,
  standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
  wasmUrl: `${join(folder, 'wasm')}/`,
  iccUrl: `${join(folder, 'iccs')}/`,
}

/** What of the engine the rasteriser needs besides. */
export interface DrawingEngine extends PdfEngine {
  readonly AnnotationMode: { readonly ENABLE: number }
}

/** pdf.js with its data, loaded when first asked for: it takes a fifth of a second. Nothing is downloaded. */
export async function pdfEngine(): Promise<DrawingEngine> {
  const pdfjs = (await import(pathToFileURL(join(folder, 'legacy/build/pdf.mjs')).href)) as DrawingEngine
  return {
    OPS: pdfjs.OPS,
    AnnotationMode: pdfjs.AnnotationMode,
    getDocument: (source) => pdfjs.getDocument({ ...data, ...source }),
  }
}
