import type { Context, Settings } from '../context.ts'
import type { Io } from '../io.ts'
import { wordsOf } from '../words/words.ts'

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

/**
 * "ke-hoach.pdf: đang nhận dạng chữ, trang 3 (2/4)" on a terminal's standard error while scanned pages are recognised, in
 * one line that is wiped when the next is shown, or at `null`.
 */
export function pageProgress(
  file: string,
  { quiet, language }: Pick<Settings, 'quiet' | 'language'>,
  { stderr }: Pick<Io, 'stderr'>,
): (progress: { readonly page: number; readonly done: number; readonly of: number } | null) => void {
  const isShown = stderr.isTTY === true && !quiet
  let isOpen = false
  return (progress) => {
    if (!isShown || (progress === null && !isOpen)) return
    isOpen = progress !== null
    stderr.write(`\r\u001B[K${progress === null ? '' : `${file}: ${wordsOf(language).recognising(progress)}`}`)
  }
}
