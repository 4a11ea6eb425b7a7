/**
 * Letters of the symbol fonts as Unicode. Word stores such a letter as U+F000 plus its code in the font. Only signs
 * that office documents use; of others the caller keeps what stands there.
 */
export function symbolOf(font: string | undefined, letter: string): string | null {
  const point = letter.codePointAt(0) ?? 0
  const isPrivate = point >= 0xf0_00 && point <= 0xf0_ff
  if (isPrivate) return (signsOf(font) ?? symbol).get(point & 0xff) ?? null
  return point <= 0xff ? (signsOf(font)?.get(point) ?? null) : null
}

/** The signs of a symbol font; undefined for a font of letters, whose private letters are mostly those of Symbol. */
const signsOf = (font = ''): ReadonlyMap<number, string> | undefined => fonts.find(({ name }) => name.test(font))?.signs

const table = (entries: string): ReadonlyMap<number, string> =>
  new Map(entries.split(/\s+/u).map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]))

const symbol = table(
  '2B+ 2D- 25% 28( 29) 2C, 2E. 2F/ 300 311 322 333 344 355 366 377 388 399 3A: 3B; 3C< 3D= 3E> 61α 62β 63χ 64δ 65ε 67γ 6Cλ 6Dμ 70π 72ρ 73σ 77ω 44Δ 53Σ 57Ω A3≤ A5∞ A7♣ A8♦ A9♥ AA♠ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2" B3≥ B4× B7• B8÷ B9≠ BA≡ BB≈ BC… D6√ DB⇔ DC⇐ DD⇑ DE⇒ DF⇓ E5∑',
)
const wingdings = table(
  '22✂ 28☎ 2A✉ 6C● 6D❍ 6E■ 6F□ 70□ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78☒ 9E· 9F• A0▪ A1○ A2○ A7▪ A8□ D8➢ DC➲ E0→ DF← E1↑ E2↓ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ FB✗ FC✓ FD☒ FE☑',
)

const fonts: readonly { readonly name: RegExp; readonly signs: ReadonlyMap<number, string> }[] = [
  { name: /^symbol$/iu, signs: symbol },
  { name: /^wingdings$/iu, signs: wingdings },
  // Signs of these are not known here.
  { name: /^(?:webdings|wingdings [23]|marlett|.{0,40}dingbats.{0,40})$/iu, signs: new Map() },
]
