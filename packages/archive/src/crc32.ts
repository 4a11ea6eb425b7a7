/** CRC-32 as zip counts it (polynomial 0xEDB88320); pass the sum so far to go on. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  let sum = ~soFar
  for (let at = 0; at < bytes.length; at += 1) sum = (table[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8)
  return ~sum >>> 0
}

const table: Uint32Array = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})
