import { commentsPart, type Drafting } from './drafting.ts'
import { contactFooter, emptyFooter } from './contact.ts'
import type { Layout } from './layout.ts'
import { emptyHeader, numberHeader, sectionXml } from './page.ts'
import { tiny } from './paragraph.ts'
import { namespaces, packageParts, settingsPart, stylesPart, type Related } from './parts.ts'
import type { Xml } from './xml.ts'
import { zipOf } from './zip.ts'

/** Pages of one direction with page numbers of their own. */
export interface Section {
  readonly isLandscape: boolean
  readonly content: Xml
}

/** What a Word file is made of. */
export interface Contents {
  readonly title: string
  readonly layout: Layout
  readonly sections: readonly Section[]
  readonly drafting: Drafting
  /** Lines at the foot of page 1. */
  readonly contact: readonly string[]
  readonly origin: Xml | null
}

/** The bytes of a Word file, the same for the same contents. */
export function packaged({ title, layout, sections, drafting, contact, origin }: Contents): Uint8Array {
  const body = bodyXml(sections, layout, contact.length > 0)
  const document = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`
  const related: readonly Related[] = [
    { id: 'rIdStyles', kind: 'styles', file: 'styles.xml', xml: stylesPart(layout) },
    { id: 'rIdSettings', kind: 'settings', file: 'settings.xml', xml: settingsPart },
    { id: 'rIdNumber', kind: 'header', file: 'header1.xml', xml: numberHeader(layout, namespaces) },
    { id: 'rIdEmpty', kind: 'header', file: 'header2.xml', xml: emptyHeader(namespaces) },
    ...(contact.length > 0
      ? ([
          { id: 'rIdContact', kind: 'footer', file: 'footer1.xml', xml: contactFooter(contact, namespaces) },
          { id: 'rIdNoContact', kind: 'footer', file: 'footer2.xml', xml: emptyFooter(namespaces) },
        ] as const)
      : []),
    ...(drafting.comments.length > 0
      ? ([
          {
            id: 'rIdComments',
            kind: 'comments',
            file: 'comments.xml',
            xml: commentsPart(drafting, document, namespaces),
          },
        ] as const)
      : []),
  ]
  return zipOf(packageParts(title, document, related, origin))
}

/** Each section but the last ends with a paragraph that holds its page; the last one's stands at the body's end. */
function bodyXml(sections: readonly Section[], layout: Layout, hasContact: boolean): Xml {
  return sections
    .map(({ isLandscape, content }, at) => {
      const contact = hasContact ? (at === 0 ? 'rIdContact' : 'rIdNoContact') : null
      const section = sectionXml(layout, isLandscape, { number: 'rIdNumber', empty: 'rIdEmpty', contact })
      return at === sections.length - 1 ? `${content}${tiny()}${section}` : `${content}${tiny(section)}`
    })
    .join('')
}
