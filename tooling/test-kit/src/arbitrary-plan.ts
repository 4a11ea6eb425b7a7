import {
  headerSchema,
  levelSchema,
  mandateSchema,
  regimeSchema,
  roleSchema,
  statusSchema,
  type Appendix,
  type Cell,
  type Item,
  type Label,
  type Mandate,
  type Node,
  type Origin,
  type Paragraph,
  type Plan,
  type Recipient,
  type Row,
  type Table,
} from '@kehoach/core'
import fc from 'fast-check'

/** Plans that are well formed: each part has an id of its own, and no text is in decomposed form. */
export function arbitraryPlan(): fc.Arbitrary<Plan> {
  return fc
    .record({
      id: id,
      schemaVersion: fc.constantFrom('1.0', '1.7'),
      header,
      status: fc.constantFrom(...statusSchema.options),
      parents: fc.array(parent, { maxLength: 3 }),
      opening: fc.array(paragraph, { maxLength: 3 }),
      body: fc.array(node(3), { maxLength: 5 }),
      closing: fc.array(paragraph, { maxLength: 2 }),
      recipients: fc.array(recipient, { maxLength: 4 }),
      signature: fc.option(
        fc.record({ authority: nullable, title: nullable, name: nullable, position: fc.constant(null) }),
      ),
      appendices: fc.array(appendix, { maxLength: 2 }),
      mandates: fc.array(mandate, { maxLength: 4 }),
      origins: fc.array(origin, { maxLength: 3 }),
      isInOrder: fc.boolean(),
    })
    .map(({ isInOrder, ...parts }): Plan => {
      const plan = withOwnIds({ type: 'plan', ...parts, unread: [] })
      return withTargets(plan, isInOrder)
    })
}

/** Pieces that ordinary plans are made of, and pieces that Markdown, our attributes or our headings could swallow. */
const pieces = fc.constantFrom(
  'Tổ chức hội nghị tuyên truyền',
  'báo cáo trước ngày 25/11/2026',
  'ít nhất 02 tin/bài mỗi tháng;',
  'UBND các xã, phường',
  'HĐND&UBND',
  'MỤC ĐÍCH, YÊU CẦU',
  'Trong đó:',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  '{{so_thon}}',
  '[… thôn …]',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '- ',
  '+ ',
  '* ',
  '– ',
  '1. ',
  '1)',
  '2026. Là năm',
  'a) ',
  'đ)',
  'I. ',
  'Phần thứ nhất',
  'Điều 1. ',
  '(1)',
  '1.1. ',
  '{#x}',
  '{#x role=task}',
  '{depth=2}',
  '{',
  '}',
  '|',
  '||',
  '<',
  '^',
  '<br>',
  '<!-- ghi chú -->',
  '<b>',
  '&nbsp;',
  '&#32;',
  '\\',
  '\\|',
  '**',
  '*',
  '_',
  '`',
  '```',
  '```kehoach origins',
  '~~',
  '#',
  '# Phần kết',
  '# ',
  '---',
  '===',
  '> ',
  ':::',
  '8:30',
  '[x](y)',
  '[x]: y',
  'Bảng:',
  '"',
  '\r',
  '\u0000',
  '\u0301',
  '\u0338',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u202e',
  '😀',
)

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join('').normalize('NFC'))
const filled = text.filter((value) => value !== '')
const nullable = fc.option(text)
const id = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 10, maxLength: 10 }), filled)

const header: fc.Arbitrary<Plan['header']> = fc
  .record({
    nation: nullable,
    motto: nullable,
    superior: nullable,
    issuer: nullable,
    issuerInferred: fc.boolean(),
    level: fc.option(fc.constantFrom(...levelSchema.options)),
    regime: fc.option(fc.constantFrom(...regimeSchema.options)),
    number: nullable,
    place: nullable,
    date: fc.record({
      year: fc.option(fc.integer({ min: 1945, max: 2100 })),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      day: fc.option(fc.integer({ min: 1, max: 31 })),
    }),
    docType: nullable,
    title: nullable,
  })
  .map((value) => headerSchema.parse(value))

