import { planSchema, planVersion, type Outcome, type Plan, type Position } from '@kehoach/core'
import { say } from './say.ts'

/** The plan that a JSON text stores, checked against the schema; null, with the reason, where it is none. */
export function planFromJson(text: string): Outcome<Plan | null> {
  const refuse = (...args: Parameters<typeof say>): Outcome<null> => ({ value: null, diagnostics: [say(...args)] })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return refuse('json-broken', {}, positionIn(error))
  }
  const { type, schemaVersion } = fieldsOf(data)
  if (type !== 'plan') return refuse('json-not-a-plan', { type: typeof type === 'string' ? type.slice(0, 40) : '' })
  const version = String(schemaVersion)
  if (!version.startsWith(majorOf(planVersion)))
    return refuse('unknown-version', { version: version.slice(0, 20), known: planVersion })
  const read = planSchema.safeParse(data)
  if (read.success) return { value: read.data, diagnostics: [] }
  const [issue] = read.error.issues
  return refuse('plan-invalid', { path: issue?.path.join('.') ?? '', count: read.error.issues.length })
}

/** The part of a version that must be known: `1.` of `1.0`. */
export const majorOf = (version: string): string => version.slice(0, version.indexOf('.') + 1)

function fieldsOf(data: unknown): { readonly type?: unknown; readonly schemaVersion?: unknown } {
  return typeof data === 'object' && data !== null ? data : {}
}

/** Where JSON.parse says it stopped: "… (line 3 column 7)". */
function positionIn(error: unknown): Position | null {
  const [, line, column] = /line (\d+) column (\d+)/u.exec(String(error)) ?? []
  if (line === undefined || column === undefined) return null
  const point = { line: Number(line), column: Number(column), offset: 0 }
  return { type: 'text', start: point, end: point }
}
