export { hasProgram, sharedFolder, testWith, testWithCorpus, type Program } from './programs.ts'
