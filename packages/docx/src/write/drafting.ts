import type { LocatedPlace } from '../open-places.ts'
import { runs, type RunStyle } from './run.ts'
import type { Xml } from './xml.ts'

/** An open place with the number of its comment. */
interface Numbered {
  readonly comment: number
  readonly place: LocatedPlace
}

/** What a draft shows beside its words: open places by the part they stand in (each is shown once), and the comments. */
export interface Drafting {
  readonly places: Map<object, readonly Numbered[]>
  readonly comments: readonly (readonly string[])[]
}

/** A clean copy shows nothing beside its words. */
export const noDrafting = (): Drafting => ({ places: new Map(), comments: [] })

/** The open places of a draft with their comments; comment 0 counts them and stands at the title. */
export function draftingOf(located: readonly LocatedPlace[], ask: (place: LocatedPlace) => string): Drafting {
  if (located.length === 0) return noDrafting()
  const places = new Map<object, Numbered[]>()
  const put = (place: LocatedPlace, comment: number): void => {
    const own = places.get(place.owner)
    if (own === undefined) places.set(place.owner, [{ place, comment }])
    else own.push({ place, comment })
  }
  located.forEach((place, at) => put(place, at + 1))
  const { length } = located
  return {
    places,
    comments: [
      [
        `Dự thảo còn ${length} chỗ cần điền hoặc xác nhận, tô vàng trong văn bản. Điền xong từng chỗ rồi xóa ghi chú; còn một chỗ trống thì chưa phải bản trình ký.`,
      ],
      ...located.map((place, at) => [`${at + 1}/${length}. ${ask(place)}`, ...askedBy(place)]),
    ],
  }
}

/** What the superior asks: the words that the place stands in, where the place is only a part of them. */
function askedBy({ text, sentence, question }: LocatedPlace): readonly string[] {
  const words = sentence
    .replace(text, ' ')
    .replaceAll(/\(\s*\)|\s{2,}/gu, ' ')
    .trim()
  if (question?.itemId == null || words.length < 3) return []
  return [`Nội dung cấp trên giao: “${words.length > 400 ? `${words.slice(0, 400)}…` : words}”`]
}

/** The runs of a part's text, its open places in yellow with their comments. */
export function draftRuns(text: string, style: RunStyle, drafting: Drafting, owner: object, field: string): Xml {
  const own = taken(drafting, owner, [field])
  if (own.length === 0) return runs(text, style)
  let xml = ''
  let at = 0
  for (const { comment, place } of own) {
    const from = Math.max(at, place.from)
    const to = Math.max(from, place.to)
    xml += runs(text.slice(at, from), style)
    xml += commented(comment, runs(text.slice(from, to), { ...style, marked: true }))
    at = to
  }
  return xml + runs(text.slice(at), style)
}

/** The open places of some fields of a part, which are shown with it and never again. */
function taken({ places }: Drafting, owner: object, fields: readonly string[]): readonly Numbered[] {
  const all = places.get(owner)
  if (all === undefined) return []
  places.set(
    owner,
    all.filter(({ place }) => !fields.includes(place.field)),
  )
  return all.filter(({ place }) => fields.includes(place.field))
}

/** The runs of a text that is not printed as it is stored (a number with its zero): an open place marks all of it. */
export function wholeRuns(
  text: string,
  style: RunStyle,
  drafting: Drafting,
  owner: object,
  fields: readonly string[],
): Xml {
  const own = taken(drafting, owner, fields)
  const content = runs(text, own.length === 0 ? style : { ...style, marked: true })
  return own.reduce((inside, { comment }) => commented(comment, inside), content)
}

/** Markup with a comment on it. ECMA-376, part 1, 17.13.4. */
export function commented(id: number, content: Xml): Xml {
  return `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
}

/** The comments that stand in a document, as their part; comments have no date and name no person. */
export function commentsPart({ comments }: Drafting, document: Xml, namespaces: string): Xml {
  const standing = new Set([...document.matchAll(/<w:commentReference w:id="(\d+)"/gu)].map(([, id]) => Number(id)))
  const each = comments.map((lines, id) => {
    if (!standing.has(id)) return ''
    const paragraphs = lines.map(
      (line) =>
        `<w:p><w:pPr><w:spacing w:after="40"/></w:pPr>${runs(line.replaceAll(/[\r\n]+/gu, ' '), { size: 20 })}</w:p>`,
    )
    return `<w:comment w:id="${id}" w:author="kehoach" w:initials="KH">${paragraphs.join('')}</w:comment>`
  })
  return `<w:comments ${namespaces}>${each.join('')}</w:comments>`
}
