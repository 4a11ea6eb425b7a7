import {
  appendix,
  cell,
  item,
  paragraph,
  plan,
  recipient,
  table,
  type Plan,
  type Question,
  type Row,
} from '@kehoach/core'

const row = (cells: Row['cells']): Row => ({ type: 'row', id: '', cells, position: null })
const long =
  'Tăng cường tuyên truyền, phổ biến kiến thức pháp luật và kỹ năng phòng cháy, chữa cháy, thoát nạn đến từng hộ gia đình, cơ sở sản xuất, kinh doanh trên địa bàn xã bằng nhiều hình thức phù hợp với từng nhóm đối tượng.'

const tasks = {
  ...table(['STT', 'Nội dung', 'Sản phẩm', 'Đơn vị thực hiện', '', 'Thời gian', 'Ghi chú'], []),
  head: [
    row([
      { ...cell('STT'), rowSpan: 2 },
      { ...cell('Nội dung'), rowSpan: 2 },
      { ...cell('Sản phẩm'), rowSpan: 2 },
      { ...cell('Đơn vị thực hiện'), colSpan: 2 },
      { ...cell('Thời gian'), rowSpan: 2 },
      { ...cell('Ghi chú'), rowSpan: 2 },
    ]),
    row([cell('Chủ trì'), cell('Phối hợp')]),
  ],
  rows: Array.from({ length: 30 }, (_, at) =>
    row([
      cell(String(at + 1)),
      cell(`Kiểm tra an toàn đợt ${at + 1}\n- Chợ trung tâm;\n- Trường học, nhà văn hóa thôn`),
      cell('Biên bản kiểm tra'),
      cell('Công an xã'),
      cell(at % 2 === 0 ? 'Các thôn' : ''),
      cell('Quý II/2026'),
      cell(''),
    ]),
  ),
}

/** A plan with everything that the form speaks of; places and persons are invented. */
export const full: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY',
    number: '/KH-UBND',
    place: 'An Thủy',
    date: { year: 2026, month: 2, day: null },
    docType: 'KẾ HOẠCH',
    title: 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2026 trên địa bàn xã An Thủy',
    level: 'commune',
    regime: 'two-level',
  },
  status: 'draft',
  opening: [
    paragraph('Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ;'),
    paragraph(
      'Căn cứ Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Thanh Vân về phòng cháy, chữa cháy năm 2026.',
    ),
    paragraph('Ủy ban nhân dân xã ban hành Kế hoạch phòng cháy, chữa cháy năm 2026 như sau:'),
  ],
  body: [
    item('Phần I', 'ĐÁNH GIÁ', [
      item(null, `Năm 2025, trên địa bàn xã không xảy ra cháy lớn. ${long}`),
      item('I.', 'MỤC ĐÍCH, YÊU CẦU', [
        item('1.', 'Mục đích', [
          item(null, 'Nâng cao ý thức của Nhân dân.'),
          item('-', long),
          item('-', 'Không để xảy ra cháy lớn.'),
        ]),
        item('2.', 'Kiểm tra chợ & trường học <định kỳ>.'),
      ]),
    ]),
    item('Phần II', 'NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN', [
      item('I.', 'NHIỆM VỤ', [
        item('1.', 'Tuyên truyền', [
          item('c)', long),
          item('d)', 'Tuyên truyền:', [
            item('-', 'Phát thanh ít nhất 02 lần/tuần;', [item('+', 'Buổi sáng;'), item('+', 'Buổi chiều.')]),
            item('-', 'Treo băng rôn tại [… số thôn …] thôn.'),
          ]),
          item('đ)', 'Diễn tập (chi tiết tại Phụ lục I).'),
          item('e)', 'Báo cáo ngay sau khi Kế hoạch được ban hành.'),
        ]),
        item('2.', 'Bảng chỉ tiêu', [
          table(
            ['STT', 'Chỉ tiêu', 'Mức'],
            [
              ['1', 'Hộ có bình chữa cháy', '80%'],
              ['2', 'Thôn có đội dân phòng', '100%'],
            ],
          ),
        ]),
      ]),
      item('II.', 'TỔ CHỨC THỰC HIỆN', [
        item('1.', 'Công an xã: Chủ trì, tham mưu và theo dõi việc thực hiện Kế hoạch này; định kỳ báo cáo.'),
        item('2.', 'Phòng Kinh tế: Bố trí kinh phí theo khả năng cân đối ngân sách của xã.'),
      ]),
    ]),
  ],
  closing: [
    paragraph(
      'Trên đây là Kế hoạch phòng cháy, chữa cháy năm 2026; yêu cầu các đơn vị, các thôn nghiêm túc thực hiện./.',
    ),
  ],
  recipients: [
    recipient('UBND tỉnh (để b/c);'),
    { ...recipient('Gửi bản điện tử:'), kind: 'group' },
    recipient('TT Đảng ủy, TT HĐND xã;'),
    recipient('Các thôn;'),
    { ...recipient('Gửi bản giấy:'), kind: 'group' },
    recipient('Lưu: VT, CA.'),
  ],
  signature: {
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    title: 'PHÓ CHỦ TỊCH',
    name: 'Lê Văn Bình',
    position: null,
  },
  appendices: [
    {
      ...appendix('Phụ lục I', 'DANH MỤC NHIỆM VỤ', [tasks, item(null, './.')]),
      attachedTo: '(Kèm theo Kế hoạch số      /KH-UBND ngày    /02/2026 của Ủy ban nhân dân xã An Thủy)',
    },
    {
      ...appendix('Phụ lục II', 'Đề cương báo cáo', [
        item('1.', 'Kết quả', [item('a)', 'Công tác tuyên truyền.')]),
        item('2.', 'Kiến nghị./.'),
      ]),
      attachedTo: '(Kèm theo Kế hoạch số      /KH-UBND)',
    },
  ],
})

const idOf = (text: string): string =>
  /"id":"([^"]+)","label":\{[^}]+\},"text":"TEXT/u.exec(JSON.stringify(full).replace(text, 'TEXT'))?.[1] ?? ''

/** Questions as deriving asks them: one with a blank in its item, one to confirm. */
export const questions: readonly Question[] = [
  { id: 'q1', ruleId: 'value-not-given', itemId: idOf('Treo băng rôn'), about: 'so_thon', data: { name: 'so_thon' } },
  {
    id: 'q2',
    ruleId: 'date-past',
    itemId: idOf('Báo cáo ngay sau'),
    about: 'trước ngày 15/01/2026',
    data: { quote: 'trước ngày 15/01/2026' },
  },
]
