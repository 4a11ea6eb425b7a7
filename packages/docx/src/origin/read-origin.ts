import { diagnose, type Outcome } from '@kehoach/core'
import { originDataSchema, originNamespace, type OriginData } from './origin.ts'

/** One part of a package: its name without a leading slash, and its bytes. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * What a Word file carries of its plan beside the words; null where it carries nothing, or nothing that can be taken. It is
 * untrusted: checked by schema here, and a candidate only, since words and values decide. Reported: `origin-unreadable`,
 * `origin-newer` (another major version).
 */
export function readOrigin(parts: Iterable<Part>): Outcome<OriginData | null> {
  for (const { name, bytes } of parts) {
    if (!/^customXml\/item\d{0,6}\.xml$/iu.test(name)) continue
    const content = contentOf(textOf(bytes))
    if (content !== null) return checked(content, name)
  }
  return { value: null, diagnostics: [] }
}

function checked(content: string, part: string): Outcome<OriginData | null> {
  const problem = (ruleId: 'origin-unreadable' | 'origin-newer', detail: string): Outcome<null> => ({
    value: null,
    diagnostics: [diagnose('docx', 'warning', ruleId, { part, detail: detail.slice(0, 200) })],
  })
  let data: unknown
  try {
    data = JSON.parse(content)
  } catch {
    return problem('origin-unreadable', 'JSON')
  }
  const version = (data as { readonly schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'string' && !version.startsWith('1.')) return problem('origin-newer', version)
  const read = originDataSchema.safeParse(data)
  if (read.success) return { value: read.data, diagnostics: [] }
  return problem('origin-unreadable', read.error.issues[0]?.path.join('.') ?? '')
}

function textOf(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}

/** The text of our element, whatever prefix and quotes it was saved with; null where the part is another's. */
function contentOf(xml: string): string | null {
  const root = xml.indexOf('origin')
  const start = xml.indexOf('>', root) + 1
  const head = xml.slice(0, start)
  const isOurs = root >= 0 && start > 0 && start < 2000 && head.includes(originNamespace) && !head.includes('<!DOCTYPE')
  const end = xml.lastIndexOf('</')
  return isOurs && end >= start ? unescaped(xml.slice(start, end)) : null
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/gu,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
