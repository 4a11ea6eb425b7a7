/**
 * Invented duties of several subjects with what can be lowered in them: `[[aspect|as asked|lowered|lowered …]]`, where
 * `part` marks a part that can be left out; `{{…}}` looks alike and answers nothing. From them `mutate.ts` makes pairs of plans whose truth is known.
 */
export const duties: readonly (readonly [subject: string, duties: readonly string[]])[] = [
  [
    'phòng, chống đuối nước trẻ em',
    [
      'UBND cấp xã mở [[quantity|ít nhất 03|01|khoảng 02|tối đa 03]] lớp dạy bơi miễn phí cho trẻ em từ 6 đến 15 tuổi [[deadline|trước ngày 30/6/2026|trước ngày 30/8/2026|trong năm 2026|]]. {{UBND xã mở 03 lớp dạy đàn cho trẻ em từ 6 đến 15 tuổi trước ngày 30/6/2026.}}',
      'Rà soát, cắm biển cảnh báo tại [[quantity|100%|80%|phần lớn|hầu hết]] ao, hồ, hố công trình nguy hiểm[[part|; rào chắn các giếng nước không còn sử dụng|]]. {{Cắm biển cảnh báo cấm đỗ xe tại 100% cổng trường học.}}',
      '[[modality|UBND cấp xã phải kiểm tra|Khuyến khích kiểm tra|Khi có điều kiện, kiểm tra|UBND xã xem xét kiểm tra]] điều kiện an toàn của bến đò ngang [[frequency|hằng tháng|hằng quý|định kỳ|khi cần thiết]] trong mùa mưa lũ.',
      'Chủ tịch UBND cấp xã chủ trì họp với [[scope|toàn thể phụ huynh học sinh|đại diện phụ huynh học sinh|một số phụ huynh học sinh|phụ huynh học sinh các thôn trung tâm]] về quản lý trẻ em trong dịp nghỉ hè. {{Chủ tịch UBND xã chủ trì họp với giáo viên các trường về thi đua cuối năm học.}}',
      '[[actor|Hội Liên hiệp Phụ nữ cấp xã|Các thôn|]] vận động gia đình ký cam kết trông giữ trẻ, mỗi thôn có danh sách trẻ chưa biết bơi.',
    ],
  ],
  [
    'giảm nghèo bền vững',
    [
      'Rà soát hộ nghèo, hộ cận nghèo theo đúng quy trình, [[deadline|hoàn thành trước ngày 15/11/2026|hoàn thành trước ngày 15/12/2026|hoàn thành trong quý IV/2026|]], công khai kết quả tại nhà văn hóa thôn. {{Rà soát hộ kinh doanh nợ thuế theo đúng quy trình, hoàn thành trước ngày 15/11/2026, công khai kết quả tại trụ sở.}}',
      'Giảm tỷ lệ hộ nghèo [[quantity|từ 2% trở lên|1%|dưới 2%|khoảng 1,5%]] so với đầu năm.',
      'Hỗ trợ [[quantity|ít nhất 15|10|tối đa 15|từ 08 đến 15]] hộ nghèo phát triển mô hình chăn nuôi dê sinh sản[[part|, cử người theo dõi kỹ thuật tại từng hộ|]].',
      'Tổ chức đối thoại chính sách với người nghèo [[frequency|02 lần/năm|01 lần/năm|định kỳ]], [[actor|do Chủ tịch UBND xã chủ trì|do Phó Chủ tịch UBND xã chủ trì|do công chức được phân công chủ trì]]. {{Tổ chức đối thoại với doanh nghiệp 02 lần/năm, do Chủ tịch UBND xã chủ trì.}}',
      'Tư vấn học nghề, giới thiệu việc làm cho [[scope|tất cả lao động thuộc hộ nghèo|một số lao động thuộc hộ nghèo|lao động thuộc hộ nghèo có từ 04 nhân khẩu trở lên]] có nhu cầu.',
    ],
  ],
  [
    'phát triển văn hóa đọc',
    [
      'Thư viện cấp xã luân chuyển sách đến trường học và điểm đọc ở thôn [[frequency|mỗi quý 01 lần|mỗi năm 01 lần|06 tháng 01 lần|khi có yêu cầu]]. {{Năm 2025, thư viện xã đã luân chuyển sách đến trường học và điểm đọc ở thôn mỗi quý 01 lần.}}',
      'Bổ sung [[quantity|tối thiểu 200|120|không quá 200|gần 200]] đầu sách mới cho tủ sách thanh thiếu nhi[[part|; lập danh mục sách điện tử để tra cứu trên mạng|]]. {{Bổ sung 200 ghế nhựa cho hội trường và nhà văn hóa thôn.}}',
      'Tổ chức Ngày Sách và Văn hóa đọc [[deadline|trong tháng 4/2026|trong tháng 6/2026|trong năm 2026]] với sự tham gia của học sinh các trường tiểu học.',
      '[[modality|Mở cửa phòng đọc vào thứ Bảy, Chủ nhật|Phấn đấu mở cửa phòng đọc vào thứ Bảy, Chủ nhật|Nghiên cứu mở cửa phòng đọc vào thứ Bảy, Chủ nhật|Tùy tình hình thực tế mở cửa phòng đọc vào thứ Bảy, Chủ nhật]] để phục vụ người đi làm.',
      'Thành lập câu lạc bộ đọc sách tại [[scope|mọi thôn, tổ dân phố|một số thôn, tổ dân phố|thôn, tổ dân phố trung tâm]] có nhà văn hóa. {{Thành lập câu lạc bộ bóng chuyền hơi tại mọi thôn, tổ dân phố có sân.}}',
    ],
  ],
  [
    'tuyển chọn và gọi công dân nhập ngũ',
    [
      'Đăng ký nghĩa vụ quân sự lần đầu cho [[quantity|100%|95%|đa số|trên 90%]] nam công dân đủ 17 tuổi [[deadline|trong tháng 4/2026|trong tháng 7/2026|]].',
      '[[actor|Ban Chỉ huy Quân sự cấp xã chủ trì|Công chức văn hóa chủ trì|]] sơ tuyển sức khỏe, [[actor|phối hợp với Trạm Y tế và Công an cấp xã|]] thẩm tra lý lịch từng công dân.',
      'Niêm yết công khai danh sách công dân đủ điều kiện nhập ngũ tại trụ sở UBND [[quantity|ít nhất 20|10|tối đa 20]] ngày[[part| và thông báo trên hệ thống truyền thanh|]]. {{Niêm yết công khai danh sách hộ nợ tiền điện tại trụ sở UBND trong 20 ngày và thông báo trên hệ thống truyền thanh.}}',
      'Thăm hỏi, tặng quà [[scope|toàn thể tân binh và gia đình tân binh|đại diện tân binh|một số gia đình tân binh có hoàn cảnh khó khăn]] trước ngày giao quân.',
      '[[modality|Nghiêm cấm|Hạn chế|]] việc nhận tiền, quà của công dân trong quá trình khám tuyển.',
    ],
  ],
  [
    'bình đẳng giới',
    [
      'Duy trì [[quantity|ít nhất 02|01|khoảng 02]] địa chỉ tin cậy tại cộng đồng để tiếp nhận, hỗ trợ nạn nhân bạo lực gia đình. {{Duy trì 02 địa chỉ tiếp nhận rác điện tử tại cộng đồng.}}',
      'Tổ chức Tháng hành động vì bình đẳng giới [[deadline|từ ngày 15/11 đến ngày 15/12/2026|trong quý IV/2026]], treo băng rôn tại trụ sở và chợ[[part|; nói chuyện chuyên đề với nam giới|]].',
      'Tập huấn lồng ghép giới cho [[scope|100% cán bộ, công chức cấp xã và trưởng thôn|công chức cấp xã làm công tác thống kê|một số cán bộ, công chức]].',
      'Báo cáo số liệu về bạo lực gia đình [[frequency|hằng quý|06 tháng một lần|hằng năm]] về Sở Nội vụ [[deadline|trước ngày 20 của tháng cuối quý|trước ngày 28 của tháng cuối quý|]]. {{Báo cáo số liệu về tạm trú hằng quý về Công an tỉnh trước ngày 20 của tháng cuối quý.}}',
      '[[actor|Hội Nông dân cấp xã chủ trì|Hội Nông dân cấp xã phối hợp|]] vận động nam nông dân chia sẻ việc nhà, [[modality|xây dựng|có thể xây dựng|từng bước xây dựng|khuyến khích xây dựng]] câu lạc bộ gia đình hạnh phúc.',
    ],
  ],
  [
    'sản phẩm mỗi xã một sản phẩm',
    [
      'Mỗi xã có [[quantity|ít nhất 02|01|không quá 02]] sản phẩm được đánh giá từ 3 sao trở lên [[deadline|trước ngày 30/10/2026|trước ngày 31/12/2026|]].',
      'Hướng dẫn [[scope|tất cả chủ thể sản xuất trên địa bàn|riêng chủ thể sản xuất là hợp tác xã|một số chủ thể sản xuất]] ghi nhật ký, gắn tem truy xuất nguồn gốc[[part|; thuê đơn vị thiết kế bao bì dùng chung|]].',
      'Đưa gian hàng của xã tham gia hội chợ cấp tỉnh [[frequency|02 lần/năm|01 lần/năm]], giới thiệu tối thiểu 05 mặt hàng.',
      '[[modality|Thu hồi|Xem xét thu hồi|Nếu bố trí được kinh phí thì thu hồi]] nhãn hiệu của cơ sở vi phạm chất lượng, thông báo cho người tiêu dùng.',
      'Kiểm tra chất lượng sản phẩm đã công nhận [[frequency|mỗi 06 tháng|mỗi năm|khi có phản ánh]], lập biên bản lưu tại UBND xã. {{Kiểm tra chất lượng công trình đã nghiệm thu mỗi 06 tháng, lập biên bản lưu tại UBND xã.}}',
    ],
  ],
  [
    'tiếp công dân và giải quyết đơn thư',
    [
      'Trả lời đơn phản ánh của công dân [[deadline|trong 05 ngày làm việc|trong 15 ngày làm việc|khi có kết quả xác minh]], lưu sổ theo dõi[[part|, đăng kết quả trả lời lên trang thông tin điện tử|]]. {{Trả lời công văn của các sở trong 05 ngày làm việc, lưu sổ theo dõi văn bản đi.}}',
      '[[actor|Chủ tịch UBND cấp xã tiếp công dân|Phó Chủ tịch UBND xã tiếp công dân|Công chức được giao tiếp công dân]] định kỳ [[frequency|02 ngày/tháng|01 ngày/tháng]] tại trụ sở.',
      'Giải quyết [[quantity|ít nhất 90%|75%|trên 80%|dưới 90%]] vụ việc khiếu nại, tố cáo thuộc thẩm quyền ngay từ cơ sở.',
      'Bố trí phòng tiếp công dân có bàn ghế, nước uống, nội quy[[part|, hòm thư góp ý và máy lấy số thứ tự|]], [[scope|mở cửa với mọi người dân|chỉ mở cửa với người dân có giấy mời]].',
      '[[modality|Tổ chức đối thoại|Cố gắng tổ chức đối thoại|Nếu cần thiết thì tổ chức đối thoại|Vận dụng tổ chức đối thoại]] với người khiếu nại trước khi ban hành quyết định giải quyết lần đầu.',
    ],
  ],
  [
    'quản lý đất công và trật tự xây dựng',
    [
      'Lập sổ theo dõi từng thửa đất công, cắm mốc ranh giới [[quantity|tất cả các thửa|một phần các thửa|70% số thửa]] chưa có mốc [[deadline|trước ngày 31/5/2026|trước ngày 31/8/2026|sau ngày 31/5/2026]].',
      'Kiểm tra công trình đang thi công [[frequency|mỗi tuần 02 lần|mỗi tuần 01 lần|mỗi tháng 02 lần|khi có tin báo]], lập biên bản ngay khi phát hiện sai phép[[part| và buộc dừng thi công|]]. {{Kiểm tra nội bộ việc chấm công của cơ quan mỗi tuần 02 lần, lập biên bản ngay khi phát hiện vắng mặt.}}',
      '[[actor|Phòng Kinh tế chủ trì|Phòng Kinh tế phối hợp|Công an xã chủ trì, phối hợp với Phòng Kinh tế]] xử lý nhà xưởng dựng trên đất nông nghiệp, báo cáo UBND xã [[deadline|trước ngày 10 hằng tháng|trước ngày 25 hằng tháng]].',
      '[[modality|Không để|Hạn chế để]] phát sinh lấn chiếm mới trên hành lang kênh tiêu thoát lũ.',
      'Công khai bản đồ quy hoạch tại [[scope|trụ sở UBND xã, nhà văn hóa của tất cả các thôn|trụ sở UBND xã]] và trên trang thông tin điện tử.',
    ],
  ],
  [
    'chăm lo gia đình có công',
    [
      'Tặng quà trị giá [[quantity|500.000 đồng|300.000 đồng|tối đa 500.000 đồng]] cho [[scope|toàn bộ gia đình liệt sĩ|gia đình liệt sĩ có hoàn cảnh khó khăn|một số gia đình liệt sĩ tiêu biểu]] dịp 27/7.',
      'Khám bệnh, cấp thuốc tại nhà cho thương binh [[scope|từ 60 tuổi trở lên|từ 75 tuổi trở lên]] [[frequency|mỗi quý một lần|mỗi năm một lần]][[part|, lập sổ theo dõi huyết áp riêng cho từng người|]]. {{Khám bệnh, cấp thuốc cho đàn vật nuôi mỗi quý một lần, lập sổ theo dõi tiêm phòng riêng cho từng hộ.}}',
      'Sửa chữa [[quantity|06|04|03]] nhà ở xuống cấp của gia đình có công, bàn giao [[deadline|trong quý II/2026|trong quý IV/2026]]. {{Sửa chữa 06 phòng học xuống cấp của trường tiểu học, bàn giao trong quý II/2026.}}',
      'Cử [[quantity|02|01]] đoàn viên giúp việc nhà hằng tuần cho mỗi mẹ liệt sĩ sống một mình; ghi sổ thăm nom tại từng nhà.',
      'Đoàn Thanh niên cấp xã [[actor|chủ trì|phối hợp]] dọn vệ sinh, thắp nến tại nghĩa trang [[deadline|trước ngày 26/7/2026|]], [[modality|bảo đảm|phấn đấu]] không có mộ nào bị bỏ quên.',
    ],
  ],
]
