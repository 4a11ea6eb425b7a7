import { appendix, cell, item, paragraph, plan, recipient, table, type Plan } from '@kehoach/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '@kehoach/test-kit'
import { toHtml } from './to-html.ts'

const made: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY',
    number: '/KH-UBND',
    place: 'An Thủy',
    date: { year: 2026, month: 2, day: null },
    docType: 'KẾ HOẠCH',
    title: 'Phòng cháy năm 2026',
  },
  opening: [paragraph('Căn cứ Luật Phòng cháy;')],
  body: [
    item('I.', 'NHIỆM VỤ', [
      item('1.', 'Tuyên truyền', [item('đ)', 'Diễn tập & báo cáo.'), item('-', 'Phát thanh.')]),
      item('2.', 'Kiểm tra chợ.'),
    ]),
  ],
  closing: [paragraph('Trên đây là Kế hoạch./.')],
  recipients: [recipient('UBND tỉnh;'), { ...recipient('Gửi bản giấy:'), kind: 'group' }],
  signature: {
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    title: 'PHÓ CHỦ TỊCH',
    name: 'Lê Văn Bình',
    position: null,
  },
  appendices: [
    appendix('Phụ lục', 'DANH MỤC', [
      {
        ...table([], [['1', 'Chợ']]),
        head: [
          {
            type: 'row',
            id: 'r1',
            position: null,
            cells: [
              { ...cell('STT'), rowSpan: 2 },
              { ...cell('Nơi'), colSpan: 2 },
            ],
          },
        ],
      },
    ]),
  ],
})
const html = (of: Plan): string => toHtml(of).value

describe('a page that everybody can read', () => {
  test('in Vietnamese, with one title and headings by depth; labels as printed', () => {
    const page = html(made)
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">/u)
    expect(page).toContain('<title>KẾ HOẠCH Phòng cháy năm 2026</title>')
    expect([...page.matchAll(/<(h\d)[^>]*>([^<]*)/gu)].map(([, name, text]) => [name, text])).toEqual([
      ['h1', 'KẾ HOẠCH'],
      ['h2', 'I. NHIỆM VỤ'],
      ['h3', '1. Tuyên truyền'],
      ['h2', 'Phụ lục'],
    ])
    expect(page).toContain('<p>đ) Diễn tập &amp; báo cáo.</p>')
    expect(page).toContain('<p>- Phát thanh.</p>')
    expect(page).not.toMatch(/<[ou]l|<li/u)
  })

  test('head cells are bound to their columns, spans kept', () => {
    expect(html(made)).toContain('<th scope="col" rowspan="2">STT</th><th scope="colgroup" colspan="2">Nơi</th>')
  })

  test('what was unread is reported, not shown', () => {
    const { value, diagnostics } = toHtml({ ...made, unread: [{ text: 'mẩu chữ lạ', position: null }] })
    expect(diagnostics).toMatchObject([{ ruleId: 'unread-not-printed', data: { pieces: 1 } }])
    expect(value).not.toContain('mẩu chữ lạ')
  })
})

const hostile = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='x",
  'javascript:alert(1)',
  '&#x3c;b&#x3e;',
  '<!-- -->]]><svg/onload=1>',
  '\u202egnp.exe',
  '\ud800',
]

/** Every tag and attribute that the writer knows. */
const known =
  /^<(?:!doctype html|html lang="vi"|meta charset="utf-8"|meta name="viewport" content="width=device-width, initial-scale=1"|\/?(?:html|head|title|style|body|main|header|footer|section|div|h[1-6]|p|br|strong|em|table|thead|tbody|tr|th|td)(?: class="(?:head|place|basis|scroll|signature|attached centred|centred)")?(?: tabindex="0" role="region" aria-label="Bảng")?(?: scope="col(?:group)?")?(?: colspan="\d+")?(?: rowspan="\d+")?)>$/u
const strange = (page: string): readonly string[] => (page.match(/<[^>]*>/gu) ?? []).filter((each) => !known.test(each))

describe('hostile text stays text', () => {
  test.each(hostile)('%j in every field', (words) => {
    const parts = JSON.stringify(made, (key, value: unknown) =>
      typeof value === 'string' &&
      !['type', 'kind', 'id', 'level', 'regime', 'role', 'status', 'schemaVersion'].includes(key)
        ? words
        : value,
    )
    expect(strange(html(JSON.parse(parts) as Plan))).toEqual([])
  })

  test('of any well-formed plan the page has only tags that we wrote, in pairs', () =>
    fc.assert(
      fc.property(arbitraryPlan(), (any) => {
        const page = html(any)
        expect(strange(page)).toEqual([])
        const count = (pattern: RegExp): number => page.match(pattern)?.length ?? 0
        for (const name of ['p', 'div', 'section', 'table', 'tr', 'td', 'th', 'strong', 'h2', 'h6'])
          expect(count(new RegExp(`<${name}[ >]`, 'gu'))).toBe(count(new RegExp(`</${name}>`, 'gu')))
      }),
      { numRuns: 150 },
    ))
})
