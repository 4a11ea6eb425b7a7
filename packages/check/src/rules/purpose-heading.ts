import { childItems } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import { always, defineRule } from '../rule.ts'

const pair: readonly (readonly [string, string])[] = [
  ['mục đích', 'mục tiêu'],
  ['mục tiêu', 'mục đích'],
]

/** F12: a slip in copying. */
export const purposeHeading = defineRule({
  id: 'purpose-heading',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Tên khoản không khớp tên mục: mục "MỤC ĐÍCH, YÊU CẦU" mà khoản là "Mục tiêu", hoặc ngược lại.',
      en: 'A heading does not match its section’s title: "MỤC ĐÍCH, YÊU CẦU" above "Mục tiêu", or the reverse.',
    },
    source: 'Thông lệ soạn thảo',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { section: string; heading: string }) => `khoản "${d.heading}" không khớp tên mục "${d.section}"`,
    en: (d: { section: string; heading: string }) =>
      `the heading "${d.heading}" does not match the section "${d.section}"`,
  },
  example: {
    invalid:
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục tiêu\n- Phủ xanh đất trống.\n2. Yêu cầu\n- Đúng thời vụ.\nII. NHIỆM VỤ\n1. Trồng cây.',
    valid:
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Phủ xanh đất trống.\n2. Yêu cầu\n- Đúng thời vụ.\nII. NHIỆM VỤ\n1. Trồng cây.',
  },
  check: (plan) =>
    plan.body
      .filter((node) => node.type === 'item')
      .flatMap((section) => {
        const title = normalise(section.text)
        return childItems(section).flatMap((child) => {
          const heading = normalise(child.text).replace(/[:.]$/u, '')
          const isSlip = pair.some(([own, other]) => title.includes(own) && !title.includes(other) && heading === other)
          return isSlip ? [{ data: { section: section.text, heading: child.text }, position: child.position }] : []
        })
      }),
})
