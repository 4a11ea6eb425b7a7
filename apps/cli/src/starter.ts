/** A file that `init` writes. */
export interface StarterFile {
  readonly path: string
  readonly what: 'plan' | 'units'
  readonly content: string
}

interface Starting {
  readonly level: string
  readonly year: number
  readonly name: string | null
}

/** The files to begin with: a plan to fill in, and the units of a province. */
export function starterFiles({ level, year, name }: Starting): readonly StarterFile[] {
  const unit = name ?? (level === 'province' ? 'tỉnh …' : 'xã …')
  const plan: StarterFile = { path: 'ke-hoach.md', what: 'plan', content: planText(unit, level, year) }
  return level === 'province' ? [plan, { path: 'don-vi.csv', what: 'units', content: unitsText }] : [plan]
}

const unitsText = 'Mã,Tên đơn vị,Loại,Cấp trên,Địa danh,Số thôn,Chủ tịch\n'

/** A plan in form 1.4 of Decree 30/2020/NĐ-CP with blanks; number, date and signer stay blank. */
function planText(unit: string, level: string, year: number): string {
  const place = unit.replace(/^(?:tỉnh|thành phố|xã|phường|đặc khu)\s+/u, '')
  const isProvince = level === 'province'
  const parent = isProvince
    ? 'Căn cứ Luật Tổ chức chính quyền địa phương;\n\nCăn cứ […].'
    : `Thực hiện Kế hoạch số […]/KH-UBND ngày […] của Ủy ban nhân dân tỉnh […] về […],`
  const office = isProvince ? 'Sở […]' : 'Phòng Văn hóa - Xã hội'
  const lower = isProvince ? 'UBND các xã, phường, đặc khu' : 'Các thôn'
  const superior = isProvince ? 'Thường trực Tỉnh ủy' : 'UBND tỉnh'
  const all = isProvince ? 'Các sở, ban, ngành' : 'Các phòng, đơn vị thuộc xã'
  return `**ỦY BAN NHÂN DÂN ${unit.toUpperCase()}**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

**Độc lập - Tự do - Hạnh phúc**

Số:      /KH-UBND

*${place}, ngày     tháng     năm ${year}*

**KẾ HOẠCH**

**[…] năm ${year}**

${parent}

Ủy ban nhân dân ${unit} ban hành Kế hoạch […] năm ${year} như sau:

**I. MỤC ĐÍCH, YÊU CẦU**

**1. Mục đích**

- […]

**2. Yêu cầu**

- […]

**II. NHIỆM VỤ**

1. ${office} chủ trì […], hoàn thành trước ngày 30/9/${year}.

2. ${lower} tổ chức […] trong quý III/${year}.

**III. KINH PHÍ THỰC HIỆN**

Kinh phí thực hiện bố trí từ ngân sách năm ${year} và các nguồn hợp pháp khác.

**IV. TỔ CHỨC THỰC HIỆN**

**1. ${office}**

- Theo dõi, đôn đốc việc thực hiện; tổng hợp kết quả, tham mưu báo cáo trước ngày 15/12/${year}.

**2. ${lower}**

- Báo cáo kết quả về ${office} trước ngày 30/11/${year}.

Trên đây là Kế hoạch […] năm ${year}. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về ${office} để tổng hợp, báo cáo Ủy ban nhân dân ${unit} xem xét, giải quyết./.

***Nơi nhận:***

- ${superior};
- ${all};
- ${lower};
- Lưu: VT, […].

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**
`
}
