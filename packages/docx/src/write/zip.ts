import { strToU8, zipSync, type Zippable } from 'fflate'

/** The first day that a zip can name, as local date parts: zip keeps no zone, so every machine writes the same bytes. */
const fixedTime = new Date(1980, 0, 1)

/** Parts as a zip, in the order given, with one fixed time: the same bytes on any day and machine. */
export function zipOf(parts: readonly (readonly [string, string])[]): Uint8Array {
  const files: Zippable = Object.fromEntries(
    parts.map(([name, text]) => [name, [strToU8(text), { mtime: fixedTime, level: 6 }]]),
  )
  return zipSync(files)
}
