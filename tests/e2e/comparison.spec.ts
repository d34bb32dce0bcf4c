/** The full comparison, one journey for each thing a person can do with it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chosen, counts, eventList, expect, open, region, test, withFourReports } from './page';

const QUDS = '#e=quds-hospital-2016-04-27&view=comparison';
const DABIT = '#view=comparison';
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page) => page.getByRole('dialog');

test.beforeEach(({ page }) => withFourReports(page));

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

test('opens from the summary, keeps its address, and Back returns to map and timeline', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Full comparison' }).click();
  await expect(page).toHaveURL(/view=comparison/);
  await expect(part(page, 'Positions')).toBeVisible();
  await page.goBack();
  await expect(region(page, 'Map')).toBeVisible();
  await page.goForward();
  await page.getByRole('button', { name: 'Back to map and timeline' }).click();
  await expect(region(page, 'Timeline')).toBeVisible();
});

test('1 positions: who holds which figure, on whose word, and how reports become origins', async ({ page }) => {
  await open(page, DABIT);
  const positions = part(page, 'Positions');
  await expect(positions).toContainText(/3 reports, 3 voices, \d origins/);
  for (const figure of ['3 women', 'at least 4', 'at least 19']) await expect(positions).toContainText(figure);
  await expect(positions).toContainText('A copy adds no voice.');
});

test('2 tolls side by side: one axis, open ends, the table twin, and what stands apart with its reason', async ({
  page,
}) => {
  await open(page, QUDS);
  const tolls = part(page, 'Toll over time');
  await expect(tolls.locator('svg.chart').first()).toBeVisible();
  await expect(tolls).toContainText('part of the whole');
  await expect(tolls).toContainText('Wider area and longer period');
  await tolls.getByText(/The same as a table/).click();
  await expect(tolls.getByRole('table').first()).toContainText('at least 27');
});

test('3 blame: in whose voice, and who names no one', async ({ page }) => {
  await open(page, QUDS);
  const blame = part(page, 'Blame');
  await expect(blame).toContainText('Names no actor');
  await expect(blame).toContainText('Press TV');
  await expect(
    blame.getByRole('table').first().getByRole('row').filter({ hasText: 'Syrian state' }).first(),
  ).toContainText('CBC News');
});

test('4 headline against body: the headline narrows the scope', async ({ page }) => {
  await open(page, DABIT);
  await expect(part(page, 'Headline against body')).toContainText(/narrows the scope/i);
});

test('5 wording per side, as counts', async ({ page }) => {
  await open(page, DABIT);
  const wording = part(page, 'Wording side by side');
  await expect(wording).toContainText('rebel');
  await expect(wording).toContainText('14');
});

test('6 coverage: reported, not mentioned, could not know; into the claims of any cell', async ({ page }) => {
  await open(page, DABIT);
  const coverage = part(page, 'Coverage and silence');
  await expect(coverage.getByText('Could not know').first()).toBeVisible();
  await coverage.getByRole('gridcell', { name: /CBC News.*reported.*Al-Dabit maternity hospital is hit/i }).click();
  await expect(card(page)).toContainText('Claim cbc-2016-05-03');
});

test('7 an outlet’s profile, with denominators and without a score', async ({ page }) => {
  await open(page, DABIT);
  const profile = part(page, 'Outlet profile');
  await profile.getByRole('combobox', { name: 'Outlet' }).selectOption({ label: 'Press TV' });
  await expect(profile).toContainText(/\d+ of \d+/);
  await expect(profile).toContainText('no marks for truth or leaning');
});

test('8 filters by disagreement, and the address carries it', async ({ page }) => {
  await open(page);
  await page
    .getByRole('group', { name: 'Disagreement' })
    .getByRole('checkbox', { name: 'Headline differs from text' })
    .check();
  await expect(page).toHaveURL(/differs=headline-differs/);
  const { shown, total } = await counts(page);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(total);
  await expect(eventList(page).getByRole('button', { name: /Al-Dabit maternity/ })).toBeVisible();
});

test('9 winds back: every part is made anew from what had been published', async ({ page }) => {
  await open(page, QUDS);
  await part(page, 'As known on a day').getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/known=2016-04-28/);
  await expect(part(page, 'Positions')).toContainText(/1 report, 1 voice, 2 origins/);
  await expect(part(page, 'Positions')).not.toContainText('55');
});

test('10 any figure leads to its claim: report, place in the text, wording, chain, page', async ({ page }) => {
  await open(page, QUDS);
  await part(page, 'Positions')
    .getByRole('button', { name: /55 civilians/ })
    .first()
    .click();
  await expect(card(page)).toContainText('MSF');
  await expect(card(page)).toContainText(/paragraph \d+, characters \d+ to \d+/);
  await expect(card(page).getByRole('link', { name: /www\.cbc\.ca/ })).toBeVisible();
});

test('11 takes it away: CSV, Markdown, drawings, and a citation with version and hash', async ({ page }) => {
  await open(page, QUDS);
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Take it away' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: item }).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync((await file.path())!) };
  };
  const csv = await take('Claims on this event (CSV)');
  expect(csv.bytes.toString()).toContain('quds-hospital-2016-04-27');
  const markdown = await take('This comparison (Markdown)');
  expect(markdown.bytes.toString()).toMatch(/^# Al-Quds hospital is hit[\s\S]*\*\*at least 27\*\*/);
  const svg = await take('Drawings (SVG)');
  expect(svg.name).toMatch(/\.svg$/);
  expect(svg.bytes.toString()).toMatch(/^<svg[\s\S]*<\/svg>$/);
  const png = await take('Drawings (PNG)');
  expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.bytes.length).toBeGreaterThan(2000);
  await page.getByRole('button', { name: 'Cite this view' }).click();
  await expect(card(page)).toContainText(/Al-Quds hospital is hit.*version .*sha256 [0-9a-f]{64}.*view=comparison/);
});

test('stands on a phone, and nothing runs out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, QUDS);
  await expect(chosen(page)).toBeVisible();
  const overflow = await page.locator('.comparison').evaluate((el) => el.scrollWidth - el.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
