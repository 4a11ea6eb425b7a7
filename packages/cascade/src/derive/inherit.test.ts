import { emptyRecipe, item, itemsOf, paragraph, plan, recipient, type Plan, type UnitFacts } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { derive } from './derive.ts'

const unit: UnitFacts = { name: 'xã Đồng Mây', code: null, level: 'commune', superior: null, place: null, values: {} }
const section = (label: string, title: string, role: 'task' | 'organisation', ...texts: readonly string[]) => ({
  ...item(
    label,
    title,
    texts.map((text, at) => ({ ...item(`${at + 1}.`, text), role })),
  ),
  role,
})
const parent: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN TỈNH THANH VÂN',
    level: 'province',
    regime: 'two-level',
    number: '42/KH-UBND',
    date: { year: 2026, month: 1, day: 30 },
    title: 'Phòng cháy năm 2026 trên địa bàn tỉnh Thanh Vân',
  },
  body: [
    section('I.', 'NHIỆM VỤ', 'task', 'UBND cấp xã tổ chức ít nhất 02 buổi tuyên truyền về phòng cháy.'),
    section('II.', 'TỔ CHỨC THỰC HIỆN', 'organisation', 'UBND cấp xã báo cáo Sở Nội vụ trước ngày 30/11/2026.'),
  ],
})
const previous: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG MÂY',
    date: { year: 2025, month: 3, day: 1 },
    title: 'Phòng cháy năm 2025',
  },
  opening: [
    paragraph('Căn cứ Luật Phòng cháy;'),
    paragraph('Căn cứ Kế hoạch số 12/KH-UBND;'),
    paragraph('UBND xã ban hành như sau:'),
  ],
  body: [
    section(
      'I.',
      'NHIỆM VỤ',
      'task',
      'Xã tổ chức ít nhất 02 buổi tuyên truyền về phòng cháy.',
      'Phát thanh trên loa truyền thanh thôn Đông, thôn Đoài 02 lần/tuần trong năm 2025.',
      'Thực hiện Kế hoạch số 88/KH-UBND ngày 05/02/2025 của UBND tỉnh tại nhóm Zalo các thôn.',
      'Hưởng ứng tuần lễ quốc gia về an toàn lao động.',
    ),
    section(
      'II.',
      'TỔ CHỨC THỰC HIỆN',
      'organisation',
      'Công chức Tư pháp - hộ tịch soạn bài tuyên truyền.',
      'Công an huyện Phú Sơn hỗ trợ thôn Đông.',
    ),
  ],
  recipients: ['UBND huyện;', 'Các thôn, trường học;', 'CV (Chiến, Dung);', 'Lưu: VT.'].map(recipient),
  signature: {
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    title: 'PHÓ CHỦ TỊCH',
    name: 'Lý Văn Sơn',
    position: null,
  },
})
const {
  plan: child,
  kept,
  dropped,
  questions,
} = derive(parent, unit, emptyRecipe, { today: '2026-02-10', previous }).value
const texts = itemsOf(child).map(({ item: { text } }) => text)
const asked = (ruleId: string): readonly unknown[] =>
  questions.filter((each) => each.ruleId === ruleId).map(({ data }) => data['old'])

describe('last year’s own plan', () => {
  test('gives what is the unit’s own, under the section of its kind', () => {
    expect(itemsOf(child).find(({ item: { text } }) => text.startsWith('Phát thanh'))?.path).toEqual(['I', '2'])
    expect(kept.filter(({ part }) => part === 'item').map(({ text }) => text.slice(0, 20))).toEqual([
      'Phát thanh trên loa ',
      'Thực hiện Kế hoạch s',
      'Công chức Tư pháp - ',
      'Công an huyện Phú Sơ',
    ])
  })

  test('adds nothing that this year’s parent asks for itself', () =>
    expect(texts.filter((text) => /02 buổi tuyên truyền/u.test(text))).toHaveLength(1))

  test('carries no year, number, figure or dissolved body silently', () => {
    expect(texts).toContain('Phát thanh trên loa truyền thanh thôn Đông, thôn Đoài 02 lần/tuần trong năm [… 2025? …].')
    expect(asked('year-of-last-plan')).toContain('2025')
    expect(asked('document-of-last-year')).toEqual(['88/KH-UBND'])
    expect(asked('figure-of-last-year')).toContain('02 lần')
    expect(asked('unit-dissolved')).toEqual(['huyện Phú Sơn'])
    expect(texts).toContain('Văn phòng HĐND và UBND soạn bài tuyên truyền.')
    expect(asked('agency-renamed')).toEqual(['Công chức Tư pháp - hộ tịch'])
  })

  test('shows what nobody asks for any more, and does not carry it', () => {
    expect(dropped.map(({ path, text }) => [path.join('.'), text])).toEqual([
      ['I.4', 'Hưởng ứng tuần lễ quốc gia về an toàn lao động.'],
    ])
    expect(texts.join()).not.toContain('tuần lễ quốc gia')
  })

  test('gives its Nơi nhận without persons and without districts', () => {
    expect(child.recipients.map(({ text }) => text)).toEqual([
      'UBND tỉnh (để b/c);',
      'Sở Nội vụ (để b/c);',
      'Các thôn, trường học;',
      'CV;',
      'Lưu: VT.',
    ])
    expect(asked('recipient-dissolved')).toEqual(['UBND huyện;'])
  })

  test('gives its habits: a list of bases, who signs by title', () => {
    expect(child.opening.map(({ kind }) => kind)).toEqual(['basis', 'text'])
    expect(child.signature).toMatchObject({ title: 'PHÓ CHỦ TỊCH', name: null })
    expect(kept.filter(({ part }) => part === 'layout')).toHaveLength(2)
  })

  test('every part that it gave is told by its rule', () => {
    const own = child.origins.filter(({ planId }) => planId === 'previous')
    expect(own).toHaveLength(4)
    expect(own.every(({ rules }) => rules.includes('kept-from-last-year'))).toBe(true)
  })
})
