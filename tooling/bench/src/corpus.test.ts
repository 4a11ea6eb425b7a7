import { testWithCorpus } from '@kehoach/test-kit'
import { expect } from 'vitest'
import { outlineScores } from './corpus.ts'

testWithCorpus('the plans of the corpus are read to the floor: outline, kept, said', () => {
  for (const { name, outline, kept, said } of outlineScores()) {
    expect(outline, `${name}: outline F1`).toBeGreaterThanOrEqual(0.97)
    expect(kept, `${name}: kept`).toBeGreaterThanOrEqual(0.99)
    expect(said, `${name}: said`).toBeGreaterThanOrEqual(0.98)
    expect(said, `${name}: said`).toBeLessThanOrEqual(1.02)
  }
})
