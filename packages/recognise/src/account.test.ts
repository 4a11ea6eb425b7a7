import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, lostFrom } from './account.ts'
import { fromText, recognise, textBlocks } from './index.ts'

const lines = fc.constantFrom(
  'ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ AN THỦY          Độc lập - Tự do - Hạnh phúc',
  'Số: 07/KH-UBND      An Thủy, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'K Ế  H O Ạ C H',
  'QUYẾT ĐỊNH',
  'Phòng cháy, chữa cháy năm 2026',
  '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của UBND xã An Thủy)',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'Phần thứ nhất',
  'I. MỤC ĐÍCH',
  '1. Kiểm tra 100% nhà trọ',
  'đ) Báo cáo trước ngày 30/6/2026;',
  '- Thường xuyên nhắc nhở,',
  'người dân giữ gìn vệ sinh.',
  'Cơ quan chủ trì: Công an xã',
  'STT Nội dung Cơ quan chủ trì Thời gian',
  'STT\tNội dung\tThời gian',
  '1\tTuyên truyền\tQuý I',
  '| TT | Nội dung |',
  '|---|---|',
  '| 1 | Tập huấn |',
  '1',
  '2',
  'Trang 2/6',
  'UBND XÃ AN THỦY     Kế hoạch phòng cháy',
  'Phụ lục II',
  'Trên đây là Kế hoạch năm 2026./.',
  'Nơi nhận:                 TM. ỦY BAN NHÂN DÂN',
  '- Như Mục V; CHỦ TỊCH',
  'Để báo cáo:',
  'Lưu: VT. Lê Văn Bình',
  '(b/c)',
  'Ký bởi: Ủy ban nhân dân xã',
  'Cơ quan: Ủy ban nhân dân xã',
  './.',
  '',
  ' ',
)

test('whatever the order of its lines, each word of a text stands in the plan or in unread', () =>
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 40 }), (texts) => {
      const blocks = textBlocks(texts.join('\n'))
      expect(lostFrom(blocks, recognise(blocks).value)).toEqual([])
    }),
    { numRuns: 500, seed: 20261125 },
  ))

test('an account counts letters and digits of the parts, and of what stands aside', () => {
  const { value } = fromText('KẾ HOẠCH\nThử\nI. NỘI DUNG\n1. Một việc.\nKý bởi: An')
  expect(accountOf(value)).toEqual({ placed: 'KẾHOẠCHThửINỘIDUNG1Mộtviệc'.length, unread: 'KýbởiAn'.length })
})
