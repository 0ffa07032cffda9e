import { defineConfig } from '@playwright/test'

import { launchOptions } from './support/devices'

/**
 * How soon a page wakes on a slow phone; measured alone, for people to read, and no part of the
 * tests: times depend on the machine.
 *
 *     npx playwright test --config slow.config.ts
 */
export default defineConfig({
  testDir: 'slow',
  outputDir: 'test-results/slow-run',
  globalSetup: './support/global-setup.ts',
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: { launchOptions },
})
