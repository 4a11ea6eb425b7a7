/** Which package may import which: the table of ARCHITECTURE.md as data. A new arrow needs a decision record. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  language: ['core'],
  recognise: ['core', 'language'],
  markdown: ['core', 'recognise'],
  archive: ['core'],
  docx: ['core', 'recognise', 'archive'],
  pdf: ['core', 'recognise'],
  cascade: ['core', 'language', 'units'],
  check: ['core', 'language', 'units'],
  units: ['core'],
  sheets: ['core', 'archive'],
  template: ['core', 'language', 'cascade'],
}

/** Private packages and apps that may use Node and every package. */
export const onNode: readonly string[] = [
  'packages/host',
  'apps/cli',
  'tooling/bench',
  'tooling/checks',
  'tooling/test-kit',
]
