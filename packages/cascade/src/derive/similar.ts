import { words } from '@kehoach/language'

/** How much of the shorter of two texts' words the longer has too, from 0 to 1; level words and years aside. */
export function likeness(a: string, b: string): number {
  const [first, second] = [telling(a), telling(b)]
  const smaller = Math.min(first.size, second.size)
  if (smaller === 0) return 0
  const shared = [...first].filter((word) => second.has(word)).length
  // A short text inside a long one is no equal: both sizes count.
  return (shared / smaller + shared / Math.max(first.size, second.size)) / 2
}

const levelWords = new Set([
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'khu',
  'đặc',
  'thị',
  'trấn',
  'các',
  'và',
  'của',
  'ubnd',
  'trên',
  'địa',
  'bàn',
])
const telling = (text: string): ReadonlySet<string> =>
  new Set(words(text).filter((word) => !levelWords.has(word) && !/^(?:19|20)\d{2}$/u.test(word)))
