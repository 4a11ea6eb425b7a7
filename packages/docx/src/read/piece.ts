import { fromLegacy, codeEvidence, isCapitalFont, legacyCode, type LegacyCode } from './legacy-font.ts'
import { symbolOf } from './symbol.ts'
import type { Story } from './story.ts'
import { placeAt } from './story.ts'

/** What became of a piece of text: only what is seen is content. */
export type Fate = 'seen' | 'deleted' | 'hidden' | 'instruction' | 'beside'

/** Characters of one run that look alike. */
export interface Piece {
  readonly text: string
  readonly fate: Fate
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  readonly font: string | undefined
}

/** The pieces of a paragraph with the letters of symbol fonts and of old Vietnamese fonts as Unicode, caps as printed. */
export function asUnicode(pieces: readonly Piece[], story: Story, paragraph: number): readonly Piece[] {
  return mergedLegacy(pieces).map((piece) => {
    const code = legacyCode(piece.font)
    const text = code === null ? withSymbols(piece, story, paragraph) : decoded(piece, code, story, paragraph)
    return { ...piece, text: piece.caps ? text.toUpperCase() : text }
  })
}

/** A letter of an old code may be cut between runs: neighbours in one such font are decoded together. */
function mergedLegacy(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    const goesOn =
      last !== undefined &&
      last.font === piece.font &&
      last.fate === piece.fate &&
      last.bold === piece.bold &&
      last.caps === piece.caps &&
      legacyCode(piece.font) !== null
    if (goesOn) merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    else merged.push(piece)
  }
  return merged
}

function decoded(piece: Piece, code: LegacyCode, story: Story, paragraph: number): string {
  const { findings, legacyFonts } = story.reading
  const font = piece.font ?? ''
  const seen = legacyFonts.get(font) ?? { unicode: 0, legacy: 0 }
  const evidence = codeEvidence(piece.text)
  if (evidence !== 'unsure') legacyFonts.set(font, { ...seen, [evidence]: seen[evidence] + 1 })
  const isUnicode = evidence === 'unicode' || (evidence === 'unsure' && seen.unicode > seen.legacy)
  const text = isUnicode ? piece.text : fromLegacy(piece.text, code)
  const letters = [...piece.text].filter((letter) => /\p{L}|[^\0-\u00a0]/u.test(letter)).length
  if (!isUnicode && letters > 0)
    findings.count('legacy-font', placeAt(story, paragraph), { key: ['font', font], by: letters })
  return isCapitalFont(font) ? text.toUpperCase() : text
}

function withSymbols({ text, font }: Piece, story: Story, paragraph: number): string {
  return text.replace(/[\uf000-\uf0ff]/gu, (letter) => {
    const sign = symbolOf(font, letter)
    if (sign === null) story.reading.findings.count('symbol-unknown', placeAt(story, paragraph))
    return sign ?? letter
  })
}

/**
 * Spaces of every kind are spaces, marks that nobody sees are dropped, and line ends written inside a text are spaces,
 * as Word shows them; `\n` and `\t` of breaks and tabs stand in pieces of their own.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\0-\u0008\u000b-\u001f\u007f]/gu, '')
    .normalize('NFC')
}