const parent: fc.Arbitrary<Plan['parents'][number]> = fc.record({
  type: nullable,
  number: nullable,
  date: nullable,
  issuer: nullable,
  subject: nullable,
  relation: fc.constantFrom('direct', 'period', 'own-level', 'forwarding'),
})

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant('paragraph'),
  id,
  kind: fc.constantFrom('basis', 'text'),
  text,
  position: fc.constant(null),
})
const recipient: fc.Arbitrary<Recipient> = fc.record({
  type: fc.constant('recipient'),
  kind: fc.constantFrom('group', 'line'),
  text: filled,
  position: fc.constant(null),
})

const label: fc.Arbitrary<Label> = fc.oneof(
  fc
    .constantFrom(
      'I.',
      'II.',
      '1.',
      '3.',
      '10.',
      '1)',
      '1.1.',
      '2.1',
      'a)',
      'đ)',
      '- a)',
      '-',
      '–',
      '+',
      '*',
      '•',
      'A.',
      '(1)',
      'Điều 1.',
      'Phần I',
      'Phần thứ hai',
      'PHẦN II.',
    )
    .map((printed) => ({
      printed,
      value: printed.replace(/^- |^(?:Điều|Phần thứ|Phần|PHẦN) |[.()]/gu, '').replace('–', '-'),
    })),
  fc.record({ printed: filled, value: filled }),
)

function node(depth: number): fc.Arbitrary<Node> {
  return fc.oneof({ weight: 5, arbitrary: item(depth) }, { weight: 1, arbitrary: table() })
}

function item(depth: number): fc.Arbitrary<Item> {
  return fc.record({
    type: fc.constant('item'),
    id,
    label: fc.option(label),
    text,
    role: fc.option(fc.constantFrom(...roleSchema.options)),
    children: depth === 0 ? fc.constant([]) : fc.array(node(depth - 1), { maxLength: 3 }),
    position: fc.constant(null),
  })
}

function row(cells: fc.Arbitrary<readonly Cell[]>): fc.Arbitrary<Row> {
  return fc.record({ type: fc.constant('row'), id, cells, position: fc.constant(null) })
}

/** Mostly rectangular tables with merged cells; now and then rows of any cells at all. */
function table(): fc.Arbitrary<Table> {
  const rows = fc.oneof(
    { weight: 3, arbitrary: mergedRows() },
    { weight: 1, arbitrary: fc.array(row(fc.array(ragged, { maxLength: 3 })), { maxLength: 3 }) },
  )
  return fc.record({ id, rows, head: fc.nat({ max: 2 }) }).map(({ id: own, rows: all, head }) => ({
    type: 'table',
    id: own,
    head: all.slice(0, head),
    rows: all.slice(head),
    position: null,
  }))
}

const ragged: fc.Arbitrary<Cell> = fc.record({
  text,
  colSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 3 }),
})

/** A grid of up to 4 × 4 in which some rectangles are merged. */
function mergedRows(): fc.Arbitrary<readonly Row[]> {
  const size = fc.integer({ min: 1, max: 4 })
  const merge = fc.record({ top: fc.nat({ max: 3 }), left: fc.nat({ max: 3 }), height: size, width: size })
  return fc
    .record({
      height: size,
      width: size,
      merges: fc.array(merge, { maxLength: 3 }),
      texts: fc.array(text, { minLength: 16, maxLength: 16 }),
      ids: fc.array(id, { minLength: 4, maxLength: 4 }),
    })
    .map(({ height, width, merges, texts, ids }) => {
      const covered = new Set<string>()
      return Array.from({ length: height }, (_, top): Row => {
        const cells: Cell[] = []
        for (let left = 0; left < width; left += 1) {
          if (covered.has(`${top},${left}`)) continue
          const merged = merges.find((each) => each.top === top && each.left === left)
          const colSpan = Math.min(merged?.width ?? 1, width - left)
          const rowSpan = Math.min(merged?.height ?? 1, height - top)
          const places = Array.from(
            { length: colSpan * rowSpan },
            (__, at) => `${top + Math.floor(at / colSpan)},${left + (at % colSpan)}`,
          )
          const isFree = places.every((place) => !covered.has(place))
          if (isFree) places.forEach((place) => covered.add(place))
          cells.push({
            text: texts[top * 4 + left] ?? '',
            colSpan: isFree ? colSpan : 1,
            rowSpan: isFree ? rowSpan : 1,
          })
        }
        return { type: 'row', id: ids[top] ?? '', cells, position: null }
      })
    })
}

