/** What is wrong with a command line: facts for the sentence, and the words that may have been meant. */
export interface WrongCall {
  readonly ruleId:
    | 'unknown-command'
    | 'unknown-option'
    | 'missing-value'
    | 'missing-argument'
    | 'too-many-arguments'
    | 'wrong-call'
  readonly data: Readonly<Record<string, string | number>>
  readonly known: readonly string[]
  /** The command whose help is worth reading; null for the tool's. */
  readonly command: string | null
}
