import { rules as cascade } from '@kehoach/cascade'
import { rules as check, type DocumentedRule } from '@kehoach/check'
import type { Rule } from '@kehoach/core'
import { rules as docx } from '@kehoach/docx'
import { rules as host } from '@kehoach/host'
import { rules as markdown } from '@kehoach/markdown'
import { rules as recognise } from '@kehoach/recognise'
import { rules as units } from '@kehoach/units'

/** Every list of rules, by its package, in the order of a plan's way: read, check, derive and judge, write, files. */
const lists: readonly (readonly [string, readonly (Rule | DocumentedRule)[]])[] = [
  ['check', check],
  ['recognise', recognise],
  ['markdown', markdown],
  ['cascade', cascade],
  ['units', units],
  ['docx', docx],
  ['host', host],
]

const severities = { error: 'lỗi · error', warning: 'cảnh báo · warning', info: 'góp ý · info' } as const

/** The page of all rules, made from the lists that the packages export. `pnpm rule-docs` writes it. */
export function ruleDocs(): string {
  return `${['# Quy tắc · Rules', intro, ...lists.flatMap(([name, rules]) => [`## ${name}`, ...rules.map(section)])].join('\n\n')}\n`
}

const intro = `Everything that kehoach can report, made by \`pnpm rule-docs\` from the lists that the packages export; \`kehoach explain <rule>\` says the same.
An error contradicts the document itself or a stated rule; a warning is probably wrong, or incomplete, and asks; an info is style, a missing detail or a reading of ours.`

function section(rule: Rule | DocumentedRule): string {
  const head = `### ${rule.id}\n\n${severities[rule.severity]}. ${rule.docs.vi}\n\n${rule.docs.en}`
  if (!('example' in rule)) return head
  const { source, effective, proposesEdits, example } = rule
  const days =
    effective.from < '2000' ? '' : ` · từ ${effective.from}${effective.to === null ? '' : ` đến ${effective.to}`}`
  const repaired = proposesEdits ? ' · sửa được bằng `--fix`' : ''
  return [
    head,
    `Căn cứ: ${source}${days}${repaired}`,
    `Bị báo:\n\n${block(example.invalid)}`,
    `Không bị báo:\n\n${block(example.valid)}`,
  ].join('\n\n')
}

const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``
