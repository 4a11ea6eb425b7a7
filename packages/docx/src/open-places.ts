import type { Plan, Question } from '@kehoach/core'
import { slotsOf, type TextSlot } from './write/text-slots.ts'

/** Something in a plan that waits for a person: a blank in its words, or words to be confirmed. */
export interface OpenPlace {
  /** The item, row, paragraph or appendix it stands in; null in the head and the foot. */
  readonly itemId: string | null
  /** The blank as it stands, `[… thôn …]`; empty where a whole text is to be confirmed. */
  readonly text: string
  /** The text that it stands in. */
  readonly sentence: string
  /** What has to be filled or confirmed. */
  readonly about: string
  /** The question it belongs to; null for a blank that nobody asked about. */
  readonly question: Question | null
}

/** An open place with the part of the plan and the stretch of its text (UTF-16 offsets) that are marked. */
export interface LocatedPlace extends OpenPlace {
  readonly owner: object
  readonly field: string
  readonly from: number
  readonly to: number
}

/**
 * What is still open in a plan, in reading order: each blank in its words (`[… thôn …]`, `[…]`, `[...]`, `{{so_thon}}`) and
 * each question that left none, for as long as it is given. A plan is final when there is none: only then may a copy
 * without marks be signed. Questions about items that are gone are answered.
 */
export function openPlaces(plan: Plan, questions: readonly Question[] = []): readonly OpenPlace[] {
  return locatedPlaces(plan, questions).map(({ itemId, text, sentence, about, question }) => ({
    itemId,
    text,
    sentence,
    about,
    question,
  }))
}

/** The same with their places. */
export function locatedPlaces(plan: Plan, questions: readonly Question[]): readonly LocatedPlace[] {
  const slots = slotsOf(plan)
  const bySlot = Map.groupBy(slots, ({ itemId }) => itemId)
  const asked = Map.groupBy(questions, ({ itemId }) => itemId)
  const placed = new Map<TextSlot, LocatedPlace[]>()
  for (const [itemId, own] of bySlot) {
    for (const place of placesIn(own, asked.get(itemId) ?? [])) {
      const slot = own.find(({ owner, field }) => owner === place.owner && field === place.field)
      if (slot !== undefined) placed.set(slot, [...(placed.get(slot) ?? []), place])
    }
  }
  return slots.flatMap((slot) => (placed.get(slot) ?? []).toSorted((a, b) => a.from - b.from))
}

interface Blank {
  readonly slot: TextSlot
  readonly from: number
  readonly text: string
  readonly words: string
}

/** The blanks of one item's texts, each with the question that it answers, and the questions without a blank. */
function placesIn(slots: readonly TextSlot[], questions: readonly Question[]): readonly LocatedPlace[] {
  const blanks = slots.flatMap(blanksIn)
  const pairs = paired(blanks, questions)
  const answered = new Set(pairs.values())
  const confirmed = questions.filter((question) => !answered.has(question))
  return [
    ...blanks.map((blank) => placeOf(blank, pairs.get(blank) ?? null)),
    ...confirmed.flatMap((question) => {
      const slot = slotFor(question, slots)
      return slot === undefined ? [] : [placeOf(standing(slot), question)]
    }),
  ]
}

/** A question's blank is the first that holds its words; blanks that none names belong to the last questions. */
function paired(blanks: readonly Blank[], questions: readonly Question[]): ReadonlyMap<Blank, Question> {
  const pairs = new Map<Blank, Question>()
  const rest: Question[] = []
  for (const question of questions) {
    const about = plain(question.about)
    const blank = blanks.find((each) => !pairs.has(each) && about !== '' && plain(each.words).includes(about))
    if (blank === undefined) rest.push(question)
    else pairs.set(blank, question)
  }
  for (const blank of blanks.toReversed()) {
    if (pairs.has(blank)) continue
    const question = rest.pop()
    if (question !== undefined) pairs.set(blank, question)
  }
  return pairs
}

const plain = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll('_', ' ').trim()

const blank = /\[(?:…|\.\.\.)[^[\]]{0,300}\]|\{\{[^{}\n]{1,80}\}\}/gu

function blanksIn(slot: TextSlot): readonly Blank[] {
  return [...slot.text.matchAll(blank)].map((match) => ({
    slot,
    from: match.index,
    text: match[0],
    words: match[0]
      .slice(1, -1)
      .replace(/[…{}]|\.\.\./gu, ' ')
      .trim(),
  }))
}

/** Where a question without a blank is shown: a lone `…` in its item, else the head's field it names, else all its words. */
function slotFor(question: Question, slots: readonly TextSlot[]): TextSlot | undefined {
  return (
    slots.find(({ field, itemId }) => itemId === null && field === question.about) ??
    slots.find(({ text }) => lone.test(text)) ??
    slots.find(({ field, itemId }) => (itemId === null ? field === 'title' : field === 'text')) ??
    slots[0]
  )
}

const lone = /(?<![\p{L}\p{N},;.[])…(?![\p{L}\p{N}\]])/u

function standing(slot: TextSlot): Blank {
  const at = lone.exec(slot.text)
  return at === null ? { slot, from: 0, text: '', words: '' } : { slot, from: at.index, text: '…', words: '' }
}

function placeOf({ slot, from, text, words }: Blank, question: Question | null): LocatedPlace {
  return {
    itemId: slot.itemId,
    text,
    sentence: slot.text,
    about: words === '' ? (question?.about ?? '') : words,
    question,
    owner: slot.owner,
    field: slot.field,
    from,
    to: from + (text === '' ? slot.text.length : text.length),
  }
}
