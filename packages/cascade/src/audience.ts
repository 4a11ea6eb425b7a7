import { normalise } from '@kehoach/language'

/** Who a duty can be done for; a text that names another of these and none of the same is for somebody else. */
const audiences: readonly RegExp[] = [
  /(?<!\p{L})(?:người dân|nhân dân|bà con|công dân|hộ gia đình|hộ dân|các tầng lớp|dân cư|cử tri|cộng đồng)(?!\p{L})/u,
  /(?<!\p{L})(?:cán bộ|công chức|viên chức|người lao động trong cơ quan)(?!\p{L})/u,
  /(?<!\p{L})(?:học sinh|sinh viên|thiếu nhi|học trò)(?!\p{L})/u,
  /(?<!\p{L})(?:doanh nghiệp|hộ kinh doanh|hợp tác xã|nhà đầu tư)(?!\p{L})/u,
  /(?<!\p{L})(?:du khách|khách du lịch|khách tham quan)(?!\p{L})/u,
]

/** Officials who do it are not those it is done for. */
const doers =
  /(?:(?<!\p{L})(?:do|giao|phân công|cử|bố trí)\s(?:\d+\s)?(?:cán bộ|công chức|viên chức)|(?:^|[.;]\s)(?:cán bộ|công chức|viên chức))[^,.;]{0,60}/gu

/** Whether an answer is for others than the obligation is: each names somebody, and nobody is named by both. */
export function isForOthers(asked: string, given: string): boolean {
  const named = (text: string): readonly number[] => {
    const plain = normalise(text).replace(doers, ' ')
    return audiences.flatMap((audience, at) => (audience.test(plain) ? [at] : []))
  }
  const [wanted, meant] = [named(asked), named(given)]
  return wanted.length > 0 && meant.length > 0 && !wanted.some((each) => meant.includes(each))
}
