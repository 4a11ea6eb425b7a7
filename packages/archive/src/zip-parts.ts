import type { Outcome } from '@kehoach/core'
import { centralRecords, type CentralRecord } from './central-record.ts'
import { directoryOf, type Directory } from './end-record.ts'
import { docxLimits, type ArchiveLimits } from './limits.ts'
import { dataStart } from './local-header.ts'
import { comparable, isSafeName } from './part-name.ts'
import { outcomeOf, refuse, shown } from './refusal.ts'

/** A file inside a zip, as its directory tells it. Sizes in bytes; what they say is believed only once it is read. */
export interface ZipPart {
  readonly name: string
  readonly size: number
  readonly packed: number
  readonly method: 'stored' | 'deflate'
  readonly crc: number
  /** Where its data starts in the bytes of the zip. */
  readonly at: number
}

/**
 * The files of a zip in the order of its directory, folders left out. Nothing is unpacked: names, local headers, overlaps,
 * declared sizes and limits are checked. Null with one diagnostic where the zip is not to be trusted or not to be read.
 */
export function zipParts(
  bytes: Uint8Array,
  { limits = docxLimits }: { readonly limits?: ArchiveLimits } = {},
): Outcome<readonly ZipPart[] | null> {
  return outcomeOf(() => {
    if (bytes.length > limits.packed)
      refuse('limit-zip-packed', 'make-smaller', { size: bytes.length, limit: limits.packed })
    const directory = directoryOf(bytes)
    if (directory.entries > limits.entries)
      refuse('limit-zip-entries', 'save-as-new', { entries: directory.entries, limit: limits.entries })
    const records = centralRecords(bytes, directory)
    for (const record of records) checkRecord(record)
    checkNames(records)
    checkSizes(records, limits)
    const starts = checkPlaces(bytes, records, directory)
    return records.filter(({ name }) => !name.endsWith('/')).map((record) => partOf(record, starts.get(record) ?? 0))
  })
}

function partOf({ name, size, packed, method, crc }: CentralRecord, at: number): ZipPart {
  return { name, size, packed, method: method === stored ? 'stored' : 'deflate', crc, at }
}

const stored = 0
const deflate = 8
/** Encryption as such, strong encryption, masked headers: bits 0, 6 and 13. */
const encryption = 0x2041
const kindOfFile = 0xf000
/** No mode at all, an ordinary file, a folder. */
const ordinary: readonly number[] = [0, 0x8000, 0x4000]

function checkRecord({ name, flags, method, mode, size, packed, disk }: CentralRecord): void {
  const data = { part: shown(name) }
  if (!isSafeName(name)) refuse('zip-path-unsafe', 'ask-for-it-again', data)
  if ((flags & encryption) !== 0) refuse('zip-encrypted-entry', 'without-password', data)
  if (!ordinary.includes(mode & kindOfFile)) refuse('zip-symlink', 'ask-for-it-again', data)
  if (method !== stored && method !== deflate) refuse('zip-method-unknown', 'save-as-new', { ...data, method })
  if (disk !== 0) refuse('zip-many-disks', 'ask-for-it-again')
  const isFolder = name.endsWith('/')
  if ((method === stored && size !== packed) || (isFolder && size > 0)) refuse('zip-size-lies', 'ask-for-it-again', data)
}

function checkNames(records: readonly CentralRecord[]): void {
  const seen = new Set<string>()
  for (const { name } of records) {
    const key = comparable(name)
    if (seen.has(key)) refuse('zip-duplicate-name', 'ask-for-it-again', { part: shown(name) })
    seen.add(key)
  }
}

function checkSizes(records: readonly CentralRecord[], { part, unpacked, ratio, ratioFrom }: ArchiveLimits): void {
  let sum = 0
  for (const { name, size, packed } of records) {
    if (size > part) refuse('limit-zip-part', 'make-smaller', { part: shown(name), limit: part })
    if (size > ratioFrom && size > packed * ratio)
      refuse('limit-zip-ratio', 'ask-for-it-again', { part: shown(name), limit: ratio })
    sum += size
    if (sum > unpacked) refuse('limit-zip-unpacked', 'make-smaller', { limit: unpacked })
  }
}

/** Each entry's header and data lie before the directory and over nothing else; where each one's data starts. */
function checkPlaces(
  bytes: Uint8Array,
  records: readonly CentralRecord[],
  directory: Directory,
): ReadonlyMap<CentralRecord, number> {
  const sorted = records.toSorted((a, b) => a.at - b.at)
  const nextOf = (nth: number): number => sorted[nth + 1]?.at ?? directory.at
  // First without the local headers' own lengths: entries that share a header are an overlap, whatever it says.
  for (const [nth, record] of sorted.entries())
    if (record.at + 30 + record.raw.length + record.packed > nextOf(nth)) refuseOverlap(record)
  return new Map(
    sorted.map((record, nth) => {
      const start = dataStart(bytes, record)
      if (start + record.packed > nextOf(nth)) refuseOverlap(record)
      return [record, start]
    }),
  )
}

const refuseOverlap = ({ name }: CentralRecord): never =>
  refuse('zip-overlap', 'ask-for-it-again', { part: shown(name) })
