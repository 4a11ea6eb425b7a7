import type { Language, Level, Regime } from '@kehoach/core'

type Named = Level | 'central'

const levels: Readonly<Record<Language, Readonly<Record<Named, string>>>> = {
  vi: { central: 'Trung ương', province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
  en: { central: 'the centre', province: 'province level', district: 'district level', commune: 'commune level' },
}
const regimes: Readonly<Record<Language, Readonly<Record<Regime, string>>>> = {
  vi: { 'three-level': 'trước 1/7/2025', 'two-level': 'từ 1/7/2025' },
  en: { 'three-level': 'before 1/7/2025', 'two-level': 'since 1/7/2025' },
}

/** A level in words. */
export const levelIn = (language: Language, level: string): string => levels[language][level as Named] ?? level

/** The time of a regime in words; nothing where none is meant. */
export const regimeIn = (language: Language, regime: string): string => {
  const words = regimes[language][regime as Regime]
  return words === undefined ? '' : ` ${words}`
}

/** A day as it is printed: `2026-02-05` → `05/02/2026`. */
export const printedDay = (iso: string): string => iso.split('-').toReversed().join('/')

/** Facts that are several words of a closed list, `date issuer`, said in a language. */
export const listed = (facts: string, words: Readonly<Record<string, string>>): string =>
  facts
    .split(' ')
    .map((fact) => words[fact] ?? fact)
    .join(', ')
