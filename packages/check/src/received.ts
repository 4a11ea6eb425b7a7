import type { Recipient } from '@kehoach/core'
import { normalise } from '@kehoach/language'

/** What kind of body a name is, for finding it among the recipients. */
type Sort =
  | 'front'
  | 'mass'
  | 'party'
  | 'office'
  | 'lower-committee'
  | 'village'
  | 'school'
  | 'police'
  | 'post'
  | 'health'

const sorts: readonly (readonly [RegExp, Sort])[] = [
  [/(?<!\p{L})(?:mttq|mặt trận)(?!\p{L})/u, 'front'],
  [
    /(?:tổ chức (?:đoàn thể )?chính trị|đoàn thể|(?<!ban chấp hành )liên đoàn lao động|(?:huyện|tỉnh|thị|xã) ?đoàn|đoàn thanh niên|(?<!\p{L})đtn(?!\p{L})|hội (?:nông dân|liên hiệp phụ nữ|lhpn|phụ nữ|cựu chiến binh|ccb|người cao tuổi|chữ thập đỏ|khuyến học))/u,
    'mass',
  ],
  [/(?:tỉnh|huyện|thị|thành|quận|đảng) ủy|ban tuyên giáo|ban dân vận/u, 'party'],
  [/bưu điện/u, 'post'],
  [/^(?:các )?(?:sở|phòng|văn phòng|ban|trung tâm(?! y tế)|đài|chi cục|thanh tra)(?!\p{L})/u, 'office'],
  [/công an/u, 'police'],
  [/trạm y tế|trung tâm y tế/u, 'health'],
  [/(?<!môi |thị |hiện |công |quân |lập |trương )(?<!\p{L})trường(?!\p{L})/u, 'school'],
  [/(?<!nông |\p{L})(?:thôn|ấp|bản|khu phố|tổ dân phố|khối phố|buôn|làng)(?!\p{L})/u, 'village'],
  [/ủy ban nhân dân (?:các |cấp )?(?:xã|phường|thị trấn|đặc khu)/u, 'lower-committee'],
]

/** Words by which a recipient line takes in a whole sort. */
const groups: Readonly<Record<Sort, RegExp>> = {
  front: /mttq|đoàn thể/u,
  mass: /mttq|đoàn thể|tổ chức chính trị|các hội/u,
  party: /ủy(?!\p{L}| ban)|đảng ủy|ban tuyên giáo|ban xây dựng đảng|tuyên giáo/u,
  post: /bưu điện|doanh nghiệp|các cơ quan|các đơn vị/u,
  police: /công an|các (?:sở|phòng|cơ quan|đơn vị|ban|ngành)/u,
  health: /y tế|các (?:sở|phòng|cơ quan|đơn vị|ban|ngành)/u,
  school: /trường|các (?:sở|cơ quan|đơn vị)|đơn vị/u,
  village: /thôn|ấp|bản(?!\p{L})|khu phố|tổ dân phố|buôn|làng/u,
  'lower-committee': /ủy ban nhân dân (?:các |cấp )?(?:xã|phường|thị trấn|đặc khu)|các xã|các phường|các địa phương/u,
  office: /các (?:sở|phòng|ban|ngành|cơ quan|đơn vị|bộ phận|trung tâm)|các (?:ban )?ngành|công chức|đơn vị sự nghiệp/u,
}

/** How a body that has a duty is told of the plan: by a line of its own or of its sort; `not-known` sorts are not judged. */
export function reception(name: string, recipients: readonly Recipient[]): 'received' | 'missing' | 'not-known' {
  const plain = key(name)
  const sort = sortOf(name)
  if (sort === null) return 'not-known'
  const lines = recipients.filter(({ kind }) => kind === 'line').map(({ text }) => key(text))
  if (lines.some((line) => isNamed(plain, line) || line.startsWith('như trên'))) return 'received'
  if (lines.some((line) => /(?:thành viên|tv) (?:ban|bcđ|tổ)/u.test(line))) return 'not-known'
  const own = lines.filter((line) => /đoàn thể|tổ chức chính trị/u.test(line))
  const judged = sort === 'mass' && isMember(plain) && own.length > 0 ? own : lines
  return judged.some((line) => groups[sort].test(line) && !isEnumeration(line, plain)) ? 'received' : 'missing'
}

/** The sort of a body; null where it is none that a plan is known to be sent to. */
export function sortOf(name: string): Sort | null {
  const plain = key(name)
  return sorts.find(([expression]) => expression.test(plain))?.[1] ?? null
}

/** The line holds the body's own words, its level's word aside. */
function isNamed(name: string, line: string): boolean {
  const words = name.split(' ').filter((word) => !level.has(word))
  const said = new Set(line.split(' '))
  return words.length > 0 && words.every((word) => said.has(word))
}

/** "(Hội A; Hội B)": a group that lists its members takes in those alone, where the body is such a member. */
function isEnumeration(line: string, name: string): boolean {
  const isListed = (line.match(/\([^()]{1,300}\)/gu) ?? []).some((group) => /[;,]/u.test(group))
  return isListed && isMember(name)
}

const isMember = (name: string): boolean => /^(?:hội|huyện đoàn|liên đoàn|đoàn thanh niên)/u.test(name)

const level: ReadonlySet<string> = new Set(
  'xã huyện tỉnh thị phường quận trấn cấp của và việt nam vn các đặc khu'.split(' '),
)

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})ubmttq\p{L}*/gu, 'ủy ban mttq'],
  [/mặt trận tổ quốc/gu, 'mttq'],
  [/(?<!\p{L})lhpn(?!\p{L})/gu, 'liên hiệp phụ nữ'],
  [/(?<!\p{L})ccb(?!\p{L})/gu, 'cựu chiến binh'],
  [/(?<!\p{L})vp(?!\p{L})/gu, 'văn phòng'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
]

/** Short forms written out, marks left out. */
function key(text: string): string {
  const written = shortForms.reduce((rest, [short, long]) => rest.replace(short, long), normalise(text))
  return written
    .replace(/[-,.&/]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
