import type { Diagnostic, Outline, OutlineItem } from '@kehoach/core'
import { outlineOf } from '@kehoach/recognise'
import type { Context } from '../context.ts'
import { unreadable, type Finished } from '../finished.ts'
import { readLocator } from '../locator.ts'
import { passageAt } from '../passage.ts'
import { withMessage } from '../print/diagnostics.ts'
import { outlineText } from '../print/outline.ts'
import { passageText } from '../print/passage.ts'
import { UsageError } from '../usage-error.ts'

export interface OutlineOptions {
  readonly at?: string
  readonly only?: string
  readonly depth?: number
}

/** `kehoach outline FILE`: reads a plan and prints what it holds; writes nothing. */
export async function outline(file: string, options: OutlineOptions, context: Context): Promise<Finished> {
  const { plan, diagnostics, source } = await context.open(file)
  const notes = [{ file, diagnostics }]
  if (plan === null || source === null) return unreadable('kehoach.outline', notes)
  const whole: Outline = { ...outlineOf(plan, diagnostics), diagnostics: await sentencesOf(diagnostics, context) }
  const passage = options.at === undefined ? null : passageAt(plan, options.at)
  const { items, hidden } = passage === null ? selected(whole.outline, options) : { items: passage.outline, hidden: 0 }
  const result: Outline = { ...whole, outline: [...items] }
  return {
    format: 'kehoach.outline',
    inputs: [source],
    result,
    json: 'object',
    notes,
    text: passage === null ? outlineText(result, hidden, context) : passageText(passage, file, context),
    endings: [],
  }
}

async function sentencesOf(diagnostics: readonly Diagnostic[], { settings }: Context): Promise<Diagnostic[]> {
  return Promise.all(diagnostics.map((each) => withMessage(each, settings.language)))
}

/** The items that `--only` and `--depth` leave, and how many `--depth` hides. */
function selected(
  items: readonly OutlineItem[],
  { only, depth = Infinity }: OutlineOptions,
): { readonly items: readonly OutlineItem[]; readonly hidden: number } {
  const top = only === undefined ? [] : itemPath(only)
  const below = items.filter(({ path }) => top.every((element, at) => path[at] === element))
  if (below.length === 0 && only !== undefined) throw new UsageError('unknown-item', { given: only, near: '' })
  const shown = below.filter(({ path }) => path.length - Math.max(0, top.length - 1) <= depth)
  return { items: shown, hidden: below.length - shown.length }
}

function itemPath(text: string): readonly string[] {
  const locator = readLocator(text)
  if (locator?.type !== 'item') throw new UsageError('wrong-locator', { given: text })
  return locator.path
}
