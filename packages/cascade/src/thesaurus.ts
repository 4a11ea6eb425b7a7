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
phát thanh | phát sóng | phát trên loa | phát trên sóng | phát chuyên mục | chuyên mục | chuyên trang | bản tin | mở mục
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
hội thi | cuộc thi | thi tìm hiểu | liên hoan | thi đua tìm hiểu
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
thôn | ấp | các bản | thôn, bản | bản làng | khu phố | tổ dân phố | buôn | làng | khóm | khu dân cư | thôn bản | xóm | thôn xóm
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

# Compounds whose parts mean something else
đăng ký | đăng kí | ghi danh
bản đồ | sơ đồ
cơ bản | căn bản
dân tộc | các dân tộc | sắc tộc
tiếng dân tộc | tiếng đồng bào | tiếng mẹ đẻ
dân vận | công tác dân vận | dân vận khéo
dân chủ | quy chế dân chủ | dân chủ ở cơ sở | thực hiện dân chủ
chuẩn bị | sẵn sàng
bản thân | chính mình
điện tử | dạng điện tử
điện thoại | máy điện thoại
miễn phí | không thu tiền | không mất tiền
học phí | tiền học

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
đề xuất | kiến nghị | tham mưu | trình ubnd | trình chủ tịch | tham mưu, đề xuất
khó khăn, vướng mắc | vướng mắc | khó khăn | bất cập | trở ngại
tháo gỡ | giải quyết | xử lý | xem xét, giải quyết | khắc phục khó khăn
khen thưởng | biểu dương | tuyên dương | tôn vinh | tặng giấy khen | biểu dương, khen thưởng | khen
thi đua | tiêu chí thi đua | xét thi đua | đánh giá, xếp loại | xếp loại
xử lý vi phạm | xử lý nghiêm | xử phạt | chế tài | xử phạt vi phạm hành chính | kỷ luật
nêu gương | gương mẫu | đi đầu | điển hình tiên tiến | gương điển hình | người tốt, việc tốt
nhân rộng | nhân rộng mô hình | phổ biến mô hình | lan tỏa
mô hình | mô hình điểm | điểm sáng | mô hình hay | cách làm hay | cách làm hiệu quả | sáng kiến
lồng ghép | gắn với | kết hợp với | đưa nội dung vào | lồng vào
cụ thể hóa | chi tiết hóa
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
đạt chuẩn | công nhận đạt chuẩn | đạt tiêu chí
tự đánh giá | tự chấm điểm | chấm điểm | đánh giá | tự chấm
hồ sơ | giấy tờ | hồ sơ đề nghị
lấy ý kiến | khảo sát | thăm dò | phiếu khảo sát | phiếu lấy ý kiến | điều tra
hài lòng | sự hài lòng | mức độ hài lòng
phản ánh, kiến nghị | phản ánh | ý kiến phản ánh | đường dây nóng
số điện thoại | số máy | điện thoại liên hệ | số điện thoại liên hệ
danh mục | danh sách | bảng kê
cao điểm | tháng cao điểm | đợt cao điểm | tuần cao điểm
tham gia | tham dự | có mặt
chấp hành | thi hành | tuân thủ | làm theo | thực hiện đúng | chấp hành nghiêm | đúng luật
phòng ngừa | phòng tránh | ngăn ngừa | ngăn chặn | phòng, chống | phòng chống | ngăn | đấu tranh | đối phó
phát hiện | nhận diện | nhận biết | phát hiện sớm
thủ đoạn | chiêu trò | mánh khóe
lừa đảo | chiếm đoạt tài sản | lừa đảo trực tuyến
an ninh, trật tự | an ninh trật tự | trật tự, an toàn xã hội | bình yên | an ninh | trật tự
tuần tra | tuần tra, canh gác | canh gác | trực gác | trực ban | ca trực | phân công trực | trực 24/24
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
xã hội hóa | đóng góp | vận động tài trợ | tài trợ | nguồn xã hội hóa | nguồn hợp pháp khác
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
nông thôn | vùng nông thôn
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
nguồn điện | chập điện | tiêu thụ điện | an toàn điện | dây điện

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

