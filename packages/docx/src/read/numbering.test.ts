import { describe, expect, test } from 'vitest'
import {
  abstractList,
  inList,
  level,
  list,
  p,
  paragraph,
  readShort,
  reported,
  run,
  wordFile,
} from '../../test/word-file.ts'
import { docxBlocks } from '../docx-blocks.ts'
import { bulletSign } from './bullet.ts'
import { formatNumber } from './number-format.ts'

const levels =
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)') + level(3, 'bullet', '-')

describe('automatic labels are printed', () => {
  test('levels count on, and begin anew under a higher one', async () =>
    expect(
      await readShort({
        body:
          p('MỤC ĐÍCH', inList(1)) +
          p('Nâng cao', inList(1, 1)) +
          p('Giữ rừng', inList(1, 2)) +
          p('Giữ nước', inList(1, 2)) +
          p('Yêu cầu', inList(1, 1)) +
          p('Kịp thời', inList(1, 2)) +
          p('NỘI DUNG', inList(1)) +
          p('Trồng cây', inList(1, 1)) +
          p('Tại chợ', inList(1, 3)),
        numbering: abstractList(0, levels) + list(1, 0),
      }),
    ).toEqual([
      'I. MỤC ĐÍCH',
      '1. Nâng cao',
      'a) Giữ rừng',
      'b) Giữ nước',
      '2. Yêu cầu',
      'a) Kịp thời',
      'II. NỘI DUNG',
      '1. Trồng cây',
      '- Tại chợ',
    ]))

  test('lists on one definition count together until one says where it starts', async () =>
    expect(
      await readShort({
        body: p('a', inList(1)) + p('b', inList(2)) + p('c', inList(3)) + p('d', inList(3)) + p('e', inList(1)),
        numbering:
          abstractList(0, level(0, 'decimal', '%1.')) +
          list(1, 0) +
          list(2, 0) +
          list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      }),
    ).toEqual(['1. a', '2. b', '5. c', '6. d', '7. e']))

  test('an override replaces a level’s form', async () =>
    expect(
      await readShort({
        body: p('a', inList(1)) + p('b', inList(2)),
        numbering:
          abstractList(0, level(0, 'decimal', '%1.')) +
          list(1, 0) +
          list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '(%1)')}</w:lvlOverride>`),
      }),
    ).toEqual(['1. a', '(b) b']))

  test('numbers of several levels in one label, all in digits where isLgl says so', async () =>
    expect(
      await readShort({
        body: p('A', inList(1)) + p('b', inList(1, 1)) + p('c', inList(1, 2)) + p('d', inList(1, 2)),
        numbering:
          abstractList(
            0,
            level(0, 'upperRoman', 'Phần %1') +
              level(1, 'decimal', '%1.%2.') +
              level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
          ) + list(1, 0),
      }),
    ).toEqual(['Phần I A', 'I.1. b', '1.1.1 c', '1.1.2 d']))

  test('a list may begin below its first level', async () =>
    expect(
      await readShort({
        body: p('a', inList(1, 1)) + p('b', inList(1, 0)),
        numbering: abstractList(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')) + list(1, 0),
      }),
    ).toEqual(['1.1. a', '1. b']))

  test('lvlRestart 0 counts on through higher levels; a number, only after that level', async () =>
    expect(
      await readShort({
        body:
          p('a', inList(1)) +
          p('b', inList(1, 1)) +
          p('c', inList(1)) +
          p('d', inList(1, 1)) +
          p('e', inList(2)) +
          p('f', inList(2, 1)) +
          p('g', inList(2, 2)) +
          p('h', inList(2, 1)) +
          p('i', inList(2, 2)) +
          p('k', inList(2)) +
          p('l', inList(2, 2)),
        numbering:
          abstractList(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')) +
          abstractList(
            1,
            level(0, 'decimal', '%1.') +
              level(1, 'lowerLetter', '%2)') +
              level(2, 'lowerRoman', '%3.', '<w:lvlRestart w:val="1"/>'),
          ) +
          list(1, 0) +
          list(2, 1),
      }),
    ).toEqual(['1. a', 'a) b', '2. c', 'b) d', '1. e', 'a) f', 'i. g', 'b) h', 'ii. i', '2. k', 'i. l']))

  test('a label of letters that Word cannot count is printed as it stands', async () =>
    expect(
      await readShort({
        body: p('Diễn tập', inList(1)),
        numbering: abstractList(0, level(0, 'lowerLetter', 'đ)')) + list(1, 0),
      }),
    ).toEqual(['đ) Diễn tập']))

  test('nothing, a space or a tab after the label', async () => {
    const numbering = ['nothing', 'tab', 'space']
      .map(
        (after, at) => abstractList(at, level(0, 'decimal', '%1.').replace('"space"', `"${after}"`)) + list(at + 1, at),
      )
      .join('')
    expect(
      await readShort({
        body: p('a', inList(1)) + p('b', inList(2)) + p('c', inList(3)),
        numbering: sorted(numbering),
      }),
    ).toEqual(['1.a', '1. b', '1. c'])
  })

  test('a style brings its list and level; numId 0 at the paragraph or in a style takes it away', async () =>
    expect(
      await readShort({
        body:
          p('a', '<w:pStyle w:val="Muc"/>') +
          p('b', '<w:pStyle w:val="Khoan"/>') +
          p('c', '<w:pStyle w:val="KhoanCon"/>') +
          p('d', `<w:pStyle w:val="Khoan"/>${inList(0)}`) +
          p('e', '<w:pStyle w:val="Tron"/>') +
          p('f', '<w:pStyle w:val="Khoan"/>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="KhoanCon"><w:basedOn w:val="Khoan"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Tron"><w:basedOn w:val="Khoan"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
        numbering: abstractList(0, levels) + list(1, 0),
      }),
    ).toEqual(['I. a', '1. b', '2. c', 'd', 'e', '3. f']))

  test('a level names its style: the style needs no level of its own', async () =>
    expect(
      await readShort({
        body: p('a', '<w:pStyle w:val="H1"/>') + p('b', '<w:pStyle w:val="H2"/>'),
        styles: ['H1', 'H2']
          .map(
            (id) =>
              `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
          )
          .join(''),
        numbering:
          abstractList(
            0,
            level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>') +
              level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>'),
          ) + list(1, 0),
      }),
    ).toEqual(['I. a', '1. b']))

  test('a list style lends its list', async () =>
    expect(
      await readShort({
        body: p('a', inList(2)),
        styles:
          '<w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering:
          abstractList(0, `<w:styleLink w:val="DS"/>${level(0, 'decimal', 'Điều %1.')}`) +
          abstractList(1, '<w:numStyleLink w:val="DS"/>') +
          list(1, 0) +
          list(2, 1),
      }),
    ).toEqual(['Điều 1. a']))

  test('an empty paragraph of a list prints no words, but counts', async () =>
    expect(
      await readShort({
        body: p('a', inList(1)) + paragraph('', inList(1)) + p('c', inList(1)),
        numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0),
      }),
    ).toEqual(['1. a', '3. c']))

  test('the label is no part of the place: spans count the paragraph’s own letters', async () => {
    const { value } = await docxBlocks(
      wordFile({ body: p(' Hai', inList(1)), numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0) }),
    )
    expect(value).toMatchObject([
      { text: '1. Hai', position: { part: 'word/document.xml', paragraph: 0, span: [1, 4] } },
    ])
  })

  test('an unknown format is said and printed in digits', async () => {
    const file = {
      body: paragraph(run('a'), inList(1)),
      numbering: abstractList(0, level(0, 'hebrew1', '%1.')) + list(1, 0),
    }
    expect(await readShort(file)).toEqual(['1. a'])
    expect(await reported(file)).toEqual(['number-format-unknown'])
  })
})

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 9, 'ix'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 26, 'z'],
  ['ordinal', 22, '22nd'],
  ['ordinal', 13, '13th'],
  ['cardinalText', 3, 'Three'],
  ['ordinalText', 2, 'Second'],
  ['vietnameseCounting', 21, 'hai mươi mốt'],
  ['vietnameseCounting', 15, 'mười lăm'],
  ['decimalEnclosedCircle', 2, '②'],
  ['none', 7, ''],
  ['upperRoman', 0, null],
  ['toString', 1, null],
])('%s of %d is %j', (format, value, worded) => expect(formatNumber(format, value)).toBe(worded))

test.each([
  ['\uf0b7', 'Symbol', '•'],
  ['\uf02d', 'Symbol', '-'],
  ['\uf02b', 'Symbol', '+'],
  ['\uf0a7', 'Wingdings', '▪'],
  ['§', 'Wingdings', '▪'],
  ['\uf0d8', 'Wingdings', '•'],
  ['o', 'Courier New', '◦'],
  ['–', 'Times New Roman', '–'],
  ['−', undefined, '-'],
  ['+', undefined, '+'],
  ['đ)', undefined, 'đ)'],
])('the bullet %j of %s is printed %s', (text, font, sign) => expect(bulletSign(text, font)).toBe(sign))

/** Definitions stand before lists in `numbering.xml`. */
const sorted = (xml: string): string =>
  [...xml.matchAll(/<w:abstractNum .*?<\/w:abstractNum>/gu), ...xml.matchAll(/<w:num .*?<\/w:num>/gu)].join('')
