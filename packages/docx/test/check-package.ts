import { strFromU8, unzipSync } from 'fflate'
import { disorder, parse, type Element } from './element-order.ts'

/** The parts of a Word file as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** What Word would stumble over: order of elements, parts without a type or a target, ids, grids. Empty where all is well. */
export function problemsIn(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes)
  const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/u.test(name))
  const trees = new Map(xml.map(([name, text]) => [name, parse(text)]))
  const document = trees.get('word/document.xml')
  const types = parts.get('[Content_Types].xml') ?? ''
  return [
    ...[...trees].flatMap(([name, tree]) => disorder(tree).map((problem) => `${name}: ${problem}`)),
    ...xml
      .filter(([, text]) => !/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text))
      .map(([name]) => `${name}: forbidden characters`),
    ...[...parts.keys()]
      .filter((name) => name.startsWith('word/') && name.endsWith('.xml') && !types.includes(`"/${name}"`))
      .map((name) => `${name}: no content type`),
    ...[...types.matchAll(/PartName="\/([^"]+)"/gu)]
      .filter(([, name = '']) => !parts.has(name))
      .map(([, name]) => `${name}: typed, not there`),
    ...(document === undefined
      ? ['no document']
      : [...markProblems(document, parts), ...gridProblems(document), ...cellProblems(document)]),
    ...relationProblems(parts),
  ]
}

function all(element: Element, name: string): readonly Element[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))]
}

function markProblems(document: Element, parts: ReadonlyMap<string, string>): readonly string[] {
  const ids = (name: string): readonly string[] => all(document, name).map(({ attributes }) => attributes['w:id'] ?? '')
  const names = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '')
  const [starts, ends] = [ids('w:bookmarkStart'), ids('w:bookmarkEnd')]
  const [from, to, references] = [ids('w:commentRangeStart'), ids('w:commentRangeEnd'), ids('w:commentReference')]
  const comments = parts.get('word/comments.xml')
  const made =
    comments === undefined ? [] : all(parse(comments), 'w:comment').map(({ attributes }) => attributes['w:id'] ?? '')
  const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join()
  return [
    ...(same(starts, ends) ? [] : ['bookmarks do not pair']),
    ...(new Set(starts).size === starts.length ? [] : ['a bookmark id twice']),
    ...(new Set(names.map((name) => name.toLowerCase())).size === names.length ? [] : ['a bookmark name twice']),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/u.test(name)).map((name) => `bookmark name ${name}`),
    ...(same(from, to) && same(from, references) && same(from, made) ? [] : ['comments do not pair']),
    ...(new Set(references).size === references.length ? [] : ['a comment twice']),
  ]
}

/** Every row fills the grid; a cell that goes on stands under one that began. */
function gridProblems(document: Element): readonly string[] {
  return all(document, 'w:tbl').flatMap((table) => {
    const columns = all(table.children.find(({ name }) => name === 'w:tblGrid') ?? table, 'w:gridCol').length
    let above = new Map<number, string>()
    return table.children
      .filter(({ name }) => name === 'w:tr')
      .flatMap((row, at) => {
        const own = new Map<number, string>()
        let column = 0
        const problems: string[] = []
        for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
          const properties = cell.children[0]?.children ?? []
          const value = (name: string): string | undefined =>
            properties.find((each) => each.name === name)?.attributes['w:val']
          const span = Number(value('w:gridSpan') ?? 1)
          const merge = value('w:vMerge')
          if (merge === 'continue' && above.get(column) !== String(span))
            problems.push(`row ${at}: goes on under nothing`)
          if (merge !== undefined) own.set(column, String(span))
          column += span
        }
        above = own
        return column === columns ? problems : [...problems, `row ${at}: ${column} of ${columns} columns`]
      })
  })
}

const cellProblems = (document: Element): readonly string[] =>
  all(document, 'w:tc')
    .filter(({ children }) => children.at(-1)?.name !== 'w:p')
    .map(() => 'a cell does not end with a paragraph')

function relationProblems(parts: ReadonlyMap<string, string>): readonly string[] {
  const relations = parts.get('word/_rels/document.xml.rels') ?? ''
  const used = [...(parts.get('word/document.xml') ?? '').matchAll(/r:id="([^"]+)"/gu)].map(([, id]) => id)
  const targets = [...relations.matchAll(/Target="([^"]+)"/gu)].map(([, target = '']) => target.replace('../', ''))
  return [
    ...used.filter((id) => !relations.includes(`Id="${id}"`)).map((id) => `${id}: no relation`),
    ...targets
      .filter((target) => !parts.has(target) && !parts.has(`word/${target}`))
      .map((target) => `${target}: no part`),
  ]
}
