/**
 * The order of children in the elements that we write, from the transitional schema of ECMA-376 part 4 (wml.xsd), written
 * by hand. A child that is not listed here is one that we do not mean to write. `*`: any number, in any order with its
 * neighbours of the same group.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

const block = ['p', 'tbl']
const inline = words('r bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd')

/** Each parent's sequence: a string is one child at most, a list a repeated choice. */
const sequences: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  document: ['body'],
  body: [block, 'sectPr'],
  hdr: [block],
  ftr: [block],
  comments: [['comment']],
  comment: [block],
  p: ['pPr', inline],
  r: ['rPr', words('t tab br fldChar instrText commentReference')],
  pPr: words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  rPr: words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  pBdr: words('top left bottom right between bar'),
  tbl: ['tblPr', 'tblGrid', ['tr']],
  tblPr: words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  tblBorders: words('top left bottom right insideH insideV'),
  tblCellMar: words('top left bottom right'),
  tblGrid: [['gridCol']],
  tr: ['trPr', ['tc']],
  trPr: [
    words('cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden'),
  ],
  tc: ['tcPr', block],
  tcPr: words('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  sectPr: [
    words('headerReference footerReference'),
    ...words(
      'footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
    ),
  ],
  styles: ['docDefaults', 'latentStyles', ['style']],
  docDefaults: ['rPrDefault', 'pPrDefault'],
  rPrDefault: ['rPr'],
  pPrDefault: ['pPr'],
  style: words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  settings: words(
    'writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins trackRevisions documentProtection defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  ),
  compat: ['doNotExpandShiftReturn', ['compatSetting']],
}

/** An element of a part, without its words. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

/** The tree of a part; throws where tags do not pair. */
export function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  for (const [, close, name = '', rest = '', empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/gu,
  )) {
    if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value]),
    )
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    if (empty === '') open.push(element)
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> stays open`)
  return top
}

/** Where children stand in another order than the schema's, `p: jc after spacing`. */
export function disorder(element: Element): readonly string[] {
  const own = element.name.startsWith('w:') ? disorderIn(element) : []
  return [...own, ...element.children.flatMap(disorder)]
}

function disorderIn({ name, children }: Element): readonly string[] {
  const parent = name.slice(2)
  const sequence = sequences[parent]
  if (sequence === undefined) return children.length === 0 ? [] : [`${parent}: holds children that we do not know`]
  const problems: string[] = []
  let at = 0
  let isUsed = false
  for (const child of children) {
    const local = child.name.slice(2)
    const found = sequence.findIndex((step) => (typeof step === 'string' ? step === local : step.includes(local)))
    if (found < 0) problems.push(`${parent}: ${local} does not belong there`)
    else if (found < at) problems.push(`${parent}: ${local} too late`)
    else if (found === at && isUsed && typeof sequence[found] === 'string') problems.push(`${parent}: ${local} twice`)
    if (found >= at) {
      at = found
      isUsed = true
    }
  }
  return problems
}
