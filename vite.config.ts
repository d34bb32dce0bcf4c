import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The policy of every response of the served build; a host that serves `dist` should send the same. */
const HEADERS: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The one difference of `online.html`: pictures of OpenStreetMap, which that page shows once a person asked for them. */
const ONLINE_PAGE = /^\/online(\.html)?$/;
const withTiles = (policy: string) => policy.replace("img-src 'self'", "img-src 'self' https://tile.openstreetmap.org");

const securityHeaders: Plugin = {
  name: 'security-headers',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      const isOnline = ONLINE_PAGE.test(new URL(request.url ?? '/', 'http://localhost').pathname);
      for (const [name, value] of Object.entries(HEADERS))
        response.setHeader(name, isOnline ? withTiles(value) : value);
      next();
    });
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), securityHeaders],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'online.html'] },
  },
  test: {
    // Machines are shared and slow at times; a test says nothing about speed.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/seed.ts', 'tests/setup.ts'],
        },
      },
    ],
  },
});
