export { hasProgram, sharedFolder, testWith, testWithCorpus, type Program } from './programs.ts'
export { resources, shown, streamOf, tinyPdf, type TinyOptions, type TinyPage, type TinyText } from './tiny-pdf.ts'
export { pdfOfWord } from './office.ts'
export { differences } from './differences.ts'
