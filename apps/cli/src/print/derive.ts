import type { Written } from '@kehoach/host'
import type { Context } from '../context.ts'
import { askedQuestions, withSentence, type DerivedUnit } from '../derive-one.ts'
import { columnsOf, hanging, pad } from './layout.ts'

/** How many questions or items left out are printed; the others stand in the JSON. */
const printed = 8

/** What was derived for one unit, where it stands, what the unit must answer, what was left out. */
export function derivedText(
  derived: DerivedUnit,
  states: readonly Written[],
  parentFile: string,
  context: Context,
): string {
  const { words, width, settings, paint } = context
  const { derivation, files, unit } = derived
  const { questions, notCarried, lock, kept, dropped } = derivation
  const shownFiles = files.map(({ name }, at) => {
    const state = states[at] === 'unchanged' ? ` (${words.derive.unchanged})` : ''
    return settings.dryRun ? `  ${words.derive.would(name)}${state}` : `  ${name}${state}`
  })
  const child = files.find(({ to }) => to === 'md' || to === 'json')
  return [
    `${paint.green('✓')} ${paint.bold(unit.name)}`,
    ...shownFiles,
    `  ${[words.derive.carried(lock.items.length), words.derive.left(notCarried.length), words.derive.questions(questions.length)].join(' · ')}`,
    ...section(
      words.derive.toAnswer,
      askedQuestions(derivation, context).map(({ path, about, message }) => [
        path?.join('.') ?? '',
        about === '' || message.includes(about) ? message : `${message}${message.endsWith('?') ? '' : ':'} ${about}`,
      ]),
      context,
    ),
    ...section(
      words.derive.leftOut,
      withSentence(notCarried, context).map(({ path, text, message }) => [path.join('.'), `${message}: ${text}`]),
      context,
    ),
    ...section(
      words.derive.kept,
      kept.map(({ text }) => ['', text]),
      context,
    ),
    ...section(
      words.derive.dropped,
      dropped.map(({ path, text }) => [path.join('.'), text]),
      context,
    ),
    '',
    ...(settings.dryRun
      ? [words.derive.dryRun]
      : child === undefined
        ? []
        : [hanging('', words.derive.next(parentFile, child.name), width)]),
    '',
  ].join('\n')
}

function section(
  title: string,
  entries: readonly (readonly [string, string])[],
  { words, width }: Context,
): readonly string[] {
  if (entries.length === 0) return []
  const columns = Math.max(...entries.map(([path]) => columnsOf(path)))
  const shown = entries
    .slice(0, printed)
    .map(([path, text]) => hanging(`  ${pad(path, columns)}  `, text.replace(/\s+/gu, ' '), width, 2))
  const rest = entries.length - shown.length
  return ['', title, ...shown, ...(rest > 0 ? [`  ${words.derive.moreOf(rest)}`] : [])]
}
