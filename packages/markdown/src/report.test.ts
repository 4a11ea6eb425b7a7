import type { Report } from '@kehoach/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownBlocks } from './markdown-blocks.ts'
import { reportToHtml } from './report-to-html.ts'
import { reportToMarkdown } from './report.ts'

const report: Report = {
  type: 'report',
  title: 'Bảng đối chiếu\nxã An Thủy',
  blocks: [
    { type: 'heading', text: '1. Kết quả' },
    { type: 'paragraph', text: 'Đủ 31 | thiếu 3 <script>' },
    {
      type: 'table',
      columns: ['Mục', 'Kết quả'],
      rows: [['II.1', 'đủ\n(một phần)'], ['II.2'], ['II.3', 'thiếu', 'gần nhất: II.4']],
    },
  ],
}

test('as Markdown: headings on one line, no cell lost, signs escaped', () =>
  expect(reportToMarkdown(report)).toBe(
    [
      '# Bảng đối chiếu xã An Thủy',
      '',
      String.raw`## 1\. Kết quả`,
      '',
      String.raw`Đủ 31 \| thiếu 3 \<script\>`,
      '',
      '| Mục | Kết quả |  |',
      '| --- | --- | --- |',
      '| II.1 | đủ<br>(một phần) |  |',
      '| II.2 |  |  |',
      '| II.3 | thiếu | gần nhất: II.4 |',
      '',
    ].join('\n'),
  ))

test('as HTML: a page in Vietnamese, headed columns, nothing that runs', () => {
  const html = reportToHtml(report)
  expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/u)
  expect(html).toContain('<h1>Bảng đối chiếu<br>xã An Thủy</h1>')
  expect(html).toContain('<h2>1. Kết quả</h2>')
  expect(html).toContain('<th scope="col">Mục</th>')
  expect(html).toContain('<td>đủ<br>(một phần)</td>')
  expect(html).toContain('Đủ 31 | thiếu 3 &lt;script&gt;')
})

test('a table without columns and rows is still a table', () =>
  expect(reportToMarkdown({ ...report, blocks: [{ type: 'table', columns: [], rows: [] }] })).toContain(
    '|  |\n| --- |',
  ))

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '" onload="x',
    "'><img src=x>",
    '&lt;b&gt;',
    '\u202eabc',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom('| a |', '# b', '- c', '```', '[x](javascript:y)', '\\', '<!--', '![x](y)', '\n\n', '**', 'עברית'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const words = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(''))
const anyReport: fc.Arbitrary<Report> = fc.record({
  type: fc.constant('report'),
  title: words,
  blocks: fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('heading'), text: words }),
      fc.record({ type: fc.constant('paragraph'), text: words }),
      fc.record({
        type: fc.constant('table'),
        columns: fc.array(words, { maxLength: 3 }),
        rows: fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 3 }),
      }),
    ),
    { maxLength: 5 },
  ),
})

test('of any report the page has only tags that we wrote, whatever its words hold', () =>
  fc.assert(
    fc.property(anyReport, (any) => {
      const page = reportToHtml(any)
      const known =
        /^<(?:!doctype html|html lang="vi"|meta [^<>]*|div class="scroll" tabindex="0" role="region" aria-label="Bảng"|th scope="col"|\/?(?:html|head|title|style|body|main|div|h[12]|p|br|table|thead|tbody|tr|th|td))>$/u
      expect((page.match(/<[^>]*>/gu) ?? []).filter((each) => !known.test(each))).toEqual([])
      expect(page).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/u)
    }),
    { numRuns: 300 },
  ))

test('of any report the Markdown is a title, its headings, paragraphs and tables, and never HTML', () =>
  fc.assert(
    fc.property(anyReport, (any) => {
      const text = reportToMarkdown(any)
      const tables = any.blocks.filter(({ type }) => type === 'table').length
      expect(text.replaceAll('<br>', '')).not.toMatch(/(?<!\\)(?:\\\\)*<[a-z!/]/iu)
      expect(markdownBlocks(text).filter(({ type }) => type === 'table')).toHaveLength(tables)
    }),
    { numRuns: 300 },
  ))
