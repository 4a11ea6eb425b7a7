import { expect, test } from 'vitest'
import { badPlans } from '../test/bad-plans.ts'
import { formatDiagnostic, messages } from './messages.ts'
import { rules } from './rules.ts'
import { toDocx } from './to-docx.ts'

test('every rule has its sentences, every sentence its rule', () =>
  expect(rules.map(({ id }) => id).toSorted()).toEqual(Object.keys(messages).toSorted()))

test('sentences, Vietnamese first', () => {
  const said = Object.values(badPlans).flatMap(({ plan }) => toDocx(plan).diagnostics)
  const sentence = (ruleId: string): readonly string[] => {
    const found = said.find((each) => each.ruleId === ruleId)
    return found === undefined ? [] : [formatDiagnostic(found, 'vi'), formatDiagnostic(found, 'en')]
  }
  expect(sentence('blank-head')).toEqual([
    'phần đầu văn bản còn thiếu: cơ quan ban hành, tên loại văn bản, trích yếu',
    'the head lacks: issuer, docType, title',
  ])
  expect(sentence('missing-end-mark')).toEqual([
    'kế hoạch không kết thúc bằng dấu "./."',
    'the plan does not end with "./."',
  ])
  expect(sentence('open-places')).toEqual([
    'còn 5 chỗ trống chưa điền trong bản in',
    '5 open places are printed as they stand',
  ])
})
