import type { Context } from '../context.ts'

/** `122/124 ███████▌` on a terminal's standard error, in one line that is wiped in the end. */
export function progressBar(
  total: number,
  { io, settings, marks }: Context,
): { readonly show: (done: number) => void; readonly end: () => void } {
  const isShown = io.stderr.isTTY === true && !settings.quiet && total > 1
  const columns = 24
  return {
    show: (done) => {
      if (!isShown) return
      const filled = Math.round((done / total) * columns)
      io.stderr.write(
        `\r${done}/${total} ${(marks ? '█' : '#').repeat(filled)}${(marks ? '░' : '.').repeat(columns - filled)}`,
      )
    },
    end: () => {
      if (isShown) io.stderr.write('\r\u001B[K')
    },
  }
}
