import type { Matrix } from './engine.ts'

const at = (matrix: Matrix, index: number): number => matrix[index] ?? (index === 0 || index === 3 ? 1 : 0)

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that does `inner` first, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = [at(outer, 0), at(outer, 1), at(outer, 2), at(outer, 3), at(outer, 4), at(outer, 5)]
  return [
    a * at(inner, 0) + c * at(inner, 1),
    b * at(inner, 0) + d * at(inner, 1),
    a * at(inner, 2) + c * at(inner, 3),
    b * at(inner, 2) + d * at(inner, 3),
    a * at(inner, 4) + c * at(inner, 5) + e,
    b * at(inner, 4) + d * at(inner, 5) + f,
  ]
}

/** Where a matrix puts a point. */
export function placed(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [at(matrix, 0) * x + at(matrix, 2) * y + at(matrix, 4), at(matrix, 1) * x + at(matrix, 3) * y + at(matrix, 5)]
}