# Offices and papers
văn bản chỉ đạo | công văn chỉ đạo | chỉ thị
quy chế | nội quy | quy chế làm việc | quy chế hoạt động
hương ước | quy ước | hương ước, quy ước
nghị quyết | quyết nghị
biên bản | lập biên bản
văn thư | lưu trữ | văn thư, lưu trữ | công tác văn thư
ký số | chữ ký số | chứng thư số
văn bản điện tử | văn bản điều hành | hồ sơ công việc trên môi trường mạng | hệ thống quản lý văn bản
kỷ luật, kỷ cương | kỷ cương hành chính | kỷ luật hành chính | kỷ cương | giờ giấc làm việc
đạo đức công vụ | văn hóa công vụ | văn hóa công sở | thái độ phục vụ | ứng xử
tinh giản biên chế | sắp xếp tổ chức bộ máy | sắp xếp bộ máy | tinh gọn bộ máy
vị trí việc làm | cơ cấu ngạch công chức
bộ máy | tổ chức bộ máy
tài sản công | công sản | tài sản nhà nước
mua sắm | mua sắm tập trung | trang bị | trang cấp | cấp phát | sắm
sửa chữa | bảo dưỡng | tu sửa | bảo trì | duy tu | khắc phục hư hỏng
cơ sở vật chất | trang thiết bị | hạ tầng | cơ sở hạ tầng
lắp đặt | lắp | gắn | đặt | bố trí lắp đặt
hợp đồng | ký hợp đồng | giao kết hợp đồng
giao ban | họp giao ban | hội ý
hội đồng | hội đồng phối hợp
thành viên | ủy viên | hội viên | đoàn viên | đoàn viên, hội viên
nguồn nhân lực | nhân lực | đội ngũ | lực lượng nòng cốt | nòng cốt
lực lượng vũ trang | bộ đội | quân đội | chiến sĩ | chiến sỹ | bộ đội biên phòng | biên phòng
hệ thống chính trị | cả hệ thống chính trị
cấp ủy | cấp ủy, chính quyền | chi bộ | đảng ủy
đảng viên | cán bộ, đảng viên
người có uy tín | già làng | trưởng họ | trưởng dòng họ | chức sắc | chức sắc tôn giáo
tôn giáo | tín đồ | cơ sở tôn giáo | đồng bào có đạo
dòng họ | họ tộc | tộc họ | gia tộc
phối hợp liên ngành | liên ngành | đoàn liên ngành | đoàn kiểm tra liên ngành
thanh tra công vụ | kiểm tra công vụ
khiếu nại | tố cáo | khiếu nại, tố cáo | đơn thư
bồi thường | giải phóng mặt bằng | thu hồi đất | đền bù
đấu thầu | chỉ định thầu | lựa chọn nhà thầu
đầu tư công | vốn đầu tư công | giải ngân | giải ngân vốn đầu tư công
thuế | thu thuế | nghĩa vụ thuế | nộp thuế
lệ phí | phí, lệ phí | tiền phí
thu ngân sách | nguồn thu | thu trên địa bàn
hóa đơn | hóa đơn điện tử | chứng từ
công khai tài chính | công khai ngân sách | công khai thu, chi | công khai thu chi
kiểm toán | hậu kiểm | kiểm soát chi

