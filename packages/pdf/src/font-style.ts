import { readLabel } from '@kehoach/recognise'
import type { PdfPage } from './engine.ts'
import type { LayoutPage } from './lay-out.ts'
import type { Laid, TextLine } from './layout.ts'

/** What a font's name says of its style, by the font's id in the text layer. */
export type FontStyles = ReadonlyMap<string, { readonly bold: boolean; readonly italic: boolean }>

/**
 * The styles of fonts. The engine tells a font's name only of a page whose drawing was read, which costs half as much as
 * the text: that is done where a line might be a heading by its font alone.
 */
export async function stylesOf(laid: readonly Laid[], pages: readonly LayoutPage[]): Promise<FontStyles> {
  const lines = laid.filter((each) => each.type === 'line')
  const main = commonestFont(lines)
  const right = Math.max(0, ...lines.filter(({ zone }) => zone === 'body').map(({ line }) => line.right))
  const asking = Map.groupBy(
    lines.filter((line) => line.line.right < right * 0.92 && mayBeHeading(line)),
    ({ page }) => page.number,
  )
  const styles = new Map<string, { readonly bold: boolean; readonly italic: boolean }>()
  for (const { read, text } of pages) {
    if (read === null) continue
    const isUnknown = ({ line }: TextLine): boolean =>
      line.pieces.every(({ font }) => font !== main && !styles.has(font))
    if (!read.isDrawn() && !(asking.get(text.number) ?? []).some(isUnknown)) continue
    await read.drawing().catch(() => null)
    for (const [font, style] of fontStyles(read.source, read.fonts)) styles.set(font, style)
  }
  return styles
}

/** A numbered line that ends as a sentence does, and an unnumbered short one: headings only if their font says so. */
function mayBeHeading({ line: { text }, zone }: TextLine): boolean {
  if (zone !== 'body' || text.length > 120) return false
  return readLabel(text) === null ? /^\p{Lu}/u.test(text) && !/[.;,:]$/u.test(text) : /[.;]$/u.test(text)
}

function commonestFont(lines: readonly TextLine[]): string {
  const letters = new Map<string, number>()
  for (const { font, text } of lines.flatMap(({ line }) => line.pieces))
    letters.set(font, (letters.get(font) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** The styles of fonts that a page has loaded. */
function fontStyles(page: PdfPage, fonts: Iterable<string>): FontStyles {
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
