import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { counts, expect, open, test } from './page';

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync((await file.path())!, 'utf8') };
}

test('everything goes out as a dataset and comes back the same', async ({ page }) => {
  await open(page);
  const { total } = await counts(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: /^Everything/ }).check();
  await page.getByRole('radio', { name: /^Dataset/ }).check();
  const { name, text } = await saved(page);
  expect(name).toMatch(/^aleppo-2016-[\d-]+-all-parallax\.json$/);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync('public/datasets/aleppo-2016.json', 'utf8')));
  await page.keyboard.press('Escape');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText(`${name} is open, for this visit only`)).toBeVisible();
  expect((await counts(page)).total).toBe(total);
});

test('a selection as GeoJSON opens again with as many events, and says before what it leaves out', async ({ page }) => {
  await open(page, '#place=muhafaza');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: /GeoJSON/ }).check();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('row', { name: /^Claims on who is responsible \d+$/ })).toBeVisible();
  const { name, text } = await saved(page);
  await expect(dialog.getByRole('status')).toContainText(name);
  const { features } = JSON.parse(text) as { features: { id: string }[] };
  expect(features.map(({ id }) => id)).toEqual(['dabit-hospital-2016-05-03']);
  await page.keyboard.press('Escape');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) });
  await expect(page.getByText(`${name} is open, for this visit only`)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /1 of 1 event/ })).toBeVisible();
});

test('the keyboard alone exports, and the focus comes back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^Claims/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Events \(CSV\)/ })).toBeChecked();
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const bytes = readFileSync((await file.path())!);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});
