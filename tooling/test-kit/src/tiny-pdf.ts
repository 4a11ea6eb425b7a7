// A small writer of PDF files for tests: text where it is put, ruling lines, pictures, fields; nothing is compressed.

/** Text at a place: `x` from the left, `y` from the top, in points. Every letter is half its size wide. */
export interface TinyText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly font?: 'F1' | 'F2' | 'F3'
  /** Degrees counterclockwise. */
  readonly turn?: number
  /** Operators before it, as `1 g` for white. */
  readonly before?: string
}

/** A grey picture over the whole page. */
interface TinyPicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

export interface TinyPage {
  readonly texts?: readonly TinyText[]
  /** Lines from one point to another: [x, y, x, y], from the top left corner. */
  readonly rulings?: readonly (readonly [number, number, number, number])[]
  readonly picture?: TinyPicture
  /** Annotations as dictionaries, `<< /Type /Annot … >>`; `@name` stands for the extra object of that name. */
  readonly annotations?: readonly string[]
  readonly width?: number
  readonly height?: number
  readonly rotate?: number
}

export interface TinyOptions {
  /** Further objects by name; in any object `@name` is replaced by its reference. */
  readonly objects?: Readonly<Record<string, string>>
  /** Entries of the catalog, `/AcroForm @form`. */
  readonly catalog?: string
  /** Entries of the trailer, `/Encrypt @encrypt`. */
  readonly trailer?: string
  /** Whether fonts say which letters their codes stand for; without it the codes are those of glyphs. */
  readonly withCharacterMap?: boolean
}

/** The bytes of a PDF with these pages. */
export function tinyPdf(pages: readonly TinyPage[], options: TinyOptions = {}): Uint8Array {
  const names = new Map<string, number>()
  const bodies: string[] = []
  const add = (name: string, body: string): void => {
    names.set(name, bodies.length + 1)
    bodies.push(body)
  }
  add('catalog', `<< /Type /Catalog /Pages @pages ${options.catalog ?? ''} >>`)
  add('pages', `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `@page${at}`).join(' ')}] >>`)
  add('map', streamOf(characterMap()))
  for (const [font, base] of Object.entries(fontNames)) addFont(add, font, base, options.withCharacterMap ?? true)
  pages.forEach((page, at) => addPage(add, page, at, options.withCharacterMap ?? true))
  for (const [name, body] of Object.entries(options.objects ?? {})) add(name, body)
  return written(bodies, names, options.trailer ?? '')
}

/** A stream object with these entries in its dictionary. */
export function streamOf(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** The operators that print a text in a font of the page, its place counted from the bottom left corner. */
export function shown(text: string, x: number, y: number, size = 13, font = 'F1', turn = 0): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos, x, y].map((part) => part.toFixed(4)).join(' ')
  return `BT /${font} ${size} Tf ${matrix} Tm <${codesOf(text)}> Tj ET`
}

/** What a page's own resources hold: its three fonts. */
export const resources = '/Resources << /Font << /F1 @F1 /F2 @F2 /F3 @F3 >> >>'

const fontNames = { F1: 'Tiny', F2: 'Tiny-Bold', F3: 'Tiny-Italic' }

function addFont(add: (name: string, body: string) => void, font: string, base: string, isMapped: boolean): void {
  const map = isMapped ? '/ToUnicode @map' : ''
  add(
    font,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${base} /Encoding /Identity-H /DescendantFonts [@${font}d] ${map} >>`,
  )
  add(
    `${font}d`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${base} /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor @${font}f >>`,
  )
  add(
    `${font}f`,
    `<< /Type /FontDescriptor /FontName /${base} /Flags 4 /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 900] >>`,
  )
}

function addPage(add: (name: string, body: string) => void, page: TinyPage, at: number, isMapped: boolean): void {
  const { texts = [], rulings = [], picture, annotations = [], width = 595, height = 842, rotate = 0 } = page
  const content = [
    ...(picture === undefined ? [] : [`q ${width} 0 0 ${height} 0 0 cm /Im Do Q`]),
    ...rulings.map(([x, y, endX, endY]) => `0.5 w ${x} ${height - y} m ${endX} ${height - endY} l S`),
    ...texts.map(
      ({ text, x, y, size, font, turn, before }) =>
        `q ${before ?? ''} ${shown(isMapped ? text : asGlyphs(text), x, height - y, size, font, turn)} Q`,
    ),
  ].join('\n')
  const images = picture === undefined ? '' : `/XObject << /Im @picture${at} >>`
  add(
    `page${at}`,
    `<< /Type /Page /Parent @pages /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents @content${at} ${resources.replace('/Font', `${images} /Font`)} /Annots [${annotations.map((_, index) => `@annotation${at}_${index}`).join(' ')}] >>`,
  )
  add(`content${at}`, streamOf(content))
  annotations.forEach((annotation, index) => add(`annotation${at}_${index}`, annotation))
  if (picture !== undefined)
    add(
      `picture${at}`,
      streamOf(
        latin1(picture.pixels),
        `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
      ),
    )
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

const codesOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

/** Codes as of glyphs in a font: no letter stands where Unicode has it. */
const asGlyphs = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => String.fromCharCode(40 + ((text.charCodeAt(at) * 7) % 1400))).join('')

/** Each code stands for the letter of that code in Unicode. */
function characterMap(): string {
  const ranges = Array.from({ length: 32 }, (_, page) => {
    const high = page.toString(16).padStart(2, '0')
    return `<${high}00> <${high}ff> <${high}00>`
  })
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Tiny def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap end end`
}

/** Objects one after the other with their table; a `@name` in a stream is left alone. */
function written(bodies: readonly string[], names: ReadonlyMap<string, number>, trailer: string): Uint8Array {
  const resolved = (text: string): string =>
    text.replace(/@(\w+)/gu, (whole, name: string) => (names.has(name) ? `${names.get(name)} 0 R` : whole))
  let file = '%PDF-1.7\n'
  const offsets = bodies.map((body, at) => {
    const offset = file.length
    const cut = body.indexOf('\nstream\n')
    const text = cut < 0 ? resolved(body) : resolved(body.slice(0, cut)) + body.slice(cut)
    file += `${at + 1} 0 obj\n${text}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${resolved(trailer)} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
