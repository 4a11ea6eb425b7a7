import type { Language } from '@kehoach/core'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** What the terminal says, in one language. */
export type Words = typeof vi

export function wordsOf(language: Language): Words {
  return language === 'vi' ? vi : en
}
