/**
 * The limits between accepting, asking and rejecting, and what counts as an absent part. `pnpm judge` prints what they give
 * on the judged pairs; the weights behind a certainty stand in `calibration.json`.
 */
export const thresholds = {
  /** From this certainty on, a passage answers the obligation. */
  accept: 0.65,
  /** An answer with less than this share of the parent's words is asked about, however sure it looks. */
  fewWords: 0.25,
  /** Shares of words in both directions together, 0 to 2: below it two texts have too little in common to be sure. */
  inCommon: 0.62,
  /** Of a row's task by itself at least so much is there. */
  rowTitle: 0.5,
  /** In an answer with such a share of the words, what is not said is surely left out. */
  wholeCopy: 0.9,
  /** Below it a passage that says none of the values asked for is no answer. */
  even: 0.5,
  /** Where the answer says so little of its own, it has the form of what is asked: then another object stands out. */
  sameForm: 0.4,
  /** What is left of a certainty where the passage says that it is not done. */
  denied: 0.1,
  /** With such a share of the words, certainty is even whatever else speaks against it. */
  nearlyAll: 0.66,
  /** Certainties no further apart than this are alike: values decide between them. */
  asSure: 0.08,
  /** Below it nothing answers; between the two a person is asked. */
  reject: 0.3,
  /** Between this and `reject` nothing is taken for an answer, but a person is asked. */
  doubt: 0.24,
  /** From this certainty on, a further passage may belong to the answer. */
  alsoTaken: 0.3,
  /** A further passage belongs to the answer when it brings at least this share of words that are still missing. */
  further: 0.12,
} as const
