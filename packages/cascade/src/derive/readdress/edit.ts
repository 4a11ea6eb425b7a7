/** A change of a part of a text, in UTF-16 positions, with the rule that makes it. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly rule: string
}

/** A finder of changes that one kind of phrase needs. */
export type Finder<Names> = (text: string, names: Names) => readonly Edit[]

/** The edits that do not touch a span that is taken already, the earlier in the list first. */
export function compatible(edits: readonly Edit[], taken: readonly (readonly [number, number])[]): readonly Edit[] {
  const spans: (readonly [number, number])[] = [...taken]
  return edits.filter(({ from, to }) => {
    const isFree = spans.every(([start, end]) => to <= start || from >= end)
    if (isFree) spans.push([from, to])
    return isFree
  })
}

/** The text with its edits made. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, edit) => rest.slice(0, edit.from) + edit.text + rest.slice(edit.to), text)
}

/** The replacement with a capital where what it replaces has one. */
export function likeCase(replaced: string, text: string): string {
  return /^\p{Lu}/u.test(replaced) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** The words of the same clause before a position: what a phrase hangs on. */
export function clauseBefore(text: string, at: number, length = 110): string {
  const before = text.slice(Math.max(0, at - length), at)
  return /[^.;:“”"\n]*$/u.exec(before)?.[0] ?? ''
}
