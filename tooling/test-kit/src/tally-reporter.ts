import type { Reporter, TestCase } from 'vitest/node'

/**
 * Prints one last line: `N passed, N failed`, and behind it, by name, how many tests were left out because a program is
 * absent. In CI nothing may be left out.
 */
export default class TallyReporter implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 }
  private readonly leftOut = new Map<string, number>()

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result()
    if (state === 'pending') return
    this.counts[state] += 1
    const names = state === 'skipped' ? (/\[left out: (.+)\]$/u.exec(test.name)?.[1] ?? 'unknown') : ''
    for (const name of names.split(', ').filter((each) => each !== ''))
      this.leftOut.set(name, (this.leftOut.get(name) ?? 0) + 1)
  }

  onTestRunEnd(_modules: unknown, errors: readonly unknown[]): void {
    const { passed, failed, skipped } = this.counts
    const names = [...this.leftOut].map(([name, count]) => `${name} ${count}`).join(', ')
    const tail = skipped === 0 ? '' : `, ${skipped} skipped (left out: ${names})`
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed + errors.length} failed${tail}\n`))
    if (skipped > 0 && process.env['CI'] === 'true') process.exitCode = 1
  }
}
