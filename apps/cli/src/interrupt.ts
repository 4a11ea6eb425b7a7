/** Notes the first Ctrl-C, so that the file in hand is finished; a second one ends the process at once. */
export function watchInterrupt(): { readonly isAsked: () => boolean; readonly end: () => void } {
  let isAsked = false
  const note = (): void => {
    isAsked = true
  }
  process.once('SIGINT', note)
  process.once('SIGTERM', note)
  return {
    isAsked: () => isAsked,
    end: () => {
      process.off('SIGINT', note)
      process.off('SIGTERM', note)
    },
  }
}
