// A careful reader of the little of DER that a signature's certificates need: definite lengths, within bounds, no depth.

/** One element: its tag and its content. */
export interface DerElement {
  readonly tag: number
  readonly content: Uint8Array
}

/** The elements that stand one after the other in bytes; reading ends, without an error, where they are broken. */
export function derElements(bytes: Uint8Array): readonly DerElement[] {
  const elements: DerElement[] = []
  let at = 0
  while (at + 2 <= bytes.length && elements.length < 1000) {
    const tag = bytes[at] ?? 0
    const length = lengthAt(bytes, at + 1)
    if (length === null || length.end + length.value > bytes.length) break
    elements.push({ tag, content: bytes.subarray(length.end, length.end + length.value) })
    at = length.end + length.value
  }
  return elements
}

function lengthAt(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } | null {
  const first = bytes[at] ?? 0
  if (first < 0x80) return { value: first, end: at + 1 }
  const count = first & 0x7f
  if (count === 0 || count > 4 || at + 1 + count > bytes.length) return null
  let value = 0
  for (let index = 1; index <= count; index += 1) value = value * 256 + (bytes[at + index] ?? 0)
  return { value, end: at + 1 + count }
}
