import { normalise } from '@kehoach/language'
import { isGroup } from '../bodies.ts'
import { always, defineRule } from '../rule.ts'

/** S13: short forms and the spelling of dashes are no second name. */
export const bodyNames = defineRule({
  id: 'body-names',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Một cơ quan được gọi bằng hai tên khác nhau trong cùng kế hoạch: người đọc có thể hiểu là hai cơ quan.',
      en: 'One body bears two names in a plan: a reader may take it for two.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV.1',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { first: string; other: string }) =>
      `"${d.first}" và "${d.other}" có phải là một cơ quan? nếu phải thì nên dùng một tên`,
    en: (d: { first: string; other: string }) => `are "${d.first}" and "${d.other}" one body? then one name is better`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Chính trị huyện mở lớp tập huấn.\n2. Trung tâm Chính trị cấp huyện báo cáo kết quả.\n3. Các thôn trồng cây.',
    valid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Chính trị huyện mở lớp tập huấn.\n2. Trung tâm Chính trị huyện báo cáo kết quả.\n3. Các thôn trồng cây.',
  },
  check: (_, context) => {
    const { place } = context
    const named = [
      ...context.actors.map(({ name, duty: { position } }) => ({ name, position })),
      ...context.actorHeadings.flatMap(({ names, position }) => names.map((name) => ({ name, position }))),
    ].filter(({ name }) => !isGroup(name) && name.length < 90)
    const keyOf = (name: string): string => {
      const roles = place === null ? [] : context.rolesOf(name, place)
      return /^(?:Phòng|phòng|Sở|Cơ quan)/u.test(name) && roles.length > 0 ? `= ${roles.join(' ')}` : levelless(name)
    }
    return [...Map.groupBy(named, ({ name }) => keyOf(name)).values()].flatMap((group) => {
      const [first] = group
      const other = group.find(
        ({ name }) => first !== undefined && !isShort(first.name) && !isShort(name) && differ(first.name, name),
      )
      if (first === undefined || other === undefined) return []
      return [{ data: { first: first.name, other: other.name }, position: other.position }]
    })
  },
})

/** A name with a short form is the same name. */
const isShort = (name: string): boolean => /[A-ZĐ]{2}/u.test(name)

const levelless = (name: string): string => normalise(name).replace(/ (?:cấp )?(?:xã|huyện|tỉnh|thị xã|phường)$/u, '')

/** One says "cấp" where the other does not, or the words themselves are others. */
function differ(first: string, other: string): boolean {
  const plain = (name: string): string => levelless(name).replace(/\s*-\s*/gu, ' - ')
  const hasLevelWord = (name: string): boolean => / cấp \S+$/u.test(name)
  const ends = (name: string): boolean => / (?:xã|huyện|tỉnh|thị xã|phường)$/u.test(name)
  return plain(first) !== plain(other) || (ends(first) && ends(other) && hasLevelWord(first) !== hasLevelWord(other))
}
