import { isoDate, type Citation, type Edit, type Plan, type Position } from '@kehoach/core'
import { citations, obligationsOf, type PlacedObligation } from '@kehoach/language'
import { rolesOfAgency, type AgencyPlace, type RoleId } from '@kehoach/units'
import { actorHeadingsIn, actorsIn, type Actor, type ActorHeading } from './bodies.ts'
import { passagesOf, type Passage } from './passage.ts'
import { sourceMap, type Locate } from './source-map.ts'

/** A citation with the paragraph that it stands in. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly passage: Passage
}

/** What rules read beside the plan: computed once, from its text. */
export interface CheckContext {
  /** The day it is, ISO. */
  readonly today: string
  /** The plan's full date, ISO; null where a part of it is blank. */
  readonly day: string | null
  /** The year that the plan is for: of its title, else of its date. */
  readonly year: number | null
  /** The level and regime of the issuer; null where one of them is not known. */
  readonly place: AgencyPlace | null
  readonly passages: readonly Passage[]
  readonly duties: readonly PlacedObligation[]
  /** The bodies that the binding duties name. */
  readonly actors: readonly Actor[]
  /** The headings of the organisation part that name bodies. */
  readonly actorHeadings: readonly ActorHeading[]
  /** The roles that a body plays at a level in a regime. */
  readonly rolesOf: (name: string, place: AgencyPlace) => readonly RoleId[]
  readonly citations: readonly PlacedCitation[]
  /** Where a span (code points) of a paragraph stands: exactly where the source is known, else the paragraph. */
  readonly at: (passage: Pick<Passage, 'text' | 'position'>, span: readonly [number, number]) => Position | null
  /** A proposed edit of a span; none where its place is not exact. */
  readonly edit: (
    passage: Pick<Passage, 'text' | 'position'>,
    span: readonly [number, number],
    text: string,
  ) => readonly Edit[]
}

export function contextOf(
  plan: Plan,
  { today, source }: { readonly today: string; readonly source?: string },
): CheckContext {
  const passages = passagesOf(plan)
  const duties = obligationsOf(plan)
  const iso = isoDate(plan.header.date)
  const { level, regime } = plan.header
  const locate: Locate = source === undefined ? () => null : sourceMap(source)
  return {
    today,
    day: iso?.length === 10 ? iso : null,
    year: yearOf(plan),
    place: level === null || regime === null ? null : { level, regime },
    passages,
    duties,
    actors: actorsIn(duties),
    actorHeadings: actorHeadingsIn(passages),
    rolesOf: rememberedRoles(),
    citations: passages.flatMap((passage) => citations(passage.text).map((citation) => ({ citation, passage }))),
    at: ({ text, position }, span) => locate(text, position, span) ?? position,
    edit: ({ text, position }, span, replacement) => {
      const exact = locate(text, position, span)
      return exact === null ? [] : [{ position: exact, text: replacement }]
    },
  }
}

/** A body is named many times: its roles are looked up once. */
function rememberedRoles(): CheckContext['rolesOf'] {
  const known = new Map<string, readonly RoleId[]>()
  return (name, place) => {
    const key = `${place.level} ${place.regime} ${name}`
    const roles = known.get(key) ?? rolesOfAgency(name, place)
    known.set(key, roles)
    return roles
  }
}

/** The first year of the title, "năm 2026", "giai đoạn 2026-2030"; else that of the date. */
function yearOf({ header }: Plan): number | null {
  const inTitle = /(?<!\d)(20\d{2})(?!\d)/u.exec(header.title ?? '')?.[1]
  return inTitle === undefined ? header.date.year : Number(inTitle)
}
