import type { Level } from '@kehoach/core'
import { agencies, headingActors, normalise, type PlacedObligation } from '@kehoach/language'
import type { Passage } from './passage.ts'

/** A body in a duty: as the one that must act, or as one that helps. */
export interface Actor {
  readonly name: string
  readonly as: 'executor' | 'helper'
  readonly duty: PlacedObligation
  /** Whether it is only asked: "Đề nghị …", in the sentence or in the heading above. */
  readonly requested: boolean
}

/** The bodies that a plan's binding duties name, in order. */
export function actorsIn(duties: readonly PlacedObligation[]): readonly Actor[] {
  return duties
    .filter(({ binds }) => binds)
    .flatMap((duty) => {
      const { addressees, lead, coordinating, modality } = duty.obligation
      const isAsked = (text: string): boolean => /^(?:kính )?(?:đề nghị|mời)(?!\p{L})/iu.test(text)
      const requested = modality === 'requested' || duty.ancestors.some(({ text }) => isAsked(text))
      const named = (names: readonly string[], as: Actor['as']): readonly Actor[] =>
        names.map((name) => ({ name: name.replace(/^(?:Giao|Yêu cầu|Đề nghị)\s+/u, ''), as, duty, requested }))
      return [...named([...new Set([...lead, ...addressees])], 'executor'), ...named(coordinating, 'helper')]
    })
}

/** A heading of the organisation part that names the bodies whose duties follow. */
export interface ActorHeading extends Passage {
  readonly names: readonly string[]
}

/** The headings of the organisation part that name bodies, in order. */
export function actorHeadingsIn(passages: readonly Passage[]): readonly ActorHeading[] {
  return passages
    .filter(({ item, ancestors, text }) => {
      const isChild = ancestors.at(-1)?.role === 'organisation' && item !== null
      return isChild && item.children.length > 0 && text.length <= 220 && !/[.;]$/u.test(text)
    })
    .map((passage) => {
      const names = headingActors(passage.text)
      return { ...passage, names: names.length > 0 ? names : agencies(passage.text) }
    })
}

/** From the top; the centre stands above every level. */
const order: readonly (Level | 'central')[] = ['central', 'province', 'district', 'commune']

const central =
  /^(?:chính phủ|thủ tướng|quốc hội|văn phòng chính phủ|bộ(?! phận| chỉ huy| tư lệnh| thủ tục| chỉ số| tiêu chí)|ban (?:bí thư|chấp hành) trung ương|trung ương)(?!\p{L})/u
const heads: readonly (readonly [RegExp, Level])[] = [
  [/^(?:giám đốc |các )?(?:sở|tỉnh ủy|tỉnh đoàn|thành ủy)(?!\p{L})/u, 'province'],
  [/^(?:huyện ủy|thị ủy|quận ủy|huyện đoàn|thị đoàn|quận đoàn)(?!\p{L})/u, 'district'],
]
const unitWord = /(?<!\p{L})(thị xã|thị trấn|tỉnh|huyện|quận|xã(?! hội)|phường|đặc khu)(?!\p{L})/u
const levelOfWord: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}

/** The level that a body's name tells; null where the name tells none. "thành phố" may be of two levels: not told. */
export function levelOfBody(name: string): Level | 'central' | null {
  const plain = normalise(name)
  if (central.test(plain)) return 'central'
  const head = heads.find(([expression]) => expression.test(plain))?.[1]
  return head ?? levelOfWord[unitWord.exec(plain)?.[1] ?? ''] ?? null
}

/** Whether a level stands above another. */
export function isAbove(level: Level | 'central', other: Level): boolean {
  return order.indexOf(level) < order.indexOf(other)
}

/** Words that say nothing of what a body is. */
export const isGroup = (name: string): boolean =>
  /(?<!\p{L})(?:các|mỗi|từng|toàn thể|những)(?!\p{L})|(?:cơ quan|đơn vị|địa phương|tổ chức|bộ phận)\s+(?:có )?(?:liên quan|chủ trì|được giao|được phân công)/iu.test(
    name,
  )
