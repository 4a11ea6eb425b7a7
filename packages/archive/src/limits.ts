/** How much a file may ask of its reader. Sizes in bytes, text in UTF-16 units. */
export interface ArchiveLimits {
  /** The file as it lies on the disk. */
  readonly packed: number
  /** All parts together, as they really come out. */
  readonly unpacked: number
  /** Entries of the zip, folders included. */
  readonly entries: number
  /** One part, as it really comes out. */
  readonly part: number
  /** How many bytes may come out of one byte, once a part is larger than `ratioFrom`. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Elements inside each other. */
  readonly depth: number
  /** Elements, texts, comments and processing instructions of one XML part. */
  readonly nodes: number
  /** Attributes of one element, declarations of namespaces included. */
  readonly attributes: number
  /** One text between two tags, one attribute's value, one comment. */
  readonly textRun: number
}

const kB = 1024
const MB = 1024 * kB

/** The limits of a Word file: the first row of the table of default limits in the security notes. */
export const docxLimits: ArchiveLimits = {
  packed: 20 * MB,
  unpacked: 100 * MB,
  entries: 2000,
  part: 30 * MB,
  ratio: 200,
  ratioFrom: MB,
  depth: 256,
  nodes: 500_000,
  attributes: 256,
  textRun: MB,
}
