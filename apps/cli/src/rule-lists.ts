import type { Rule } from '@kehoach/core'
import type { DocumentedRule } from '@kehoach/check'

/** The rules that one package can report. */
export interface RuleList {
  readonly source: string
  readonly rules: readonly (Rule | DocumentedRule)[]
}

const packages: Readonly<Record<string, () => Promise<{ readonly rules: RuleList['rules'] }>>> = {
  check: () => import('@kehoach/check'),
  recognise: () => import('@kehoach/recognise'),
  markdown: () => import('@kehoach/markdown'),
  docx: () => import('@kehoach/docx'),
  cascade: () => import('@kehoach/cascade'),
  units: () => import('@kehoach/units'),
  host: () => import('@kehoach/host'),
}

/** Every package's list of what it can report: the source of `explain`, of `rules` and of the tool's rules hash. */
export async function ruleLists(): Promise<readonly RuleList[]> {
  return Promise.all(Object.entries(packages).map(async ([source, load]) => ({ source, rules: (await load()).rules })))
}
