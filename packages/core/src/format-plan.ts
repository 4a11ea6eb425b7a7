import { itemsOf } from './visit.ts'
import type { Plan } from './plan.ts'

/** A plan as indented lines, one an item, for reading in tests and at a terminal: `II.1.a) text`. */
export function formatPlan(plan: Plan): string {
  const title = [plan.header.docType, plan.header.title].filter((part) => part !== null).join(' ')
  const lines = itemsOf(plan).map(({ item, path }) => {
    const indent = '  '.repeat(path.length - 1)
    const role = item.role === null ? '' : `  (${item.role})`
    return `${indent}${[item.label?.printed, item.text].filter(Boolean).join(' ')}${role}`
  })
  return [title, ...lines].join('\n')
}
