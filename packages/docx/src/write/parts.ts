import { originItemId, originNamespace } from '../origin/origin.ts'
import type { Layout } from './layout.ts'
import { declaration, element, escaped, type Xml } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The namespaces of every part under `word/`. */
export const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}/relationships"`

/** A part of the package under `word/` that the document names: its id there, kind, and what it holds. */
export interface Related {
  readonly id: string
  readonly kind: 'styles' | 'settings' | 'header' | 'footer' | 'comments'
  readonly file: string
  readonly xml: Xml
}

/** Every part of the package, by name. */
export function packageParts(
  title: string,
  document: Xml,
  related: readonly Related[],
  origin: Xml | null,
): readonly (readonly [string, string])[] {
  return [
    ['[Content_Types].xml', contentTypes(related, origin !== null)],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${office}/relationships/officeDocument`, 'word/document.xml'],
        ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(title)],
    ['word/document.xml', declaration + document],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ...related.map(({ id, kind, file }) => [id, `${office}/relationships/${kind}`, file] as const),
        ...(origin === null
          ? []
          : [['rIdOrigin', `${office}/relationships/customXml`, '../customXml/item1.xml'] as const]),
      ]),
    ],
    ...related.map(({ file, xml }) => [`word/${file}`, declaration + xml] as const),
    ...(origin === null ? [] : originParts(origin)),
  ]
}

function contentTypes(related: readonly Related[], hasOrigin: boolean): Xml {
  const override = (name: string, type: string): Xml => element('Override', { PartName: name, ContentType: type })
  return (
    declaration +
    element(
      'Types',
      { xmlns: `${packages}/content-types` },
      [
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        override('/word/document.xml', `${word}.document.main+xml`),
        override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        ...related.map(({ kind, file }) => override(`/word/${file}`, `${word}.${kind}+xml`)),
        hasOrigin
          ? override(
              '/customXml/itemProps1.xml',
              'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
            )
          : '',
      ].join(''),
    )
  )
}

function relationships(list: readonly (readonly [string, string, string])[]): Xml {
  const each = list.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target }))
  return declaration + element('Relationships', { xmlns: `${packages}/relationships` }, each.join(''))
}

/** The title and the language; no name of anybody and no time. */
function coreProperties(title: string): Xml {
  return `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title.replaceAll(/\s+/gu, ' '))}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
}

function originParts(origin: Xml): readonly (readonly [string, string])[] {
  const data = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
  return [
    ['customXml/item1.xml', declaration + origin],
    [
      'customXml/itemProps1.xml',
      `${declaration}<ds:datastoreItem ds:itemID="${originItemId}" xmlns:ds="${data}"><ds:schemaRefs><ds:schemaRef ds:uri="${originNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      'customXml/_rels/item1.xml.rels',
      relationships([['rId1', `${office}/relationships/customXmlProps`, 'itemProps1.xml']]),
    ],
  ]
}

/** One font for every script, Vietnamese as the language; "Normal" is the body's size. */
export function stylesPart({ font, size }: Layout): Xml {
  const name = escaped(font)
  return (
    `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>` +
    `<w:sz w:val="${size.body}"/><w:szCs w:val="${size.body}"/>` +
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>' +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '</w:styles>'
  )
}

/** Settings: a line that ends with a break inside a justified paragraph is not stretched. */
export const settingsPart: Xml =
  `<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
