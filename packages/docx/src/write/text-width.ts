/** Advance widths of Times New Roman, in 1/1000 em, upright and bold: `letters` and their widths in the same order. */
const upright: ReadonlyMap<string, number> = widths({
  250: ' .,',
  278: 'ijlt/:;',
  333: 'frI-()',
  389: 'sJ',
  444: 'acez',
  500: 'bdghknopquvxy0123456789đơư',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠƯ',
  778: 'm',
  889: 'M',
  944: 'W',
})
const bold: ReadonlyMap<string, number> = widths({
  250: ' .,',
  278: 'il/',
  333: 'fjt-():;',
  389: 'sI',
  444: 'cerz',
  500: 'agovxyJ0123456789ơ',
  556: 'bdhknpquSđư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐƯ',
  778: 'GHKOQƠ',
  833: 'm',
  944: 'M',
  1000: 'W',
})

function widths(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
  )
}

/** How wide a text prints, in twips: lines of the head must be as long as words, and Word cannot measure for us. */
export function widthInTwips(text: string, halfPoints: number, isBold: boolean): number {
  const table = isBold ? bold : upright
  let sum = 0
  for (const letter of text.normalize('NFC')) sum += table.get(letter) ?? table.get(baseOf(letter)) ?? 500
  return Math.round((sum / 1000) * halfPoints * 10)
}

/** The letter without tone and circumflex; đ, ơ, ư have widths of their own. */
function baseOf(letter: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD')
  return marks.includes('\u031b') ? (base + '\u031b').normalize('NFC') : base
}
