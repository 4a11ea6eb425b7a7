/** What help says of one command. */
interface CommandHelp {
  readonly summary: string
  readonly examples: readonly string[]
  /** By the parser's notation: `<file>`, `--at <locator>`. */
  readonly arguments: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
  /** What is worth knowing beyond the options. */
  readonly notes: readonly string[]
}

/** What help says in one language. */
export interface Help {
  readonly summary: string
  readonly examples: readonly string[]
  readonly heads: {
    readonly examples: string
    readonly usage: string
    readonly commands: string
    readonly arguments: string
    readonly options: string
    readonly globals: string
  }
  readonly options: string
  readonly command: string
  readonly commands: Readonly<Record<string, CommandHelp>>
  readonly globals: Readonly<Record<string, string>>
  readonly helpOption: string
  readonly versionOption: string
  readonly more: string
  readonly exitCodes: string
}
