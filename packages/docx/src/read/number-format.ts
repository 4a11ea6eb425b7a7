/** Writes a number as a `w:numFmt` says; null where this package does not know the format. ECMA-376, part 1, 17.18.59. */
export function formatNumber(format: string, value: number): string | null {
  return formats.get(format)?.(value) ?? null
}

const formats = new Map<string, (value: number) => string | null>([
  ['decimal', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['upperRoman', (value) => roman(value)],
  ['lowerRoman', (value) => roman(value)?.toLowerCase() ?? null],
  ['upperLetter', (value) => letters(value)],
  ['lowerLetter', (value) => letters(value)?.toLowerCase() ?? null],
  ['ordinal', (value) => `${value}${ordinalEnding(value)}`],
  ['cardinalText', (value) => capitalised(numberWords[value])],
  ['ordinalText', (value) => capitalised(ordinalWords[value])],
  ['vietnameseCounting', (value) => vietnamese(value)],
  ['numberInDash', (value) => `-${value}-`],
  ['decimalFullWidth', (value) => fullWidth(value)],
  ['decimalEnclosedParen', (value) => enclosed(0x24_74, value)],
  ['decimalEnclosedFullstop', (value) => enclosed(0x24_88, value)],
  ['decimalEnclosedCircle', (value) => enclosed(0x24_60, value)],
  ['none', () => ''],
  ['bullet', () => ''],
])

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string | null {
  if (value < 1 || value > 32_767) return null
  let rest = value
  return romanDigits
    .map(([size, sign]) => {
      const times = Math.floor(rest / size)
      rest -= times * size
      return sign.repeat(times)
    })
    .join('')
}

/** A to Z, then AA, BB, CC: Word repeats the letter. */
function letters(value: number): string | null {
  if (value < 1 || value > 780) return null
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function ordinalEnding(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}

const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinalWords =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const capitalised = (word: string | undefined): string | null =>
  word === undefined ? null : word.slice(0, 1).toUpperCase() + word.slice(1)

const vietnameseDigits = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ')

function vietnamese(value: number): string | null {
  if (value < 0 || value > 99) return null
  const [tens, units] = [Math.floor(value / 10), value % 10]
  if (tens === 0) return vietnameseDigits[units] ?? null
  const ten = tens === 1 ? 'mười' : `${vietnameseDigits[tens]} mươi`
  if (units === 0) return ten
  const unit = units === 5 ? 'lăm' : units === 1 && tens > 1 ? 'mốt' : vietnameseDigits[units]
  return `${ten} ${unit}`
}

const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCodePoint(0xff_10 + Number(digit))).join('')

const enclosed = (from: number, value: number): string | null =>
  value >= 1 && value <= 20 ? String.fromCodePoint(from + value - 1) : null
