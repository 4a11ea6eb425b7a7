import { derElements, type DerElement } from './der.ts'

const sequence = 0x30
const setOf = 0x31
const integer = 0x02
const contextual = 0xa0

/** The object identifier 2.5.4.3, a name's common name (CN). X.520. */
const commonName = [0x55, 0x04, 0x03]

/**
 * The common name of the certificate that signed, from the PKCS #7 SignedData of a signature's /Contents (RFC 2315, 9);
 * null where it can't be read. Nothing is verified.
 */
export function signerOf(pkcs7: Uint8Array): string | null {
  const signed = inside(
    inside(derElements(pkcs7)[0], sequence).find(({ tag }) => tag === contextual),
    contextual,
  )[0]
  const parts = inside(signed, sequence)
  const certificates = inside(
    parts.find(({ tag }) => tag === contextual),
    contextual,
  )
  const serial = inside(
    inside(
      inside(
        parts.findLast(({ tag }) => tag === setOf),
        setOf,
      )[0],
      sequence,
    )[1],
    sequence,
  )[1]
  const subjects = certificates.map((certificate) => subjectOf(certificate))
  const own = subjects.find((subject) => subject.serial === hex(serial?.content))
  return (own ?? subjects[0])?.name ?? null
}

function inside(element: DerElement | undefined, tag: number): readonly DerElement[] {
  return element?.tag === tag ? derElements(element.content) : []
}

/** The serial number and the subject's common name of a certificate. RFC 5280, 4.1. */
function subjectOf(certificate: DerElement): { readonly serial: string; readonly name: string | null } {
  const fields = inside(inside(certificate, sequence)[0], sequence)
  const from = fields.findIndex(({ tag }) => tag === integer)
  const subject = fields[from + 4]
  const names = inside(subject, sequence).flatMap((set) => inside(set, setOf))
  const common = names.map((name) => inside(name, sequence)).find(([id]) => isCommonName(id))
  const value = common?.[1]
  return { serial: hex(fields[from]?.content), name: value === undefined ? null : stringOf(value) }
}

const isCommonName = (id: DerElement | undefined): boolean =>
  id?.content.length === 3 && commonName.every((byte, at) => id.content[at] === byte)

const hex = (bytes: Uint8Array | undefined): string =>
  Array.from(bytes ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A BMPString is UTF-16, big endian; the other kinds are UTF-8 or ASCII. */
function stringOf({ tag, content }: DerElement): string | null {
  if (tag !== 0x1e) return new TextDecoder().decode(content).normalize('NFC')
  const units = Array.from(
    { length: content.length >> 1 },
    (_, at) => ((content[2 * at] ?? 0) << 8) + (content[2 * at + 1] ?? 0),
  )
  return String.fromCharCode(...units.slice(0, 500)).normalize('NFC')
}
