export type { Block, BlockRow, FurnitureBlock, Hints, ParagraphBlock, TableBlock } from './block.ts'
export { fromText, textBlocks } from './from-text.ts'
export { recognise } from './recognise.ts'
export { outlineOf } from './outline-of.ts'
export { tasksOf } from './tasks.ts'
export { columnsOf, gridOf } from './table.ts'
export { continues, endsSentence, joined } from './join.ts'
export {
  appendixLabelAt,
  docTypeAt,
  isRecipientsHead,
  isStamp,
  isStampDetail,
  isTableHead,
  pageNumberAt,
} from './landmark.ts'
export { printedWidth } from './line.ts'
export { readLabel, type LabelKind, type ReadLabel } from './label-grammar.ts'
export { depthUnder, type OpenItem } from './outline.ts'
export { headingLength } from './heading-length.ts'
export { roleOf } from './role.ts'
export { issuerName } from './issuer-name.ts'
export { planYear } from './year.ts'
export { rules } from './rules.ts'
export { formatDiagnostic, messages } from './messages.ts'
export { accountOf, type Account } from './account.ts'
