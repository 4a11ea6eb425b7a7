export { toDocx, type DocxOptions } from './to-docx.ts'
export { nd30, type Layout } from './write/layout.ts'
export { rules } from './rules.ts'
export { formatDiagnostic, messages } from './messages.ts'
