export { openPlan, openStandardInput, type OpenedPlan, type OpenOptions, type Source } from './open-plan.ts'
export { decodeText, type DecodedText, type Encoding } from './decode-text.ts'
export { limits, type Limits } from './limits.ts'
export { readUnits, type UnitRow } from './units-table.ts'
export { fieldName, kindIn, knownFields, unitFacts } from './unit-facts.ts'
export {
  ensureFolder,
  writeAllAtomically,
  writeAtomically,
  type OutFile,
  type WriteOptions,
  type Written,
} from './write-atomically.ts'
export { lockOf } from './lock-of.ts'
export { bare, nearest } from './nearest.ts'
export { rules } from './rules.ts'
export { formatDiagnostic, messages } from './messages.ts'
