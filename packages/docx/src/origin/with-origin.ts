import { withIds, type Node, type Plan, type Position, type Row } from '@kehoach/core'
import type { DocxContent } from '../read-docx.ts'
import { seenHash } from '../verify/seen.ts'
import type { OriginData } from './origin.ts'

type CarriedKind = OriginData['parts'][number]['kind']
type FindId = (position: Position | null, kind: CarriedKind) => string

/**
 * A plan that was read, with what its file carries beside the words: each part at which a bookmark of ours stands has its
 * id again, mandates and origins are those of items that are still there. Nothing else is taken: what words can say, the
 * words say. The plan's own id comes back only where no word was edited.
 */
export function withOrigin(read: Plan, { main, bookmarks }: DocxContent, origin: OriginData): Plan {
  const named = withCarriedIds(read, idFinder(main, bookmarks, origin))
  const isUnchanged = seenHash(read) === origin.seenHash
  const ids = idsOf(named)
  const standing = <Part extends { readonly itemId: string }>(parts: readonly Part[]): readonly Part[] =>
    isUnchanged ? parts : parts.filter(({ itemId }) => ids.has(itemId))
  return withIds({
    ...named,
    id: isUnchanged ? origin.planId : '',
    mandates: standing(origin.mandates),
    origins: standing(origin.origins),
  })
}

/** The id that a bookmark brings to a part of some kind at some place: each once, in the order of the file. */
function idFinder(main: string, bookmarks: DocxContent['bookmarks'], { parts }: OriginData): FindId {
  const standing = parts.flatMap((part) => {
    const paragraph = bookmarks.get(part.bookmark)
    return paragraph === undefined ? [] : [{ ...part, paragraph }]
  })
  const byPlace = Map.groupBy(standing, ({ paragraph, kind }) => `${paragraph} ${kind}`)
  const taken = new Set<string>()
  return (position, kind) => {
    if (position?.type !== 'docx' || position.part !== main) return ''
    const found = byPlace.get(`${position.paragraph} ${kind}`)?.find(({ id }) => !taken.has(id))
    if (found === undefined) return ''
    taken.add(found.id)
    return found.id
  }
}

/** The plan with the ids that its file carries; a part without one has none. */
function withCarriedIds(plan: Plan, idAt: FindId): Plan {
  const row = (each: Row): Row => ({ ...each, id: idAt(each.position, 'row') })
  const node = (each: Node): Node =>
    each.type === 'item'
      ? { ...each, id: idAt(each.position, 'text'), children: each.children.map(node) }
      : { ...each, id: idAt(each.position, 'table'), head: each.head.map(row), rows: each.rows.map(row) }
  const text = <Part extends { readonly position: Position | null }>(each: Part): Part & { readonly id: string } => ({
    ...each,
    id: idAt(each.position, 'text'),
  })
  return {
    ...plan,
    opening: plan.opening.map(text),
    body: plan.body.map(node),
    closing: plan.closing.map(text),
    appendices: plan.appendices.map((each) => ({
      ...each,
      id: idAt(each.position, 'appendix'),
      body: each.body.map(node),
    })),
  }
}

function idsOf({ opening, body, closing, appendices }: Plan): ReadonlySet<string> {
  const inNode = (node: Node): readonly string[] =>
    node.type === 'item'
      ? [node.id, ...node.children.flatMap(inNode)]
      : [node.id, ...[...node.head, ...node.rows].map(({ id }) => id)]
  const all = [
    ...[...opening, ...closing, ...appendices].map(({ id }) => id),
    ...[...body, ...appendices.flatMap((each) => each.body)].flatMap(inNode),
  ]
  return new Set(all.filter((id) => id !== ''))
}
