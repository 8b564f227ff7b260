import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { ISOGLOSS_VERSION: '"0.0.0-test"' },
  test: { root: '.', include: ['test/**/*.test.ts'], pool: 'threads', testTimeout: 30_000 },
})
