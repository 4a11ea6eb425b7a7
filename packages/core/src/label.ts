import { z } from 'zod'

export const labelSchema = z.object({ value: z.string().min(1), printed: z.string().min(1) })

/** The label of an item: its value without punctuation (`đ`) and what stands on paper (`đ)`, `- a)`). */
export type Label = Readonly<z.infer<typeof labelSchema>>

/** The letters of points in their order. Decree 30/2020/NĐ-CP, Annex I, part I, II.6.đ: no f, j, w, z. */
export const pointLetters: readonly string[] = [...'abcdđeghiklmnopqrstuvxy']

/** The signs that open a bullet. Practice, not regulated: `-`, below it `+`, then `*` or `•`. */
export const bulletSigns: readonly string[] = ['-', '+', '*', '•']

/** The element that a label adds to a path: bullets are counted within their parent, a repeated label gets `#2`. */
export function pathElements(labels: readonly (Label | null)[]): readonly string[] {
  const seen = new Map<string, number>()
  const count = (key: string): number => {
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    return n
  }
  return labels.map((label) => {
    if (label === null) return `¶${count('¶')}`
    if (bulletSigns.includes(label.value)) return `-${count('-')}`
    const n = count(label.value)
    return n === 1 ? label.value : `${label.value}#${n}`
  })
}
