/** What one file may cost: bytes read, seconds of reading, items and table rows in the plan it gives. */
export interface Limits {
  readonly bytes: number
  readonly seconds: number
  readonly items: number
}

/** Far above any real plan (about 100 KB of text, 300 items), low enough that no file holds a machine up. */
export const limits: Limits = { bytes: 20 * 1024 * 1024, seconds: 10, items: 5000 }
