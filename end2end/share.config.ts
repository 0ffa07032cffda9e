import { defineConfig } from '@playwright/test'

import { launchOptions } from './support/devices'

/**
 * Draws the pictures that stand beside an address that is sent to somebody, one a language,
 * into `public/`; no part of the tests.
 *
 *     npx playwright test --config share.config.ts
 */
export default defineConfig({
  testDir: 'share',
  outputDir: 'test-results/share-run',
  globalSetup: './support/global-setup.ts',
  reporter: 'list',
  use: { launchOptions },
})
