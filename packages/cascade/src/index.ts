export { coverage, type CoverageOptions } from './coverage.ts'
export { proposeMandates } from './mandates.ts'
