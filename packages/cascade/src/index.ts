export { comparisons, coverage, type CoverageOptions } from './coverage.ts'
export { derive, type DeriveOptions } from './derive/derive.ts'
export { ruleset } from './derive/lock.ts'
export { featureNames, type Features } from './similarity.ts'
export { allocate } from './derive/allocate.ts'
export {
  builtInFields,
  expressionProblem,
  expressionsFor,
  fieldsInExpression,
  numberIn,
  type ExpressionProblem,
  type Expressions,
} from './derive/expression.ts'
export { fieldPattern } from './derive/bind.ts'
export { diff, type DiffOptions } from './diff/diff.ts'
export { diffPath, diffReport, diffValue, diffWords } from './diff/report.ts'
export { diffText } from './diff/text-diff.ts'
export { proposeMandates } from './mandates.ts'
export { rules } from './rules.ts'
export { formatDiagnostic, formatReason, messages, verdictWord } from './messages.ts'
