import type { Ruling } from './drawing.ts'

/** A table's ruling lines as a grid: the x of its column edges, the y of its row edges, and its cells. */
export interface Grid {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly cells: readonly GridCell[]
}

/** A cell of a grid: its first row and column, and how many it spans. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** Rulings that should meet may miss each other by this much, in points. */
const slack = 3

/** The grids that rulings make: lines that touch each other belong to one; a frame or an underline is none. */
export function gridsOf(rulings: readonly Ruling[]): readonly Grid[] {
  const merged = [...mergedLines(rulings, 'across'), ...mergedLines(rulings, 'down')]
  return touching(merged)
    .map(gridOf)
    .filter((grid) => grid !== null)
}

/** Lines of one way on the same place, joined where they overlap or nearly meet. */
function mergedLines(rulings: readonly Ruling[], way: Ruling['way']): readonly Ruling[] {
  const merged: Ruling[] = []
  const places = edgesOf(rulings.filter((ruling) => ruling.way === way).map(({ at }) => at))
  for (const place of places) {
    const lines = rulings
      .filter((ruling) => ruling.way === way && Math.abs(ruling.at - place) <= slack / 2)
      .toSorted((a, b) => a.from - b.from)
    for (const line of lines) {
      const last = merged.at(-1)
      if (last !== undefined && last.at === place && line.from <= last.to + slack)
        merged[merged.length - 1] = { ...last, to: Math.max(last.to, line.to) }
      else merged.push({ ...line, at: place })
    }
  }
  return merged
}

/** Places that lie within half a slack of each other, as one each. */
function edgesOf(places: readonly number[]): readonly number[] {
  const edges: number[][] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = edges.at(-1)
    if (last === undefined || place - (last[0] ?? 0) > slack / 2) edges.push([place])
    else last.push(place)
  }
  return edges.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length)
}

function touching(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const parent = rulings.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] ?? root
    parent[at] = root
    return root
  }
  const across = rulings.flatMap((ruling, at) => (ruling.way === 'across' ? [at] : []))
  const down = rulings.flatMap((ruling, at) => (ruling.way === 'down' ? [at] : []))
  for (const a of across) {
    for (const b of down) {
      const [first, second] = [rulings[a], rulings[b]]
      if (first !== undefined && second !== undefined && meet(first, second)) parent[rootOf(a)] = rootOf(b)
    }
  }
  return [...Map.groupBy(rulings.keys(), rootOf).values()].map((group) =>
    group.flatMap((at) => rulings.slice(at, at + 1)),
  )
}

function meet(across: Ruling, down: Ruling): boolean {
  return (
    down.at >= across.from - slack &&
    down.at <= across.to + slack &&
    across.at >= down.from - slack &&
    across.at <= down.to + slack
  )
}

/** Open sides count as edges too: a table may have no ruling on its left and right. */
function gridOf(rulings: readonly Ruling[]): Grid | null {
  const across = rulings.filter(({ way }) => way === 'across')
  const down = rulings.filter(({ way }) => way === 'down')
  if (across.length < 2 || down.length < 1) return null
  const columns = edgesOf([
    ...down.map(({ at }) => at),
    ...outer(
      across,
      down.map(({ at }) => at),
    ),
  ])
  const rows = edgesOf([
    ...across.map(({ at }) => at),
    ...outer(
      down,
      across.map(({ at }) => at),
    ),
  ])
  if (columns.length < 3 || rows.length < 2 || (columns.length - 1) * (rows.length - 1) > 20_000) return null
  return { columns, rows, cells: cellsOf(columns, rows, across, down) }
}

/** The ends of lines that reach clearly beyond the outermost edges. */
function outer(lines: readonly Ruling[], edges: readonly number[]): readonly number[] {
  const [from, to] = [Math.min(...lines.map((line) => line.from)), Math.max(...lines.map((line) => line.to))]
  const far = slack * 4
  return [...(from < Math.min(...edges) - far ? [from] : []), ...(to > Math.max(...edges) + far ? [to] : [])]
}

function cellsOf(
  columns: readonly number[],
  rows: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[],
): readonly GridCell[] {
  const middle = (edges: readonly number[], at: number): number => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
  const isRuled = (lines: readonly Ruling[], place: number, along: number): boolean =>
    lines.some(({ at, from, to }) => Math.abs(at - place) <= slack && from - slack <= along && along <= to + slack)
  const hasRight = columns.map((_, column) =>
    rows.map((__, row) => isRuled(down, columns[column + 1] ?? 0, middle(rows, row))),
  )
  const hasBelow = rows.map((_, row) =>
    columns.map((__, column) => isRuled(across, rows[row + 1] ?? 0, middle(columns, column))),
  )
  const taken = new Set<string>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows.length - 1; row += 1) {
    for (let column = 0; column < columns.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue
      const isOpen = (right: number): boolean => hasRight[right - 1]?.[row] === false && !taken.has(`${row} ${right}`)
      let colSpan = 1
      while (column + colSpan < columns.length - 1 && isOpen(column + colSpan)) colSpan += 1
      const below = (at: number): boolean =>
        Array.from({ length: colSpan }, (_, right) => hasBelow[at]?.[column + right] ?? true).some(Boolean)
      let rowSpan = 1
      while (row + rowSpan < rows.length - 1 && !below(row + rowSpan - 1)) rowSpan += 1
      for (let y = 0; y < rowSpan; y += 1) for (let x = 0; x < colSpan; x += 1) taken.add(`${row + y} ${column + x}`)
      cells.push({ row, column, rowSpan, colSpan })
    }
  }
  return cells
}