# Registers, households, social policy
điều tra dân số | tổng điều tra | điều tra thống kê | điều tra mẫu | thu thập số liệu
số liệu | dữ liệu thống kê | chỉ tiêu thống kê | con số
tổng hợp | tập hợp | gom số liệu | thống kê tổng hợp
hộ khẩu | sổ hộ khẩu | nhân khẩu | nhân hộ khẩu
người có công | gia đình chính sách | thương binh | liệt sĩ | liệt sỹ | gia đình liệt sĩ | thương binh, liệt sĩ | đối tượng chính sách
mẹ việt nam anh hùng | bà mẹ việt nam anh hùng
nghĩa trang | nghĩa trang liệt sĩ | nhà bia ghi tên
giảm nghèo | xóa đói giảm nghèo | giảm nghèo bền vững | thoát nghèo
nhà tạm | nhà dột nát | xóa nhà tạm | nhà tạm, nhà dột nát
nhà ở | nhà tình thương | nhà đại đoàn kết | nhà tình nghĩa
bảo hiểm xã hội | bhxh | bảo hiểm xã hội tự nguyện
thất nghiệp | bảo hiểm thất nghiệp | mất việc | chưa có việc làm
xuất khẩu lao động | đi làm việc ở nước ngoài | làm việc ở nước ngoài theo hợp đồng
an toàn lao động | an toàn, vệ sinh lao động | tai nạn lao động
bảo hộ lao động | quần áo bảo hộ | đồ bảo hộ | trang bị bảo hộ | găng tay | ủng | phương tiện bảo vệ cá nhân
tranh chấp lao động | quan hệ lao động | đình công
lao động trẻ em | trẻ em lao động
trẻ em có hoàn cảnh đặc biệt | trẻ mồ côi | trẻ em mồ côi
cô đơn | neo đơn | không nơi nương tựa | sống một mình
người có công với cách mạng | cựu thanh niên xung phong
tâm thần | rối nhiễu tâm trí | sức khỏe tâm thần
người nghiện | người nghiện ma túy | cai nghiện | người sau cai nghiện
người chấp hành xong án phạt tù | người mãn hạn tù | người chấp hành xong hình phạt tù | tái hòa nhập cộng đồng | tái hòa nhập
mua bán người | buôn bán người | nạn nhân bị mua bán
định kiến giới | khuôn mẫu giới | phân biệt đối xử về giới
lồng ghép giới | vấn đề giới
bạo lực trên cơ sở giới | bạo lực giới | địa chỉ tin cậy | nhà tạm lánh | nơi tạm lánh
mất cân bằng giới tính khi sinh | lựa chọn giới tính thai nhi | tỷ số giới tính khi sinh

# Schools, health, culture
phổ cập giáo dục | xóa mù chữ | phổ cập | học bổ túc
khuyến học | khuyến tài | khuyến học, khuyến tài | quỹ khuyến học | học bổng
học tập suốt đời | xã hội học tập | học tập cộng đồng | trung tâm học tập cộng đồng
bỏ học | lưu ban | nguy cơ bỏ học
khai giảng | tựu trường | năm học mới
bán trú | nội trú | bếp ăn bán trú
chương trình giáo dục | giảng dạy | dạy học | dạy | dạy và học
mầm non | mẫu giáo | nhà trẻ
bơi | dạy bơi | học bơi | bể bơi | lớp bơi
chuyển đổi số trong giáo dục | học bạ số | học bạ điện tử
bệnh viện | phòng khám | cơ sở khám, chữa bệnh | cơ sở khám chữa bệnh
bệnh không lây nhiễm | tăng huyết áp | đái tháo đường | huyết áp | tiểu đường
sốt xuất huyết | diệt muỗi | diệt lăng quăng | diệt bọ gậy | phun hóa chất
dại | bệnh dại | tiêm phòng dại
hiv/aids | hiv | aids
thuốc lá | tác hại của thuốc lá | tác hại thuốc lá | khói thuốc
rượu, bia | rượu bia | đồ uống có cồn
hiến máu | hiến máu tình nguyện | hiến máu nhân đạo
sơ cứu | cấp cứu | sơ cấp cứu | sơ cứu ban đầu
nhà tiêu | nhà vệ sinh | hố xí | nhà tiêu hợp vệ sinh | công trình vệ sinh
gia đình văn hóa | thôn văn hóa | khu dân cư văn hóa | danh hiệu văn hóa | làng văn hóa
nếp sống văn minh | văn minh đô thị | nếp sống văn hóa | nếp sống
việc cưới | việc tang | cưới hỏi | tang lễ | ma chay | việc cưới, việc tang | hiếu hỉ
mê tín dị đoan | hủ tục | tập tục lạc hậu
nghề truyền thống | làng nghề | nghề thủ công | nghề thủ công truyền thống | ngành nghề nông thôn
dân ca | hát dân gian | nghệ thuật truyền thống | văn hóa dân gian
văn hóa đọc | ngày sách | đọc sách | luân chuyển sách
quảng bá | xúc tiến | xúc tiến du lịch | giới thiệu hình ảnh
thuyết minh | thuyết minh viên | hướng dẫn viên
đạp xe | đi bộ | chạy bộ | chạy olympic
chào cờ | treo cờ | treo cờ tổ quốc
song ngữ | hai thứ tiếng | hai ngôn ngữ
mã qr | qr | mã quét

