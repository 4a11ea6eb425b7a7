import { diagnose } from '@kehoach/core'
import { buildZip } from '@kehoach/test-kit'
import { expect, test } from 'vitest'
import { formatDiagnostic } from './messages.ts'
import { zipParts } from './zip-parts.ts'

const MB = 1024 * 1024

test.each([
  [
    diagnose('archive', 'error', 'limit-zip-packed', { size: 25.5 * MB, limit: 20 * MB }, { hint: 'make-smaller' }),
    'tệp nặng 25,5 MB, quá giới hạn 20 MB — hãy mở bằng Word, nén hoặc bỏ bớt ảnh (hoặc chia thành nhiều tệp) rồi Lưu thành .docx mới',
    'the file has 25.5 MB, the limit is 20 MB — open it in Word, compress or remove pictures (or divide it) and save it as a new .docx',
  ],
  [
    diagnose('archive', 'error', 'zip-encrypted-entry', { part: 'word/document.xml' }, { hint: 'without-password' }),
    'thành phần "word/document.xml" trong tệp được đặt mật khẩu — hãy bỏ mật khẩu rồi lưu lại tệp',
    'the part "word/document.xml" of the file is protected by a password — remove the password and save the file again',
  ],
  [
    diagnose('archive', 'error', 'xml-broken', { line: 2, column: 17 }),
    'nội dung bên trong tệp bị hỏng (sai cú pháp XML ở dòng 2, cột 17)',
    'the content inside the file is damaged (XML error at line 2, column 17)',
  ],
  [
    diagnose('archive', 'error', 'limit-zip-ratio', { part: 'word/media/a.bmp', limit: 200 }),
    'thành phần "word/media/a.bmp" phình ra hơn 200 lần khi giải nén, giống một "bom nén"',
    'the part "word/media/a.bmp" swells more than 200 times when unpacked, like a zip bomb',
  ],
])('%j', (diagnostic, vi, en) => {
  expect(formatDiagnostic(diagnostic, 'vi')).toBe(vi)
  expect(formatDiagnostic(diagnostic, 'en')).toBe(en)
})

test('a name out of the file is made fit to be shown, and cut', () => {
  const name = `../\u001b[2J\u202e${'a'.repeat(500)}`
  const { diagnostics } = zipParts(buildZip([{ name, bytes: new Uint8Array(0) }]))
  expect(diagnostics[0]?.data['part']).toBe(`../\ufffd[2J\ufffd${'a'.repeat(192)}`)
})
