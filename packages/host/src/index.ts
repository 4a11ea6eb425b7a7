export { openPlan, openStandardInput, type OpenedPlan, type OpenOptions, type Source } from './open-plan.ts'
export { decodeText, type DecodedText, type Encoding } from './decode-text.ts'
export { planFromText, textFormat, type TextFormat } from './plan-text.ts'
export { limits, type Limits } from './limits.ts'
export { readUnits } from './units-table.ts'
export { keepNotes, notedRows, type Notes } from './notes.ts'
export {
  ensureFolder,
  writeAllAtomically,
  writeAtomically,
  type OutFile,
  type WriteOptions,
  type Written,
} from './write-atomically.ts'
export { lockOf } from './lock-of.ts'
export { rules } from './rules.ts'
export { formatDiagnostic, messages } from './messages.ts'
export { pdfEngine } from './pdf-engine.ts'
export { readPdf, type ReadPdfOptions, type Recogniser } from './read-pdf.ts'
