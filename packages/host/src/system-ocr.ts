import { spawn } from 'node:child_process'
import type { RecognisedLine, RecognisedWord } from '@kehoach/pdf'
import { bitmapOf, type TextRecogniser } from './ocr.ts'

/**
 * Recognises Vietnamese by the system's `tesseract` with its data `vie`: two to three times as fast as the built-in
 * recogniser, but its version and so its text may differ from machine to machine. Null where it is not installed.
 */
export async function openSystemRecogniser(command = 'tesseract'): Promise<TextRecogniser | null> {
  const languages = await run(command, ['--list-langs'], null).catch(() => '')
  if (!/^vie$/mu.test(languages)) return null
  const modes = { page: '3', block: '6', line: '7' }
  return {
    recogniseText: async (image, { as } = { as: 'page' }) => {
      const settings = ['--psm', modes[as], '--dpi', String(image.dpi), '-l', 'vie', 'tsv']
      return linesOf(await run(command, ['stdin', 'stdout', ...settings], bitmapOf(image)))
    },
    close: async () => {},
  }
}

/** What a program prints; it is ended after two minutes. */
function run(command: string, args: readonly string[], input: Buffer | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], timeout: 120_000 })
    const printed: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(printed).toString('utf8')) : reject(new Error(`${command}: ${code}`)),
    )
    child.stdin.end(input ?? undefined)
  })
}

/** Lines of tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function linesOf(printed: string): readonly RecognisedLine[] {
  const rows = printed.split('\n').map((row) => row.split('\t'))
  const words = rows.filter((row) => row[0] === '5' && (row[11] ?? '').trim() !== '')
  return [...Map.groupBy(words, (row) => row.slice(1, 5).join(' ')).values()].map((line) => lineOf(line.map(wordOf)))
}

function wordOf(row: readonly string[]): RecognisedWord {
  const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = row.slice(6, 11).map(Number)
  return { text: row[11] ?? '', box: [left, top, width, height], confidence }
}

/** Letters that reach below the baseline: tails and dots below. */
const tails = /[gjpqyỵạặậẹệịọộợụựẠẶẬẸỆỊỌỘỢỤỰ,;()/Q]/u

function lineOf(words: readonly RecognisedWord[]): RecognisedLine {
  const bottoms = (each: readonly RecognisedWord[]): readonly number[] =>
    each.map(({ box: [, top, , height] }) => top + height).toSorted((a, b) => a - b)
  const standing = bottoms(words.filter(({ text }) => !tails.test(text.normalize('NFC'))))
  const all = bottoms(words)
  const baseline = standing[Math.floor(standing.length / 2)] ?? all[0] ?? 0
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length)
  return { words, confidence, baseline: [baseline, baseline], rise: 0 }
}
