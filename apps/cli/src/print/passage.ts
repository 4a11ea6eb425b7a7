import type { Context } from '../context.ts'
import { itemLocator } from '../locator.ts'
import type { Passage, Spot } from '../passage.ts'
import { clip, hanging } from './layout.ts'

/** A paragraph with what stands above, before and after it. */
export function passageText(
  { ancestors, before, here, after }: Passage,
  file: string,
  { words, width, paint }: Context,
): string {
  const line = here.position?.type === 'text' ? ` · ${words.outline.line(here.position.start.line)}` : ''
  const near = (spot: Spot | null, word: string): readonly string[] =>
    spot === null || ancestors.includes(spot) ? [] : [paint.dim(clip(`${word}: ${printed(spot)}`, width))]
  return [
    `${file}#${itemLocator(here.path)}${line}`,
    ...ancestors.map((spot, depth) => clip(`${'  '.repeat(depth)}${printed(spot)}`, width)),
    ...near(before, words.outline.before),
    paint.bold(hanging('> ', printed(here), width)),
    ...near(after, words.outline.after),
    '',
  ].join('\n')
}

const printed = ({ printedLabel, text }: Spot): string =>
  [printedLabel, text.replace(/\s+/gu, ' ')].filter(Boolean).join(' ')
