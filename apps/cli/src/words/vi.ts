/** What the terminal says in Vietnamese, apart from verdicts (`cascade`), diagnostics (each package) and help. */
export const vi = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  blank: '(trống)',
  unknown: 'không rõ',
  see: (command: string): string => `Xem: ${command}`,
  recognising: (d: { page: number; done: number; of: number }): string =>
    `đang nhận dạng chữ, trang ${d.page} (xong ${d.done}/${d.of})`,
  moreNotes: (count: number): string => `${count} lưu ý nhỏ: thêm -v để xem`,
  bug: (path: string): string =>
    `kehoach gặp lỗi của chính nó, không phải lỗi của tệp. Đã ghi mô tả (không có nội dung văn bản) vào ${path}; hãy gửi tệp đó cho người phụ trách.`,
  header: {
    level: { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
    regime: { 'three-level': 'mô hình ba cấp', 'two-level': 'mô hình hai cấp' },
    number: 'Số',
    date: 'ngày',
    parent: 'cấp trên',
    noIssuer: '(không rõ cơ quan ban hành)',
  },
  role: {
    basis: 'căn cứ',
    review: 'đánh giá',
    viewpoint: 'quan điểm',
    purpose: 'mục đích',
    requirement: 'yêu cầu',
    target: 'chỉ tiêu',
    audience: 'đối tượng',
    scope: 'phạm vi',
    content: 'nội dung',
    form: 'hình thức',
    task: 'nhiệm vụ',
    solution: 'giải pháp',
    funding: 'kinh phí',
    time: 'thời gian',
    organisation: 'tổ chức',
    reporting: 'báo cáo',
    actor: 'đơn vị',
    lead: 'chủ trì',
    coordinating: 'phối hợp',
    product: 'sản phẩm',
    frequency: 'tần suất',
  },
  outline: {
    counts: (d: { items: number; tasks: number; tables: number; deadlines: number; unread: number }): string =>
      `${d.items} nội dung · ${d.tasks} nhiệm vụ · ${d.tables} bảng phụ lục · ${d.deadlines} thời hạn · ${d.unread} đoạn chưa xếp được`,
    hidden: (count: number): string => `${count} nội dung sâu hơn không in (bỏ --depth để xem hết)`,
    appendix: (title: string, rows: number): string => `${title} (${rows} dòng)`,
    under: 'thuộc',
    here: 'tại đây',
    before: 'trước',
    after: 'sau',
    line: (line: number): string => `dòng ${line}`,
    paragraph: (paragraph: number): string => `đoạn ${paragraph} (#p=${paragraph})`,
    page: (page: number): string => `trang ${page} (#page=${page})`,
  },
  import: {
    read: (d: { items: number; tasks: number; tables: number; deadlines: number; bases: number }): string =>
      `${d.items} nội dung · ${d.tasks} nhiệm vụ · ${d.tables} bảng · ${d.deadlines} thời hạn · ${d.bases} căn cứ`,
    account: (d: { all: string; placed: string }): string =>
      `Không bỏ sót chữ nào: ${d.placed}/${d.all} chữ và số vào kế hoạch`,
    aside: (d: { count: string; pieces: number }): string =>
      `${d.count} để riêng ở "unread" (${d.pieces} chỗ, không phải nội dung kế hoạch):`,
    mandates: (d: { own: number; helps: number; upper: number }): string =>
      `Đề xuất giao cấp dưới: ${d.own} nội dung phải làm, ${d.helps} phối hợp, ${d.upper} việc của cấp trên (cần người xác nhận)`,
    save: 'Chưa ghi tệp nào: thêm -o ke-hoach.json để lưu kế hoạch đã đọc.',
  },
  coverage: {
    judged: 'Đối chiếu',
    of: (count: number): string => `${count} nội dung giao cấp dưới`,
    notCounted: (count: number): string => `${count} nội dung khác là việc của cấp trên, không tính`,
    notConcrete: 'đủ ý, chưa cụ thể hóa',
    look: 'cần xem',
    lookAt: (count: number): string => `${count} nội dung máy chưa chắc, cần người xem:`,
    nearest: 'gần nhất',
    found: 'thấy',
    nothing: 'không có đoạn nào gần',
    askedFor: 'yêu cầu',
    notSaid: 'không nêu',
    added: (count: number): string => `nội dung riêng của đơn vị: ${count} (không tính là lỗi)`,
    nothingToDo: 'Không nội dung nào thiếu hay thấp hơn yêu cầu.',
    proposes: 'Máy chỉ đề xuất; người rà soát quyết định.',
    more: (parent: string, child: string, locator: string): string =>
      `Vì sao: kehoach coverage ${parent} ${child} --explain "${locator}"`,
    confidence: (percent: number): string => `mức chắc chắn ${percent}%`,
    because: 'vì',
    candidates: 'Đoạn gần nhưng chưa nhận:',
    accepted: 'Căn cứ:',
    noMandate: 'Kế hoạch cấp trên không giao nội dung nào cho cấp dưới.',
    aspect: {
      quantity: 'số lượng',
      frequency: 'tần suất',
      deadline: 'thời hạn',
      actor: 'đơn vị thực hiện',
      modality: 'mức độ bắt buộc',
      scope: 'phạm vi',
    },
    rationale: { id: 'mã', hash: 'nguyên văn', values: 'số liệu', words: 'từ ngữ', person: 'người xác nhận' },
  },
  derive: {
    carried: (count: number): string => `${count} nội dung lấy từ cấp trên`,
    left: (count: number): string => `${count} không lấy`,
    questions: (count: number): string => `${count} chỗ đơn vị phải trả lời`,
    toAnswer: 'Đơn vị phải trả lời (trong tệp in là […]):',
    leftOut: 'Không lấy vào kế hoạch:',
    kept: 'Giữ từ kế hoạch năm trước của đơn vị, còn đúng không:',
    dropped: 'Kế hoạch năm trước có, cấp trên năm nay không còn (không lấy):',
    moreOf: (count: number): string => `… và ${count} chỗ nữa`,
    dryRun: 'Không ghi gì (--dry-run).',
    would: (path: string): string => `sẽ ghi ${path}`,
    unchanged: 'không đổi',
    row: (row: number): string => `dòng ${row}`,
    failedRow: (row: number, name: string): string => `dòng ${row}${name === '' ? '' : ` (${name})`}: không lập được`,
    batch: (d: { units: number; files: number; failed: number; questions: number }): string =>
      `${d.units} đơn vị · ${d.files} tệp · ${d.failed} dòng lỗi · ${d.questions} chỗ phải trả lời`,
    batchDryRun: (d: { units: number; files: number; failed: number; questions: number }): string =>
      `Sẽ lập ${d.units} đơn vị, ${d.files} tệp; ${d.failed} dòng lỗi; ${d.questions} chỗ phải trả lời`,
    list: (path: string): string => `danh sách và các câu hỏi: ${path}`,
    repair: 'Sửa các dòng lỗi rồi chạy lại lệnh: tệp không đổi giữ nguyên.',
    next: (parent: string, child: string): string =>
      `Tiếp theo: điền các chỗ […], rồi kehoach coverage ${parent} ${child}`,
  },
  template: {
    proposed: (d: {
      duties: number
      own: number
      helps: number
      upper: number
      decisive: number
      fields: number
      guessed: number
    }): string =>
      `${d.duties} nội dung · ${d.own} đề xuất giao cấp dưới (${d.decisive} phải cụ thể hóa) · ${d.helps} cấp dưới phối hợp · ${d.upper} của cấp trên · ${d.fields} chỗ điền có kiểu · ${d.guessed} chỗ cần người xem`,
    own: 'Giao cấp dưới:',
    helps: 'Cấp dưới phối hợp:',
    upper: 'Của cấp trên:',
    addressees: 'Kế hoạch giao cho:',
    guessed: 'Có thể là chỗ điền hoặc số cần phân bổ:',
    guess: { blank: 'chỗ trống', 'whole-province': 'số của toàn địa bàn, phân bổ?' },
    proposes: (output: string | null): string =>
      output === null
        ? 'Máy chỉ đề xuất. Ghi thành mẫu: thêm -o mau.md'
        : `Máy chỉ đề xuất: sửa và xác nhận trong ${output}, rồi chạy kehoach template check ${output}`,
    checked: (d: { errors: number; warnings: number }): string => `${d.errors} lỗi, ${d.warnings} cảnh báo`,
    fields: (count: number): string => `${count} chỗ điền (ngoài tên đơn vị):`,
    sheet: (output: string, units: number): string => `bảng để gửi: ${output}, ${units} đơn vị điền sẵn`,
    type: { text: 'chữ', number: 'số', date: 'ngày', list: 'danh sách', agency: 'cơ quan', choice: 'chọn' },
  },
  check: {
    folded: (count: number): string => `${count} góp ý về trình bày và lưu ý (thêm -v để xem)`,
    summary: (d: { errors: number; warnings: number; infos: number; repairable: number }, rules: number): string =>
      `${d.errors} lỗi, ${d.warnings} cảnh báo, ${d.infos} góp ý${d.repairable > 0 ? ` (${d.repairable} sửa được)` : ''} · ${rules} quy tắc`,
    nothing: (files: number, rules: number): string =>
      `Không có gì phải xem lại${files > 1 ? ` trong ${files} tệp` : ''} · ${rules} quy tắc`,
    repairable: 'sửa được',
    fixHint: 'Thêm --fix để ghi một bản sao đã sửa các chỗ sửa được; tệp gốc không bị thay đổi.',
    explain: (rule: string): string => `Giải thích: kehoach explain ${rule}`,
    fixed: (path: string, edits: number): string => `${path}: đã sửa ${edits} chỗ trong bản sao, hãy xem lại`,
    line: (line: number): string => `dòng ${line}`,
    also: (lines: string): string => `liên quan: ${lines}`,
    title: 'Kết quả kiểm tra kế hoạch',
    clean: 'Không có gì phải xem lại.',
    columns: ['Mức', 'Vị trí', 'Nội dung', 'Quy tắc'],
  },
  diff: {
    nothing: 'Hai kế hoạch không khác nhau về nội dung.',
    alsoMoved: (from: string): string => `chuyển từ ${from}`,
    rewritten: 'viết lại gần hết',
    sameLines: (count: number): string => `= ${count} dòng giống nhau`,
  },
  explain: {
    source: 'Căn cứ',
    since: (from: string, to: string | null): string =>
      `Áp dụng cho kế hoạch từ ngày ${from.split('-').toReversed().join('/')}${to === null ? '' : ` đến ngày ${to.split('-').toReversed().join('/')}`}`,
    invalid: 'Ví dụ bị báo:',
    valid: 'Ví dụ đúng:',
    repairs: 'Sửa được bằng: kehoach check TỆP --fix (ghi ra bản sao).',
    disable: 'Bỏ qua có lý do, trong tệp Markdown, ngay trên đoạn liên quan:',
    reason: 'lý do',
    how: 'Chi tiết từng quy tắc: kehoach explain <quy tắc>',
  },
  doctor: {
    node: (detail: string, ok: boolean): string => `Node ${detail}${ok ? '' : ' (cần từ 22.13 hoặc từ 24)'}`,
    units: (detail: string): string => `danh mục đơn vị hành chính: ${detail} xã, phường, đặc khu`,
    office: (detail: string, ok: boolean): string =>
      ok ? `LibreOffice ở ${detail}` : 'không thấy LibreOffice: chưa đọc được tệp .doc cũ; hãy lưu thành .docx',
    marks: (_: string, ok: boolean): string =>
      ok ? 'màn hình in được ký hiệu ● ▲' : 'màn hình có thể không in được ký hiệu: dùng Windows Terminal',
  },
  init: {
    plan: 'kế hoạch để điền các chỗ […]',
    units: 'bảng đơn vị cấp dưới, mỗi dòng một đơn vị',
    made: (dir: string): string => `Đã tạo ${dir}/`,
    would: (dir: string): string => `Sẽ tạo ${dir}/ (--dry-run, không ghi gì)`,
    next: (plan: string): string => `Tiếp theo: điền ${plan}, rồi kehoach check ${plan}`,
  },
  render: {
    unchanged: 'không đổi, giữ nguyên tệp',
    form: 'thể thức Nghị định 30/2020/NĐ-CP',
    blanks: (names: readonly string[]): string => `để trống: ${names.join(', ')}`,
    number: 'số',
    date: 'ngày',
    signer: 'người ký',
    verified: 'đã đọc lại: khớp',
    notVerified: 'chưa đọc lại (--no-verify)',
    draft: (count: number): string => `dự thảo: còn ${count} chỗ cần điền, tô vàng`,
    notWritten: 'Không ghi tệp nào: bản Word đọc lại không khớp với kế hoạch (--no-verify để vẫn ghi).',
    notFinal: (count: number): string => `Không ghi tệp nào: còn ${count} chỗ chưa điền.`,
  },
}
