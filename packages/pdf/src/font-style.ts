import type { PdfPage } from './engine.ts'

/** What a font's name says of its style, by the font's id in the text layer. */
export type FontStyles = ReadonlyMap<string, { readonly bold: boolean; readonly italic: boolean }>

/** The styles of fonts that a page has loaded: pdf.js knows their names once it has read what the page draws. */
export function fontStyles(page: PdfPage, fonts: Iterable<string>): FontStyles {
  return new Map(
    [...fonts]
      .filter((font) => page.commonObjs.has(font))
      .map((font) => [font, styleOf(nameOf(page.commonObjs.get(font)))] as const),
  )
}

function nameOf(font: unknown): string {
  const isNamed = typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string'
  return isNamed ? (font as { readonly name: string }).name : ''
}

/** `ABCDEF+TimesNewRomanPS-BoldItalicMT`, `Arial,Bold`, `LiberationSerif-Italic`. */
function styleOf(name: string): { readonly bold: boolean; readonly italic: boolean } {
  const style = name.replace(/^[A-Z]{6}\+/u, '')
  return { bold: /bold|black|heavy|-bd\b/iu.test(style), italic: /ital|obli/iu.test(style) }
}
