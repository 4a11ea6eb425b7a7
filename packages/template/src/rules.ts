import type { Rule } from '@kehoach/core'

const rule = (id: string, severity: Rule['severity'], vi: string, en: string): Rule => ({
  id,
  severity,
  docs: { vi, en },
})

/** What checking a template reports. */
export const rules: readonly Rule[] = [
  rule(
    'mark-not-closed',
    'error',
    'Dấu {{ và }} phải đủ cặp trong một đoạn.',
    'Marks open and close within one paragraph.',
  ),
  rule(
    'mark-unknown',
    'error',
    'Trong {{ }} không phải chỗ điền, điều kiện, lặp, phân bổ hay bỏ.',
    'It is no field, condition, repetition, share or omission.',
  ),
  rule(
    'field-type-unknown',
    'error',
    'Kiểu của chỗ điền: chữ, số, ngày, danh sách, cơ quan, chọn.',
    'A field is a text, number, date, list, agency or choice.',
  ),
  rule(
    'field-of-two-types',
    'error',
    'Một chỗ điền chỉ có một kiểu trong cả mẫu.',
    'A field has one type in the whole template.',
  ),
  rule('choice-without-options', 'error', 'Kiểu chọn phải ghi các lựa chọn.', 'A choice names its options.'),
  rule('condition-broken', 'error', 'Điều kiện viết sai cú pháp.', 'The condition cannot be read.'),
  rule(
    'condition-field-unknown',
    'error',
    'Điều kiện dùng chỗ điền không có.',
    'The condition names a field that is not there.',
  ),
  rule(
    'condition-of-wrong-type',
    'error',
    'Điều kiện phải cho đúng hoặc sai và so sánh cùng kiểu.',
    'The condition is true or false and compares equal types.',
  ),
  rule(
    'condition-never-holds',
    'error',
    'Không loại đơn vị và lựa chọn nào thỏa điều kiện.',
    'No kind of unit and no choice meets it.',
  ),
  rule(
    'condition-always-holds',
    'info',
    'Mọi loại đơn vị và lựa chọn đều thỏa điều kiện.',
    'Every kind of unit and choice meets it.',
  ),
  rule(
    'repetition-without-its-value',
    'warning',
    'Nội dung lặp không dùng giá trị lặp.',
    'What repeats does not use the value.',
  ),
  rule('nothing-to-divide', 'error', 'Nội dung phân bổ không có số lượng.', 'There is no quantity to divide.'),
  rule(
    'field-without-column',
    'warning',
    'Bảng đơn vị không có cột cho chỗ điền.',
    'The units table has no column for a field.',
  ),
  rule(
    'column-not-used',
    'info',
    'Cột của bảng đơn vị không dùng trong mẫu.',
    'A column of the units table is not used.',
  ),
]
