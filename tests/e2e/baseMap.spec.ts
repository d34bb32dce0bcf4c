import type { Page } from '@playwright/test';
import { expect, open, region, test } from './page';
import { tinyPmtiles } from './tinyTiles';

const WORLD = [-180, -85, 180, 85];
const TILES = 'https://tile.openstreetmap.org/**';
const map = (page: Page) => region(page, 'Map');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Base map' });
const askForBase = (page: Page) => map(page).getByRole('button', { name: 'Base map' }).click();

async function openTiles(page: Page, buffer: Buffer) {
  await askForBase(page);
  const file = { name: 'own.pmtiles', mimeType: 'application/octet-stream', buffer };
  await dialog(page).locator('input[type=file]').setInputFiles(file);
}

test('a PMTiles file is drawn under the map on this device, and taken away again', async ({ page, faults }) => {
  await open(page);
  await openTiles(page, tinyPmtiles(WORLD));
  const tile = map(page).locator('.leaflet-tile-pane canvas').first();
  await expect(tile).toBeAttached();
  await expect
    .poll(() =>
      tile.evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')!.getImageData(20, 20, 1, 1).data[3]),
    )
    .toBe(255);
  await expect(map(page).getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
  await askForBase(page);
  await dialog(page).getByRole('button', { name: 'Use the bundled map' }).click();
  await expect(map(page).locator('.leaflet-tile-pane canvas')).toHaveCount(0);
  expect(faults).toEqual([]);
});

for (const [what, buffer, said] of [
  ['no PMTiles file', Buffer.from('not tiles at all'), /not a PMTiles file/],
  ['a file of pictures', tinyPmtiles(WORLD, 2), /holds pictures/],
  ['a file of another part of the world', tinyPmtiles([2, 48, 3, 49]), /another part of the world/],
] as const) {
  test(`${what} changes nothing and is told`, async ({ page, faults }) => {
    await open(page);
    await openTiles(page, buffer);
    await expect(map(page).getByRole('status').filter({ hasText: said })).toBeVisible();
    await expect(map(page).locator('.map-quarter').first()).toBeVisible();
    await expect(map(page).locator('.leaflet-tile-pane canvas')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

test('tiles of OpenStreetMap are asked for only after the notice, on a page of their own; failing, the map stays', async ({
  page,
  faults,
}) => {
  const asked: string[] = [];
  await page.route(TILES, (route) => {
    asked.push(route.request().headers()['referer'] ?? '');
    return route.abort();
  });
  await open(page, '#e=quds-hospital-2016-04-27');
  await askForBase(page);
  await expect(dialog(page)).toContainText('run by the OpenStreetMap Foundation. It sees which area you look at');
  expect(asked).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Show OpenStreetMap' }).click();
  await expect(page).toHaveURL(/\/online\.html#e=quds-hospital-2016-04-27$/);
  await expect(map(page).getByText('Some tiles could not be loaded')).toBeVisible();
  await expect(map(page).locator('.map-quarter').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked.map((referer) => new URL(referer).pathname))).toEqual(new Set(['/']));
  await askForBase(page);
  await dialog(page).getByRole('button', { name: 'Use the bundled map' }).click();
  await expect(page).toHaveURL(/[^l]\/?#e=quds-hospital-2016-04-27$/);
  expect(faults.filter((fault) => !/openstreetmap|ERR_FAILED/.test(fault))).toEqual([]);
});

test('a link to the online page asks nobody for a tile by itself', async ({ page, faults }) => {
  await page.goto('/online.html#lang=en');
  await expect(map(page).locator('.map-quarter').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('the page itself may not load tiles; only the online page may', async ({ page }) => {
  const policy = async (path: string) => (await page.request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policy('/')).not.toContain('openstreetmap');
  expect(await policy('/online.html')).toContain("img-src 'self' https://tile.openstreetmap.org blob: data:");
  expect((await policy('/online.html')).replace(' https://tile.openstreetmap.org', '')).toBe(await policy('/'));
});
