import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { item, plan } from '@kehoach/core'
import { toDocx } from '@kehoach/docx'
import { fromText } from '@kehoach/recognise'
import { tinyPdf, type TinyText } from '@kehoach/test-kit'

/** The lines of a text from the top of a page downwards. */
const pdfLines = (text: string): TinyText[] =>
  (text.match(/[^\n]{1,70}(?=\s|$)/gu) ?? [])
    .map((line) => line.trim())
    .map((line, at) => ({
      text: line,
      x: line.startsWith('Trang') ? 270 : 90,
      y: line.startsWith('Trang') ? 810 : 70 + at * 18,
    }))

const example = join(import.meta.dirname, '../../../examples/chuyen-doi-so-2026')

/** A folder of its own with the example's files and files that nobody should be able to break the tool with. */
export function sampleFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-cli-')))
  for (const name of ['parent.md', 'submitted.md', 'units.csv']) cpSync(join(example, name), join(folder, name))
  mkdirSync(join(folder, 'thu-muc'))
  const submitted = readFileSync(join(example, 'submitted.md'), 'utf8')
  const files: Readonly<Record<string, Uint8Array | string>> = {
    'ngan.txt': shortPlan,
    'con-trong.txt': shortPlan.replace('07 thôn', '[… số thôn …] thôn'),
    // A tree that no numbering shows: what is printed of it cannot be read back as it is
    'cay-la.json': JSON.stringify(
      plan({
        header: { issuer: 'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG', docType: 'KẾ HOẠCH', title: 'Trồng cây' },
        body: [item('I.', 'NHIỆM VỤ', [item('1.', 'Trồng cây.', [item('2.', 'Tưới cây./.')])])],
      }),
    ),
    'trinh-bay.json': '{"bodySize": 13, "firstLine": 1, "marginLeft": 50, "coChu": 13}',
    'khong-so-ngay.txt': shortPlan.replace('Số: 12/KH-UBND', '').replace(/^.*ngày 05.*$/mu, ''),
    'ngan-moi.txt': newerPlan(),
    'cau-tha.md': carelessPlan,
    'bo-qua.md': carelessPlan.replace(
      /^b\) Tham gia/mu,
      '<!-- kehoach-disable repeated-label: theo bản đã ký -->\n\n$&',
    ),
    'bo-qua-sai.md': carelessPlan.replace(/^b\) Tham gia/mu, '<!-- kehoach-disable repeated-label -->\n\n$&'),
    'rieng.mjs': ownRules,
    'tinh.txt': provincePlan,
    'van-ban.docx': toDocx(fromText(shortPlan).value).value,
    'van-ban.pdf': tinyPdf([{ texts: pdfLines(shortPlan) }, { texts: pdfLines('Trang 2/2') }]),
    'quet.pdf': tinyPdf([{ texts: [] }]),
    'mau.txt': provincePlan
      .replace('1. Sở', '1. {{bỏ: việc của Sở}} Sở')
      .replace('trồng ít nhất 500 cây', 'trồng ít nhất {{so_cay: số}} cây')
      .replace('3. UBND', '3. {{nếu loai = "xã"}} UBND'),
    'mau-sai.txt': provincePlan
      .replace('ít nhất 500 cây', 'ít nhất {{so_cay: sồ}} cây tại {{so_thon thôn')
      .replace('3. UBND', '3. {{nếu loia = "xã"}} UBND'),
    'xa-cay.csv':
      'Mã,Tên đơn vị,so_cay,ke_thua\n00001,xã An Đông,1200,ngan.txt\n00003,phường An Nam,900,\n00007,xã An Bắc,,khong-co.txt\n',
    'trong.txt': '',
    'khoang-trang.txt': ' \n\t\n',
    'ngau-nhien.txt': noise(4096),
    'anh.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(600)]),
    'utf16le-bom.txt': utf16(`\ufeff${submitted}`, true),
    'utf16be-bom.txt': utf16(`\ufeff${submitted}`, false),
    'utf16le.txt': utf16(submitted, true),
    'utf16be.txt': utf16(submitted, false),
    'cp1258.txt': windows1258(submitted),
    'crlf.txt': submitted.replaceAll('\n', '\r\n'),
    'nfd.txt': submitted.normalize('NFD'),
    'bom.txt': `\ufeff${submitted}`,
    'tho.txt': 'Trăm năm trong cõi người ta,\nChữ tài chữ mệnh khéo là ghét nhau.\nTrải qua một cuộc bể dâu.\n',
    'hong.json': '{"type": "plan", ',
    'khac.json': '{"type": "hoa-don"}',
    'xa.csv': 'Mã,Tên đơn vị,Số thôn\n00001,xã An Đông,7\n00002,,3\n00001,xã An Tây,4\n00003,phường An Nam,9\n',
    'khong-ten.csv': 'Mã,Số thôn\n1,2\n',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A whole plan in a few lines, of an invented commune. */
