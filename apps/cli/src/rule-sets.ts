import { pathToFileURL } from 'node:url'
import { nearest } from '@kehoach/core'
import { formRules, nd30, substanceRules, type CheckRule } from '@kehoach/check'
import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

const sets: Readonly<Record<string, readonly CheckRule[]>> = { nd30, form: formRules, substance: substanceRules }

/** The rules that `--rules nd30,./rieng.js,plan-year` names: sets, single rules, files that export a list `rules`. */
export async function chosenRules(given: string, { resolve }: Pick<Context, 'resolve'>): Promise<readonly CheckRule[]> {
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const found = await Promise.all(names.map(async (name) => rulesNamed(name, resolve)))
  return [...new Map(found.flat().map((rule) => [rule.id, rule])).values()]
}

async function rulesNamed(name: string, resolve: Context['resolve']): Promise<readonly CheckRule[]> {
  const set = sets[name] ?? nd30.filter(({ id }) => id === name)
  if (set.length > 0) return set
  const known = Object.keys(sets).join(', ')
  if (!/\.(?:m?js|ts)$/u.test(name)) {
    const near = nearest(name, [...Object.keys(sets), ...nd30.map(({ id }) => id)])
    if (near !== null) throw new UsageError('wrong-value', { option: '--rules', given: name, known, near })
    throw new UsageError('rules-unknown', { given: name, known })
  }
  const own = await importedRules(pathToFileURL(resolve(name)).href)
  if (own === null) throw new UsageError('rules-unknown', { given: name, known })
  return own
}

/** A file of rules is run: it comes by this flag alone, never from a folder that is read. */
async function importedRules(url: string): Promise<readonly CheckRule[] | null> {
  try {
    const { rules } = (await import(url)) as { readonly rules?: unknown }
    return Array.isArray(rules) && rules.every(isRule) ? rules : null
  } catch {
    return null
  }
}

function isRule(value: unknown): value is CheckRule {
  const rule = value as Partial<CheckRule> | null
  return typeof rule?.id === 'string' && typeof rule.check === 'function' && rule.meta !== undefined
}
