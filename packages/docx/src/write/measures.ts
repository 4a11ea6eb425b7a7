import { diagnose, type Diagnostic, type Outcome } from '@kehoach/core'
import { nd30, type Layout } from './layout.ts'

/** One measure of a layout: where it stands, its unit in stored units, the range that the decree allows, and where. */
interface Measure {
  readonly at: readonly [keyof Layout, string] | readonly [keyof Layout]
  readonly unit: 'mm' | 'cm' | 'pt' | 'dòng' | 'cột'
  readonly from: number
  readonly to: number
  /** The clause of Annex I, part I; `practice` where the decree is silent. */
  readonly clause: string
}

/** The measures that a unit may choose. Sizes in pt, margins in mm, the first line in cm, spacing in lines. */
export const measures = {
  pageWidth: { at: ['page', 'width'], unit: 'mm', from: 210, to: 210, clause: 'I.1' },
  pageHeight: { at: ['page', 'height'], unit: 'mm', from: 297, to: 297, clause: 'I.1' },
  marginTop: { at: ['margin', 'top'], unit: 'mm', from: 20, to: 25, clause: 'I.3' },
  marginBottom: { at: ['margin', 'bottom'], unit: 'mm', from: 20, to: 25, clause: 'I.3' },
  marginLeft: { at: ['margin', 'left'], unit: 'mm', from: 30, to: 35, clause: 'I.3' },
  marginRight: { at: ['margin', 'right'], unit: 'mm', from: 15, to: 20, clause: 'I.3' },
  headerDistance: { at: ['margin', 'header'], unit: 'mm', from: 5, to: 15, clause: 'practice' },
  bodySize: { at: ['size', 'body'], unit: 'pt', from: 13, to: 14, clause: 'II.6.e' },
  titleSize: { at: ['size', 'title'], unit: 'pt', from: 13, to: 14, clause: 'II.5.b' },
  agencySize: { at: ['size', 'agency'], unit: 'pt', from: 12, to: 13, clause: 'II.2.b' },
  mottoSize: { at: ['size', 'motto'], unit: 'pt', from: 13, to: 14, clause: 'II.1.b' },
  numberSize: { at: ['size', 'number'], unit: 'pt', from: 13, to: 13, clause: 'II.3.c' },
  authoritySize: { at: ['size', 'authority'], unit: 'pt', from: 13, to: 14, clause: 'II.7.đ' },
  pageNumberSize: { at: ['size', 'pageNumber'], unit: 'pt', from: 13, to: 14, clause: 'I.7' },
  tableSize: { at: ['size', 'table'], unit: 'pt', from: 10, to: 14, clause: 'practice' },
  recipientsHeadSize: { at: ['size', 'recipientsHead'], unit: 'pt', from: 12, to: 12, clause: 'II.9.d' },
  recipientsSize: { at: ['size', 'recipients'], unit: 'pt', from: 11, to: 11, clause: 'II.9.d' },
  firstLine: { at: ['firstLine'], unit: 'cm', from: 1, to: 1.27, clause: 'II.6.e' },
  gap: { at: ['gap'], unit: 'pt', from: 6, to: 24, clause: 'II.6.e' },
  lineSpacing: { at: ['line'], unit: 'dòng', from: 1, to: 1.5, clause: 'II.6.e' },
  landscapeFrom: { at: ['landscapeFrom'], unit: 'cột', from: 2, to: 63, clause: 'practice' },
} as const satisfies Readonly<Record<string, Measure>>

/** A unit's own choices inside a profile: `{ bodySize: 13, firstLine: 1, marginLeft: 35 }`. */
export type LayoutChoices = Readonly<Partial<Record<keyof typeof measures, number>>>

const all: readonly (readonly [string, Measure])[] = Object.entries(measures)

/**
 * A layout with a unit's choices in it. Reported: `layout-out-of-range`, where a choice lies outside the decree's range (or
 * is no number) and the profile's value stays; `unknown-layout-choice`.
 */
export function layoutOf(choices: LayoutChoices, base: Layout = nd30): Outcome<Layout> {
  const known = new Map(all)
  const given = Object.entries(choices)
  const unknown = given
    .filter(([name]) => !known.has(name))
    .map(([name]) => diagnose('docx', 'warning', 'unknown-layout-choice', { name: name.slice(0, 80) }))
  const chosen = given.reduce<Layout>((layout, [name, value]) => {
    const measure = known.get(name)
    return measure === undefined ? layout : put(layout, measure, stored(measure, value))
  }, base)
  const { value, diagnostics } = soundLayout(chosen, base)
  return { value, diagnostics: [...unknown, ...diagnostics] }
}

/** The layout with every measure that is outside its range put back to the profile's, each of them reported. */
export function soundLayout(layout: Layout, base: Layout = nd30): Outcome<Layout> {
  const diagnostics: Diagnostic[] = []
  let sound = layout
  for (const [field, measure] of all) {
    const value = read(layout, measure)
    const digits = measure.unit === 'mm' ? 10 : 100
    const shown = typeof value === 'number' ? Math.round((value / perUnit(measure)) * digits) / digits : Number.NaN
    const { from, to, unit, clause } = measure
    if (shown >= from && shown <= to) continue
    diagnostics.push(
      diagnose('docx', 'warning', 'layout-out-of-range', { field, value: String(shown), from, to, unit, clause }),
    )
    sound = put(sound, measure, read(base, measure))
  }
  const font: unknown = layout.font
  if (font !== base.font) {
    const value = typeof font === 'string' ? font.slice(0, 80) : typeof font
    const data = { field: 'font', value, from: base.font, to: base.font }
    diagnostics.push(diagnose('docx', 'warning', 'layout-out-of-range', { ...data, unit: '', clause: 'I.4' }))
    sound = { ...sound, font: base.font }
  }
  return { value: sound, diagnostics }
}

/** Stored units in one unit of the measure: twips, half points, 240ths of a line. */
function perUnit({ at, unit }: Measure): number {
  if (unit === 'pt') return at[0] === 'size' ? 2 : 20
  return { mm: 56.6929, cm: 566.929, dòng: 240, cột: 1 }[unit]
}

const stored = (measure: Measure, value: unknown): number =>
  typeof value === 'number' ? Math.round(value * perUnit(measure)) : Number.NaN

function read(layout: Layout, { at: [group, name] }: Measure): unknown {
  const part: unknown = layout[group]
  return name === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[name]
}

function put(layout: Layout, { at: [group, name] }: Measure, value: unknown): Layout {
  return name === undefined
    ? { ...layout, [group]: value }
    : { ...layout, [group]: { ...(layout[group] as object), [name]: value } }
}
