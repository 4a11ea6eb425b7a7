import type { Position } from '@kehoach/core'
import type { Context } from '../context.ts'
import { itemLocator } from '../locator.ts'
import type { Passage, Spot } from '../passage.ts'
import type { Words } from '../words/words.ts'
import { clip, hanging } from './layout.ts'

/** A paragraph with what stands above, before and after it. */
export function passageText(
  { ancestors, before, here, after }: Passage,
  file: string,
  { words, width, paint }: Context,
): string {
  const place = placeOf(here.position, words)
  const near = (spot: Spot | null, word: string): readonly string[] =>
    spot === null || ancestors.includes(spot) ? [] : [paint.dim(clip(`${word}: ${printed(spot)}`, width))]
  return [
    [`${file}#${itemLocator(here.path)}`, ...place].join(' · '),
    ...ancestors.map((spot, depth) => clip(`${'  '.repeat(depth)}${printed(spot)}`, width)),
    ...near(before, words.outline.before),
    paint.bold(hanging('> ', printed(here), width)),
    ...near(after, words.outline.after),
    '',
  ].join('\n')
}

/** Where the source holds it, in words: "dòng 12", "đoạn 118", "trang 3". */
function placeOf(position: Position | null, { outline }: Words): readonly string[] {
  if (position?.type === 'text') return [outline.line(position.start.line)]
  if (position?.type === 'docx') return [outline.paragraph(position.paragraph)]
  return position?.type === 'pdf' ? [outline.page(position.page)] : []
}

const printed = ({ printedLabel, text }: Spot): string =>
  [printedLabel, text.replace(/\s+/gu, ' ')].filter(Boolean).join(' ')
