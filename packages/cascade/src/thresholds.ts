/**
 * The limits between accepting, asking and rejecting a link, and what counts as weaker. Chosen on the two judged pairs of
 * the shared corpus with `pnpm corpus`; issue by issue they move only together with the figures they give.
 */
export const thresholds = {
  /** From this share of the parent's weighted words on, a passage answers the obligation. */
  accept: 0.62,
  /** Below this share nothing answers it; between the two a person is asked. */
  reject: 0.42,
  /** Between this and `reject` nothing is taken for an answer, but a person is asked. */
  doubt: 0.32,
  /** A further passage belongs to the answer when it brings at least this share of words that are still missing. */
  further: 0.16,
  /** A part of the obligation with less than this share of its words in the answer is absent. */
  part: 0.34,
  /** The least weight, as a share of the whole obligation, of a part whose absence is said. */
  partWeight: 0.16,
} as const
