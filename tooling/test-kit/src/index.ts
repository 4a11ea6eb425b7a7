export { arbitraryPlan, withoutPositions } from './arbitrary-plan.ts'
export { hasProgram, sharedFolder, testWith, testWithCorpus, type Program } from './programs.ts'
export { arbitraryParent, arbitraryUnit, superiorSources, upperScopes } from './arbitrary-parent.ts'
