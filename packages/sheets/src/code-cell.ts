import type { Diagnostic, Level, Position } from '@kehoach/core'
import { say } from './say.ts'

/** How many digits an official code has. Quyết định 19/2025/QĐ-TTg. */
const digitsOf: Readonly<Record<Level, number>> = { province: 2, district: 3, commune: 5 }

/**
 * A unit's code as text. Excel makes numbers of codes: up to two zeros that it dropped are restored, with a warning; what
 * is shorter may be a code of another level, and other codes are the author's own: both stay as written, with a warning.
 */
export function codeText(
  written: string,
  level: Level,
  position: Position,
): { readonly code: string; readonly diagnostics: readonly Diagnostic[] } {
  const digits = digitsOf[level]
  const number = /^(\d+)(?:[.,]0+)?$/u.exec(written)?.[1] ?? null
  if (number === null || number.length > digits || number.length < digits - 2)
    return { code: written, diagnostics: [say('code-unclear', { written, digits }, position)] }
  const code = number.padStart(digits, '0')
  return { code, diagnostics: code === written ? [] : [say('code-zeros-restored', { written, code }, position)] }
}
