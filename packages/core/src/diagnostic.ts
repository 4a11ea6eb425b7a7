import { z } from 'zod'
import { positionSchema } from './position.ts'

export const severitySchema = z.enum(['error', 'warning', 'info'])
/** `error`: unusable; `warning`: probably wrong; `info`: worth knowing. */
export type Severity = z.infer<typeof severitySchema>

export const editSchema = z.object({ position: positionSchema, text: z.string() })
/** A proposed change: the text that would stand at a place. Only an app applies it, to a copy. */
export type Edit = Readonly<z.infer<typeof editSchema>>

export const diagnosticSchema = z.object({
  severity: severitySchema,
  /** The package that says it: `recognise`. */
  source: z.string(),
  /** Permanent and never reused: `issuer-not-printed`. */
  ruleId: z.string(),
  /** The facts, never a sentence. */
  data: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  position: positionSchema.nullable(),
  related: z.array(z.object({ label: z.string(), position: positionSchema })).readonly(),
  /** What to do next: a key of the package's messages. */
  hint: z.string().nullable(),
  edits: z.array(editSchema).readonly(),
})
/** Something a reader, writer or check has to say. The sentence is made from it by `formatDiagnostic`. */
export type Diagnostic = Readonly<z.infer<typeof diagnosticSchema>>

/** A result with what there is to say about it. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

export type Language = 'vi' | 'en'

/** A rule that a package can report: the source of `kehoach explain` and of the docs. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** One sentence: what is reported, and why. */
  readonly docs: { readonly vi: string; readonly en: string }
}

/** The sentences of a package: one maker for each rule and hint, in both languages. */
export type Messages<Data extends Record<string, Readonly<Record<string, string | number>>>> = {
  readonly [Id in keyof Data]: Readonly<Record<Language, (data: Data[Id]) => string>>
}

type AnyMessages = Readonly<Record<string, Readonly<Record<Language, (data: never) => string>>>>

/** Makes a package's `formatDiagnostic` from its table of messages; a hint, where there is one, follows after a dash. */
export function formatterOf(messages: AnyMessages): (diagnostic: Diagnostic, language: Language) => string {
  const sentence = (key: string, data: Diagnostic['data'], language: Language): string => {
    const make = messages[key]?.[language] as ((data: Diagnostic['data']) => string) | undefined
    return make === undefined ? key : make(data)
  }
  return ({ ruleId, data, hint }, language) =>
    [sentence(ruleId, data, language), ...(hint === null ? [] : [sentence(hint, data, language)])].join(' — ')
}

/** A diagnostic with the parts that are often empty left out. */
export function diagnose(
  source: string,
  severity: Severity,
  ruleId: string,
  data: Diagnostic['data'] = {},
  more: Partial<Pick<Diagnostic, 'position' | 'related' | 'hint' | 'edits'>> = {},
): Diagnostic {
  return { severity, source, ruleId, data, position: null, related: [], hint: null, edits: [], ...more }
}

/** The error for a bug of ours: never for a document's content. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}
