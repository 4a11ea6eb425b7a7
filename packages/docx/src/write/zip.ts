import { writeZip } from '@kehoach/archive'

/** Parts of text as a zip, in the order given: the same bytes on any day and machine. */
export function zipOf(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder()
  return writeZip(parts.map(([name, text]) => ({ name, bytes: encoder.encode(text) })))
}
