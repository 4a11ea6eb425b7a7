import { agencies } from './agency.ts'

const verbs =
  'chủ trì|chủ động|phối hợp|có trách nhiệm|chịu trách nhiệm|tổ chức|xây dựng|thực hiện|bố trí|báo cáo|căn cứ|hướng dẫn|tham mưu|theo dõi|đôn đốc|kiểm tra|ban hành|tăng cường|tăng thời lượng|nâng cao|duy trì|rà soát|cập nhật|đăng|đăng tải|phát|niêm yết|lập|làm|là|nghiên cứu|tuyên truyền|vận động|chỉ đạo|phân công|thành lập|triển khai|bảo đảm|đảm bảo|tiếp tục|kịp thời|thường xuyên|định kỳ|cung cấp|tiếp nhận|sử dụng|quán triệt|cử|lồng ghép|thẩm định|tổng hợp|cấp kinh phí|hằng|hàng|mỗi|phải|cần|giúp|quản lý|tạo|đề xuất|đẩy mạnh|biên soạn|giám sát|trên cơ sở|theo chức năng|trong phạm vi|gửi|mở|treo|huy động|vận hành|đưa|giới thiệu|thông tin|phổ biến|khảo sát|tích hợp|hỗ trợ|quan tâm|ưu tiên|cân đối|tự'
const lead = String.raw`(?:Giao|Đề nghị|Yêu cầu|Chỉ đạo|Phân công|Giao nhiệm vụ cho|Các)?\s*`
const bodyWord = String.raw`(?:UBND|HĐND|UBMTTQ\p{L}*|MTTQ|(?:Ủy|Uỷ) ban|Mặt trận|Sở|Phòng|phòng(?=\s\p{Lu})|Ban|Văn phòng|VP|Trung tâm|Bộ phận|Công an|Bưu điện|Báo|Đài|Hội|Đoàn|Tỉnh đoàn|Liên đoàn|Thuế|Kho bạc|Trạm|Trường|Chi cục|Thanh tra|Tổ|Thủ trưởng|Người đứng đầu|Chủ tịch|Giám đốc|Trưởng|[Cc]ác (?:sở|phòng|cơ quan|đơn vị|tổ chức|xã|ban|ngành|địa phương|hội|đoàn thể|trường|thôn|ấp|cấp)|[Mm]ỗi (?:xã|phường|cơ quan|đơn vị|địa phương|thôn|sở)|[Tt]hôn|[Tt]ổ dân phố|cấp xã|các xã)`
const subject = new RegExp(
  `^${lead}(${bodyWord}(?:(?!\\s(?:${verbs})(?!\\p{L}))[^.;:]){0,170}?)(?=\\s(?:${verbs})(?!\\p{L})|\\s*:|\\s*$)`,
  'u',
)
const assigning = /^(?:Giao|Đề nghị|Yêu cầu|Chỉ đạo|Phân công)(?!\p{L})/u

/** Who a sentence binds, by its subject: "Sở Nội vụ chủ trì …", "Giao Phòng …", "Trên báo chí: Báo … duy trì". */
export function actors(sentence: string): readonly string[] {
  const found = subject.exec(sentence) ?? afterColon(sentence)
  if (found === null) return []
  return agencies(found[1] ?? '').map((name) => name.replace(/^[Cc]ủa\s+/u, ''))
}

/** The subject may stand behind a topic: "Đối thoại: Chủ tịch UBND cấp xã chủ trì …". */
function afterColon(sentence: string): RegExpExecArray | null {
  const colon = sentence.indexOf(':')
  return colon < 0 || colon > 90 ? null : subject.exec(sentence.slice(colon + 1).trim())
}

/** Whether a heading is the name of the bodies whose duties follow: "4. UBND các xã, phường". */
export function isActorHeading(text: string): boolean {
  return new RegExp(`^${lead}${bodyWord}`, 'u').test(text) && text.length <= 220 && !/[.;]$/u.test(text)
}

/** The bodies a heading names. */
export function headingActors(text: string): readonly string[] {
  return agencies(text.replace(assigning, '').replace(/:$/u, '').trim())
}
