import type { Outcome } from '@kehoach/core'
import { say } from './say.ts'

/** The text of a CSV file: UTF-8, UTF-16 with or without a mark, or Windows-1258, which old Excel writes. NFC. */
export function decodeCsv(bytes: Uint8Array): Outcome<string | null> {
  const wide = wideEncoding(bytes)
  if (wide !== null) return { value: tidy(new TextDecoder(wide).decode(bytes)), diagnostics: [] }
  try {
    return { value: tidy(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), diagnostics: [] }
  } catch {
    const local = new TextDecoder('windows-1258').decode(bytes)
    if (/[\0-\x08\x0e-\x1f]/u.test(local)) return { value: null, diagnostics: [say('unknown-encoding')] }
    return { value: tidy(local), diagnostics: [say('read-as-windows-1258')] }
  }
}

const tidy = (text: string): string => text.replace(/^\ufeff/u, '').normalize('NFC')

/** UTF-16 by its mark, else by the zero bytes that its ASCII signs have on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const enough = Math.max(2, sample.length / 8)
  if (odd > enough && odd > even * 10) return 'utf-16le'
  return even > enough && even > odd * 10 ? 'utf-16be' : null
}
