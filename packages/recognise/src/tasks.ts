import {
  appendixKey,
  childItems,
  itemsOf,
  rowKey,
  type Item,
  type Node,
  type Plan,
  type Role,
  type Table,
  type Task,
} from '@kehoach/core'
import { agencies, normalise } from '@kehoach/language'
import { fieldOf } from './role.ts'
import { columnsOf, gridOf } from './table.ts'

type Field = Extract<Role, 'lead' | 'coordinating' | 'time' | 'product' | 'frequency'>

/** The task records of a plan: items with fields of who, with whom, by when, and rows of task tables. */
export function tasksOf(plan: Plan): readonly Task[] {
  const items = itemsOf(plan).flatMap(({ item, path }) => taskOf(item, path))
  const rows = plan.appendices.flatMap((appendix) =>
    tablesIn(appendix.body).flatMap((table) => rowTasks(table, [appendixKey(appendix)])),
  )
  const inBody = itemsOf(plan).flatMap(({ item, path }) =>
    item.children.flatMap((node) => (node.type === 'table' ? rowTasks(node, path) : [])),
  )
  return [...items, ...inBody, ...rows]
}

function tablesIn(nodes: readonly Node[]): readonly Table[] {
  return nodes.flatMap((node) => (node.type === 'table' ? [node] : tablesIn(node.children)))
}

/** An item is a task where two or more of its children are fields, or one that names who leads it. */
function taskOf(item: Item, path: readonly string[]): readonly Task[] {
  const fields = childItems(item).flatMap((child) => {
    const field = fieldOf(child.text)
    return field === null ? [] : [{ role: field.role as Field, value: valueOf(field.value, child) }]
  })
  const isTask = fields.length >= 2 || fields.some(({ role }) => role === 'lead')
  if (!isTask) return []
  const value = (role: Field): string | null =>
    fields
      .filter((field) => field.role === role)
      .map((field) => field.value)
      .join('\n') || null
  return [
    {
      path,
      title: item.text,
      lead: agencies(value('lead') ?? ''),
      coordinating: agencies(value('coordinating') ?? ''),
      time: trimmed(value('time')),
      product: trimmed(value('product')),
      frequency: trimmed(value('frequency')),
    },
  ]
}

function valueOf(inline: string, item: Item): string {
  return [inline, ...childItems(item).map(({ text }) => text)].filter((text) => text !== '').join('\n')
}

const trimmed = (text: string | null): string | null => text?.trim().replace(/[\s.;]+$/u, '') || null

/** What each column of a task table holds, by its name; the first that fits wins. */
const columnRoles: readonly (readonly [RegExp, Field | 'title'])[] = [
  [/phối hợp/u, 'coordinating'],
  [/chủ trì|(?:cơ quan|đơn vị|người|bộ phận)[ ,]*(?:thực hiện|phụ trách|chịu trách nhiệm|tham mưu)|phân công/u, 'lead'],
  [/thời gian|thời hạn|tiến độ|hoàn thành/u, 'time'],
  [/sản phẩm|kết quả/u, 'product'],
  [/tần suất/u, 'frequency'],
  [/nội dung|nhiệm vụ|hoạt động|công việc|tên/u, 'title'],
]

function rowTasks(table: Table, path: readonly string[]): readonly Task[] {
  const roles = columnsOf(table).map(
    (name) => columnRoles.find(([expression]) => expression.test(normalise(name)))?.[1] ?? null,
  )
  if (!roles.includes('lead') && !roles.includes('coordinating')) return []
  const grid = gridOf(table.rows)
  return table.rows.flatMap((row, at): Task[] => {
    const value = (role: Field | 'title'): string => grid[at]?.[roles.indexOf(role)]?.trim() ?? ''
    const number = rowKey(row)
    if (number === null || /^\p{L}/u.test(number) || value('title') === '') return []
    return [
      {
        path: [...path, number],
        title: value('title').split('\n')[0] ?? '',
        lead: agencies(value('lead')),
        coordinating: agencies(value('coordinating')),
        time: trimmed(value('time')),
        product: trimmed(value('product')),
        frequency: trimmed(value('frequency')),
      },
    ]
  })
}
