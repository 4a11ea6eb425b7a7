import type { Report } from '@kehoach/core'
import { expect, test } from 'vitest'
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
