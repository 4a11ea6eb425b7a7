import type { ArchiveLimits } from '@kehoach/archive'
import { childrenOf, readTree } from './element.ts'

/** A relationship from a part to another part or to something outside the file. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `officeDocument`, `header`, `oleObject`. */
  readonly kind: string
  /** A part's name without the slash before it; for an external one the address as written. */
  readonly target: string
  readonly external: boolean
}

/** The relationships that a `.rels` part states for `source`; none where it can't be read. */
export function readRelationships(
  bytes: Uint8Array | undefined,
  source: string,
  limits: ArchiveLimits,
): readonly Relationship[] {
  if (bytes === undefined) return []
  const { root } = readTree(bytes, limits)
  return childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External'
    const target = attributes['Target'] ?? ''
    return {
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: external ? target : partName(target, source),
      external,
    }
  })
}

/** The name of the `.rels` part of a part; of the whole file for ''. */
export function relationshipsOf(source: string): string {
  const slash = source.lastIndexOf('/')
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`
}

/** A target resolved against the folder of the part that names it. ECMA-376, part 2, 9.3. */
function partName(target: string, source: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const steps = [...folder, ...target.split('/')]
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