# Environment, land, farming
biến đổi khí hậu | thích ứng với biến đổi khí hậu | phát thải | khí nhà kính
ô nhiễm | gây ô nhiễm | ô nhiễm môi trường
khí thải | bụi | khói bụi | đốt rơm rạ | đốt đồng
nước thải | xả thải | xử lý nước thải | thoát nước | cống rãnh | rãnh thoát nước
tái chế | tái sử dụng | thu hồi | phế liệu | ve chai
phân bón | ủ phân | ủ rác | phân hữu cơ | ủ hữu cơ | chế phẩm sinh học | chế phẩm vi sinh
rác hữu cơ | rác thực phẩm | thức ăn thừa | chất thải thực phẩm
chất thải nguy hại | rác nguy hại | rác thải nguy hại | pin, bóng đèn
đa dạng sinh học | động vật hoang dã | thú rừng | loài nguy cấp
khai thác cát | khai thác khoáng sản | khoáng sản | cát, sỏi
quy hoạch | kế hoạch sử dụng đất | quy hoạch sử dụng đất
giấy chứng nhận quyền sử dụng đất | sổ đỏ | sổ hồng
lấn chiếm | lấn, chiếm | vi phạm đất đai | xây dựng trái phép
hành lang an toàn | lòng đường | vỉa hè | lòng lề đường | lòng đường, vỉa hè
trật tự xây dựng | giấy phép xây dựng | cấp phép xây dựng
chiếu sáng | đèn đường | đèn chiếu sáng | thắp sáng đường quê
thủy sản | nuôi trồng thủy sản | đánh bắt | khai thác thủy sản | ngư dân | tàu cá
khuyến nông | cán bộ khuyến nông | chuyển giao kỹ thuật | tiến bộ kỹ thuật
giống cây | giống cây trồng | cây giống | con giống
lúa | vụ lúa | cấy lúa | gieo cấy
vietgap | sản xuất an toàn | hữu cơ | nông nghiệp hữu cơ
truy xuất nguồn gốc | tem truy xuất | mã số vùng trồng
liên kết sản xuất | chuỗi liên kết | chuỗi giá trị | liên kết tiêu thụ
dịch tả lợn | dịch tả lợn châu phi | cúm gia cầm | lở mồm long móng
giết mổ | cơ sở giết mổ | lò mổ | kiểm soát giết mổ
chuồng trại | tiêu độc khử trùng | khử trùng | vệ sinh chuồng trại | khử khuẩn | tiêu độc
hạn hán | thiếu nước | xâm nhập mặn | chống hạn | nắng nóng
rét đậm, rét hại | rét hại | phòng, chống rét | chống rét
đê | đê điều | kè | hồ đập | hồ chứa | đập
vật tư | nhu yếu phẩm | lương thực, nhu yếu phẩm | dự trữ
cứu trợ | hỗ trợ khẩn cấp | khắc phục hậu quả
chốt chặn | rào chắn | rào
cắm biển cảnh báo | biển cảnh báo | biển báo

# Security, order, fire, youth
tội phạm | phạm tội | tấn công tội phạm | trấn áp tội phạm
trộm cắp | mất trộm | cướp giật
cờ bạc | đánh bạc | số đề | lô đề
tín dụng đen | cho vay nặng lãi | vay nặng lãi
vũ khí | vật liệu nổ | pháo nổ | pháo | công cụ hỗ trợ
toàn dân bảo vệ an ninh tổ quốc | bảo vệ an ninh tổ quốc | phong trào toàn dân bảo vệ an ninh tổ quốc
tổ bảo vệ an ninh trật tự | lực lượng bảo vệ an ninh, trật tự ở cơ sở | tổ an ninh
nghĩa vụ quân sự | tuyển quân | nhập ngũ | khám tuyển | gọi công dân nhập ngũ
giáo dục quốc phòng | quốc phòng và an ninh | quốc phòng, an ninh | giáo dục quốc phòng và an ninh
mũ bảo hiểm | đội mũ bảo hiểm
nồng độ cồn | say rượu lái xe
xe | phương tiện | phương tiện giao thông | xe máy, xe điện
tổ liên gia | liên gia | tổ liên gia an toàn | điểm chữa cháy công cộng
báo cháy | hệ thống báo cháy | chuông báo cháy | thiết bị báo cháy
tự kiểm tra | tự rà soát | kiểm tra nội bộ
khắc phục tồn tại | khắc phục vi phạm | khắc phục thiếu sót
khởi nghiệp | lập nghiệp | thanh niên khởi nghiệp | đổi mới sáng tạo
sinh viên | học viên | học sinh trung học
đội tình nguyện | đội hình tình nguyện | đội thanh niên tình nguyện | tổ tình nguyện | thanh niên tình nguyện | đội hình
sân chơi | khu vui chơi | điểm vui chơi
hè | sinh hoạt hè | hoạt động hè

