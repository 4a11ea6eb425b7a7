import type { Help } from './help.ts'

const fileNote =
  'Tệp được nhận theo nội dung, không theo đuôi: Word (.docx, .doc), PDF (cả bản quét), văn bản, Markdown, hoặc kế hoạch đã lưu (.json). "-" là đầu vào chuẩn.'

/** What help says in Vietnamese. */
export const vi: Help = {
  summary:
    'kehoach: đọc kế hoạch hành chính, lập kế hoạch cấp dưới, đối chiếu với cấp trên, in theo Nghị định 30/2020.',
  examples: [
    'kehoach outline ke-hoach-tinh.md',
    'kehoach derive ke-hoach-tinh.md --set ten="xã Đồng Mây" -o du-thao.docx',
    'kehoach derive ke-hoach-tinh.md --data xa.csv --out-dir du-thao --to docx,md',
    'kehoach coverage ke-hoach-tinh.md xa-dong-may.md',
    'kehoach check xa-dong-may.md',
  ],
  heads: {
    examples: 'Ví dụ',
    usage: 'Cách dùng',
    commands: 'Lệnh',
    arguments: 'Tham số',
    options: 'Tùy chọn',
    globals: 'Tùy chọn chung',
  },
  options: '[tùy chọn]',
  command: '<lệnh>',
  commands: {
    import: {
      summary: 'đọc tệp Word, PDF, văn bản; kiểm đếm từng chữ; lưu thành kế hoạch',
      examples: [
        'kehoach import ke-hoach-tinh.docx --as parent -o cap-tren.json',
        'kehoach import ban-quet.pdf -o ke-hoach.md',
        'kehoach import ke-hoach.docx --strict',
      ],
      arguments: { '<file>': 'tệp cần đọc' },
      options: {
        '-o, --output <file>': 'tệp lưu kế hoạch (.json hoặc .md); không có thì chỉ in kết quả đọc',
        '--as <what>': 'plan, hoặc parent: kèm đề xuất nội dung giao cấp dưới',
        '--strict': 'mã thoát 1 khi còn chữ để riêng ở "unread"',
      },
      notes: [fileNote, 'Chữ đọc được = chữ trong kế hoạch + chữ ở "unread" (số trang, dấu ký số, tiêu đề lặp lại).'],
    },
    outline: {
      summary: 'đọc một kế hoạch và in dàn ý; không ghi gì',
      examples: [
        'kehoach outline ke-hoach.md --depth 2',
        'kehoach outline ke-hoach.md --only item=II',
        'kehoach outline ke-hoach.md --at item=II/2/a',
        'kehoach outline ke-hoach.txt --json',
      ],
      arguments: { '<file>': 'tệp kế hoạch' },
      options: {
        '--at <locator>': 'in một đoạn cùng ngữ cảnh: item=II/2/a, dòng :12, đoạn Word #p=9, trang PDF #page=3',
        '--only <item>': 'chỉ in một mục: item=II',
        '--depth <n>': 'chỉ in n cấp mục đầu',
      },
      notes: [fileNote],
    },
    derive: {
      summary: 'lập dự thảo kế hoạch cho một hoặc nhiều đơn vị cấp dưới',
      examples: [
        'kehoach derive tinh.md --set ten="xã Đồng Mây" -o du-thao.docx',
        'kehoach derive tinh.md --set ten="xã Đồng Mây" --ke-thua xa-2025.md -o du-thao.docx',
        'kehoach derive tinh.md --data xa.xlsx --out-dir du-thao --to docx,md',
        'kehoach derive tinh.md --data xa.xlsx --out-dir du-thao -n',
      ],
      arguments: { '<parent>': 'kế hoạch cấp trên, hoặc mẫu có chỗ điền {{…}}' },
      options: {
        '--set <field=value>': 'một thông tin của đơn vị; chỉ bắt buộc ten="xã …"; lặp lại được',
        '-o, --output <file>': 'tệp ghi ra (.docx, .md, .json)',
        '--to <forms>': 'dạng tệp ghi ra: docx, md, json; nhiều dạng cách nhau bằng dấu phẩy',
        '--data <table>': 'bảng đơn vị (.xlsx, .csv), mỗi dòng một đơn vị; chỉ tên đơn vị là bắt buộc',
        '--sheet <name>': 'trang của bảng .xlsx',
        '--out-dir <folder>': 'thư mục ghi ra khi dùng --data',
        '--name <pattern>': 'mẫu tên tệp, ví dụ "{ma}_{ten_ascii}_KH-{nam}"',
        '--only <expression>': 'chỉ lập cho đơn vị thỏa điều kiện: loai = "phường" và so_thon > 5',
        '--ke-thua <file>': 'kế hoạch năm trước của chính đơn vị; với --data: cột ke_thua của bảng',
        '--resume': 'chỉ làm các dòng còn thiếu hoặc đã đổi của lần chạy trước',
        '--zip': 'gói thêm mọi kế hoạch vào _tat-ca.zip',
        '--no-verify': 'không đọc lại tệp Word sau khi ghi',
        '--fail-on <what>': 'none, hoặc questions: mã thoát 1 khi còn chỗ phải trả lời',
      },
      notes: [
        'Số, ngày và người ký để trống cho đơn vị. Chỗ chỉ đơn vị biết in là […] và được liệt kê.',
        'Nội dung không đưa vào kế hoạch được liệt kê cùng lý do.',
      ],
    },
    template: {
      summary: 'làm mẫu từ kế hoạch cấp trên: đề xuất, kiểm tra, bảng để các xã điền',
      examples: [
        'kehoach template propose tinh.md -o mau.md',
        'kehoach template check mau.md --data xa.xlsx',
        'kehoach template fields mau.md -o xa-dien.xlsx --data xa.csv',
      ],
      arguments: {
        '<action>': 'propose (đề xuất), check (kiểm tra), fields (các chỗ điền)',
        '<file>': 'kế hoạch cấp trên hoặc mẫu',
      },
      options: {
        '-o, --output <file>': 'propose: mẫu ghi ra (.md, .json); fields: bảng để gửi (.xlsx)',
        '--data <table>': 'bảng đơn vị: check so cột với chỗ điền, fields điền sẵn điều đã biết',
      },
      notes: [
        'Trong mẫu: {{so_thon: số}} là chỗ điền; kiểu là chữ, số, ngày, danh sách, cơ quan, chọn (a|b).',
        'Đầu một đoạn: {{nếu loai = "phường"}}, {{mỗi thon trong ds_thon}}, {{phân bổ theo dan_so, tối thiểu 1}}, {{bỏ: lý do}}.',
        'Máy chỉ đề xuất; người soạn sửa và xác nhận.',
      ],
    },
    coverage: {
      summary: 'đối chiếu một kế hoạch với kế hoạch cấp trên: thiếu, chưa đủ ý, thấp hơn yêu cầu',
      examples: [
        'kehoach coverage tinh.md xa.md',
        'kehoach coverage tinh.md xa.md --explain item=II/3/c',
        'kehoach coverage tinh.md xa.md --json > ket-qua.json',
      ],
      arguments: { '<parent>': 'kế hoạch cấp trên', '<child>': 'kế hoạch được đối chiếu' },
      options: {
        '--parent <file>': 'thêm một văn bản cấp trên (công văn gửi kèm, kế hoạch giai đoạn); lặp lại được',
        '--explain <item>': 'vì sao một nội dung được xét như vậy',
        '--fail-on <verdict>': 'none, missing, weakened, partial, any: mã thoát 1 khi có kết quả như vậy',
      },
      notes: ['Máy chỉ đề xuất; người rà soát quyết định.'],
    },
    render: {
      summary: 'ghi một kế hoạch ra Word, Markdown, HTML hoặc JSON',
      examples: [
        'kehoach render xa.md --to docx -o xa.docx',
        'kehoach render xa.docx --final -o xa-trinh-ky.docx',
        'kehoach render xa.txt --to md -o -',
      ],
      arguments: { '<plan>': 'tệp kế hoạch' },
      options: {
        '--to <forms>': 'docx, md, html, json; nhiều dạng cách nhau bằng dấu phẩy',
        '-o, --output <file>': 'tệp ghi ra; "-" là màn hình (md, html, json)',
        '--final': 'bản sạch để trình ký; từ chối khi còn chỗ chưa điền',
        '--layout <name>': 'bộ quy tắc trình bày: nd30-2020',
        '--profile <file>': 'lựa chọn riêng của đơn vị (JSON): cỡ chữ, lề, thụt dòng, cách dòng',
        '--no-verify': 'không đọc lại tệp Word sau khi ghi',
      },
      notes: [
        'Word theo mẫu 1.4, Phụ lục III, Nghị định 30/2020/NĐ-CP. Không ghi đè tệp khác nếu không có --force.',
        'Chỗ chưa điền ([… …], {{…}}) được tô vàng, kèm ghi chú; bản --final không có.',
        'Tệp Word được đọc lại trước khi ghi; khác kế hoạch một chữ là lỗi và không ghi (mã thoát 3).',
      ],
    },
    check: {
      summary: 'kiểm tra một kế hoạch: thể thức, số liệu, cơ quan, thời hạn',
      examples: [
        'kehoach check xa.md',
        'kehoach check xa.md --fix',
        'kehoach check nhan/a.md nhan/b.md --fail-on warning',
        'kehoach check xa.md --rules nd30,./quy-tac-rieng.js',
        'kehoach check xa.md --format markdown > ket-qua.md',
      ],
      arguments: { '<file...>': 'một hoặc nhiều tệp kế hoạch' },
      options: {
        '--rules <set>': 'nd30 (mặc định), form, substance, tên quy tắc, hoặc tệp .js; cách nhau bằng dấu phẩy',
        '--fix': 'ghi một bản sao đã sửa (xa.sua.md); tệp gốc không đổi',
        '-o, --output <file>': 'nơi ghi bản sao đã sửa',
        '--fail-on <severity>': 'error (mặc định), warning, none: mã thoát 1 khi có phát hiện từ mức đó',
      },
      notes: [
        'Góp ý nhỏ gộp thành một dòng; -v để xem hết.',
        'Bỏ qua một quy tắc, trong tệp Markdown: <!-- kehoach-disable tên-quy-tắc: lý do -->',
      ],
    },
    diff: {
      summary: 'hai kế hoạch khác nhau ở đâu: số liệu, thời hạn trước; thêm, bỏ, chuyển chỗ',
      examples: [
        'kehoach diff nam-2025.md nam-2026.md',
        'kehoach diff cu.md moi.md --only item=II',
        'kehoach diff cu.md moi.md --format markdown > so-sanh.md',
      ],
      arguments: { '<before>': 'kế hoạch trước', '<after>': 'kế hoạch sau' },
      options: {
        '--by <what>': 'meaning (mặc định): theo nội dung; text: theo từng dòng',
        '--only <item>': 'chỉ một mục: item=II',
        '--fail-on <what>': 'none (mặc định), any: mã thoát 1 khi có khác nhau',
      },
      notes: ['Đánh số lại, gạch nối, dấu cách, kiểu đặt dấu thanh không tính là thay đổi.'],
    },
    explain: {
      summary: 'giải thích một quy tắc: căn cứ, ví dụ bị báo, ví dụ đúng',
      examples: ['kehoach explain repeated-label'],
      arguments: { '<rule>': 'tên quy tắc, như in trong ngoặc vuông' },
      options: {},
      notes: [],
    },
    rules: {
      summary: 'liệt kê mọi quy tắc mà kehoach có thể báo',
      examples: ['kehoach rules --of check', 'kehoach rules --json'],
      arguments: {},
      options: { '--of <package>': 'chỉ một gói: check, recognise, cascade …' },
      notes: [],
    },
    init: {
      summary: 'tạo một thư mục để bắt đầu: kế hoạch mẫu đúng thể thức',
      examples: ['kehoach init tuyen-truyen-2026 --name "xã Đồng Mây"', 'kehoach init cap-tinh --level province'],
      arguments: { '<dir>': 'thư mục sẽ tạo' },
      options: {
        '--level <level>': 'commune (mặc định) hoặc province; province có thêm bảng đơn vị',
        '--year <year>': 'năm của kế hoạch; mặc định là năm nay',
        '--name <unit>': 'tên đơn vị, ví dụ "xã Đồng Mây"',
      },
      notes: ['Không ghi vào thư mục đã có tệp nếu không có --force; không bao giờ xóa.'],
    },
    doctor: {
      summary: 'xem máy này có gì kehoach dùng được; không ghi gì',
      examples: ['kehoach doctor'],
      arguments: {},
      options: {},
      notes: [],
    },
  },
  globals: {
    '--json': 'kết quả dạng JSON (như --format json)',
    '--format <format>': 'pretty, json; markdown cho check và diff',
    '-q, --quiet': 'ngoài kết quả chỉ in lỗi',
    '-v, --verbose': 'in cả lưu ý nhỏ',
    '-n, --dry-run': 'nói sẽ ghi gì, không ghi',
    '--force': 'cho ghi đè tệp đã có (không bao giờ ghi đè tệp đọc vào)',
    '-C, --folder <dir>': 'thư mục mà các đường dẫn bắt đầu từ đó',
    '--lang <language>': 'vi hoặc en',
    '--color <when>': 'auto, always, never',
    '--no-color': 'không màu',
    '--no-input': 'không hỏi gì (công cụ này không bao giờ hỏi)',
    '--ocr <how>': 'nhận dạng chữ trang quét: npm (có sẵn), system (chương trình tesseract của máy), off',
    '--report <file>': 'ghi thêm kết quả đầy đủ vào một tệp JSON',
    '--today <date>': 'ngày dùng để so thời hạn, ví dụ 2026-03-02',
    '--debug': 'khi công cụ lỗi, ghi cả chi tiết',
  },
  helpOption: 'in hướng dẫn này',
  versionOption: 'in phiên bản',
  more: 'Hướng dẫn từng lệnh: kehoach <lệnh> --help',
  exitCodes:
    'Mã thoát: 0 xong · 1 có kết quả thuộc --fail-on · 2 gọi sai · 3 có tệp không đọc được hoặc đọc lại không khớp · 4 sẽ ghi đè, hoặc còn chỗ chưa điền · 70 lỗi của công cụ · 130 bị ngắt',
}
