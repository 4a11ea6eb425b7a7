import type { Piece } from './piece.ts'
import { placeAt, type Story } from './story.ts'

/** A complex field that has begun and not ended: its instruction is dropped, its result is text. 17.16.18. */
export interface Field {
  instruction: string
  phase: 'instruction' | 'result'
  /** Text that stands where the instruction should: kept apart until it is known whether the field is whole. */
  held: Piece[]
  /** The paragraph that it begins in. */
  readonly from: number
}

/** Fields that would run or fetch something. Their stored result is text like any other; they are never evaluated. */
const activeFields: ReadonlySet<string> = new Set([
  'DDE',
  'DDEAUTO',
  'INCLUDETEXT',
  'INCLUDE',
  'INCLUDEPICTURE',
  'IMPORT',
  'LINK',
  'DATABASE',
  'MACROBUTTON',
])

/** What a `w:fldChar` does to the fields that are open; gives back text held where an instruction stood. */
export function fieldMark(mark: string, story: Story, paragraph: number): readonly Piece[] {
  if (mark === 'begin') {
    if (story.fields.length < deepest)
      story.fields.push({ instruction: '', phase: 'instruction', held: [], from: paragraph })
    return []
  }
  const field = story.fields.at(-1)
  if (field === undefined) return []
  const held = field.phase === 'instruction' ? endInstruction(field, story, paragraph) : []
  if (mark === 'end') {
    story.fields.pop()
    if (kindOf(field.instruction) === 'TOC') story.contents.push({ from: field.from, to: paragraph })
  }
  return held
}

function endInstruction(field: Field, story: Story, paragraph: number): readonly Piece[] {
  field.phase = 'result'
  noteInstruction(field.instruction, story, paragraph)
  return field.held.splice(0).map((piece) => ({ ...piece, fate: piece.fate === 'seen' ? 'instruction' : piece.fate }))
}

/** Reports an instruction that would run or fetch something. */
export function noteInstruction(instruction: string, story: Story, paragraph: number): void {
  const kind = kindOf(instruction)
  if (activeFields.has(kind))
    story.reading.findings.count('field-not-followed', placeAt(story, paragraph), { key: ['field', kind] })
}

/** How many fields may stand in each other: Word's own stay below ten. */
const deepest = 1000

const kindOf = (instruction: string): string => (/^\s*(\w{1,20})/u.exec(instruction)?.[1] ?? '').toUpperCase()

/** The innermost open field whose instruction is being read. */
export function openInstruction({ fields }: Story): Field | undefined {
  return fields.findLast(({ phase }) => phase === 'instruction')
}

/** An instruction does not outlive its paragraph: a field that was never divided gives its text back as text. */
export function closeInstructions(story: Story, paragraph: number): readonly Piece[] {
  const broken = story.fields.filter(({ phase }) => phase === 'instruction')
  if (broken.length === 0) return []
  const whole = story.fields.filter(({ phase }) => phase === 'result')
  story.fields.splice(0, story.fields.length, ...whole)
  story.reading.findings.count('field-unclosed', placeAt(story, paragraph), { by: broken.length })
  return broken.flatMap(({ held }) => held)
}
