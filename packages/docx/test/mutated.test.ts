import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParts, writeZip, zipParts } from '@kehoach/archive'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDocx } from '../src/from-docx.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

/** A change to the tags of a part: some left out, said twice, put elsewhere, or given another value. */
const change = fc.record({
  part: fc.nat(),
  kind: fc.constantFrom('drop', 'repeat', 'move', 'value'),
  at: fc.nat(),
  to: fc.nat(),
  length: fc.integer({ min: 1, max: 6 }),
  value: fc.constantFrom('', '0', '-1', '1e9', '99999999999', 'NaN', '__proto__', 'đ', '%1%2%9', 'continue'),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

test.each(readdirSync(fixtures))('%s with any of its XML changed is read or refused, never a crash', async (name) => {
  const bytes = readFileSync(join(fixtures, name, 'document.docx'))
  const parts = [...((await readParts(bytes, zipParts(bytes).value ?? [])).value ?? [])]
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const texts = parts.map(([part, content]) => [part, new TextDecoder().decode(content)] as [string, string])
      for (const each of changes) {
        const chosen = texts[each.part % texts.length]
        if (chosen !== undefined) chosen[1] = changed(chosen[1], each)
      }
      const encoder = new TextEncoder()
      const { value, diagnostics } = await fromDocx(
        writeZip(texts.map(([part, text]) => ({ name: part, bytes: encoder.encode(text) }))),
      )
      if (value === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
    }),
    { numRuns: 50 },
  )
})

/** Changes whole tags, so that most of what comes out is still XML and reaches the reader. */
function changed(xml: string, { kind, at, to, length, value }: Change): string {
  const tags = xml.split(/(?=<)/u)
  const from = at % tags.length
  if (kind === 'value') {
    const tag = tags[from] ?? ''
    return tags.with(from, tag.replace(/="[^"]*"/u, `="${value}"`)).join('')
  }
  const selfClosed = (tag: string): boolean => /\/>[^<]*$/u.test(tag)
  const run = tags.slice(from, from + length).filter(selfClosed)
  if (kind === 'drop')
    return tags.filter((tag, index) => index < from || index >= from + length || !selfClosed(tag)).join('')
  return tags.toSpliced(kind === 'repeat' ? from : to % tags.length, 0, ...run).join('')
}
