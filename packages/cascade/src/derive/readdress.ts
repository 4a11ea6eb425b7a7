import type { Recipe } from '@kehoach/core'
import { agencies } from '@kehoach/language'
import { communeBody } from './role-names.ts'
import type { UnitNames } from './unit-names.ts'

/** A text put into the lower unit's mouth, the rules that changed it, and what they could not decide. */
export interface Readdressed {
  readonly text: string
  readonly rules: readonly string[]
  readonly unknown: readonly string[]
}

interface Change {
  readonly rule: string
  readonly expression: RegExp
  readonly make: (match: string, groups: readonly string[]) => string
}

/**
 * Replaces by the role of a phrase, never everywhere: the addressees become the unit itself, the upper unit's own scope
 * becomes the unit's, words of a superior source stay. how-plans-cascade 2.5.
 */
export function readdress(text: string, names: UnitNames): Readdressed {
  const rules: string[] = []
  let rest = text
  for (const { rule, expression, make } of changesFor(names)) {
    const changed = rest.replace(expression, (...args) =>
      make(
        args[0],
        (args.slice(1, -2) as unknown[]).map((group) => (typeof group === 'string' ? group : '')),
      ),
    )
    if (changed !== rest) rules.push(rule)
    rest = changed
  }
  return { text: rest, rules, unknown: [] }
}

function changesFor(names: UnitNames): readonly Change[] {
  const { kind, full, upper, level } = names
  const plural = level === 'commune' ? '(?:xã|phường|đặc khu|thị trấn)' : '(?:huyện|thị xã|thành phố|quận)'
  const list = String.raw`${plural}(?:(?:,|\s+và)\s+${plural})*`
  const named = level === 'commune' ? 'cấp xã' : 'cấp huyện'
  const own = upper === null ? [] : ownScope(upper, full, kind)
  return [
    {
      rule: 'addressee-is-the-unit',
      expression: new RegExp(
        `(?:các )?[sS]ở, (?:ban, )?ngành(?: cấp tỉnh)?(?:,| và) (?:UBND|Ủy ban nhân dân) (?:các ${list}|${named})`,
        'gu',
      ),
      make: () => `UBND ${full}`,
    },
    {
      rule: 'addressee-is-the-unit',
      expression: new RegExp(`(UBND|Ủy ban nhân dân) (?:các |mỗi )?(?:${named}|${list})(?! \\p{Lu})`, 'gu'),
      make: (_, [body = '']) => `${body} ${full}`,
    },
    {
      rule: 'addressee-is-the-unit',
      expression: new RegExp(`([Mm])ỗi ${list}(?! \\p{Lu})`, 'gu'),
      make: (_, [first]) => `${first === 'M' ? kind.charAt(0).toUpperCase() : kind.charAt(0)}${kind.slice(1)}`,
    },
    {
      rule: 'addressee-is-the-unit',
      expression: new RegExp(`(?<![Tt]rong |ngoài )(?:các|100% các|100%) ${list}(?! \\p{Lu}| khác| trong)`, 'gu'),
      make: () => kind,
    },
    {
      rule: 'addressee-is-the-unit',
      expression: new RegExp(
        `((?:công chức|viên chức|ngân sách|hành chính công|Một cửa|Chủ tịch|lãnh đạo|Đảng ủy|thẩm quyền(?: giải quyết)?|thẩm quyền của)(?: của)?) ${named}(?!\\p{L})`,
        'gu',
      ),
      make: (_, [before = '']) => `${before} ${kind}`,
    },
    {
      rule: 'own-bodies',
      expression: /(?<!\p{L})([Cc])ác sở, (?:ban, )?ngành(?: (?:cấp )?tỉnh)?(?:, địa phương)?(?!\p{L})/gu,
      make: (_, [first]) => `${first}ác phòng, cơ quan, đơn vị thuộc ${kind}`,
    },
    ...(upper === null
      ? []
      : [
          {
            rule: 'own-bodies',
            expression: new RegExp(
              `((?:Mặt trận Tổ quốc|MTTQ|chính trị - xã hội|đoàn thể|Hội [\\p{Lu}][\\p{L} ]{2,30}|Liên đoàn Lao động)(?: \\(MTTQ\\))?(?: Việt Nam)?) ${upper.kind}(?!\\p{L})`,
              'gu',
            ),
            make: (_: string, [body = '']: readonly string[]) => `${body} ${kind}`,
          },
        ]),
    ...own,
  ]
}

