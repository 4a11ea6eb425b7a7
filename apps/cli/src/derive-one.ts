import { basename } from 'node:path'
import { derive, formatReason } from '@kehoach/cascade'
import {
  nextLevel,
  type Derivation,
  type Diagnostic,
  type Level,
  type NotCarried,
  type Plan,
  type Question,
  type Recipe,
  type Share,
  type UnitFacts,
} from '@kehoach/core'
import type { OutFile } from '@kehoach/host'
import type { Context } from './context.ts'
import { spotsOf } from './passage.ts'
import { written, type Target } from './targets.ts'

/** One unit's plan, derived and made into files that are not written yet. */
export interface DerivedUnit {
  readonly unit: UnitFacts
  readonly derivation: Derivation
  readonly files: readonly (OutFile & { readonly to: Target | 'lock' })[]
  /** False where a Word file does not say the plan when it is read back: nothing of it may be written. */
  readonly isVerified: boolean
  readonly diagnostics: readonly Diagnostic[]
}

export interface DeriveWork {
  readonly parent: Plan
  readonly parentFile: string
  readonly recipe: Recipe
  readonly targets: readonly Target[]
  /** Whether each Word file is read back before it is written. */
  readonly verify: boolean
}

/** What one unit has of its own: the file name, its plan of last year, its shares of divided quantities. */
export interface UnitWork {
  readonly unit: UnitFacts
  readonly stem: string
  readonly previous: Plan | null
  readonly shares: readonly Share[]
}

/** Derives for one unit; the lock stands in a file of its own beside the others. */
export async function deriveOne(
  { parent, parentFile, recipe, targets, verify }: DeriveWork,
  { unit, stem, previous, shares }: UnitWork,
  { settings, resolve }: Context,
): Promise<DerivedUnit> {
  const { value, diagnostics } = derive(parent, unit, recipe, { today: settings.today, previous, shares })
  const lock = { ...value.lock, parent: { ...value.lock.parent, file: basename(parentFile) } }
  const docx = {
    // The comments are for the unit that completes the draft, whatever language the tool speaks here.
    draft: { questions: value.questions, ask: (each: Question): string => formatReason(each, 'vi') },
    lock,
    endMark: 'add' as const,
  }
  const outcomes = await Promise.all(
    targets.map(async (to) => ({ to, ...(await written(value.plan, to, { docx, verify })) })),
  )
  const made = [
    ...outcomes.map(({ to, value: content }) => ({ name: `${stem}.${to}`, to, content })),
    { name: `${stem}.lock.json`, to: 'lock' as const, content: `${JSON.stringify(lock, null, 2)}\n` },
  ]
  return {
    unit,
    derivation: { ...value, lock },
    files: made.map((file) => ({ ...file, path: resolve(file.name) })),
    isVerified: outcomes.every(({ verified }) => verified !== false),
    diagnostics: [...diagnostics, ...outcomes.flatMap((each) => each.diagnostics)],
  }
}

/** The level that a plan's next level down is, the commune where nothing says another. */
export function levelBelow({ header }: Plan): Level {
  return (header.level === null ? null : nextLevel(header.level, header.regime ?? 'two-level')) ?? 'commune'
}

export interface AskedQuestion extends Question {
  readonly path: readonly string[] | null
  readonly message: string
}

/** The questions with the place they stand in and their sentence. */
export function askedQuestions({ plan, questions }: Derivation, { settings }: Context): readonly AskedQuestion[] {
  const paths = new Map(spotsOf(plan).map(({ id, path }) => [id, path]))
  return questions.map((each) => ({
    ...each,
    path: paths.get(each.itemId ?? '') ?? null,
    message: formatReason(each, settings.language),
  }))
}

/** Items with the sentence of their rule: what was left out, what was kept or dropped of last year's plan. */
export function withSentence<T extends Pick<NotCarried, 'ruleId' | 'data'>>(
  items: readonly T[],
  { settings }: Context,
): readonly (T & { readonly message: string })[] {
  return items.map((each) => ({ ...each, message: formatReason(each, settings.language) }))
}
