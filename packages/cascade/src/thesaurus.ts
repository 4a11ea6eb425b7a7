/**
 * Groups of words that administrative Vietnamese uses for one thing, written from the language of many subjects and from
 * no particular pair of plans. Within a line the words are interchangeable enough that one answers another; a word
 * stands in one group alone, since `terms` takes the longest phrase it knows.
 */
export const thesaurus: readonly Group[] = groupsIn(`
# Making known
niêm yết | công khai | niêm yết công khai | công bố công khai | công bố | dán | dán thông báo
phổ biến | tuyên truyền | truyền thông | quán triệt | thông tin tuyên truyền | thông tin đến | đưa đến | nói chuyện về | giới thiệu về
đăng tải | đăng | đưa tin | đưa lên | đăng lên | đăng phát | phát hành | cập nhật lên
truyền thanh cơ sở | loa truyền thanh | đài truyền thanh | hệ thống truyền thanh | loa | loa phát thanh | hệ thống loa | truyền thanh
phát thanh | phát sóng | phát trên loa | phát trên sóng | phát chuyên mục | chuyên mục | mục | chuyên trang | bản tin | mở mục
cổng thông tin điện tử | trang thông tin điện tử | trang thông tin | cổng thông tin | website | trang web | cổng điện tử
mạng xã hội | zalo | facebook | fanpage | trang mạng xã hội | nhóm zalo
pa nô | panô | áp phích | băng rôn | khẩu hiệu | bảng tin | bảng thông báo | băng zôn | biển tuyên truyền | cờ phướn
tờ rơi | tờ gấp | ấn phẩm | sổ tay | cẩm nang | tài liệu tuyên truyền | tài liệu hỏi đáp
tin bài | tin, bài | bài viết | tin tức | bài báo | phóng sự | bài tuyên truyền
nâng cao nhận thức | nâng cao hiểu biết | chuyển biến nhận thức | tạo chuyển biến | nâng nhận thức | hiểu rõ | hiểu biết
nhận thức | hiểu | ý thức | tự giác | trách nhiệm công dân
hưởng ứng | chào mừng | phát động | lễ phát động | mít tinh | ra quân | lễ ra quân
vận động | động viên | khuyến khích tham gia | kêu gọi | thuyết phục
đối thoại | gặp gỡ trực tiếp | tiếp xúc | lắng nghe ý kiến | tiếp dân | tiếp công dân
tọa đàm | hội thảo | diễn đàn | sinh hoạt chuyên đề | nói chuyện chuyên đề
hội nghị | cuộc họp | buổi họp | họp | họp dân | họp thôn | hội họp
hội thi | cuộc thi | thi tìm hiểu | thi | liên hoan | thi đua tìm hiểu
giải đáp | trả lời | hỏi đáp | hỏi - đáp | hướng dẫn trả lời | phản hồi

# Learning
tập huấn | bồi dưỡng | đào tạo | lớp học | bồi dưỡng kiến thức | tập huấn nghiệp vụ | huấn luyện | mở lớp | truyền đạt
kỹ năng | nghiệp vụ | kiến thức | năng lực | trình độ chuyên môn
hướng dẫn | chỉ dẫn | cầm tay chỉ việc | hỗ trợ thao tác | giúp đỡ | hướng dẫn kỹ thuật
ngoại khóa | hoạt động ngoại khóa | ngoài giờ lên lớp | hoạt động trải nghiệm
chính khóa | giờ chính khóa | trong giờ học | tiết học
học sinh | học trò | thiếu nhi | thiếu niên | học sinh, sinh viên | con em
trường học | nhà trường | cơ sở giáo dục | các trường
giáo viên | thầy cô | nhà giáo | thầy, cô giáo
phụ huynh | cha mẹ học sinh | cha mẹ | bố mẹ

# People and places
người dân | nhân dân | bà con | công dân | quần chúng | các tầng lớp nhân dân | cư dân | dân cư | dân | cử tri | nhân dân trên địa bàn
hộ gia đình | hộ dân | gia đình | từng nhà | nhà dân | hộ
hộ nghèo | hộ cận nghèo | hộ khó khăn | hoàn cảnh khó khăn | người nghèo
người cao tuổi | người già | người lớn tuổi | ông bà | cụ già | người già yếu
người khuyết tật | người tàn tật
người yếu thế | đối tượng yếu thế | nhóm yếu thế | nhóm dễ bị tổn thương
trẻ em | trẻ nhỏ | trẻ | thiếu nhi nhỏ
phụ nữ | chị em | nữ giới | chị em phụ nữ
thanh niên | đoàn viên thanh niên | tuổi trẻ | thanh thiếu niên
đồng bào dân tộc thiểu số | dân tộc thiểu số | đồng bào dân tộc | người dân tộc
cán bộ, công chức | cán bộ, công chức, viên chức | công chức, viên chức | đội ngũ công chức | cán bộ công chức | công chức | viên chức | người hoạt động không chuyên trách
người lao động | công nhân | lao động
doanh nghiệp | tổ chức kinh tế | cơ sở kinh doanh | hộ kinh doanh | nhà đầu tư | cơ sở sản xuất kinh doanh | doanh nghiệp, hộ kinh doanh
hợp tác xã | tổ hợp tác | tổ sản xuất
người đứng đầu | thủ trưởng | lãnh đạo | trưởng các phòng | trưởng đơn vị | người phụ trách
thôn | ấp | khu phố | tổ dân phố | bản | buôn | làng | khóm | khu dân cư | thôn bản | xóm | thôn xóm
trưởng thôn | trưởng ấp | tổ trưởng tổ dân phố | trưởng khu phố | trưởng bản
nhà văn hóa | nhà văn hóa thôn | nhà sinh hoạt cộng đồng | nhà cộng đồng | điểm sinh hoạt cộng đồng
trụ sở | trụ sở ubnd | trụ sở làm việc | công sở | trụ sở xã
vùng sâu | vùng xa | vùng cao | địa bàn khó khăn | vùng khó khăn | thôn đặc biệt khó khăn
chợ | trung tâm thương mại | điểm bán hàng | cửa hàng
địa bàn | địa phương | cơ sở | tại chỗ
mặt trận tổ quốc | ubmttq | mặt trận | ủy ban mặt trận tổ quốc việt nam
tổ chức chính trị - xã hội | đoàn thể | các đoàn thể | hội đoàn thể | tổ chức thành viên | hội, đoàn thể
hội liên hiệp phụ nữ | hội phụ nữ
hội nông dân | nông dân
hội cựu chiến binh | cựu chiến binh
đoàn thanh niên | đoàn tncs hồ chí minh | đoàn tncs
công an | công an xã | lực lượng công an
quân sự | ban chỉ huy quân sự | dân quân | dân quân tự vệ | lực lượng quân sự
tổ công nghệ số cộng đồng | tổ công nghệ số
bộ phận một cửa | trung tâm phục vụ hành chính công | bộ phận tiếp nhận và trả kết quả | một cửa | trung tâm pvhcc
đầu mối | cơ quan thường trực | thường trực | chịu trách nhiệm chính | cơ quan đầu mối | là đầu mối | làm đầu mối
ban chỉ đạo | tổ chỉ đạo | ban chỉ huy | tổ công tác
trạm y tế | cơ sở y tế | y tế cơ sở

# Running the work
ban hành kế hoạch | xây dựng kế hoạch | lập kế hoạch | xây dựng, ban hành kế hoạch | ban hành và triển khai kế hoạch | có kế hoạch
chủ trì | phụ trách | đảm nhiệm | chịu trách nhiệm | đứng ra | đảm trách
phối hợp | cùng với | kết hợp | cùng | phối hợp chặt chẽ | phối hợp với
phân công | giao nhiệm vụ | phân việc | giao việc | bố trí người | cử người | phân nhiệm
chỉ đạo | điều hành | lãnh đạo, chỉ đạo | yêu cầu thực hiện
kiểm tra | giám sát | thanh tra | kiểm tra, giám sát | đi cơ sở | nắm tình hình | kiểm tra thực tế | theo dõi, kiểm tra
theo dõi | nắm | cập nhật tình hình | quản lý theo dõi
đôn đốc | nhắc nhở | nhắc | thúc đẩy
uốn nắn | chấn chỉnh | khắc phục | sửa chữa sai sót | xử lý tồn tại
rà soát | soát | soát lại | thống kê | tổng rà soát | lập danh sách | kiểm kê | đối soát | lên danh sách
kiện toàn | củng cố | thành lập | kiện toàn, củng cố | bổ sung thành viên | sắp xếp lại
duy trì | giữ vững | tiếp tục thực hiện | bảo đảm duy trì | vận hành thường xuyên
bổ sung | cập nhật | thay mới | thêm | bổ sung đầu sách
sơ kết | tổng kết | đánh giá kết quả | sơ kết, tổng kết | rút kinh nghiệm
báo cáo | báo cáo kết quả | báo về
báo cáo định kỳ | chế độ báo cáo | thông tin, báo cáo
báo cáo 6 tháng | báo cáo 06 tháng | báo cáo sơ kết | báo cáo nửa năm | báo cáo 6 tháng đầu năm
báo cáo năm | báo cáo tổng kết | báo cáo cả năm | báo cáo cuối năm
đề xuất | kiến nghị | tham mưu | tham mưu, đề xuất | trình
khó khăn, vướng mắc | vướng mắc | khó khăn | bất cập | trở ngại
tháo gỡ | giải quyết | xử lý | xem xét, giải quyết | khắc phục khó khăn
khen thưởng | biểu dương | tuyên dương | tôn vinh | tặng giấy khen | biểu dương, khen thưởng | khen
thi đua | tiêu chí thi đua | xét thi đua | đánh giá, xếp loại | xếp loại
xử lý vi phạm | xử lý nghiêm | xử phạt | chế tài | xử phạt vi phạm hành chính | kỷ luật
nêu gương | gương mẫu | đi đầu | điển hình tiên tiến | gương điển hình | người tốt, việc tốt
nhân rộng | nhân rộng mô hình | phổ biến mô hình | lan tỏa
mô hình | mô hình điểm | điểm sáng | mô hình hay | cách làm hay | cách làm hiệu quả | sáng kiến
lồng ghép | gắn với | kết hợp với | đưa nội dung vào | lồng vào
triển khai | tổ chức thực hiện | thực hiện | tiến hành | tổ chức triển khai | cụ thể hóa
trọng tâm, trọng điểm | trọng tâm | trọng điểm | ưu tiên | dành ưu tiên | chú trọng | quan tâm
thiết thực | hiệu quả | thiết thực, hiệu quả | thực chất | có hiệu quả
hình thức, phô trương | hình thức | làm cho có | phô trương
dàn trải | tràn lan | lan man
kịp thời | nhanh chóng | ngay | khẩn trương
thường xuyên | liên tục | hằng ngày | duy trì thường xuyên
sản phẩm | kết quả đầu ra | đầu ra
thời hạn | thời gian hoàn thành | hạn hoàn thành | tiến độ
đơn vị chịu trách nhiệm | đơn vị phụ trách | người làm
nhiệm vụ | đầu việc | công việc | việc | phần việc
chỉ tiêu | mục tiêu
đạt chuẩn | chuẩn | công nhận đạt chuẩn | đạt tiêu chí
tự đánh giá | tự chấm điểm | chấm điểm | đánh giá | tự chấm
hồ sơ | giấy tờ | hồ sơ đề nghị
lấy ý kiến | khảo sát | thăm dò | phiếu khảo sát | phiếu lấy ý kiến | điều tra
hài lòng | sự hài lòng | mức độ hài lòng
phản ánh, kiến nghị | phản ánh | ý kiến phản ánh | đường dây nóng
số điện thoại | số máy | điện thoại liên hệ | số điện thoại liên hệ
danh mục | danh sách | bảng kê
cao điểm | tháng cao điểm | đợt cao điểm | tuần cao điểm
tham gia | tham dự | dự | có mặt
chấp hành | tuân thủ | làm theo | thực hiện đúng | chấp hành nghiêm | đúng luật
phòng ngừa | phòng tránh | ngăn ngừa | ngăn chặn | phòng, chống | phòng chống | ngăn | đấu tranh | đối phó
phát hiện | nhận diện | nhận biết | phát hiện sớm
thủ đoạn | chiêu trò | mánh khóe
lừa đảo | chiếm đoạt tài sản | lừa đảo trực tuyến
an ninh, trật tự | an ninh trật tự | trật tự, an toàn xã hội | bình yên | an ninh | trật tự
tuần tra | tuần tra, canh gác | canh gác | trực gác | trực ban | trực 24/24 | trực
bạo lực gia đình | bạo hành gia đình | bạo hành
xâm hại | xâm hại trẻ em | ngược đãi
bình đẳng giới
ma túy | chất cấm | tệ nạn ma túy
tệ nạn xã hội | tệ nạn
tham nhũng | tham nhũng, tiêu cực | tiêu cực
lãng phí | tiết kiệm | thực hành tiết kiệm | thực hành tiết kiệm, chống lãng phí
an toàn giao thông | trật tự an toàn giao thông | giao thông
bạo lực học đường | bắt nạt học đường
tảo hôn | kết hôn sớm | chưa đủ tuổi kết hôn
hôn nhân cận huyết thống | cận huyết thống

# Law and procedure
văn bản quy phạm pháp luật | văn bản pháp luật | văn bản luật | quy định mới | văn bản mới
pháp luật | luật | luật lệ | quy định của pháp luật | quy định pháp luật
phân cấp | phân quyền | phân định thẩm quyền | thẩm quyền
hòa giải | hòa giải ở cơ sở | tổ hòa giải
trợ giúp pháp lý | tư vấn pháp luật | hỗ trợ pháp lý
hộ tịch | khai sinh | khai tử | kết hôn | đăng ký khai sinh
cư trú | thường trú | tạm trú | đăng ký tạm trú
căn cước | căn cước công dân | thẻ căn cước | định danh điện tử
đất đai | ruộng đất | quyền sử dụng đất | đất
quyền và nghĩa vụ | quyền và trách nhiệm | quyền, nghĩa vụ
thủ tục hành chính | tthc | thủ tục
dịch vụ công trực tuyến | nộp hồ sơ trực tuyến | hồ sơ trực tuyến | nộp hồ sơ qua mạng | dịch vụ công | nộp trực tuyến
đúng hạn | trước hạn | trước và đúng hạn | không trễ hạn | không để trễ hạn
đơn giản hóa | cắt giảm | rút ngắn | giảm thời gian
số hóa | điện tử hóa | chuyển sang bản điện tử
cải cách hành chính | cchc
thanh toán không dùng tiền mặt | thanh toán trực tuyến | thanh toán điện tử | chuyển khoản
công nghệ thông tin | ứng dụng công nghệ | nền tảng số | phương tiện số | công nghệ số
chuyển đổi số | số hóa hoạt động | chính quyền số
môi trường mạng | trên mạng | không gian mạng | môi trường số | qua mạng | trực tuyến | internet
kết nối mạng | nối mạng | kết nối internet | có mạng
máy tính | máy vi tính | thiết bị
tra cứu | tìm kiếm | tra tìm | tự tra cứu
cơ sở dữ liệu | dữ liệu | kho dữ liệu
an toàn thông tin | bảo mật | an ninh mạng | bảo vệ dữ liệu | bảo vệ dữ liệu cá nhân
camera | camera giám sát | thiết bị giám sát
tin giả | thông tin sai sự thật | tin sai sự thật | thông tin xấu độc

# Money
kinh phí | ngân sách | nguồn chi | kinh phí thực hiện | nguồn kinh phí | tiền | chi phí | dự toán
bố trí kinh phí | cân đối ngân sách | bố trí dự toán | bảo đảm kinh phí | cân đối nguồn chi | cấp kinh phí | cân đối
xã hội hóa | huy động | đóng góp | vận động tài trợ | tài trợ | nguồn xã hội hóa | nguồn hợp pháp khác
thù lao | phụ cấp | tiền công | chi trả | chế độ
quyết toán | thanh toán, quyết toán | thanh toán kinh phí | sử dụng kinh phí
vay vốn | vốn vay | tín dụng chính sách | vốn ưu đãi | ngân hàng chính sách
việc làm | tạo việc làm | giải quyết việc làm | giới thiệu việc làm | tìm việc | tìm việc làm
học nghề | đào tạo nghề | dạy nghề | giáo dục nghề nghiệp
chính sách | chế độ, chính sách | ưu đãi
trợ cấp | bảo trợ xã hội | trợ giúp xã hội | hỗ trợ sinh kế | trợ giúp
thu nhập | đời sống | mức sống

# Environment, farming, building
rác thải | rác | chất thải rắn | chất thải | rác sinh hoạt | chất thải rắn sinh hoạt
phân loại rác | phân loại tại nguồn | phân loại rác tại nguồn | chia rác
thu gom | gom | thu gom, vận chuyển | lấy rác | vận chuyển rác
bãi rác | điểm tập kết | điểm tập kết rác | bãi tập kết | nơi chứa rác | điểm trung chuyển
rác thải nhựa | túi ni lông | túi nilon | nhựa dùng một lần | đồ nhựa dùng một lần
vệ sinh môi trường | dọn vệ sinh | tổng vệ sinh | dọn dẹp | vệ sinh đường làng ngõ xóm | làm sạch | quét dọn
cảnh quan | cây xanh | trồng cây | trồng hoa | đường hoa | cảnh quan môi trường
nước sạch | nước hợp vệ sinh | nước sinh hoạt
bao bì thuốc bảo vệ thực vật | vỏ thuốc bảo vệ thực vật | vỏ bao bì thuốc | thuốc bảo vệ thực vật
chăn nuôi | gia súc, gia cầm | vật nuôi | đàn vật nuôi | gia súc
dịch bệnh | bệnh dịch | bệnh truyền nhiễm
tiêm phòng | tiêm vắc xin | tiêm chủng | vắc xin
trồng trọt | cây trồng | mùa vụ | gieo trồng
rừng | bảo vệ rừng | phát triển rừng | giữ rừng | trồng rừng
nông thôn mới | xây dựng nông thôn mới
sản phẩm ocop | ocop | đặc sản | sản phẩm địa phương | sản phẩm đặc trưng
tiêu thụ sản phẩm | đầu ra sản phẩm | bán hàng | sàn thương mại điện tử | bán qua mạng | thương mại điện tử
giao thông nông thôn | đường thôn | đường làng | đường ngõ xóm
thủy lợi | kênh mương | nạo vét | nạo vét kênh mương

# Safety and disasters
phòng cháy, chữa cháy | phòng cháy chữa cháy | pccc | phòng cháy | chữa cháy
cháy nổ | cháy, nổ | hỏa hoạn | nguy cơ cháy
bình chữa cháy | thiết bị chữa cháy | dụng cụ chữa cháy | phương tiện chữa cháy | bình cứu hỏa
cứu nạn, cứu hộ | cứu hộ | cứu nạn | thoát nạn | thoát hiểm | lối thoát nạn | lối thoát hiểm
thiên tai | bão lũ | bão, lũ | mưa lũ | lũ lụt | lũ quét | sạt lở | sạt lở đất | bão
sơ tán | di dời | sơ tán dân | di dân | đưa dân đến nơi an toàn
phương án | kịch bản | phương án ứng phó | phương châm bốn tại chỗ
diễn tập | thực tập phương án | thực tập | luyện tập | tập dượt
cảnh báo | cảnh báo sớm | thông báo sớm | báo động
tai nạn đuối nước | đuối nước | phòng, chống đuối nước
tai nạn thương tích | thương tích | tai nạn
nguy hiểm | mất an toàn | nguy cơ | rủi ro
điện | sử dụng điện | an toàn điện | dây điện

# Health, food, culture, tourism
an toàn thực phẩm | vệ sinh an toàn thực phẩm | attp | thực phẩm an toàn
ngộ độc thực phẩm | ngộ độc | vụ ngộ độc
kinh doanh thực phẩm | dịch vụ ăn uống | cơ sở ăn uống | quán ăn | bếp ăn tập thể | thức ăn đường phố | nhà hàng
cam kết | ký cam kết | bản cam kết | giấy cam kết
giấy chứng nhận | cấp giấy chứng nhận | chứng nhận
lấy mẫu | kiểm nghiệm | xét nghiệm | test nhanh | mẫu kiểm nghiệm
khám sức khỏe | khám bệnh | khám sàng lọc | khám định kỳ | kiểm tra sức khỏe | khám, quản lý sức khỏe
sổ sức khỏe | hồ sơ sức khỏe | quản lý sức khỏe | sổ theo dõi sức khỏe
bảo hiểm y tế | bhyt | thẻ bảo hiểm y tế
dân số | kế hoạch hóa gia đình | sức khỏe sinh sản
suy dinh dưỡng | dinh dưỡng | bữa ăn dinh dưỡng
câu lạc bộ | clb | nhóm sinh hoạt | câu lạc bộ liên thế hệ
văn nghệ | văn hóa, văn nghệ | biểu diễn | giao lưu văn nghệ | chương trình nghệ thuật
thể thao | thể dục, thể thao | giải thể thao | thi đấu
lễ hội | hội làng | ngày hội | tuần lễ
di tích | di sản | di tích lịch sử | di sản văn hóa
du lịch | khách du lịch | du khách | khách tham quan | tham quan
cơ sở lưu trú | nhà nghỉ | khách sạn | homestay | lưu trú
thư viện | tủ sách | phòng đọc | tủ sách pháp luật
chăm sóc | nuôi dưỡng | phụng dưỡng | thăm hỏi | thăm, tặng quà | tặng quà | thăm hỏi, tặng quà | chúc thọ, mừng thọ | mừng thọ
tình nguyện | tình nguyện viên | cộng tác viên | tuyên truyền viên | báo cáo viên
bạo bệnh | ốm đau | đau ốm | bệnh tật

# Amounts and times in words
toàn bộ | tất cả | 100% | mọi | toàn thể | mỗi | từng | cả | đầy đủ
tối thiểu | ít nhất | không dưới | trở lên | từ trở lên
định kỳ | theo định kỳ | theo kỳ
buổi | lượt | đợt | cuộc | lần | phiên
hằng tháng | hàng tháng | mỗi tháng | mỗi tháng một lần
hằng quý | hàng quý | mỗi quý | mỗi quý một lần
hằng năm | hàng năm | mỗi năm | trong năm
hằng tuần | hàng tuần | mỗi tuần
`)

/** Words that mean one thing. */
export interface Group {
  readonly phrases: readonly string[]
  /** Words for amounts and rhythms: they carry no content, values are compared instead. */
  readonly isAmount: boolean
}

function groupsIn(lines: string): readonly Group[] {
  let isAmount = false
  return lines.split('\n').flatMap((line): Group[] => {
    if (line.startsWith('#')) isAmount = line.includes('Amounts')
    return line.includes('|') ? [{ phrases: line.split('|').map((phrase) => phrase.trim()), isAmount }] : []
  })
}

/** Words that carry no content of their own in any administrative text. */
export const emptyWords: ReadonlySet<string> = new Set(
  'và của các cho về trong theo với tại là được đến từ trên do để có này những một khi như bằng ra vào đối hoặc phải sẽ đã đang nhằm thì mà nên cần đó đây ở lại còn bị bởi vì nếu thuộc giữa cùng qua tới dưới sau trước rồi cũng đều chỉ hay hơn gồm việc công tác năm cấp ngày tháng quý số thứ bảo đảm đảm nói chung trong đó ban ngành phòng sở ubnd ủy nhân'.split(
    ' ',
  ),
)
