import type { Diagnostic, Plan, Recipe } from '@kehoach/core'
import type { Context } from './context.ts'
import type { Finished } from './finished.ts'

/** A parent with the recipe that its marks make; null where it could not be read. */
export interface OpenedTemplate {
  readonly parent: Plan | null
  readonly recipe: Recipe | null
  readonly diagnostics: readonly Diagnostic[]
  readonly source: Finished['inputs'][number] | null
}

/** Opens a plan or a template: a plan without marks is one with an empty recipe. */
export async function openTemplate(file: string, context: Context): Promise<OpenedTemplate> {
  const { checkTemplate, readTemplate } = await import('@kehoach/template')
  const { plan, diagnostics, source } = await context.open(file)
  if (plan === null) return { parent: null, recipe: null, diagnostics, source }
  const wrong = checkTemplate(plan).filter(({ severity }) => severity === 'error')
  const template = readTemplate(plan)
  const said = [...diagnostics, ...wrong]
  return wrong.length > 0
    ? { parent: null, recipe: null, diagnostics: said, source }
    : { parent: template.plan, recipe: template.recipe, diagnostics: said, source }
}
