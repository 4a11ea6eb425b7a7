/** Whether a character is a control, or one that turns the direction of text: such have no place in a part's name. */
export function isUnprintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return unprintable.some(([from, to]) => code >= from && code <= to)
}

const unprintable: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
]
