import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { itemsOf, lockSchema, type Lock, type Plan } from '@kehoach/core'
import { lockIn } from '@kehoach/docx'
import { byteFormat } from './byte-format.ts'
import { limits } from './limits.ts'
import { readBytes } from './read-bytes.ts'

/**
 * The lock of a derived plan, so that what is made of its file keeps it: inside a Word file, else `NAME.lock.json` beside it.
 * Null where there is none, or where it speaks of no item of the plan.
 */
export async function lockOf(path: string, plan: Plan): Promise<Lock | null> {
  const lock = (await insideOf(path)) ?? (await besideOf(path))
  const ids = new Set(itemsOf(plan).map(({ item }) => item.id))
  return lock?.items.some(({ origin }) => ids.has(origin.itemId)) === true ? lock : null
}

async function insideOf(path: string): Promise<Lock | null> {
  const { value: bytes } = await readBytes(path, limits)
  return bytes !== null && byteFormat(bytes) === 'docx' ? lockIn(bytes) : null
}

async function besideOf(path: string): Promise<Lock | null> {
  const stem = path.slice(0, path.length - extname(path).length)
  const text = await readFile(`${stem}.lock.json`, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return lockSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
