/**
 * Syllables in small letters that go on with the name of a body or of a group of bodies: words of their kinds and levels,
 * and the second halves of the fields that bodies are named by ("Nội vụ", "Giáo dục và Đào tạo").
 */
const inNames: ReadonlySet<string> = new Set(
  [
    'nhân dân uỷ ủy ban tỉnh thành phố huyện quận thị xã phường trấn đặc khu thôn ấp bản tổ khóm buôn cấp các và cùng với của',
    'thuộc trực liên quan cơ đơn vị địa phương sở phòng ngành đoàn thể hội đồng chính trị viên chức công lập sự nghiệp',
    'chuyên môn nghiệp vụ hành trung tâm trạm trường trưởng phó chủ tịch giám đốc thủ lãnh đạo người đứng đầu tổ chức khối',
    'dục tạo hóa hoá thao lịch dựng pháp tế tin thông học nghệ động binh tư sách tầng ninh sát sự quân cứu hộ kê toán kế hoạch',
    'thương mại nông lâm ngư thủy sản lao phụ nữ chiến cựu thanh niên thiếu nhi tôn giáo dân tộc ngoại tuyên vận kiểm tra',
    'phát truyền hình hạ môi tài nguyên đất đai giao vận tải khoa bảo hiểm xã hội thuế kho bạc bưu điện lực mặt trận quốc',
    'phục vụ một cửa tiếp nhận trả kết quả số cộng nhà văn bộ phận máy nước việt nam tổng hợp dịch y sinh trẻ em khuyến',
    'triển nông thôn chất lượng đo lường bệnh tật phòng chống thi hành án viện kiểm nhân tòa hạt lâm',
    'trên bàn tại từng mỗi nói trên này đó mình dưới đây cơ sở trạm y tế hàng chi cục an biên tập ứng dịch ven biển',
  ]
    .join(' ')
    .split(' '),
)

/** Bodies whose names are told apart well enough from what follows: committees, departments, offices, units. */
const surely =
  /^(?:100%\s+)?(?:[Cc]ác\s+|[Mm]ỗi\s+|[Tt]ừng\s+)?(?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Sở|Phòng(?=\s\p{Lu})|Văn phòng|Trung tâm|Công an|Trạm Y tế|Chủ tịch (?:UBND|Ủy ban)|Bưu điện|Công chức|xã,|phường,|xã và|huyện,)/u

/**
 * Where the name of a body at the start of a sentence ends and what it does begins: at the first word in small letters
 * that goes on with no such name, whatever verb it is. Null where the body is told too loosely, or nothing follows.
 */
export function endOfName(sentence: string): number | null {
  if (!surely.test(sentence)) return null
  const words = [...sentence.matchAll(/[\p{L}\d&]+|\([^)]{0,60}\)/gu)]
  const next = words.find(({ 0: word }, at) => at > 0 && /^\p{Ll}/u.test(word) && !inNames.has(word))
  return next === undefined ? null : Math.max(0, next.index - 1)
}
