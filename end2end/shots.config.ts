import { defineConfig } from '@playwright/test'

import { launchOptions } from './support/devices'

/**
 * Pictures of every page for people to look at, in `test-results/shots/`; no part of the tests.
 *
 *     npx playwright test --config shots.config.ts
 */
export default defineConfig({
  testDir: 'shots',
  outputDir: 'test-results/shots-run',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  reporter: 'list',
  use: { launchOptions },
})
