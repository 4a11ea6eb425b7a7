/** The names that a visitor sees, while elements open and close. */
export interface Names {
  /** An element with declarations of namespaces, before its own name is asked for. */
  readonly enter: (attributes: Attributes) => void
  readonly leave: () => void
  readonly element: (printed: string) => string
  /** The attributes under their canonical names; null where two of them are the same one. */
  readonly attributes: (printed: Attributes) => Attributes | null
}

type Attributes = Readonly<Record<string, string>>
type Cache = Map<string, string>
interface Scope {
  readonly elements: Cache
  readonly attributes: Cache
  /** What the prefixes declared here meant outside. */
  readonly outside: readonly (readonly [prefix: string, meaning: string | null | undefined])[]
}

/**
 * Printed prefixes as the caller's canonical ones. A prefix that means another namespace keeps its printed form, but never
 * that of a canonical one: `?w:p`, which no XML can print, is an element called `w:p` that is not Word's. An undeclared
 * prefix is left as it is.
 */
export function namesBy(namespaces: Readonly<Record<string, string>>): Names {
  const canonical = new Map(Object.entries(namespaces))
  const reserved = new Set(canonical.values())
  /** By prefix: the canonical one, or null for a namespace that the caller does not know. */
  const bound = new Map<string, string | null>()
  const scopes: Scope[] = [{ elements: new Map(), attributes: new Map(), outside: [] }]
  const scope = (): Scope => scopes.at(-1) as Scope

  const renamed = (printed: string, isElement: boolean): string => {
    const colon = printed.indexOf(':')
    if (colon === -1 && !isElement) return printed
    const prefix = colon === -1 ? '' : printed.slice(0, colon)
    const meaning = bound.get(prefix)
    if (meaning === undefined || meaning === prefix) return printed
    if (meaning === null) return reserved.has(prefix) ? `?${printed}` : printed
    const local = printed.slice(colon + 1)
    return meaning === '' ? local : `${meaning}:${local}`
  }
  const cached = (cache: Cache, printed: string, isElement: boolean): string => {
    const known = cache.get(printed)
    if (known !== undefined) return known
    const name = renamed(printed, isElement)
    cache.set(printed, name)
    return name
  }

  return {
    enter: (attributes) => {
      const outside: (readonly [string, string | null | undefined])[] = []
      for (const name in attributes) {
        const prefix = declaredPrefix(name)
        if (prefix === null) continue
        const uri = attributes[name] as string
        outside.push([prefix, bound.get(prefix)])
        if (uri === '') bound.delete(prefix)
        else bound.set(prefix, canonical.get(uri) ?? null)
      }
      scopes.push({ elements: new Map(), attributes: new Map(), outside })
    },
    leave: () => {
      for (const [prefix, meaning] of scopes.pop()?.outside ?? [])
        if (meaning === undefined) bound.delete(prefix)
        else bound.set(prefix, meaning)
    },
    element: (printed) => cached(scope().elements, printed, true),
    attributes: (printed) => {
      const cache = scope().attributes
      let isSame = true
      for (const name in printed) if (cached(cache, name, false) !== name) isSame = false
      return isSame ? printed : withNames(printed, (name) => cached(cache, name, false))
    },
  }
}

function withNames(printed: Attributes, nameOf: (printed: string) => string): Attributes | null {
  const named = Object.create(null) as Record<string, string>
  for (const name in printed) {
    const key = nameOf(name)
    if (key in named) return null
    named[key] = printed[name] as string
  }
  return named
}

/** The prefix that an attribute declares, '' for the default namespace; null for an ordinary attribute. */
function declaredPrefix(name: string): string | null {
  if (name === 'xmlns') return ''
  return name.startsWith('xmlns:') ? name.slice('xmlns:'.length) : null
}

/** Whether an attribute declares a namespace. */
export const isDeclaration = (name: string): boolean => name.startsWith('xmlns') && declaredPrefix(name) !== null
