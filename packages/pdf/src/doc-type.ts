import { docTypeAt } from '@kehoach/recognise'

/** Whether a line is the kind of document alone. Asked of every line: what is not short and in capitals is none. */
export function isDocType(text: string): boolean {
  return text.length < 60 && text === text.toUpperCase() && docTypeAt(text) !== null
}