const shortPlan = `ỦY BAN NHÂN DÂN
XÃ AN ĐÔNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND
An Đông, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Trồng cây đầu xuân năm 2026

Ủy ban nhân dân xã An Đông ban hành Kế hoạch trồng cây đầu xuân năm 2026 như sau:

I. MỤC ĐÍCH
- Phủ xanh đất trống.

II. NHIỆM VỤ
1. Trồng ít nhất 500 cây tại 07 thôn trước ngày 28/02/2026.
2. Phòng Kinh tế báo cáo kết quả trước ngày 15/3/2026.

Nơi nhận:
- Các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lý Văn Sơn
`

/** The short plan a year on: a deadline and a number changed, a duty put in, one reworded, the head anew. */
function newerPlan(): string {
  return shortPlan
    .replaceAll('2026', '2027')
    .replace('12/KH-UBND', '8/KH-UBND')
    .replace('- Phủ xanh đất trống.', '- Phủ xanh đất trống, đồi núi trọc.')
    .replace('ít nhất 500 cây tại 07 thôn trước ngày 28/02/2027', 'ít nhất 700 cây tại 07 thôn trước ngày 25/02/2027')
    .replace('2. Phòng Kinh tế báo cáo', '2. Các thôn tổ chức chăm sóc, bảo vệ cây đã trồng.\n3. Phòng Kinh tế báo cáo')
}

/** A plan of an invented commune with the slips that reviewers send back. */
const carelessPlan = `**ỦY BAN NHÂN DÂN XÃ AN ĐÔNG**

Số: 15-KH/UBND

*An Đông, ngày 10 tháng 02 năm 2026*

**KẾ HOẠCH**

**Vệ sinh đường làng năm 2026**

Thực hiện Kế hoạch số 57/KH-UBNDngày 14/01/2026 của Ủy ban nhân dân tỉnh Hải Sơn về vệ sinh môi trường, Ủy ban nhân dân xã An Đông ban hành Kế hoạch vệ sinh đường làng năm 2025 như sau:

**I. NHIỆM VỤ**

a) Các thôn tổ chức quét dọn đường làng trước ngày 28/02/2025.

b) Vận động nhân dân trồng hoa ven đường..

b) Tham gia ngày Chủ nhật xanh.

**II. TỔ CHỨC THỰC HIỆN**

1. Sở Nông nghiệp và Môi trường chủ trì cung cấp thùng rác cho các thôn.

2. Giao Ủy ban MTTQ Việt Nam xã vận động đoàn viên, hội viên tham gia.

3. Bưu điện xã tuyên truyền qua bưu tá.

4. Các thôn báo cáo kết quả về UBND huyện trước ngày 15/11/2026.

Trên đây là Kế hoạch vệ sinh đường làng năm 2026./.

Nơi nhận:

- Các phòng thuộc xã;

- Các thôn;

- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**

**Lý Văn Sơn**
`

/** A rule of an office's own, as a module that \`--rules\` imports. */
const ownRules = `export const rules = [
  {
    id: 'no-saplings',
    meta: {
      severity: 'warning',
      docs: { vi: 'Không nêu số cây.', en: 'No numbers of trees.' },
      source: 'Nội quy',
      effective: { from: '2026-01-01', to: null },
      proposesEdits: false,
    },
    message: { vi: (d) => \`không nêu "\${d.words}"\`, en: (d) => \`"\${d.words}" is not wanted\` },
    example: { invalid: '', valid: '' },
    check: (plan, { passages, at }) =>
      passages.flatMap((passage) => {
        const found = /\\d+ cây/u.exec(passage.text)
        if (found === null) return []
        const span = [found.index, found.index + found[0].length]
        return [{ data: { words: found[0] }, position: at(passage, span) }]
      }),
  },
]
`

/** A province's plan in a few lines: two duties of its communes, one of its own. */
const provincePlan = `ỦY BAN NHÂN DÂN
TỈNH HẢI SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 31/KH-UBND
Hải Sơn, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Trồng cây đầu xuân năm 2026 trên địa bàn tỉnh Hải Sơn

Ủy ban nhân dân tỉnh Hải Sơn ban hành Kế hoạch trồng cây đầu xuân năm 2026 như sau:

I. MỤC ĐÍCH
- Phủ xanh đất trống, đồi núi trọc của tỉnh.

II. NHIỆM VỤ
1. Sở Nông nghiệp và Môi trường cung cấp giống cây cho các địa phương.
2. UBND các xã, phường, đặc khu trồng ít nhất 500 cây trước ngày 28/02/2026.
3. UBND các xã, phường, đặc khu báo cáo kết quả về Sở Nông nghiệp và Môi trường trước ngày 25/01/2026.

Nơi nhận:
- UBND các xã, phường, đặc khu;
- Lưu: VT, NNMT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đặng Thị Hòa
`

/** Bytes without a pattern, the same each time. */
function noise(length: number): Uint8Array {
  let state = 0x2545f491
  return Uint8Array.from({ length }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 0xff
  })
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return isLittle ? bytes : bytes.swap16()
}

/** Vietnamese in Windows-1258: letters with their hat or horn are one byte, tones stand behind them. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258')
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const whole = byteOf.get(letter)
    if (whole !== undefined) return [whole]
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? ''
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC')
    return [byteOf.get(base) ?? 0x3f, ...(tone === '' ? [] : [byteOf.get(tone) ?? 0x3f])]
  })
  return Uint8Array.from(bytes)
}
