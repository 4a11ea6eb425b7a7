import { sentences } from '@kehoach/language'
import { spanIn } from '../find.ts'
import { always, defineRule } from '../rule.ts'

const order = /^(Yêu cầu|Giao(?: nhiệm vụ cho)?|Chỉ đạo|Phân công)\s+/u
/** Bodies that a committee asks and does not command. */
const asked =
  /(?<!\p{L})(?:(?:Ủy ban |Uỷ ban )?(?:MTTQ|UBMTTQ\p{L}*|Mặt trận Tổ quốc)|(?:các )?(?:ngành )?đoàn thể|(?:các )?tổ chức chính trị\s*-\s*xã hội|Hội (?:Nông dân|Liên hiệp [Pp]hụ nữ|LHPN|Cựu [Cc]hiến binh|Phụ nữ)|Liên đoàn Lao động|(?:Huyện|Tỉnh|Thị|Xã) ?đoàn|Đoàn Thanh niên|(?:Tỉnh|Huyện|Thị|Thành|Đảng) ủy|Ban Tuyên giáo|Ban Dân vận|Tòa án|Toà án|Viện [Kk]iểm sát)(?!\p{L})/u
const verb =
  /\s(?:chủ trì|phối hợp|tổ chức|xây dựng|thực hiện|triển khai|nghiêm túc|tuyên truyền|vận động|báo cáo|căn cứ|có trách nhiệm|chủ động|tham mưu|hướng dẫn|rà soát|khẩn trương|tăng cường|đẩy mạnh|tiếp tục|quán triệt|chỉ đạo|giám sát|tham gia)(?!\p{L})/u

/** S10 */
export const orderToRequestedBody = defineRule({
  id: 'order-to-requested-body',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'UBND không ra lệnh cho cấp ủy, Mặt trận, đoàn thể, cơ quan tư pháp: với các cơ quan này dùng "Đề nghị", không dùng "Yêu cầu", "Giao".',
      en: 'A committee does not command Party bodies, the Front, mass organisations or courts: it asks ("Đề nghị"), it does not order ("Yêu cầu", "Giao").',
    },
    source: 'Luật Tổ chức chính quyền địa phương; Luật Mặt trận Tổ quốc Việt Nam; thông lệ',
    effective: always,
    proposesEdits: true,
  },
  message: {
    vi: (d: { verb: string; body: string }) => `"${d.verb}" … "${d.body}": với cơ quan này nên dùng "Đề nghị"`,
    en: (d: { verb: string; body: string }) => `"${d.verb}" … "${d.body}": this body is asked ("Đề nghị"), not ordered`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Giao Ủy ban MTTQ Việt Nam xã vận động Nhân dân trồng cây.\n2. Các thôn trồng và chăm sóc cây.',
    valid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ủy ban MTTQ Việt Nam xã vận động Nhân dân trồng cây.\n2. Giao Phòng Kinh tế phối hợp với Ủy ban MTTQ Việt Nam xã cấp giống cây.',
  },
  check: (_, { passages, at, edit }) =>
    passages.flatMap((passage) =>
      sentences(passage.text).flatMap(({ text, span }) => {
        const opening = order.exec(text)
        if (opening === null || passage.kind === 'recipient') return []
        const rest = text.slice(opening[0].length)
        const named = /^[^.;:]{0,240}/u.exec(rest)?.[0] ?? ''
        const object = named.slice(0, verb.exec(named)?.index ?? named.length)
        const body = asked.exec(object)
        if (body === null) return []
        const word = opening[1] ?? ''
        const [from, to] = spanIn(text, 0, word.length)
        const place = [span[0] + from, span[0] + to] as const
        const isAlone = object.trim().startsWith(body[0])
        return [
          {
            data: { verb: word, body: body[0].trim() },
            position: at(passage, place),
            edits: isAlone ? edit(passage, place, 'Đề nghị') : [],
          },
        ]
      }),
    ),
})
