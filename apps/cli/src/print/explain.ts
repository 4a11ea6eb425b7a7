import { formatReason, verdictWord } from '@kehoach/cascade'
import type { Coverage, CoverageItem, Link } from '@kehoach/core'
import type { Context } from '../context.ts'
import { itemLocator } from '../locator.ts'
import { hanging } from './layout.ts'
import { shownVerdict, signOf } from './verdict.ts'

/** Why an obligation got its verdict: the rule, both wordings, and every passage that was weighed. */
export function explainText(items: readonly CoverageItem[], coverage: Coverage, context: Context): string {
  return items.map((item) => explained(item, coverage, context)).join('\n')
}

function explained(item: CoverageItem, { parent, child }: Coverage, context: Context): string {
  const { words, width, settings, paint } = context
  const ask = item.ask ? ` · ${words.coverage.look}` : ''
  const links = (title: string, all: readonly Link[]): readonly string[] =>
    all.length === 0 ? [] : ['', title, ...all.map((link) => linkText(link, child.file ?? '', context))]
  return [
    `${signOf(shownVerdict(item), context)} ${paint.bold(item.parentPath.join('.'))}  ${verdictWord(item.verdict, settings.language)} · ${words.coverage.confidence(percent(item.confidence))}${ask}`,
    hanging('  ', item.parentText, width),
    paint.dim(`  ${parent.file ?? ''}#${itemLocator(item.parentPath, item.clause === 1 ? null : item.clause)}`),
    ...item.reasons.map((reason) =>
      hanging(`  ${words.coverage.because}: `, `${formatReason(reason, settings.language)} [${reason.ruleId}]`, width),
    ),
    ...item.weakening.map((each) =>
      hanging(
        `  ${words.coverage.aspect[each.aspect]}: `,
        `"${each.parent}" → ${each.child === '' ? `(${words.coverage.notSaid})` : `"${each.child}"`}`,
        width,
      ),
    ),
    ...links(words.coverage.accepted, item.links),
    ...links(words.coverage.candidates, item.candidates),
    '',
  ].join('\n')
}

function linkText(
  { childText, childPath, rationale, confidence }: Link,
  file: string,
  { words, width, paint }: Context,
): string {
  const reasons = rationale.map((each) => words.coverage.rationale[each]).join(', ')
  return [
    hanging('  "', `${childText}"`, width),
    paint.dim(`   ${file}#${itemLocator(childPath)} · ${words.coverage.confidence(percent(confidence))} (${reasons})`),
  ].join('\n')
}

const percent = (confidence: number): number => Math.round(confidence * 100)
