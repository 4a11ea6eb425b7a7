import type { Parameter, ParameterType } from '@kehoach/core'

/** The types as officials write them behind a field's colon. */
export const typeWords: Readonly<Record<ParameterType, string>> = {
  text: 'chữ',
  number: 'số',
  date: 'ngày',
  list: 'danh sách',
  agency: 'cơ quan',
  choice: 'chọn',
}

/** What stands behind the colon of `{{so_thon: số = 5}}`: type, options, default, label; each may be left out. */
export interface FieldMark {
  readonly name: string
  readonly type: ParameterType | null
  /** A type word that is none. */
  readonly unknownType: string | null
  readonly options: readonly string[]
  readonly default: string | null
  readonly label: string | null
}

const inside =
  /^(?<type>[^=("“]{0,40}?)\s{0,4}(?:\((?<options>[^()]{0,200})\))?\s{0,4}(?:=\s{0,4}(?<usual>[^"“]{0,80}?))?\s{0,4}(?:["“](?<label>[^"”]{1,120})["”])?$/u

/** Reads a field's mark from its name and what stands behind its colon. */
export function readFieldMark(name: string, behind: string | undefined): FieldMark {
  const groups = inside.exec((behind ?? '').trim())?.groups ?? {}
  const word = (groups['type'] ?? '').trim().toLowerCase()
  const found = Object.entries(typeWords).find(([, each]) => each === word)?.[0] as ParameterType | undefined
  const options = (groups['options'] ?? '')
    .split(/[|;]/u)
    .map((option) => option.trim())
    .filter((option) => option !== '')
  const usual = groups['usual']?.trim() ?? ''
  return {
    name,
    type: found ?? null,
    unknownType: word !== '' && found === undefined ? word : null,
    options,
    default: usual === '' ? null : usual,
    label: groups['label']?.trim() ?? null,
  }
}

/** A parameter from the marks of one name: the first that says something decides. */
export function parameterOf(name: string, marks: readonly FieldMark[]): Parameter {
  return {
    name,
    type: marks.find(({ type }) => type !== null)?.type ?? 'text',
    label: marks.find(({ label }) => label !== null)?.label ?? name.replaceAll('_', ' '),
    options: marks.find(({ options }) => options.length > 0)?.options ?? [],
    default: marks.find((mark) => mark.default !== null)?.default ?? null,
  }
}

/** The mark that declares a parameter: `{{loai_duong: chọn (nhựa|đất) = nhựa "Loại đường"}}`. */
export function writeFieldMark({ name, type, label, options, default: usual }: Parameter): string {
  const isPlain = type === 'text' && options.length === 0 && usual === null
  const usualLabel = name.replaceAll('_', ' ')
  const parts = [
    ...(isPlain && label === usualLabel ? [] : [typeWords[type]]),
    ...(options.length === 0 ? [] : [`(${options.join('|')})`]),
    ...(usual === null ? [] : [`= ${usual}`]),
    ...(label === usualLabel ? [] : [`“${label}”`]),
  ]
  return parts.length === 0 ? `{{${name}}}` : `{{${name}: ${parts.join(' ')}}}`
}
