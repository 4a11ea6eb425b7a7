import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { sampleFolder } from './sample-files.ts'

/**
 * Each file of `transcripts` holds what a person would see: `$ kehoach …`, then standard output, standard error and the
 * exit code. The commands are run in order in one folder of sample files; `pnpm test -u` writes anew what they print.
 */
const folder = join(import.meta.dirname, 'transcripts')
let cwd = ''

beforeAll(() => {
  cwd = sampleFolder()
})
afterAll(() => rmSync(cwd, { recursive: true }))

test.each(readdirSync(folder))('%s', async (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  await expect(await replayed(text)).toMatchFileSnapshot(join(folder, file))
})

/** The transcript with the output of its commands as they print it now; prose between the blocks stays. */
async function replayed(text: string): Promise<string> {
  const parts: string[] = []
  for (const part of text.split(/(```console\n[\s\S]*?\n```)/u)) {
    const commands = part.startsWith('```console')
      ? [...part.matchAll(/^\$ (.+)$/gmu)].map(([, line = '']) => line)
      : null
    parts.push(commands === null ? part : `\`\`\`console\n${(await printedBy(commands)).join('\n')}\n\`\`\``)
  }
  return parts.join('')
}

async function printedBy(commands: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = []
  for (const line of commands) {
    const [settings, words] = divided(line)
    const [name = '', ...args] = words
    expect(name).toBe('kehoach')
    const { code, stdout, stderr } = await runCli(args, { cwd, ...settings })
    const printed = [stdout, stderr].map((each) => each.replaceAll(cwd, '.').trimEnd()).filter((each) => each !== '')
    lines.push(`$ ${line}`, ...printed, ...(code === 0 ? [] : [`[exit ${code}]`]))
  }
  return lines
}

/** `COLUMNS=80 kehoach …`: settings before the words; quotes hold words together. */
function divided(
  line: string,
): [{ readonly env: Record<string, string>; readonly columns?: number }, readonly string[]] {
  const words = [...line.matchAll(/(?:[^\s"]|"[^"]*")+/gu)].map(([word]) => word.replaceAll('"', ''))
  const at = words.findIndex((word) => !/^[A-Z_]+=/u.test(word))
  const env = Object.fromEntries(words.slice(0, at).map((word) => word.split('=') as [string, string]))
  const { COLUMNS: columns, ...rest } = env
  return [{ env: rest, ...(columns === undefined ? {} : { columns: Number(columns) }) }, words.slice(at)]
}
