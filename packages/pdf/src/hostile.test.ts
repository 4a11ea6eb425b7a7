import { streamOf, tinyPdf } from '@kehoach/test-kit'
import fc from 'fast-check'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { pdfBlocks, type PdfEngine } from './index.ts'

const engine = pdfjs as unknown as PdfEngine
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const plain = tinyPdf([{ texts: [{ text: 'I. NHIỆM VỤ', x: 100, y: 100 }] }])

/** The rules that a file is answered with, and whether anything was read. */
async function answer(
  bytes: Uint8Array,
): Promise<{ readonly rules: readonly string[]; readonly blocks: number | null }> {
  const { value, diagnostics } = await pdfBlocks(bytes, { pdfjs: engine })
  return { rules: diagnostics.map(({ ruleId }) => ruleId), blocks: value?.length ?? null }
}

test('a file that holds no PDF is unreadable', async () => {
  expect(await answer(bytesOf('Kế hoạch'))).toEqual({ rules: ['pdf-unreadable'], blocks: null })
  expect(await answer(new Uint8Array(0))).toEqual({ rules: ['pdf-unreadable'], blocks: null })
})

test('a cut file is read as far as it goes, or refused', async () => {
  expect(await answer(plain.slice(0, 200))).toEqual({ rules: ['pdf-unreadable'], blocks: null })
  expect(await answer(plain.slice(0, plain.length - 300))).toEqual({ rules: ['pdf-unreadable'], blocks: null })
  // Only the place of the table is gone: the engine finds the objects itself.
  expect(await answer(plain.slice(0, plain.length - 20))).toEqual({ rules: [], blocks: 1 })
})

test('a table of places that points to itself ends', async () => {
  const looped = textOf(plain).replace('/Root 1 0 R', `/Root 1 0 R /Prev ${textOf(plain).lastIndexOf('xref\n0')}`)
  expect(await answer(bytesOf(looped))).toEqual({ rules: [], blocks: 1 })
})

test('a tree of pages that holds itself ends', async () => {
  const { rules } = await answer(bytesOf(textOf(plain).replace(/\/Kids \[\d+ 0 R\]/u, '/Kids [2 0 R]   ')))
  expect(['pdf-unreadable', 'pdf-page-unreadable']).toContain(rules[0])
})

test('ten thousand pages that are not there', async () => {
  const declared = bytesOf(textOf(plain).replace('/Count 1 ', '/Count 10000 '))
  // The engine looks for the last page first, finds none, and counts again.
  expect(await answer(declared)).toEqual({ rules: [], blocks: 1 })
})

test('no page at all', async () => {
  const { rules, blocks } = await answer(bytesOf(textOf(tinyPdf([]))))
  expect([['pdf-empty', 'pdf-unreadable', 'pdf-page-unreadable'].includes(rules[0] ?? ''), blocks]).toEqual([
    true,
    null,
  ])
})

test('a password', async () => {
  const encrypted = tinyPdf([{ texts: [] }], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'28'.repeat(32)}> /U <${'41'.repeat(32)}> >> /ID [<00> <00>]`,
  })
  expect(await answer(encrypted)).toEqual({ rules: ['pdf-encrypted'], blocks: null })
})

test('a huge page, and one of no size', async () => {
  const pages = [
    { width: 1e7, height: 1e7, texts: [{ text: 'I. NHIỆM VỤ', x: 100, y: 100 }] },
    { width: 0, height: 0, texts: [] },
  ]
  expect((await answer(tinyPdf(pages))).rules).toEqual([])
})

test('scripts, launch actions and attached files are reported, never run', async () => {
  const bytes = tinyPdf(
    [
      {
        texts: [{ text: 'I. NHIỆM VỤ', x: 100, y: 100 }],
        annotations: ['<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (calc.exe) >> >>'],
      },
    ],
    {
      catalog:
        '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Names << /EmbeddedFiles << /Names [(a.txt) @spec] >> /JavaScript << /Names [(run) @script] >> >>',
      objects: {
        spec: '<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F @file >> >>',
        file: streamOf('hello', '/Type /EmbeddedFile'),
        script: '<< /S /JavaScript /JS (app.alert(1)) >>',
      },
    },
  )
  const { diagnostics } = await pdfBlocks(bytes, { pdfjs: engine })
  expect(diagnostics.map(({ ruleId, data }) => [ruleId, Object.values(data)[0]])).toEqual([
    ['pdf-active-content', 'JavaScript'],
    ['pdf-active-content', 'Launch'],
    ['pdf-attachments', 1],
  ])
})

test('a PDF that is a web page too is read as the PDF that it is', async () => {
  const both = bytesOf(`<html><script>alert(1)</script>\n${textOf(plain)}`)
  expect((await answer(both)).blocks).toBe(1)
})

test('names of JavaScript’s own properties as names of fields and fonts', async () => {
  const bytes = tinyPdf(
    [
      {
        texts: [{ text: '__proto__', x: 100, y: 100 }],
        annotations: ['<< /Type /Annot /Subtype /Widget /FT /Sig /T (__proto__) /Rect [0 0 9 9] >>'],
      },
    ],
    {
      catalog: '/AcroForm << /SigFlags 3 /Fields [@annotation0_0] >>',
    },
  )
  expect(await answer(bytes)).toEqual({ rules: [], blocks: 1 })
})

test('changed bytes never make it throw', async () => {
  const change = fc.record({ at: fc.nat(plain.length - 1), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const bytes = Uint8Array.from(plain)
      for (const { at, byte } of changes) bytes[at] = byte
      const { value, diagnostics } = await pdfBlocks(bytes, { pdfjs: engine })
      return value !== null || diagnostics.length > 0
    }),
    { numRuns: 60, seed: 20260101 },
  )
}, 60_000)
