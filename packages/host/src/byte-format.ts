/** What a file's first bytes say it is; `text` where they say nothing else. */
export type ByteFormat = 'text' | 'docx' | 'doc' | 'rtf' | 'pdf' | 'sheet' | 'image' | 'archive' | 'web-page'

interface Mark {
  readonly format: ByteFormat
  /** The bytes it begins with, as Latin-1 characters. */
  readonly start: string
  readonly at?: number
}

const marks: readonly Mark[] = [
  { format: 'doc', start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'rtf', start: '{\\rtf' },
  { format: 'image', start: '\x89PNG' },
  { format: 'image', start: '\xff\xd8\xff' },
  { format: 'image', start: 'GIF8' },
  { format: 'image', start: 'BM', at: 0 },
  { format: 'image', start: 'II*\0' },
  { format: 'image', start: 'MM\0*' },
  { format: 'image', start: 'WEBP', at: 8 },
  { format: 'image', start: 'ftypheic', at: 4 },
  { format: 'archive', start: '\x1f\x8b' },
  { format: 'archive', start: '7z\xbc\xaf\x27\x1c' },
  { format: 'archive', start: 'Rar!' },
]

/** What the bytes are, by their marks, whatever the file is called. */
export function byteFormat(bytes: Uint8Array): ByteFormat {
  const head = latin1(bytes.subarray(0, 1024))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipFormat(bytes)
  if (head.includes('%PDF-')) return 'pdf'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)[\s>]/iu.test(head)) return 'web-page'
  const mark = marks.find(({ start, at = 0 }) => head.startsWith(start, at) && !isWords(head, start))
  return mark?.format ?? 'text'
}

/** `BM` begins a bitmap, but also a text "BMTE…": a bitmap has zero bytes in its head. */
function isWords(head: string, start: string): boolean {
  return start === 'BM' && !head.slice(2, 20).includes('\0')
}

/** The names of a zip's parts stand in its directory at the end. */
function zipFormat(bytes: Uint8Array): ByteFormat {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-65_536))
  if (names.includes('word/document')) return 'docx'
  return names.includes('xl/workbook') ? 'sheet' : 'archive'
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
