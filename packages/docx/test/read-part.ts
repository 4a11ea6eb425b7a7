import { partsOf } from './check-package.ts'

/** The words of one part, as they were before escaping; breaks and paragraphs give nothing. */
export function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => decoded(text)).join('')
}

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The innermost paragraphs of a part. */
export function paragraphsIn(xml: string): readonly string[] {
  return xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu) ?? []
}

/** The first paragraph that holds some words; empty where none does. */
export function paragraphOf(xml: string, text: string): string {
  return paragraphsIn(xml).find((each) => wordsOf(each).includes(text)) ?? ''
}

/** The document part of a Word file. */
export function documentOf(bytes: Uint8Array): string {
  return partsOf(bytes).get('word/document.xml') ?? ''
}
