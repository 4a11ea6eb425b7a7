import type { Diagnostic } from '@kehoach/core'
import { SaxesParser } from 'saxes'
import { docxLimits, type ArchiveLimits } from './limits.ts'
import { isDeclaration, namesBy } from './names.ts'
import { doctypeIn, placeOf } from './prolog.ts'
import { refuse, Refusal, type RuleId } from './refusal.ts'
import { xmlText } from './xml-text.ts'

/** Told of an XML part in its order. Attributes have no prototype; text comes once for each run, CDATA as text. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

export interface XmlOptions {
  readonly limits?: ArchiveLimits
  /** The prefix under which the visitor sees the names of a namespace, by its URI; '' for no prefix. */
  readonly namespaces?: Readonly<Record<string, string>>
}

/**
 * Reads an XML part, telling the visitor of each element and text. UTF-8 or UTF-16 (XML 1.0); no DOCTYPE; bounded in depth,
 * nodes, attributes and text. Stops at the first error: what the visitor heard until then is a beginning, not the part.
 */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor, options: XmlOptions = {}): readonly Diagnostic[] {
  try {
    parse(xmlText(bytes), visitor, options)
    return []
  } catch (error) {
    if (error instanceof Refusal) return [error.diagnostic]
    throw error
  }
}

type Parser = SaxesParser<{ xmlns: false; forceXMLVersion: true; defaultXMLVersion: '1.0' }>

function parse(text: string, visitor: XmlVisitor, { limits = docxLimits, namespaces }: XmlOptions): void {
  const doctype = doctypeIn(text)
  if (doctype !== -1) refuse('xml-doctype', 'ask-for-it-again', placeOf(text, doctype))
  const parser: Parser = new SaxesParser({ xmlns: false, forceXMLVersion: true, defaultXMLVersion: '1.0' })
  parser.on('error', () => refuse('xml-broken', 'save-as-new', placeIn(parser)))
  const heard = counted(parser, namespaces === undefined ? visitor : renaming(visitor, namespaces, parser), limits)
  feed(parser, text, limits, heard)
}

/** Lets the parser tell the visitor, and counts; returns how much was heard so far. */
function counted(parser: Parser, visitor: XmlVisitor, limits: ArchiveLimits): () => number {
  let depth = 0
  let nodes = 0
  let attributes = 0
  let allAttributes = 0
  const node = (): void => {
    nodes += 1
    if (nodes > limits.nodes) exceed(parser, 'limit-xml-nodes', limits.nodes)
  }
  const run = (length: number): void => {
    node()
    if (length > limits.textRun) exceed(parser, 'limit-xml-text', limits.textRun)
  }
  const text = (words: string): void => {
    run(words.length)
    if (depth > 0) visitor.text(words) // outside the root element there is only space
  }
  parser.on('attribute', ({ value }) => {
    attributes += 1
    if (attributes > limits.attributes) exceed(parser, 'limit-xml-attributes', limits.attributes)
    if (value.length > limits.textRun) exceed(parser, 'limit-xml-text', limits.textRun)
  })
  parser.on('opentag', (tag) => {
    node()
    depth += 1
    if (depth > limits.depth) exceed(parser, 'limit-xml-depth', limits.depth)
    allAttributes += attributes
    attributes = 0
    visitor.open(tag.name, tag.attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close(name)
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('comment', (comment) => run(comment.length))
  parser.on('processinginstruction', ({ body }) => run(body.length))
  return () => nodes + allAttributes + attributes
}

/** Gives the parser the text in pieces, so that a run that never ends is stopped while it grows. */
function feed(parser: Parser, text: string, { textRun }: ArchiveLimits, heard: () => number): void {
  let before = 0
  let silent = 0
  for (let at = 0; at < text.length; at += piece) {
    parser.write(text.slice(at, at + piece))
    silent = heard() === before ? silent + piece : 0
    before = heard()
    if (silent > textRun * longestReference) exceed(parser, 'limit-xml-text', textRun)
  }
  parser.close()
}

const piece = 64 * 1024
/** `&#x10FFFF;` stands for two units of text: a run may be this much longer in the source. */
const longestReference = 8

/** Between the parser and the visitor: names by their namespaces. */
function renaming(visitor: XmlVisitor, namespaces: Readonly<Record<string, string>>, parser: Parser): XmlVisitor {
  const names = namesBy(namespaces)
  const declaring: boolean[] = []
  return {
    open: (name, attributes) => {
      const declares = Object.keys(attributes).some(isDeclaration)
      declaring.push(declares)
      if (declares) names.enter(attributes)
      const named = names.attributes(attributes) ?? refuse('xml-broken', 'save-as-new', placeIn(parser))
      visitor.open(names.element(name), named)
    },
    close: (name) => {
      visitor.close(names.element(name))
      if (declaring.pop() === true) names.leave()
    },
    text: visitor.text,
  }
}

const placeIn = ({ line, column }: Parser): { readonly line: number; readonly column: number } => ({ line, column })

function exceed(parser: Parser, ruleId: RuleId, limit: number): never {
  return refuse(ruleId, 'save-as-new', { limit, ...placeIn(parser) })
}
