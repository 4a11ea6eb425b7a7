import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testWith } from '@kehoach/test-kit'
import { expect } from 'vitest'
import { abstractList, inList, level, list, p, readShort, wordFile, type WordFile } from './word-file.ts'

const styled = (id: string, pPr: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${pPr}</w:style>`
// LibreOffice's text export writes every bullet as • and knows no isLgl: those are tested by themselves.
const file: WordFile = {
  body: [
    p('MỤC ĐÍCH', inList(1)),
    p('Nâng cao', inList(1, 1)),
    p('Giữ rừng', inList(1, 2)),
    p('Giữ nước', inList(1, 2)),
    p('Yêu cầu', inList(1, 1)),
    p('Kịp thời', inList(1, 2)),
    p('Đoạn xen'),
    p('NỘI DUNG', inList(1)),
    p('Trồng cây', inList(1, 1)),
    p('Tiếp danh sách', inList(2, 1)),
    p('Bắt đầu từ năm', inList(3)),
    p('Tiếp theo', inList(3)),
    p('Điều khoản', inList(4)),
    p('Khoản con', inList(4, 1)),
    p('Khoản con nữa', inList(4, 1)),
    p('Bảy chữ', inList(5)),
    p('Tám chữ', inList(5)),
    p('Theo kiểu', '<w:pStyle w:val="Muc"/>'),
    p('Theo kiểu con', '<w:pStyle w:val="Khoan"/>'),
    p('Bỏ số', `<w:pStyle w:val="Khoan"/>${inList(0)}`),
    p('Theo kiểu con nữa', '<w:pStyle w:val="Khoan"/>'),
  ].join(''),
  styles:
    styled('Muc', '<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr>') +
    styled('Khoan', '<w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'),
  numbering:
    abstractList(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)')) +
    abstractList(1, level(0, 'decimal', '%1.')) +
    abstractList(2, level(0, 'upperRoman', 'Phần %1.') + level(1, 'decimal', '%1.%2.')) +
    abstractList(3, level(0, 'lowerRoman', '(%1)')) +
    abstractList(4, level(0, 'decimalZero', '%1.') + level(1, 'upperLetter', '%1.%2)')) +
    list(1, 0) +
    list(2, 0) +
    list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
    list(4, 2) +
    list(5, 3) +
    list(6, 4),
}

testWith(
  ['LibreOffice'],
  'LibreOffice prints the same labels',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-docx-'))
    writeFileSync(join(folder, 'lists.docx'), wordFile(file))
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, 'lists.docx'),
      ],
      { stdio: 'ignore' },
    )
    const printed = readFileSync(join(folder, 'lists.txt'), 'utf8').replace('\ufeff', '').split('\n')
    expect(await readShort(file)).toEqual(printed.map((line) => line.trim()).filter((line) => line !== ''))
  },
  120_000,
)
