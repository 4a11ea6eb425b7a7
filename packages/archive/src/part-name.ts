import { u32 } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { refuse, shown } from './refusal.ts'
import { isUnprintable } from './unprintable.ts'

const utf8Flag = 0x800
const unicodePath = 0x7075

/**
 * The name of an entry: UTF-8, as its flag says or its bytes allow (macOS sets no flag), else the Vietnamese code page of
 * Windows. The Unicode name in the extra field stands above a name that is not plain ASCII; APPNOTE 4.6.9.
 */
export function partName(raw: Uint8Array, flags: number, extra: ReadonlyMap<number, Uint8Array>): string {
  const name = decoded(raw, (flags & utf8Flag) !== 0)
  const other = unicodeName(raw, extra)
  if (other === null || other === name) return name
  if (isAscii(name) && isAscii(other)) refuse('zip-two-names', 'ask-for-it-again', { part: shown(name), other: shown(other) })
  return other
}

function decoded(raw: Uint8Array, mustBeUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    const name = new TextDecoder('windows-1258').decode(raw)
    return mustBeUtf8 ? refuse('zip-path-unsafe', 'ask-for-it-again', { part: shown(name) }) : name
  }
}

function unicodeName(raw: Uint8Array, extra: ReadonlyMap<number, Uint8Array>): string | null {
  const field = extra.get(unicodePath)
  if (field === undefined || field.length < 5 || field[0] !== 1) return null
  const isOfThisName = u32(field, 1) === crc32(raw)
  return isOfThisName ? decoded(field.subarray(5), true) : null
}

/** Only the printable ones: a `?` or a control may stand for what a code page could not say. */
const isAscii = (name: string): boolean => /^[\u0020-\u003e\u0040-\u007e]*$/u.test(name)

/** Whether a name stays inside its archive on every system and looks like what it is. */
export function isSafeName(name: string): boolean {
  const path = name.endsWith('/') ? name.slice(0, -1) : name
  const isDrive = /^[A-Za-z]:/u.test(name)
  const leads = path.split('/').some((step) => step === '' || step === '.' || step === '..')
  return !isDrive && !leads && !name.includes('\\') && !Array.from(name).some(isUnprintable)
}

/** The form in which two names count as one: Windows and Office do not tell case. */
export const comparable = (name: string): string =>
  (name.endsWith('/') ? name.slice(0, -1) : name).normalize('NFC').toLowerCase()