/** What a superior hands down stays his: his documents, portals, newspapers, indices and his own bodies. */
const superiorSource =
  '(?:chủ trương|chính sách|văn bản|chỉ đạo|chỉ thị|nghị quyết|quyết định|kế hoạch|chương trình|đề án|cổng|trang|hệ thống|báo|đài|kho|nền tảng|chỉ số|bộ chỉ số|trung ương|tỉnh ủy|hđnd|ubnd|chủ tịch|văn phòng|lãnh đạo)'

function ownScope(upper: NonNullable<UnitNames['upper']>, full: string, kind: string): readonly Change[] {
  const place = `${upper.kind} ${upper.proper}`
  const anyName = `${upper.kind}(?: ${escaped(upper.proper)})?`
  return [
    {
      rule: 'own-scope',
      expression: new RegExp(`trên địa bàn (?:toàn )?${anyName}(?!\\p{L}| \\p{Lu})`, 'gu'),
      make: () => `trên địa bàn ${full}`,
    },
    {
      rule: 'own-scope',
      expression: new RegExp(`(?<!\\p{L})toàn ${upper.kind}(?!\\p{L})`, 'gu'),
      make: () => `toàn ${kind}`,
    },
    {
      rule: 'own-scope',
      expression: new RegExp(`((?:[\\p{L}\\d-]+[ ,]+){1,6})của ${anyName}(?!\\p{L}| \\p{Lu})`, 'gu'),
      make: (match, [before = '']) =>
        isSource(before) ? match : `${before}của ${match.includes(place) ? full : kind}`,
    },
  ]
}

function isSource(before: string): boolean {
  return new RegExp(`(?<!\\p{L})${superiorSource}(?!\\p{L})`, 'iu').test(before)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A list of agencies in a field or a cell: each mapped by its role, the recipe's own table first. */
export function readdressAgencies(
  text: string,
  names: UnitNames,
  recipe: Recipe,
  place: 'lead' | 'coordinating',
): Readdressed {
  const unknown: string[] = []
  const bodies = agencies(text).flatMap((agency) => {
    const told = recipe.readdress.find(({ from }) => from === agency)
    if (told !== undefined && told.to !== null) return [told.to]
    const direct = readdress(agency, names)
    if (direct.rules.length > 0) return [direct.text]
    if (!isUpperBody(agency)) return [agency]
    const body = communeBody(agency, names.kind, names.regime)
    if (body !== null) return [body]
    if (place === 'coordinating') return [agency]
    unknown.push(agency)
    return [mark(`${agency}: đơn vị nào của ${names.kind}?`)]
  })
  const listed = [...new Set(bodies)].join('; ')
  return { text: listed, rules: listed === text ? [] : ['agency-by-role'], unknown }
}

/** A body of a level above the commune. */
function isUpperBody(agency: string): boolean {
  return /^(?:Sở|Ban (?!Chỉ đạo xã)|Báo|Đài|Cục|Chi cục|Công an tỉnh|Kho bạc|Thuế tỉnh|Văn phòng (?:UBND|HĐND|Ủy ban)|Trung tâm|Thanh tra tỉnh|Phòng|Ủy ban Mặt trận|Ủy ban MTTQ|Tỉnh đoàn|Hội)/u.test(
    agency,
  )
}

/** An open question in its place in the text: `[… thôn …]`. */
export function mark(question: string): string {
  return `[… ${question} …]`
}
