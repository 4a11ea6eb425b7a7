import { readXml, type ArchiveLimits } from '@kehoach/archive'
import type { Diagnostic } from '@kehoach/core'
import { namespaces } from './namespaces.ts'

/** An element of a part, its name with the prefix that `namespaces` gives. Text is kept where Word's text stands. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
  /** For a `w:p`: which paragraph of its part it is, from 0, in the order of the file. -1 for other elements. */
  readonly paragraph: number
}

type Growing = { -readonly [Key in keyof Element]: Element[Key] } & { readonly children: Element[] }

/** Only these hold characters that anybody sees or that steer what is seen. */
const textElements: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t'])

/**
 * Gives each child of the elements called `holder` to `take` as soon as it is whole, so that a long document never
 * stands in memory as one tree. Of an `mc:AlternateContent` one branch is kept: it takes the place of the element.
 */
export function eachChild(
  bytes: Uint8Array,
  holder: string,
  take: (child: Element) => void,
  limits: ArchiveLimits,
): readonly Diagnostic[] {
  const open: Growing[] = []
  let paragraphs = 0
  let holderDepth = -1
  let depth = 0
  return readXml(
    bytes,
    {
      open: (name, attributes) => {
        if (holderDepth < 0 && name === holder) holderDepth = depth
        else if (holderDepth >= 0) {
          const paragraph = name === 'w:p' ? paragraphs++ : -1
          open.push({ name, attributes, children: [], text: '', paragraph })
        }
        depth += 1
      },
      close: () => {
        depth -= 1
        if (depth === holderDepth) holderDepth = -1
        const closed = open.pop()
        if (closed === undefined) return
        const above = open.at(-1)
        for (const each of kept(closed)) {
          if (above === undefined) take(each)
          else above.children.push(each)
        }
      },
      text: (text) => {
        const last = open.at(-1)
        if (last !== undefined && textElements.has(last.name)) last.text += text
      },
    },
    { limits, namespaces },
  )
}

/** The root element of a small part as a tree, null where it has none. */
export function readTree(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): { readonly root: Element | null; readonly diagnostics: readonly Diagnostic[] } {
  const open: Growing[] = []
  let root: Element | null = null
  const diagnostics = readXml(
    bytes,
    {
      open: (name, attributes) => void open.push({ name, attributes, children: [], text: '', paragraph: -1 }),
      close: () => {
        const closed = open.pop()
        if (closed === undefined) return
        if (open.length === 0) root ??= closed
        else for (const each of kept(closed)) open.at(-1)?.children.push(each)
      },
      text: () => {},
    },
    { limits, namespaces },
  )
  return { root, diagnostics }
}

/** What of a closed element stays: of the branches of an `mc:AlternateContent` the first that says anything. */
function kept(element: Element): readonly Element[] {
  if (element.name !== 'mc:AlternateContent') return [element]
  const branches = element.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback')
  const chosen = branches.find(hasText) ?? branches.find(({ name }) => name === 'mc:Fallback') ?? branches[0]
  return chosen?.children ?? []
}

/** Whether any text stands below an element. */
export function hasText({ text, children }: Element): boolean {
  return text !== '' || children.some(hasText)
}

/** The first child called `name`. */
export function childOf(element: Element | null | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The children called `name`. */
export function childrenOf(element: Element | null | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The `w:val` of the child called `name`. */
export function valueOf(element: Element | null | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** A whole number in an attribute, within what Word can mean; undefined where it is none. */
export function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,9}(?:\.\d{1,9})?$/u.test(text.trim())) return undefined
  return Math.trunc(Number(text))
}

/** On/off properties: present without a value means on. ECMA-376, part 1, 17.17.4. */
export function onOff(element: Element | undefined): boolean | undefined {
  if (element === undefined) return undefined
  return !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? 'true')
}
