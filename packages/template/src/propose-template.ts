import { proposeMandates } from '@kehoach/cascade'
import type { Mandate, Parameter, Plan } from '@kehoach/core'
import { deadlines, obligationsOf, quantities } from '@kehoach/language'
import { markedPlaces, parametersOf } from './read-template.ts'

/** An obligation of the plan in the pile that the machine proposes, with the rule that says so. */
export interface ProposedDuty {
  readonly itemId: string
  readonly path: readonly string[]
  readonly text: string
  readonly how: Mandate['how']
  readonly rule: string
}

/** Something that looks like a value of each unit's own. */
export interface GuessedField extends Parameter {
  readonly itemId: string
  readonly path: readonly string[]
  /** The words that it would stand for. */
  readonly quote: string
  readonly rule: 'blank' | 'whole-province'
}

export interface TemplateProposal {
  /** The plan with the proposed mandates, none of them confirmed. */
  readonly plan: Plan
  readonly piles: Readonly<Record<Mandate['pile'], readonly ProposedDuty[]>>
  /** Who is bound, as the plan names them, the most often named first. */
  readonly addressees: readonly { readonly name: string; readonly count: number }[]
  readonly fields: readonly Parameter[]
  readonly guessed: readonly GuessedField[]
}

/**
 * What a person begins a template with: each obligation in one of three piles (the unit's own, the unit helps, the upper
 * level's) with its reason, the bodies addressed, the fields that stand there and those that seem to be missing. The
 * machine proposes; what a person confirmed before stays.
 */
export function proposeTemplate(source: Plan): TemplateProposal {
  const placed = obligationsOf(source)
  const confirmed = source.mandates.filter((mandate) => mandate.confirmed)
  const proposed = proposeMandates(source, placed)
  const mandates = proposed.map(
    (mandate) =>
      confirmed.find(
        ({ itemId, clause }) => itemId === mandate.itemId && (clause === null || clause === mandate.clause),
      ) ?? mandate,
  )
  const duties = placed.map(({ obligation, path }, at): ProposedDuty & { readonly pile: Mandate['pile'] } => ({
    itemId: obligation.itemId,
    path,
    text: obligation.text,
    how: mandates[at]?.how ?? 'verbatim',
    rule: mandates[at]?.reason ?? '',
    pile: mandates[at]?.pile ?? 'own',
  }))
  const pile = (name: Mandate['pile']): readonly ProposedDuty[] =>
    duties
      .filter((duty) => duty.pile === name)
      .map(({ itemId, path, text, how, rule }) => ({ itemId, path, text, how, rule }))
  const counts = new Map<string, number>()
  for (const { obligation } of placed) {
    for (const name of new Set([...obligation.lead, ...obligation.addressees]))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return {
    plan: { ...source, mandates },
    piles: { own: pile('own'), helps: pile('helps'), upper: pile('upper') },
    addressees: [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count),
    fields: parametersOf(markedPlaces(source)),
    guessed: placed.flatMap(({ obligation, path, source: text }) => guesses(text, obligation.itemId, path)),
  }
}

/** Blanks of dots, and quantities of the whole upper unit that may be divided. */
function guesses(text: string, itemId: string, path: readonly string[]): readonly GuessedField[] {
  const blanks = [...text.matchAll(/(?:\.{4,}|…{2,}|_{3,})\s*(?<noun>\p{Ll}+(?: \p{Ll}+)?)?/gu)].map(
    ({ 0: quote, groups }): GuessedField => {
      const noun = groups?.['noun'] ?? ''
      const isNumber = noun !== ''
      const name = isNumber ? `so_${ascii(noun)}` : 'gia_tri'
      return {
        name,
        type: isNumber ? 'number' : 'text',
        label: isNumber ? `Số ${noun}` : 'Giá trị',
        options: [],
        default: null,
        itemId,
        path,
        quote: quote.trim(),
        rule: 'blank',
      }
    },
  )
  const isWhole =
    /(?<!\p{L})(?:[Tt]oàn (?:tỉnh|thành phố|huyện|thị xã)|[Cc]ả (?:tỉnh|huyện)|[Tt]oàn địa bàn)(?!\p{L})/u.test(text)
  const dated = deadlines(text, {}).map(({ quote }) => quote)
  const divided = quantities(text)
    .filter(({ count, quote }) => isWhole && count !== null && !dated.some((date) => date.includes(quote)))
    .map(({ quote, unit }): GuessedField => ({
      name: `so_${ascii(unit ?? 'luong')}`,
      type: 'number',
      label: `Số ${unit ?? 'lượng'} giao từng đơn vị`,
      options: [],
      default: null,
      itemId,
      path,
      quote,
      rule: 'whole-province',
    }))
  return [...blanks, ...divided]
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '')
