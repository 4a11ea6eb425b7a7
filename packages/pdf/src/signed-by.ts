import type { Diagnostic } from '@kehoach/core'
import { signerOf } from './certificate.ts'
import type { PdfDocument, PdfSignature } from './engine.ts'
import { say } from './say.ts'

/** Who signed and when, as the file says: the signature's own name, else that of its certificate. Nothing is verified. */
export async function signedBy(document: PdfDocument): Promise<readonly Diagnostic[]> {
  const signatures = (await document.getSignatures?.().catch(() => null)) ?? []
  return Promise.all(signatures.map((signature) => signedByOne(document, signature)))
}

async function signedByOne(document: PdfDocument, signature: PdfSignature): Promise<Diagnostic> {
  const data = (await document.getSignatureData?.(signature.id).catch(() => null)) ?? null
  const inCertificate = data === null ? null : signerOf(data.pkcs7)
  const signer = signature.signerName?.trim() ?? ''
  return say('signed-by', {
    signer: (signer === '' ? inCertificate : signer) ?? signature.fieldName,
    time: timeOf(signature.signingTime ?? ''),
  })
}

/** `D:20260130091500+07'00'` as `2026-01-30 09:15:00 +07:00`; empty where there is none. ISO 32000-1, 7.9.4. */
export function timeOf(printed: string): string {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-]\d{2})'?(\d{2})?)?/u.exec(printed)
  if (match === null) return ''
  const [, year = '', month, day, hour, minute, second, zone, zoneMinutes] = match
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  const time = hour === undefined ? '' : ` ${hour}:${minute ?? '00'}:${second ?? '00'}`
  return `${date}${time}${zone === undefined ? '' : ` ${zone}:${zoneMinutes ?? '00'}`}`
}
