import { item, type Item } from '@kehoach/core'
import { expect, test } from 'vitest'
import { headingLength } from './heading-length.ts'

const below = [item('-', 'Phát thanh.')]
const heading = (of: Item, siblings: readonly Item[] = [of]): string => of.text.slice(0, headingLength(of, siblings))

test.each([
  [item('I.', 'MỤC ĐÍCH, YÊU CẦU'), 'MỤC ĐÍCH, YÊU CẦU'],
  [item('I.', 'Kinh phí'), 'Kinh phí'],
  [item('II.', 'Ủy ban nhân dân xã giao các đơn vị thực hiện.'), ''],
  [item('1.', 'Mục đích', below), 'Mục đích'],
  [item('1.', 'Mục đích'), ''],
  [item('1.', 'Tổ chức tuyên truyền tại các thôn.', below), ''],
  [item('1.', 'Yêu cầu: Bám sát chỉ đạo của cấp trên.'), 'Yêu cầu:'],
  [item('1.', 'Thời gian: trong năm 2026, theo kế hoạch chung.'), ''],
  [item('a)', 'Yêu cầu: Bám sát chỉ đạo của cấp trên.'), ''],
  [item('-', 'Tuyên truyền', below), ''],
  [item(null, 'MỤC ĐÍCH'), ''],
  [item('Phần I', 'ĐÁNH GIÁ'), 'ĐÁNH GIÁ'],
  [item('Phần 1', 'ĐÁNH GIÁ'), 'ĐÁNH GIÁ'],
  [item('Điều 1.', 'Ban hành kèm theo Quyết định này Kế hoạch phòng cháy.'), ''],
])('%j', (of, expected) => expect(heading(of)).toBe(expected))

test('a heading before a colon is one only where most of its neighbours have one', () => {
  const own = item('1.', 'Công an xã: Chủ trì tuần tra ban đêm.')
  const like = item('2.', 'Đoàn Thanh niên: Treo băng rôn, khẩu hiệu.')
  const unlike = [item('3.', 'Treo băng rôn tại chợ.'), item('4.', 'Kiểm tra các bến đò.')]
  expect(heading(own, [own, like])).toBe('Công an xã:')
  expect(heading(own, [own, ...unlike])).toBe('')
})
