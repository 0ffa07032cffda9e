import { availableParallelism } from 'node:os'

import { defineConfig } from '@playwright/test'

import { desktop, launchOptions, phone } from './support/devices'

/** What `cargo xtask test` runs: nothing is retried, nothing is skipped. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/run',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: availableParallelism(),
  // These end what hangs; they measure nothing, and a busy machine is no fault of the product.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: { launchOptions, trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'phone', testDir: 'tests/phone', use: phone },
    { name: 'phone-without-scripts', testDir: 'tests/without-scripts', use: { ...phone, javaScriptEnabled: false } },
    { name: 'desktop', testDir: 'tests/desktop', use: desktop },
  ],
})
