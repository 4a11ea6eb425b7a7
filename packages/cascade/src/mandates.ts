import { nextLevel, type Level, type Mandate, type Plan, type Regime } from '@kehoach/core'
import { normalise, type PlacedObligation } from '@kehoach/language'

/** Why an obligation does or does not bind the next level: the pile, and the rule that says so. */
interface Proposal {
  readonly pile: Mandate['pile']
  readonly rule: string
}

/** The unit words by which a plan names the units of a level; "thị xã" and "hợp tác xã" are no xã. */
const unitWords: Readonly<Record<Level, string>> = {
  province: 'tỉnh|thành phố',
  district: 'huyện|quận|thị xã|thành phố|cấp huyện',
  commune: '(?<!thị )(?<!hợp tác )(?<!liên )xã(?! hội)|phường|đặc khu|thị trấn',
}

/** Groups below a commune: whoever binds them binds the commune. */
const villages =
  '(?<!nông )thôn|ấp|bản(?! lĩnh| sắc| tin)|buôn(?! lậu| bán)|làng|khóm|tổ dân phố|khu phố|khối phố|tiểu khu'

/** Bodies of every level at once: who is one of "các cơ quan, đơn vị, địa phương" is bound too. */
const everybody =
  /(?:địa phương|các cấp|các cơ quan, đơn vị|cơ quan, đơn vị|toàn thể|mọi|cán bộ, công chức|thủ trưởng các|người đứng đầu các|các ngành, các cấp|cơ sở)/u

/** The Front and the mass organisations: each level asks its own. */
const asked =
  /(?:mặt trận tổ quốc|mttq|tổ chức chính trị|đoàn thể|hội (?:nông dân|liên hiệp|cựu chiến binh)|đoàn thanh niên)/u

/** Words by which the name of a body of the parent's own level begins or ends. */
const upperWords =
  /(?<!\p{L})(?:sở|tỉnh|huyện|trung ương|thành phố|các ngành|chi cục|cục|ban quản lý|công ty)(?!\p{L})/u
/** Offices that only a commune has from 1/7/2025 on: a province has departments. Decree 150/2025/NĐ-CP. */
const communeOffices =
  /^(?:phòng (?:kinh tế(?: hạ tầng|, hạ tầng)?|văn hóa(?: -| và)? xã hội)|trạm y tế|trưởng (?:thôn|ấp|khu phố)|tổ trưởng tổ dân phố)(?!\p{L})/u
/** What the name of a body begins with, where a heading names who has to do what follows. */
const bodyHeading =
  /^(?:đề nghị |giao |trách nhiệm (?:của )?)?(?:các |liên )?(?:sở|ban(?! hành)|hiệp hội|hội(?! nghị| thảo| thi)|đoàn|công ty|trung tâm|phòng(?!,? chống)|chi cục|cục|quỹ|viện|liên minh|bộ|đồn|báo(?! cáo)|đài|văn phòng|công an|bưu điện|ngân hàng|kho bạc|ủy ban|mặt trận|tòa án|thanh tra)(?!\p{L})/u

/** Which pile an obligation of a plan belongs to, as proposed to a person. */
function propose(plan: Plan, { obligation, role, ancestors }: PlacedObligation): Proposal {
  const lower = wordsOfLevels(plan, levelsUnder(plan.header.level, plan.header.regime))
  const isLower = (text: string): boolean => lower.test(normalise(text))
  const isEverybody = (name: string): boolean => everybody.test(normalise(name)) && !isOfUpper(name, plan)
  const headings = ancestors.slice(1).map(({ text }) => normalise(text))
  // Under "4. UBND các xã, phường" it is the commune's duty, whomever of its own it has to charge.
  if (headings.some((text) => isAddressed(text, lower))) return { pile: 'own', rule: 'addressed' }
  const doers = [...obligation.lead, ...obligation.addressees]
  const isOfCommune = plan.header.level === 'province' && plan.header.regime === 'two-level'
  if (isOfCommune && doers.some((name) => communeOffices.test(normalise(name))))
    return { pile: 'own', rule: 'addressed' }
  if (doers.some(isLower)) return { pile: 'own', rule: 'addressed' }
  if (doers.some(isEverybody)) return { pile: 'own', rule: 'addressed-to-all' }
  const text = normalise(obligation.text)
  const isForEach = /^(?:100%|mọi|mỗi|tất cả|toàn bộ|từng)\s/u.test(text)
  if (isForEach && obligation.lead.length === 0 && !doers.some((name) => upperWords.test(normalise(name))))
    return { pile: 'own', rule: 'for-all' }
  if (doers.some((name) => isBody(name) || namesLevel(name, plan))) {
    const helps = obligation.coordinating.some(
      (name) => isLower(name) || /địa phương|các cấp|cơ sở/u.test(normalise(name)),
    )
    if (helps) return { pile: 'helps', rule: 'named-as-support' }
    const isAsked = obligation.modality === 'requested' && doers.every((name) => asked.test(normalise(name)))
    return { pile: 'upper', rule: isAsked ? 'asked-at-each-level' : 'upper-bodies-only' }
  }
  const isUnderBody = headings.some((heading) => heading.length <= 160 && bodyHeading.test(heading))
  if (role === 'organisation' && isUnderBody && !headings.some((heading) => everybody.test(heading)))
    return { pile: 'upper', rule: 'upper-bodies-only' }
  const payer = /^(?:ngân sách|kinh phí)/u.test(text)
    ? (/^.*?(?=\s(?:hỗ trợ|bố trí|cấp (?:cho|để|kinh phí))\s|$)/u.exec(text)?.[0] ?? '')
    : null
  if (payer !== null && !isLower(payer) && !everybody.test(payer)) return { pile: 'upper', rule: 'upper-budget' }
  if (role === 'purpose' || role === 'viewpoint' || role === 'audience') return { pile: 'own', rule: 'purpose' }
  return { pile: 'own', rule: 'for-all' }
}

