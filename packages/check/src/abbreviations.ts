import { commonAbbreviations } from '@kehoach/language'

/** Short forms that need no explanation beside those of `language`: units of measure, kinds of document, usual recipients. */
const known: ReadonlySet<string> = new Set(
  [
    ...commonAbbreviations.keys(),
    ...'TW TU HU VT KT TM TL TUQ TTg CP QH NQ QĐ CT KH BC TB HD TTr CTr ĐA NĐ BNV BTC QPPL'.split(' '),
    ...'TT CT PCT CVP PVP LĐ BT TV TH CV VN CCB LHPN ND ĐTN LĐLĐ ĐBQH BTV BCH BCĐ GĐ PGĐ HT'.split(' '),
    ...'TP TX THCS THPT QR AI SMS GDP USD VNĐ HTX TNHH OCOP BHYT BHXH CCCD CMND PCCC ATTP ANTT GD&ĐT LĐTBXH UBMTTQ PC ISO PDF VTV'.split(
      ' ',
    ),
  ].map((short) => short.toUpperCase()),
)

export function isKnownAbbreviation(short: string): boolean {
  return (
    known.has(short.toUpperCase()) || (/[&-]/u.test(short) && short.split(/[&-]/u).every((part) => known.has(part)))
  )
}

/** A word of capitals: two to twelve, `&` and `-` between them; none inside a document's symbol or beside digits. */
export const abbreviation =
  /(?<![\p{L}\p{N}/&.-])[A-ZĐ](?:[A-ZĐ]|[&-](?=[A-ZĐ])){1,11}(?![\p{L}\p{N}/]|[&-][\p{L}\p{N}])/gu

/** Roman numbers are none: quý II, khóa XX. */
export const isRoman = (word: string): boolean => /^[IVXLC]+$/u.test(word)
