import type { Diagnostic, Outcome } from '@kehoach/core'
import { legacyOf, repaired, vietnameseShare } from './legacy-text.ts'
import { say } from './say.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'

/** A text as it is kept: NFC, lines ended by line feeds, no byte order mark. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * The text that bytes hold: UTF-8, UTF-16 with or without a byte order mark, or Windows-1258. Null, with the reason,
 * where they hold no text or a text in an old font's code, which can't be told letter by letter.
 */
export function decodeText(bytes: Uint8Array): Outcome<DecodedText | null> {
  const { text: raw, encoding, diagnostics } = decode(bytes)
  if (encoding === null) return { value: null, diagnostics }
  if (isBinary(raw)) return refuse('binary-file')
  const text = tidy(raw)
  if (text.trim() === '') return refuse('file-empty')
  const legacy = legacyOf(text)
  if (legacy === 'mojibake') {
    const mended = repaired(text)
    if (mended === null) return refuse('mojibake')
    return { value: { text: tidy(mended), encoding }, diagnostics: [...diagnostics, say('mojibake-repaired')] }
  }
  if (legacy !== null) return refuse('legacy-font', { code: legacy })
  const isDecomposed = encoding !== 'windows-1258' && raw !== raw.normalize('NFC')
  return { value: { text, encoding }, diagnostics: [...diagnostics, ...(isDecomposed ? [say('text-decomposed')] : [])] }
}

const refuse = (...args: Parameters<typeof say>): Outcome<null> => ({ value: null, diagnostics: [say(...args)] })

const tidy = (text: string): string => text.replace(/\r\n?/gu, '\n').normalize('NFC')

interface Decoding {
  readonly text: string
  readonly encoding: Encoding | null
  readonly diagnostics: readonly Diagnostic[]
}

function decode(bytes: Uint8Array): Decoding {
  const wide = wideEncoding(bytes)
  if (wide !== null) {
    const text = new TextDecoder(wide.encoding).decode(bytes)
    return { text, encoding: wide.encoding, diagnostics: wide.isMarked ? [] : [say('utf-16-without-mark')] }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', diagnostics: [] }
  } catch {
    return decodeBroken(bytes)
  }
}

/** Not UTF-8 throughout: UTF-8 with a few broken bytes, Windows-1258, or nothing we know. */
function decodeBroken(bytes: Uint8Array): Decoding {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const foreign = [...text.matchAll(/[^\0-\x7f]/gu)].length
  if (broken * 50 < foreign)
    return { text, encoding: 'utf-8', diagnostics: [say('broken-characters', { count: broken })] }
  const local = new TextDecoder('windows-1258').decode(bytes)
  if (isBinary(local)) return { text: '', encoding: null, diagnostics: [say('binary-file')] }
  const isKnown = vietnameseShare(local.normalize('NFC')) >= 0.9 || legacyOf(local) !== null
  if (isKnown) return { text: local, encoding: 'windows-1258', diagnostics: [say('read-as-windows-1258')] }
  return { text: '', encoding: null, diagnostics: [say('unknown-encoding')] }
}

/** UTF-16 by its mark, else by its high bytes: in Vietnamese they are nearly all 00, 01, 03, 1E or 20. */
function wideEncoding(
  bytes: Uint8Array,
): { readonly encoding: 'utf-16le' | 'utf-16be'; readonly isMarked: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isMarked: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isMarked: true }
  const sample = bytes.subarray(0, 8192)
  const pairs = Math.floor(sample.length / 2)
  const isHigh = (byte: number | undefined): boolean =>
    byte === 0 || byte === 1 || byte === 3 || byte === 0x1e || byte === 0x20
  let [even, odd, zeros] = [0, 0, 0]
  for (let at = 0; at < pairs * 2; at += 2) {
    if (isHigh(sample[at])) even += 1
    if (isHigh(sample[at + 1])) odd += 1
    if (sample[at] === 0 || sample[at + 1] === 0) zeros += 1
  }
  const isWide = pairs >= 4 && zeros / pairs > 0.3
  if (isWide && odd / pairs > 0.95 && even / pairs < 0.5) return { encoding: 'utf-16le', isMarked: false }
  if (isWide && even / pairs > 0.95 && odd / pairs < 0.5) return { encoding: 'utf-16be', isMarked: false }
  return null
}

/** A text holds hardly any control characters besides tab, line ends and form feed. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const controls = [...sample.matchAll(/[\0-\x08\x0b\x0e-\x1f\x7f]/gu)].length
  return controls > 0 && controls / sample.length > 0.002
}
