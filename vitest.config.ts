import { defineConfig } from 'vitest/config'

// Tests run on sources: the workspace's packages are found by their source condition, without a build.
const conditions = ['@kehoach/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{packages,apps,tooling}/*/{src,test}/**/*.test.ts'],
    // The tables of units are generated, not committed.
    globalSetup: ['packages/units/generate.ts'],
    testTimeout: 30_000,
    reporters: process.env['TALLY'] === undefined ? ['default'] : ['dot', './tooling/test-kit/src/tally-reporter.ts'],
  },
})
