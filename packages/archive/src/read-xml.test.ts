import { expect, test } from 'vitest'
import { readXml, type XmlOptions } from './read-xml.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const options: XmlOptions = { namespaces: { [word]: 'w', [strict]: 'w', 'urn:types': '' } }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a visitor hears, a line each: `<name a=1`, `>name`, `"text`. */
function heard(bytes: Uint8Array | string, given: XmlOptions = options): readonly string[] {
  const lines: string[] = []
  const diagnostics = readXml(
    typeof bytes === 'string' ? utf8(bytes) : bytes,
    {
      open: (name, attributes) => {
        expect(Object.getPrototypeOf(attributes)).toBeNull()
        const said = Object.keys(attributes).filter((key) => !key.startsWith('xmlns'))
        lines.push([`<${name}`, ...said.map((key) => `${key}=${attributes[key]}`)].join(' '))
      },
      close: (name) => lines.push(`>${name}`),
      text: (text) => lines.push(`"${text}`),
    },
    given,
  )
  return [...lines, ...diagnostics.map(({ ruleId, data }) => `${ruleId} ${data['line']}:${data['column']}`)]
}

test('elements, attributes and texts in their order; references and CDATA are text', () =>
  expect(
    heard(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1 &amp; 2"> x &lt;&#x1EA1;<![CDATA[<y>]]><!-- no --><c/></a>\n',
    ),
  ).toEqual(['<a b=1 & 2', '" x <ạ', '"<y>', '<c', '>c', '>a']))

test('whatever prefix a file prints, the visitor sees the canonical one', () => {
  const seen = ['<w:p w:val=1', '>w:p']
  expect(heard(`<w:p xmlns:w="${word}" w:val="1"/>`)).toEqual(seen)
  expect(heard(`<x:p xmlns:x="${word}" x:val="1"/>`)).toEqual(seen)
  expect(heard(`<x:p xmlns:x="${strict}" x:val="1"/>`)).toEqual(seen)
  expect(heard(`<p xmlns="${word}" xmlns:y="${strict}" y:val="1"/>`)).toEqual(seen)
})

test('an attribute without prefix is in no namespace, even under a default one', () =>
  expect(heard(`<p xmlns="${word}" val="1"/>`)).toEqual(['<w:p val=1', '>w:p']))

test('a namespace with the canonical prefix "" has bare names', () =>
  expect(heard('<t:Types xmlns:t="urn:types"/>')).toEqual(['<Types', '>Types']))

test('declarations hold inside their element only', () =>
  expect(heard(`<w:a xmlns:w="${word}"><w:b xmlns:w="urn:other"><w:c/></w:b><w:d/></w:a>`)).toEqual([
    '<w:a',
    '<?w:b',
    '<?w:c',
    '>?w:c',
    '>?w:b',
    '<w:d',
    '>w:d',
    '>w:a',
  ]))

test('an unknown namespace keeps its printed prefix, and never passes for a known one', () => {
  expect(heard('<v:shape xmlns:v="urn:vml" v:id="1"/>')).toEqual(['<v:shape v:id=1', '>v:shape'])
  expect(heard('<w:p xmlns:w="urn:other" w:val="1"/>')).toEqual(['<?w:p ?w:val=1', '>?w:p'])
  expect(heard('<Types xmlns="urn:other"/>')).toEqual(['<?Types', '>?Types'])
  expect(heard('<Types xmlns="urn:types"><a xmlns=""/></Types>')).toEqual(['<Types', '<a', '>a', '>Types'])
})

test('without namespaces names are as printed', () =>
  expect(heard(`<x:p xmlns:x="${word}" x:val="1"/>`, {})).toEqual(['<x:p x:val=1', '>x:p']))

test('names of the prototype are ordinary names', () =>
  expect(heard('<__proto__ __proto__="1" constructor="2" toString="3"/>')).toEqual([
    '<__proto__ __proto__=1 constructor=2 toString=3',
    '>__proto__',
  ]))

test('UTF-16 of both orders, with and without its mark', () => {
  const wide = (text: string, isBig: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        const code = sign.charCodeAt(0)
        return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8]
      }),
    )
  for (const isBig of [false, true])
    for (const start of ['\ufeff<?xml version="1.0" encoding="utf-16"?>', '\ufeff', ''])
      expect(heard(wide(`${start}<a>ệ</a>`, isBig))).toEqual(['<a', '"ệ', '>a'])
})

test('a byte order mark of UTF-8 is no text', () => expect(heard('\ufeff<a/>')).toEqual(['<a', '>a']))

test('a text longer than a piece comes whole', () => {
  const text = 'ệ\r\n'.repeat(100_000)
  expect(heard(`<a>${text}</a>`)).toEqual(['<a', `"${text.replaceAll('\r\n', '\n')}`, '>a'])
})

test('reading stops at the first error and says where', () => {
  expect(heard('<a>\n  <b></c></a>')).toEqual(['<a', '"\n  ', '<b', '>b', 'xml-broken 2:9'])
  expect(heard('<?xml version="1.0"?>\n<!DOCTYPE a>\n<a/>')).toEqual(['xml-doctype 2:1'])
})

test('an error of the visitor is its own', () => {
  const visitor = {
    open: () => {
      throw new TypeError('a bug')
    },
    close: () => undefined,
    text: () => undefined,
  }
  expect(() => readXml(utf8('<a/>'), visitor)).toThrow(TypeError)
})
