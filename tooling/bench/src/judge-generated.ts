// How the generated pairs are judged: precision and recall of each verdict, gaps passed in silence, and whether verdicts that
// are said to be sure are right.
import { coverage } from '@kehoach/cascade'
import type { CoverageItem, Verdict } from '@kehoach/core'
import { generatedPairs, type GeneratedPair } from './mutate.ts'

/** One duty of a generated pair as it is and as it was judged. */
export interface JudgedDuty {
  readonly subject: string
  readonly kind: string
  readonly truth: Verdict
  readonly aspect: string | null
  readonly item: CoverageItem
}

/** Every generated duty beside its verdict. */
export function judgedDuties(): readonly JudgedDuty[] {
  return generatedPairs().flatMap(({ subject, parent, child, truths }: GeneratedPair) => {
    const { items } = coverage([parent], child).value
    return truths.flatMap(({ kind, verdict, aspect }, at): JudgedDuty[] => {
      const judged = items.find(({ parentPath }) => parentPath.at(-1) === String(at + 1))
      return judged === undefined ? [] : [{ subject, kind, truth: verdict, aspect, item: judged }]
    })
  })
}

const said = ({ verdict }: CoverageItem): Verdict =>
  verdict === 'stronger' || verdict === 'delegated' ? 'covered' : verdict
const isGap = (verdict: Verdict): boolean => verdict === 'missing' || verdict === 'weakened' || verdict === 'partial'
const share = (part: number, of: number): string =>
  of === 0 ? '    -' : `${((part / of) * 100).toFixed(1).padStart(5)} %`

/** The lines that `pnpm judge` prints about the generated pairs. */
export function generatedLines(): readonly string[] {
  const all = judgedDuties()
  const right = all.filter(({ truth, item }) => said(item) === truth)
  const gaps = all.filter(({ truth }) => isGap(truth))
  const silent = gaps.filter(({ item }) => !isGap(said(item)) && !item.ask)
  const calm = all.filter(({ truth }) => truth === 'covered')
  const alarms = calm.filter(({ item }) => isGap(said(item)) && !item.ask)
  const sure = all.filter(({ item }) => item.confidence >= 0.9 && !item.ask)
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return [
    `generated: ${all.length} duties  right ${share(right.length, all.length)}  silent ${share(silent.length, gaps.length)}  alarms ${share(alarms.length, calm.length)}  asked ${share(all.filter(({ item }) => item.ask).length, all.length)}`,
    ...(['covered', 'missing', 'weakened', 'partial'] as const).map((verdict) => {
      const found = all.filter(({ item }) => said(item) === verdict)
      const hits = found.filter(({ truth }) => truth === verdict).length
      return `  ${verdict.padEnd(10)} precision ${share(hits, found.length)}  recall ${share(hits, all.filter(({ truth }) => truth === verdict).length)}`
    }),
    ...kinds.map((kind) => {
      const some = all.filter((each) => each.kind === kind)
      const hits = some.filter(({ truth, item }) => said(item) === truth)
      const passed = some.filter(({ truth, item }) => isGap(truth) && !isGap(said(item)) && !item.ask)
      return `  ${kind.padEnd(14)} right ${share(hits.length, some.length)}  silent ${String(passed.length).padStart(3)} of ${some.length}`
    }),
    `  said at least 90 % sure: ${sure.length}, right ${share(sure.filter(({ truth, item }) => said(item) === truth).length, sure.length)}`,
  ]
}
