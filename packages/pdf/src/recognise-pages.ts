import type { Diagnostic } from '@kehoach/core'
import type { TextQuality } from './broken-text.ts'
import type { Ruling } from './drawing.ts'
import type { PageImage, RecogniseText, RecognisedLine } from './image.ts'
import { gridsOf, type Grid } from './grid.ts'
import type { LayoutPage } from './lay-out.ts'
import type { SetAside } from './layout.ts'
import { linesOf } from './line.ts'
import { causeOf } from './open-document.ts'
import { missedLines } from './missed-lines.ts'
import type { PdfOptions } from './pdf-blocks.ts'
import { positionOn, type PageText } from './piece.ts'
import type { ReadPage } from './read-page.ts'
import { recognisedCells, withoutTables } from './recognised-cells.ts'
import { say } from './say.ts'
import { prepared, recognisedPieces } from './scanned-page.ts'

/** At this resolution a letter of 13 points is 36 pixels high, which recognisers like best. */
const dpi = 200

/** A drawn page may have as many pixels as an A2 sheet at 200 dpi. */
const mostPixels = 16_000_000

/** Below this confidence a line is reported. */
const doubtful = 70

interface Recognised {
  readonly pages: readonly LayoutPage[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The pages to lay out: those whose text layer is good as they are, the others recognised one by one, where that was
 * asked for. A broken text layer never becomes content.
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  options: PdfOptions,
): Promise<Recognised> {
  const bad = pages.filter(({ quality }) => quality !== 'good')
  const canRecognise = options.rasterise !== undefined && options.recogniseText !== undefined
  const diagnostics: Diagnostic[] = canRecognise ? [] : refusals(bad)
  const laid: LayoutPage[] = []
  let done = 0
  for (const page of pages) {
    if (page.quality === 'good') laid.push({ text: page.text, read: page, rulings: null, aside: page.aside })
    else if (!canRecognise) {
      if (bad.length < pages.length) laid.push(setAsideWhole(page))
    } else {
      const outcome = await recognisePage(bytes, page, options, { done, of: bad.length })
      done += 1
      laid.push(outcome.page)
      diagnostics.push(...outcome.diagnostics)
    }
  }
  const stamps = await recogniseStamps(bytes, pages, laid, options)
  return { pages: stamps.pages, diagnostics: [...diagnostics, ...stamps.diagnostics] }
}

function refusals(bad: readonly ReadPage[]): Diagnostic[] {
  const listed = (quality: TextQuality): string =>
    bad
      .filter((page) => page.quality === quality)
      .map(({ text }) => text.number)
      .join(', ')
  const [scanned, broken] = [listed('absent'), listed('broken')]
  return [
    ...(scanned === '' ? [] : [say('pdf-scanned', { pages: scanned }, null, 'use-text-file')]),
    ...(broken === '' ? [] : [say('pdf-text-broken', { pages: broken }, null, 'use-text-file')]),
  ]
}

/** A page that can't be used: what text it has is kept, but not as content. */
function setAsideWhole({ text, aside }: Pick<ReadPage, 'text' | 'aside'>): LayoutPage {
  const lines = linesOf(text.pieces).map((line): SetAside => ({
    type: 'furniture',
    text: line.text,
    position: positionOn(text, [line.box]),
  }))
  return { text: { ...text, pieces: [] }, read: null, rulings: null, aside: [...aside, ...lines] }
}

async function recognisePage(
  bytes: Uint8Array,
  { text, aside, source }: ReadPage,
  { rasterise, recogniseText, onProgress }: PdfOptions,
  count: { readonly done: number; readonly of: number },
): Promise<{ readonly page: LayoutPage; readonly diagnostics: readonly Diagnostic[] }> {
  const { number } = text
  const { width, height } = source.getViewport({ scale: 1 })
  const blank: PageText = { number, width, height, turn: 0, pieces: [] }
  const failed = (diagnostic: Diagnostic): { page: LayoutPage; diagnostics: readonly Diagnostic[] } => ({
    page: setAsideWhole({ text, aside }),
    diagnostics: [diagnostic],
  })
  if (!((width * height * dpi * dpi) / (72 * 72) <= mostPixels))
    return failed(say('limit-pdf-page-size', { page: number }))
  if (rasterise === undefined || recogniseText === undefined)
    return { page: { text: blank, read: null, rulings: null, aside: [] }, diagnostics: [] }
  try {
    onProgress?.({ page: number, ...count, lines: null })
    const { image, rulings } = prepared(await rasterise(bytes, { page: number, dpi }))
    const lines = await linesOn(image, gridsOf(rulings), recogniseText)
    onProgress?.({ page: number, done: count.done + 1, of: count.of, lines })
    return { page: recognisedPage(blank, lines, rulings, image), diagnostics: said(blank, lines) }
  } catch (error) {
    return failed(say('pdf-page-unreadable', { page: number, reason: causeOf(error).reason }))
  }
}

/** Tables cell by cell, then what is around them, then what was missed. */
async function linesOn(
  image: PageImage,
  grids: readonly Grid[],
  recogniseText: RecogniseText,
): Promise<readonly RecognisedLine[]> {
  const cells: RecognisedLine[] = []
  for (const grid of grids) cells.push(...(await recognisedCells(image, grid, recogniseText)))
  const around = withoutTables(image, grids)
  const found = await recogniseText(around, { as: 'page' })
  return [...cells, ...found, ...(await missedLines(around, found, recogniseText))]
}

/** A letter or three below this confidence are a stroke, a stain or a piece of a seal: kept, but not as content. */
const hardlyWords = 25

function isWords({ confidence, words }: RecognisedLine): boolean {
  const text = words.map((word) => word.text).join('')
  return confidence >= hardlyWords || text.length > 3 || /\d/u.test(text)
}

function recognisedPage(
  page: PageText,
  lines: readonly RecognisedLine[],
  rulings: readonly Ruling[],
  image: PageImage,
): LayoutPage {
  const pieces = recognisedPieces(lines.filter(isWords), image.dpi)
  const others = linesOf(
    recognisedPieces(
      lines.filter((line) => !isWords(line)),
      image.dpi,
    ),
  )
  const aside = others.map(({ text, box }): SetAside => ({
    type: 'furniture',
    text,
    position: positionOn(page, [box]),
  }))
  return { text: { ...page, pieces }, read: null, rulings, aside }
}

function said(page: PageText, lines: readonly RecognisedLine[]): readonly Diagnostic[] {
  const mean = lines.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, lines.length)
  return [
    say('pdf-recognised', { page: page.number, lines: lines.length, confidence: Math.round(mean) }),
    ...lines
      .filter(({ confidence, words }) => confidence < doubtful && words.length > 0)
      .map((line) => {
        const text = line.words.map((word) => word.text).join(' ')
        const boxes = line.words.map(({ box: [x, y, width, height] }) => {
          const scale = 72 / dpi
          return [x * scale, y * scale, width * scale, height * scale] as const
        })
        return say(
          'doubtful-line',
          { text: text.slice(0, 200), confidence: Math.round(line.confidence) },
          positionOn(page, boxes),
        )
      }),
  ]
}

