import { nearest } from '@kehoach/core'
import type { RawOptions } from './command-table.ts'
import { readTargets, type Target } from './targets.ts'
import { UsageError } from './usage-error.ts'

type Raw = RawOptions[string]

/** The options among these that were given, as texts. */
export function optional<Name extends string>(options: Readonly<Record<Name, Raw>>): { readonly [N in Name]?: string } {
  const given = Object.entries(options).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(given) as { readonly [N in Name]?: string }
}

/** The values of an option that may be repeated. */
export function list(value: Raw): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** One of a few words; a wrong one is a wrong call that names the nearest. */
export function choice(option: string, value: Raw, known: readonly string[]): string {
  if (typeof value === 'string' && known.includes(value)) return value
  const given = typeof value === 'string' ? value : ''
  throw new UsageError('wrong-value', { option, given, known: known.join(', '), near: nearest(given, known) ?? '' })
}

/** A whole number from 1 on, under its option's name; nothing where it was not given. */
export function positiveInteger<Name extends string>(name: Name, value: Raw): { readonly [N in Name]?: number } {
  if (typeof value !== 'string') return {}
  if (!/^[1-9]\d{0,8}$/u.test(value))
    throw new UsageError('wrong-value', { option: `--${name}`, given: value, known: '1, 2, 3 …', near: '' })
  return { [name]: Number(value) } as { readonly [N in Name]?: number }
}

/** The forms that `--to` names. */
export function targetsIn(value: Raw): { readonly to?: readonly Target[] } {
  return typeof value === 'string' ? { to: readTargets(value) } : {}
}