/** Whether a name holds the upper unit's own level word: "các tổ chức chính trị - xã hội tỉnh". */
const namesLevel = (name: string, { header }: Plan): boolean =>
  new RegExp(`(?<!\\p{L})(?:${unitWords[header.level ?? 'province']})(?!\\p{L})`, 'u').test(normalise(name))

/** Whether a doer is a body by name: "trường học, trạm y tế", "hộ gia đình" are anywhere, so they bind every unit. */
const isBody = (name: string): boolean =>
  /^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|100%) )*(?:\p{Lu}|sở|phòng,|ban,)/u.test(
    name.replace(/^(?:Các|Mỗi|Từng) (?!sở|phòng|ban)/u, 'các '),
  )

/** Whether a name or a budget is said to be the upper unit's own: "cấp tỉnh", "thuộc huyện". */
function isOfUpper(name: string, { header }: Plan): boolean {
  const words = unitWords[header.level ?? 'province']
  return new RegExp(`(?:cấp|thuộc|của|ngân sách) (?:${words})(?!\\p{L})`, 'u').test(normalise(name))
}

/** A heading that charges the lower level: its name stands at the beginning, not somewhere in a sentence. */
function isAddressed(heading: string, lower: RegExp): boolean {
  const name = heading.replace(/^(?:đề nghị|yêu cầu|giao|trách nhiệm(?: của)?|đối với|chủ tịch)\s/u, '')
  return (
    heading.length <= 160 &&
    lower.test(name.slice(0, 60)) &&
    /^(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|các (?:xã|phường|huyện|thị trấn|địa phương)|cấp (?:xã|huyện)|xã(?! hội)|phường|huyện)(?!\p{L})/u.test(
      name,
    )
  )
}

function levelsUnder(level: Level | null, regime: Regime | null): readonly Level[] {
  const below: Level[] = []
  for (let at: Level | null = level ?? 'province'; at !== null;) {
    at = nextLevel(at, regime ?? 'two-level')
    if (at !== null) below.push(at)
  }
  return below.length === 0 ? ['commune'] : below
}

/** The words for units of some levels, in a normalised text; a city's own word is not that of a unit below it. */
export function wordsOfLevels({ header }: Plan, levels: readonly Level[]): RegExp {
  const isCity = /THÀNH PHỐ/iu.test(header.issuer ?? '')
  const named = [...levels.map((level) => unitWords[level]), ...(levels.includes('commune') ? [villages] : [])]
    .flatMap((words) => words.split('|'))
    .filter((word) => !(isCity && word === 'thành phố'))
    .join('|')
  return new RegExp(`(?<!\\p{L})(?:${named})(?!\\p{L})`, 'u')
}

/** The mandates that the machine proposes for a plan, one for each obligation; a person confirms them. */
export function proposeMandates(plan: Plan, placed: readonly PlacedObligation[]): readonly Mandate[] {
  return placed.map((each) => {
    const { pile, rule } = propose(plan, each)
    const isInformative = rule === 'purpose'
    return {
      itemId: each.obligation.itemId,
      clause: each.obligation.clause,
      pile,
      levels: levelsNamed(plan, each),
      unitKinds: [],
      how:
        pile === 'upper' ? 'parent-only' : isInformative ? 'informative' : isDecisive(each) ? 'decisive' : 'verbatim',
      valuePolicy: each.obligation.quantities.length + each.obligation.deadlines.length > 0 ? 'tighten-only' : 'local',
      reason: rule,
      confirmed: false,
    }
  })
}

/** The levels below that a duty names; every level below where it names none. */
function levelsNamed(plan: Plan, { obligation }: PlacedObligation): readonly Level[] {
  const below =
    nextLevel(plan.header.level ?? 'province', plan.header.regime ?? 'two-level') === null
      ? []
      : levelsUnder(plan.header.level, plan.header.regime)
  const doers = [...obligation.lead, ...obligation.addressees, ...obligation.coordinating].map(normalise)
  const named = below.filter((level) => doers.some((name) => wordsOfLevels(plan, [level]).test(name)))
  return named.length > 0 ? named : below
}

/** A duty that must be made concrete locally: it names the lower body or sets a number or a date. */
function isDecisive({ obligation }: PlacedObligation): boolean {
  return (
    obligation.addressees.length + obligation.lead.length > 0 &&
    (obligation.quantities.length > 0 || obligation.deadlines.some(({ date }) => date !== null))
  )
}