/** Number and date that are stamped as small pictures. */
async function recogniseStamps(
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  laid: readonly LayoutPage[],
  { rasterise, recogniseText }: PdfOptions,
): Promise<Recognised> {
  const diagnostics: Diagnostic[] = []
  const more = new Map<number, PageText['pieces']>()
  for (const { text, picturedStamps, quality } of pages) {
    if (quality !== 'good') continue
    for (const box of picturedStamps) {
      if (rasterise === undefined || recogniseText === undefined) {
        diagnostics.push(say('stamp-not-read', {}, positionOn(text, [box])))
        continue
      }
      const image = await rasterise(bytes, { page: text.number, dpi: 300, clip: box }).catch(() => null)
      const lines = image === null ? [] : await recogniseText(image, { as: 'line' }).catch(() => [])
      const pieces = recognisedPieces(lines, 300).map((piece) => ({
        ...piece,
        left: piece.left + box[0],
        right: piece.right + box[0],
        baseline: piece.baseline + box[1],
      }))
      const read = pieces.map((piece) => piece.text).join(' ')
      diagnostics.push(
        read === ''
          ? say('stamp-not-read', {}, positionOn(text, [box]))
          : say('stamped-text', { text: read }, positionOn(text, [box])),
      )
      more.set(text.number, [...(more.get(text.number) ?? []), ...pieces])
    }
  }
  return {
    pages: laid.map((page) => ({
      ...page,
      text: { ...page.text, pieces: [...page.text.pieces, ...(more.get(page.text.number) ?? [])] },
    })),
    diagnostics,
  }
}
