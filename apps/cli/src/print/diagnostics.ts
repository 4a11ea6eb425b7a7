import type { Diagnostic, Language } from '@kehoach/core'
import type { Paint } from '../context.ts'
import type { FileNotes } from '../finished.ts'
import { placeIn } from '../locator.ts'
import type { Words } from '../words/words.ts'

type Format = (diagnostic: Diagnostic, language: Language) => string

/** Each package words its own diagnostics; it is loaded only when it has something to say. */
const formatters: Readonly<Record<string, () => Promise<{ readonly formatDiagnostic: Format }>>> = {
  cli: () => import('../messages.ts'),
  host: () => import('@kehoach/host'),
  recognise: () => import('@kehoach/recognise'),
  markdown: () => import('@kehoach/markdown'),
  archive: () => import('@kehoach/archive'),
  docx: () => import('@kehoach/docx'),
  pdf: () => import('@kehoach/pdf'),
  cascade: () => import('@kehoach/cascade'),
  sheets: () => import('@kehoach/sheets'),
  template: () => import('@kehoach/template'),
  check: () => import('@kehoach/check'),
  units: () => import('@kehoach/units'),
}

/** The sentence of a diagnostic of any package; its rule's id where the package is not known. */
async function sentenceOf(diagnostic: Diagnostic, language: Language): Promise<string> {
  const loaded = await formatters[diagnostic.source]?.()
  return loaded === undefined ? diagnostic.ruleId : loaded.formatDiagnostic(diagnostic, language)
}

/** A diagnostic with its sentence, as JSON output has it. */
export async function withMessage(
  diagnostic: Diagnostic,
  language: Language,
): Promise<Diagnostic & { readonly message: string }> {
  return { ...diagnostic, message: await sentenceOf(diagnostic, language) }
}

/** `path:12:5: cảnh báo[rule-id]: sentence`, one line each. */
export async function diagnosticLines(
  { file, diagnostics }: FileNotes,
  language: Language,
  words: Words,
  paint: Paint,
): Promise<readonly string[]> {
  const lines = diagnostics.map(async (diagnostic) => {
    const { severity, ruleId, position } = diagnostic
    const painted = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
    return `${file}${placeIn(position)}: ${painted(`${words.severity[severity]}[${ruleId}]`)}: ${await sentenceOf(diagnostic, language)}`
  })
  return Promise.all(lines)
}
