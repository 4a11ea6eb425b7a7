import type { Rule } from '@kehoach/core'
import type { DocumentedRule } from '@kehoach/check'
import type { Context } from '../context.ts'
import type { RuleList } from '../rule-lists.ts'
import { hanging, pad, wrap } from './layout.ts'

/** One rule: its sentence, source, days, examples, and how to silence or repair it. */
export function ruleText(rule: Rule | DocumentedRule, source: string, context: Context): string {
  const { words, width, settings, paint } = context
  return [
    paint.bold(`${rule.id} (${words.severity[rule.severity]}, ${source})`),
    ...wrap(rule.docs[settings.language], width),
    ...('example' in rule ? documentedLines(rule, context) : []),
    '',
  ].join('\n')
}

function documentedLines(rule: DocumentedRule, { words, width, paint }: Context): readonly string[] {
  const sample = (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => (line === '' ? [] : [hanging('    ', line, width)]))
  return [
    '',
    hanging(`${words.explain.source}: `, rule.source, width),
    ...(rule.effective.from > '2000' ? [words.explain.since(rule.effective.from, rule.effective.to)] : []),
    '',
    paint.red(words.explain.invalid),
    ...sample(rule.example.invalid),
    '',
    paint.green(words.explain.valid),
    ...sample(rule.example.valid),
    '',
    ...(rule.proposesEdits ? wrap(words.explain.repairs, width) : []),
    ...wrap(words.explain.disable, width),
    `    <!-- kehoach-disable ${rule.id}: ${words.explain.reason} -->`,
  ]
}

/** The rules of each package, a line each. */
export function rulesText(lists: readonly RuleList[], { words, width, settings, paint }: Context): string {
  const lines = lists.flatMap(({ source, rules }) => [
    paint.bold(`${source} (${rules.length})`),
    ...rules.map((rule) => {
      const mark = pad(words.severity[rule.severity], 9)
      return hanging(`  ${mark} `, `${rule.id}: ${rule.docs[settings.language]}`, width, 2)
    }),
    '',
  ])
  return [...lines, words.explain.how, ''].join('\n')
}
