import type { Block } from '@kehoach/recognise'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readable } from '../src/read-pieces.ts'

/** The letters of blocks, furniture included, in alphabetical order without spaces: nothing lost means the same letters. */
export function lettersOf(blocks: readonly Block[]): string {
  return sorted(
    blocks
      .map((block) =>
        block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('') : block.text,
      )
      .join(''),
  )
}

/** The letters of all that the engine finds in the text layer. */
export async function lettersIn(bytes: Uint8Array): Promise<string> {
  const loading = pdfjs.getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const document = await loading.promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    texts.push(...content.items.map((item) => ('str' in item ? readable(item.str) : '')))
  }
  await loading.destroy()
  return sorted(texts.join(''))
}

function sorted(text: string): string {
  return [...text.normalize('NFC').replace(/\s/gu, '')].toSorted().join('')
}
