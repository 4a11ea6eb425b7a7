import { recipient, type Signature } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { paragraphOf, paragraphsIn, wordsOf } from '../../test/read-part.ts'
import { contextOf } from './context.ts'
import { noDrafting } from './drafting.ts'
import { footTable, type Drafter } from './foot.ts'
import { nd30 } from './layout.ts'

const signed = (authority: string | null, title: string | null, name: string | null = 'Lê Văn Bình'): Signature => ({
  authority,
  title,
  name,
  position: null,
})
const list = [
  recipient('UBND tỉnh (để b/c);'),
  { ...recipient('Gửi bản giấy:'), kind: 'group' as const },
  recipient('Lưu: VT, CA.'),
]
const foot = (signature: Signature | null, drafter: Drafter | null = null): string =>
  footTable(list, signature, drafter, contextOf(nd30, noDrafting(), []))
const linesIn = (xml: string): readonly string[] =>
  paragraphsIn(xml)
    .map(wordsOf)
    .filter((line) => line !== '')

describe('the signature', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [null, 'CHỦ TỊCH', ['CHỦ TỊCH']],
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['Q. CHỦ TỊCH', null, ['Q. CHỦ TỊCH']],
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG', ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG']],
  ])('%j and %j: one below the other, the name under room to sign', (authority, title, expected) => {
    const [, right = ''] = foot(signed(authority, title)).split('<w:tc>').slice(1)
    expect(linesIn(right)).toEqual([...expected, 'Lê Văn Bình'])
    for (const line of [...expected, 'Lê Văn Bình'])
      expect(paragraphOf(right, line)).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>.*<w:sz w:val="28"\/>/su)
    expect(paragraphsIn(right).filter((each) => wordsOf(each) === '')).toHaveLength(5)
  })

  test('small letters are shown as capitals and stay as written; a name that is not known stays blank', () => {
    const [, right = ''] = foot(signed('TM. Ủy ban nhân dân', 'Chủ tịch', null))
      .split('<w:tc>')
      .slice(1)
    expect(linesIn(right)).toEqual(['TM. Ủy ban nhân dân', 'Chủ tịch'])
    expect(right.match(/<w:caps\/>/gu)).toHaveLength(2)
  })
})

describe('the recipients', () => {
  const [left = ''] = foot(signed(null, 'CHỦ TỊCH')).split('<w:tc>').slice(1)
  test('a head of 12 pt italic bold, lines of 11 pt with a dash, groups without', () => {
    expect(linesIn(left)).toEqual(['Nơi nhận:', '- UBND tỉnh (để b/c);', 'Gửi bản giấy:', '- Lưu: VT, CA.'])
    expect(paragraphOf(left, 'Nơi nhận:')).toMatch(/<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/su)
    expect(paragraphOf(left, '- UBND')).toMatch(/<w:rPr><w:sz w:val="22"\/>/u)
    expect(paragraphOf(left, 'Gửi bản giấy')).toContain('<w:i/>')
  })

  test('the drafter’s sign and the copies below', () =>
    expect(linesIn(foot(null, { symbol: 'PL', copies: 300 }))).toContain('PL.(300)'))

  test('no recipients, no signature: no foot', () =>
    expect(footTable([], null, null, contextOf(nd30, noDrafting(), []))).toBe(''))
})