const appendix: fc.Arbitrary<Appendix> = fc.record({
  type: fc.constant('appendix'),
  id,
  label: fc.oneof(fc.constantFrom('Phụ lục', 'PHỤ LỤC II', 'Phần kết', ''), text),
  title: nullable,
  attachedTo: nullable,
  body: fc.array(node(2), { maxLength: 3 }),
  position: fc.constant(null),
})

const mandate: fc.Arbitrary<Mandate> = fc.record({
  itemId: id,
  clause: fc.option(fc.integer({ min: 1, max: 3 })),
  pile: fc.constantFrom(...mandateSchema.shape.pile.options),
  levels: fc.array(fc.constantFrom(...levelSchema.options), { maxLength: 2 }),
  unitKinds: fc.array(fc.oneof(fc.constantFrom('xã', 'phường', 'đặc khu'), text), { maxLength: 2 }),
  how: fc.constantFrom(...mandateSchema.shape.how.options),
  valuePolicy: fc.constantFrom(...mandateSchema.shape.valuePolicy.options),
  reason: fc.oneof(fc.constantFrom('addressed', 'person'), text),
  confirmed: fc.boolean(),
})

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
const origin: fc.Arbitrary<Origin> = fc.record({
  itemId: id,
  planId: id,
  parentItemId: id,
  hashes: fc.record({ text: hash, words: hash, values: hash, structure: text }),
  rules: fc.array(fc.oneof(fc.constantFrom('readdressed', 'bound'), text), { maxLength: 3 }),
})

/** No two parts share an id: a second one gets its place behind it. */
function withOwnIds(plan: Plan): Plan {
  const seen = new Set<string>()
  const own = <Part extends { readonly id: string }>(part: Part): Part => {
    let next = part.id
    while (seen.has(next)) next = `${next}-${seen.size}`
    seen.add(next)
    return { ...part, id: next }
  }
  const ownNode = (each: Node): Node => {
    const named = own(each)
    return named.type === 'item'
      ? { ...named, children: named.children.map(ownNode) }
      : { ...named, head: named.head.map(own), rows: named.rows.map(own) }
  }
  return {
    ...plan,
    opening: plan.opening.map(own),
    body: plan.body.map(ownNode),
    closing: plan.closing.map(own),
    appendices: plan.appendices.map((part) => ({ ...own(part), body: part.body.map(ownNode) })),
  }
}

/** Mandates and origins mostly speak of parts that are there, often in reading order. */
function withTargets(plan: Plan, isInOrder: boolean): Plan {
  const ids = idsOf(plan)
  const targets = <Part extends { readonly itemId: string }>(parts: readonly Part[]): Part[] =>
    parts.map((part, at) =>
      ids.length === 0 || part.itemId.length === 10
        ? part
        : { ...part, itemId: ids[(at * 7 + part.itemId.length) % ids.length] ?? part.itemId },
    )
  const inOrder = <Part extends { readonly itemId: string }>(parts: Part[]): Part[] =>
    isInOrder ? parts.toSorted((a, b) => ids.indexOf(a.itemId) - ids.indexOf(b.itemId)) : parts
  return { ...plan, mandates: inOrder(targets(plan.mandates)), origins: targets(plan.origins) }
}

function idsOf(plan: Plan): readonly string[] {
  const inNode = (each: Node): string[] =>
    each.type === 'item'
      ? [each.id, ...each.children.flatMap(inNode)]
      : [each.id, ...[...each.head, ...each.rows].map((own) => own.id)]
  return [
    ...plan.opening.map((part) => part.id),
    ...plan.body.flatMap(inNode),
    ...plan.closing.map((part) => part.id),
    ...plan.appendices.flatMap((part) => [part.id, ...part.body.flatMap(inNode)]),
  ]
}

/** The plan without the places its parts were read from. */
export function withoutPositions(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === 'position' ? null : value)))
}
