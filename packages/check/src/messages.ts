import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'
import { nd30 } from './nd30.ts'
import type { CheckRule } from './rule.ts'

type Sentence = Readonly<Record<Language, (data: never) => string>>

/** The sentences of the engine; a rule brings its own. */
const engineMessages = {
  'disable-without-reason': {
    vi: (d: { rule: string }) => `chú thích tắt quy tắc "${d.rule}" chưa ghi lý do nên không có tác dụng`,
    en: (d: { rule: string }) => `the comment that silences "${d.rule}" gives no reason and has no effect`,
  },
  'disable-unknown-rule': {
    vi: (d: { rule: string }) => `chú thích tắt "${d.rule}": không có quy tắc này trong bộ quy tắc đang dùng`,
    en: (d: { rule: string }) => `a comment silences "${d.rule}", which is not among the rules applied`,
  },
  'disable-unused': {
    vi: (d: { rule: string }) => `chú thích tắt "${d.rule}" không còn tác dụng, có thể xóa`,
    en: (d: { rule: string }) => `the comment that silences "${d.rule}" has no effect any more and can go`,
  },
} as const

/** The sentences of rules by their ids, with the engine's own: for rules of one's own beside the preset. */
export function messagesOf(rules: readonly CheckRule[]): Readonly<Record<string, Sentence>> {
  return { ...engineMessages, ...Object.fromEntries(rules.map(({ id, message }) => [id, message])) }
}

/** The sentences of this package's diagnostics. */
export const messages: Readonly<Record<string, Sentence>> = messagesOf(nd30)

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
