import { availableParallelism } from 'node:os'

import { defineConfig } from '@playwright/test'

import { desktop, launchOptions, phone } from './support/devices'

// Of what exists in every language and in all colours, a run takes what the day chooses: one choice for all workers.
process.env.JALON_END2END_SEED ??= new Date().toISOString().slice(0, 10)

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
  use: { launchOptions, actionTimeout: 60_000, trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'phone', testDir: 'tests/phone', use: phone },
    { name: 'phone-without-scripts', testDir: 'tests/without-scripts', use: { ...phone, javaScriptEnabled: false } },
    { name: 'desktop', testDir: 'tests/desktop', use: desktop },
    { name: 'every-page', testDir: 'tests/every-page' },
  ],
})
