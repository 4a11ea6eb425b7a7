import { diagnose, type Diagnostic, type Position } from '@kehoach/core'
import { readRules, type ReadRuleId } from './rules.ts'

/** A diagnostic of reading, with the severity that its rule has. */
export function say(ruleId: ReadRuleId, data: Diagnostic['data'] = {}, position: Position | null = null): Diagnostic {
  return diagnose('docx', severities.get(ruleId) ?? 'warning', ruleId, data, { position })
}

const severities = new Map<string, Diagnostic['severity']>(readRules.map(({ id, severity }) => [id, severity]))
