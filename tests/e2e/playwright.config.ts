import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, cachedBrowser } from '../browser.mjs';

const found = cachedBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/journeys',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // Machines are shared and slow at times; a journey says nothing about speed.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/journeys.json' }]],
  use: {
    baseURL: 'http://localhost:4173',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    launchOptions: {
      args: BROWSER_ARGS,
      ...(found
        ? { executablePath: found.executable, env: { ...process.env, ...found.env } as Record<string, string> }
        : {}),
    },
  },
  webServer: {
    command: 'npx vite preview --port 4173 --strictPort',
    cwd: '../..',
    url: 'http://localhost:4173/',
    reuseExistingServer: false,
  },
});
