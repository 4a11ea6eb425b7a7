import { parts, sentences } from '@kehoach/language'

/** The parts of an obligation: between semicolons and at commas that more than a word or two follow. */
export function piecesOf(text: string): readonly string[] {
  return sentences(text)
    .flatMap((sentence) => parts(sentence.text))
    .flatMap((part) => part.text.split(/,\s+(?=\p{L}+\s+\p{L}+\s+\p{L}+)/u))
}
