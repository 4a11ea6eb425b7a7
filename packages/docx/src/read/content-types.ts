import type { ArchiveLimits } from '@kehoach/archive'
import { childrenOf, readTree } from './element.ts'

/** What `[Content_Types].xml` says of the parts. ECMA-376, part 2, 10.1. */
export interface ContentTypes {
  /** The content type of a part; '' where none is given. */
  readonly of: (part: string) => string
  /** Whether a main part is one with macros, whatever the file is called. */
  readonly hasMacroDocument: boolean
}

/** Reads `[Content_Types].xml`; null where it is missing or no list of types. */
export function contentTypes(bytes: Uint8Array | undefined, limits: ArchiveLimits): ContentTypes | null {
  if (bytes === undefined) return null
  const { root } = readTree(bytes, limits)
  if (root?.name !== 'ct:Types') return null
  const overrides = new Map(
    childrenOf(root, 'ct:Override').map(({ attributes }) => [
      (attributes['PartName'] ?? '').replace(/^\//u, '').toLowerCase(),
      attributes['ContentType'] ?? '',
    ]),
  )
  const defaults = new Map(
    childrenOf(root, 'ct:Default').map(({ attributes }) => [
      (attributes['Extension'] ?? '').toLowerCase(),
      attributes['ContentType'] ?? '',
    ]),
  )
  return {
    of: (part) => {
      const name = part.toLowerCase()
      return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? ''
    },
    hasMacroDocument: [...overrides.values(), ...defaults.values()].some((type) =>
      /macroEnabled\w{0,20}\.main\+xml$/iu.test(type),
    ),
  }
}
