import { diffPath, diffValue, diffWords } from '@kehoach/cascade'
import type { Change, Diff, WordChange } from '@kehoach/core'
import type { Context } from '../context.ts'
import { hanging, pad, wrap } from './layout.ts'

const signs: Readonly<Record<Change['kind'], string>> = {
  value: '~',
  added: '+',
  removed: '-',
  reworded: '~',
  moved: '>',
}

/** The changes for a person: values first, then what came, went, was reworded, was moved, and a count of the rest. */
export function diffLines(diff: Diff, isWhole: boolean, context: Context): string {
  const { words, width, settings, paint } = context
  const { field, same } = diffWords(settings.language)
  const value = (name: string, text: string | null): string => diffValue(name, text, settings.language)
  const head = diff.header.map((each) =>
    hanging(
      '~ ',
      `${field(each.field)}: ${value(each.field, each.before)} → ${value(each.field, each.after)}`,
      width,
    ).replace('~', paint.yellow('~')),
  )
  const isSame = diff.changes.length === 0 && head.length === 0
  return [
    ...head,
    ...diff.changes.flatMap((change) => changeLines(change, context)),
    ...(isSame ? [words.diff.nothing] : []),
    ...(isWhole ? wrap(`= ${same(diff.unchanged, diff.renumbered)}`, width) : []),
    '',
  ].join('\n')
}

function changeLines(change: Change, { settings, width, paint, words }: Context): readonly string[] {
  const { aspect, none } = diffWords(settings.language)
  const paints = {
    value: paint.yellow,
    added: paint.green,
    removed: paint.red,
    reworded: paint.yellow,
    moved: paint.cyan,
  }
  const path = diffPath((change.after ?? change.before)?.path ?? [], settings.language)
  const label = pad(`${signs[change.kind]} ${path}`, 10)
  const head = (text: string, most = 3): string =>
    hanging(`${label} `, text.replace(/\s+/gu, ' '), width, most).replace(label, paints[change.kind](label))
  if (change.kind === 'added') return [head(change.after?.text ?? '')]
  if (change.kind === 'removed') return [head(change.before?.text ?? '')]
  if (change.kind === 'moved')
    return [head(`${words.diff.alsoMoved(change.before?.path.join('.') ?? '')}: ${change.after?.text ?? ''}`, 2)]
  const inside = (text: string): string => hanging(' '.repeat(11), text, width)
  const values = change.values.map((each) => `${aspect[each.aspect]}: ${each.before || none} → ${each.after || none}`)
  const isLong = change.words.length > 12
  return [
    head(change.after?.text ?? '', 2),
    ...values.map(inside),
    ...(change.moved ? [inside(words.diff.alsoMoved(change.before?.path.join('.') ?? ''))] : []),
    ...(change.kind === 'value' ? [] : [inside(isLong ? words.diff.rewritten : marked(change.words))]),
  ]
}

/** `[-bỏ-] [+thêm+]` with a few of the words around. */
function marked(words: readonly WordChange[]): string {
  const clipped = (text: string): string => {
    const all = text.split(' ')
    return all.length <= 8 ? text : `${all.slice(0, 3).join(' ')} … ${all.slice(-3).join(' ')}`
  }
  return words
    .map(({ kind, text }) => (kind === 'same' ? clipped(text) : kind === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join(' ')
}

/** Two plans line by line; lines that are the same on both sides are counted. */
export function textDiffLines(lines: readonly WordChange[], { width, paint, words }: Context): string {
  const changed = lines.filter(({ kind }) => kind !== 'same')
  return [
    ...changed.map(({ kind, text }) => {
      const sign = kind === 'added' ? '+' : '-'
      const painted = kind === 'added' ? paint.green : paint.red
      return hanging(`${sign} `, text, width).split('\n').map(painted).join('\n')
    }),
    words.diff.sameLines(lines.length - changed.length),
    '',
  ].join('\n')
}