# Digital work
phần mềm | ứng dụng | hệ thống phần mềm | nền tảng
ứng dụng di động | cài đặt | tải ứng dụng | cài ứng dụng
tài khoản | đăng ký tài khoản | mở tài khoản | kích hoạt tài khoản
vneid | định danh | tài khoản định danh | định danh mức 2
điện thoại thông minh | smartphone
sóng di động | vùng lõm sóng | phủ sóng | trạm phát sóng
wi-fi | wifi | internet không dây | internet công cộng
bình dân học vụ số | kỹ năng số | phổ cập kỹ năng số
hội nghị trực tuyến | họp trực tuyến | truyền hình hội nghị
chia sẻ dữ liệu | kết nối, chia sẻ dữ liệu | liên thông | liên thông dữ liệu
làm sạch dữ liệu | đúng, đủ, sạch, sống | chuẩn hóa dữ liệu
trí tuệ nhân tạo | trợ lý ảo
cấp độ an toàn | phê duyệt cấp độ
tiếp nhận hồ sơ | nhận hồ sơ | tiếp nhận và trả kết quả
phiếu hẹn | giấy hẹn | xin lỗi | thư xin lỗi
biểu mẫu | mẫu đơn | tờ khai
phí trực tuyến | nộp phí | thanh toán phí | nộp phí, lệ phí

# Amounts and times in words
toàn bộ | tất cả | 100% | mọi | toàn thể | mỗi | từng | cả | đầy đủ
tối thiểu | ít nhất | không dưới | trở lên | từ trở lên
định kỳ | theo định kỳ | theo kỳ
buổi | lượt | đợt | cuộc | lần | phiên
hằng tháng | hàng tháng | mỗi tháng | mỗi tháng một lần
hằng quý | hàng quý | mỗi quý | mỗi quý một lần
hằng năm | hàng năm | mỗi năm | trong năm
hằng tuần | hàng tuần | mỗi tuần

# Light words
tổ chức | triển khai | tổ chức thực hiện | thực hiện | tiến hành | tổ chức triển khai | bố trí | hoàn thành | sử dụng | xảy ra
liên quan | có liên quan | nội dung | tỷ lệ | tỉ lệ | đạt tỷ lệ | tình trạng | tình hình | cụ thể | vai trò | phát huy vai trò | các hoạt động | hoạt động
`)

/** Words that mean one thing. */
export interface Group {
  readonly phrases: readonly string[]
  /** Words for amounts and rhythms, and verbs that go with any noun: they carry no content of their own. */
  readonly isLight: boolean
}

function groupsIn(lines: string): readonly Group[] {
  let isLight = false
  return lines.split('\n').flatMap((line): Group[] => {
    if (line.startsWith('#')) isLight = /Amounts|Light/u.test(line)
    return line.includes('|') ? [{ phrases: line.split('|').map((phrase) => phrase.trim()), isLight }] : []
  })
}

/** Words that carry no content of their own in any administrative text. */
export const emptyWords: ReadonlySet<string> = new Set(
  'và của các cho về trong theo với tại là được đến từ trên do để có này những một khi như bằng ra vào đối hoặc phải sẽ đã đang nhằm thì mà nên cần đó đây ở lại còn bị bởi vì nếu thuộc giữa cùng qua tới dưới sau trước rồi cũng đều chỉ hay hơn gồm việc công tác năm cấp ngày tháng quý số thứ bảo đảm đảm nói chung trong đó ban ngành phòng sở ubnd ủy nhân'.split(
    ' ',
  ),
)
