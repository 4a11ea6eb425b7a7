import type { Rule } from '@kehoach/core'

/** What reading a zip or its XML can report: each is a refusal of the whole file. */
export const rules = [
  {
    id: 'zip-not',
    severity: 'error',
    docs: {
      vi: 'Tệp không phải tệp nén zip, mà tệp Word (.docx) nào cũng là một tệp zip.',
      en: 'The file is no zip, and every Word file (.docx) is one.',
    },
  },
  {
    id: 'zip-broken',
    severity: 'error',
    docs: {
      vi: 'Tệp bị cắt ngang hoặc bị hỏng: không đọc được mục lục hay dữ liệu nén.',
      en: 'The file is cut off or damaged: its directory or its compressed data cannot be read.',
    },
  },
  {
    id: 'zip-directory-lies',
    severity: 'error',
    docs: {
      vi: 'Mục lục của tệp zip ghi số mục hoặc độ dài không đúng với thực tế.',
      en: 'The zip’s directory states a number of entries or a length that is not so.',
    },
  },
  {
    id: 'zip-two-ends',
    severity: 'error',
    docs: {
      vi: 'Tệp zip có hai mục lục: chương trình khác nhau sẽ thấy nội dung khác nhau.',
      en: 'The zip has two directories: different programs would see different contents.',
    },
  },
  {
    id: 'zip-many-disks',
    severity: 'error',
    docs: {
      vi: 'Tệp zip bị chia thành nhiều tập.',
      en: 'The zip is divided over several files.',
    },
  },
  {
    id: 'zip64',
    severity: 'error',
    docs: {
      vi: 'Phần mở rộng zip64 thiếu, mâu thuẫn hoặc nói về tệp trên 4 GB.',
      en: 'The zip64 fields are missing, contradict the others, or speak of more than 4 GB.',
    },
  },
  {
    id: 'zip-encrypted-entry',
    severity: 'error',
    docs: { vi: 'Một thành phần của tệp zip có mật khẩu.', en: 'A part of the zip is encrypted.' },
  },
  {
    id: 'zip-method-unknown',
    severity: 'error',
    docs: {
      vi: 'Một thành phần được nén bằng cách mà tệp Word không dùng (chỉ đọc "stored" và "deflate").',
      en: 'A part is compressed by a method that Word files do not use (only stored and deflate are read).',
    },
  },
  {
    id: 'zip-path-unsafe',
    severity: 'error',
    docs: {
      vi: 'Tên một thành phần chỉ ra ngoài tệp (.., /, ổ đĩa, dấu \\) hoặc chứa ký tự điều khiển.',
      en: 'The name of a part leads out of the file (.., /, a drive, \\) or holds control characters.',
    },
  },
  {
    id: 'zip-two-names',
    severity: 'error',
    docs: {
      vi: 'Một thành phần mang hai tên khác nhau.',
      en: 'A part carries two different names.',
    },
  },
  {
    id: 'zip-symlink',
    severity: 'error',
    docs: {
      vi: 'Một thành phần không phải tệp thường mà là liên kết hoặc thiết bị.',
      en: 'A part is no ordinary file but a link or a device.',
    },
  },
  {
    id: 'zip-duplicate-name',
    severity: 'error',
    docs: {
      vi: 'Hai thành phần trùng tên (không phân biệt chữ hoa, chữ thường).',
      en: 'Two parts have the same name (upper and lower case taken as equal).',
    },
  },
  {
    id: 'zip-overlap',
    severity: 'error',
    docs: {
      vi: 'Các thành phần nằm chồng lên nhau trong tệp: cách làm của "bom nén".',
      en: 'Parts lie over each other in the file: the way of a zip bomb.',
    },
  },
  {
    id: 'zip-local-header-differs',
    severity: 'error',
    docs: {
      vi: 'Đầu mục của một thành phần không khớp với mục lục của tệp zip.',
      en: 'The header before a part disagrees with the zip’s directory.',
    },
  },
  {
    id: 'zip-size-lies',
    severity: 'error',
    docs: {
      vi: 'Một thành phần khi giải nén không có độ dài như đã ghi.',
      en: 'A part does not have the length that is written for it.',
    },
  },
  {
    id: 'zip-crc',
    severity: 'error',
    docs: {
      vi: 'Mã kiểm tra của một thành phần không đúng: nội dung đã bị hỏng hoặc bị sửa.',
      en: 'The checksum of a part is wrong: its content is damaged or was changed.',
    },
  },
  {
    id: 'limit-zip-packed',
    severity: 'error',
    docs: { vi: 'Tệp lớn hơn giới hạn.', en: 'The file is larger than the limit.' },
  },
  {
    id: 'limit-zip-entries',
    severity: 'error',
    docs: { vi: 'Tệp zip có quá nhiều thành phần.', en: 'The zip has too many parts.' },
  },
  {
    id: 'limit-zip-part',
    severity: 'error',
    docs: {
      vi: 'Một thành phần của tệp khi giải nén lớn hơn giới hạn.',
      en: 'A part of the file unpacks to more than the limit.',
    },
  },
  {
    id: 'limit-zip-unpacked',
    severity: 'error',
    docs: { vi: 'Tệp khi giải nén lớn hơn giới hạn.', en: 'The file unpacks to more than the limit.' },
  },
  {
    id: 'limit-zip-ratio',
    severity: 'error',
    docs: {
      vi: 'Một thành phần phình ra quá nhiều lần khi giải nén: cách làm của "bom nén".',
      en: 'A part swells too many times when unpacked: the way of a zip bomb.',
    },
  },
  {
    id: 'xml-doctype',
    severity: 'error',
    docs: {
      vi: 'Phần XML có khai báo DOCTYPE, thứ tệp Word không bao giờ có và hay bị dùng để tấn công.',
      en: 'The XML declares a DOCTYPE, which no Word file has and attacks use.',
    },
  },
  {
    id: 'xml-encoding',
    severity: 'error',
    docs: {
      vi: 'Phần XML không viết bằng bảng mã UTF-8 hoặc UTF-16.',
      en: 'The XML is written in neither UTF-8 nor UTF-16.',
    },
  },
  {
    id: 'xml-broken',
    severity: 'error',
    docs: { vi: 'Phần XML sai cú pháp.', en: 'The XML is not well-formed.' },
  },
  {
    id: 'limit-xml-depth',
    severity: 'error',
    docs: { vi: 'Các thẻ XML lồng nhau quá sâu.', en: 'The XML’s elements are nested too deeply.' },
  },
  {
    id: 'limit-xml-nodes',
    severity: 'error',
    docs: { vi: 'Phần XML có quá nhiều thẻ và đoạn chữ.', en: 'The XML has too many elements and texts.' },
  },
  {
    id: 'limit-xml-attributes',
    severity: 'error',
    docs: { vi: 'Một thẻ XML có quá nhiều thuộc tính.', en: 'An element of the XML has too many attributes.' },
  },
  {
    id: 'limit-xml-text',
    severity: 'error',
    docs: {
      vi: 'Một đoạn chữ, một giá trị hay một ghi chú trong phần XML dài quá giới hạn.',
      en: 'A text, a value or a comment of the XML is longer than the limit.',
    },
  },
] as const satisfies readonly Rule[]
