import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { chosen, counts, expect, open, region, test } from './page';

const DATASET = '**/datasets/aleppo-2016.json';
const text = readFileSync('public/datasets/aleppo-2016.json', 'utf8');

const serve = (page: Page, answer: Parameters<Route['fulfill']>[0]) =>
  page.route(DATASET, (route) => route.fulfill({ contentType: 'application/json', ...answer }));

const BROKEN: [string, Parameters<Route['fulfill']>[0], RegExp][] = [
  ['missing', { status: 404, body: 'gone' }, /aleppo-2016\.json could not be loaded: the server answered 404/],
  ['failing on the server', { status: 500, body: '' }, /the server answered 500/],
  ['cut short', { body: text.slice(0, 5000) }, /aleppo-2016\.json arrived, but it is not a readable data file/],
  ['a page in its place', { contentType: 'text/html', body: '<!doctype html><p>Hi' }, /not a readable data file/],
  ['empty', { body: '' }, /not a readable data file/],
  [
    'of another format',
    { body: '{"format":"parallax/9"}' },
    /is not a dataset that can be shown: this format is not known here/,
  ],
];

for (const [name, answer, says] of BROKEN) {
  test(`a data file that is ${name} is said to be so, with a way to try again`, async ({ page }) => {
    await serve(page, answer);
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText(says);
    await page.unroute(DATASET);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(chosen(page)).toBeVisible();
  });
}

test('a data file that cannot be reached is said to be so', async ({ page }) => {
  await page.route(DATASET, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
});

test('one bad event does not take the rest along', async ({ page }) => {
  const dataset = JSON.parse(text) as { events: { id: string; when: string }[] };
  dataset.events.find((e) => e.id === 'unsc-resolution-2286')!.when = 'some day';
  await serve(page, { body: JSON.stringify(dataset) });
  await open(page);
  expect((await counts(page)).total).toBe(dataset.events.length - 1);
  await page.getByRole('button', { name: 'See why' }).click();
  await expect(
    page.getByText(/aleppo-2016\.json .*unsc-resolution-2286 › when = some day: not an EDTF date/),
  ).toBeVisible();
});

test('what a link names and the dataset does not hold is left out and named, once', async ({ page }) => {
  await open(page, '#e=no-such-event&actor=nobody,sohr&from=32-13&colour=red&q=hospital');
  const notice = page.getByText('Part of this link could not be followed');
  await expect(notice).toHaveCount(1);
  for (const part of [
    '“colour” means nothing here',
    '“32-13” cannot be read for “from”',
    '“no-such-event”',
    '“nobody”',
  ]) {
    await expect(notice).toContainText(part);
  }
  await expect(page).toHaveURL(/#actor=sohr&q=hospital$/);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
});

test('a person opens their own file, sees it, and goes back; a bad file changes nothing', async ({ page }) => {
  await open(page);
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(page.getByText(/notes\.json arrived, but it is not a readable data file.*still open/)).toBeVisible();
  const own = { ...(JSON.parse(text) as object), id: 'my-own', title: { en: 'My own' } };
  await input.setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(own)),
  });
  await expect(page.getByText(/own\.json is open, for this visit only/)).toBeVisible();
  await expect(page.getByRole('banner').getByText('My own')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the embedded dataset' }).click();
  await expect(page.getByRole('banner').getByText('Aleppo, 22 April')).toBeVisible();
});

test('exports the claims of what is shown, with sources and places in the text', async ({ page }) => {
  await open(page, '#place=muhafaza');
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const csv = readFileSync((await file.path())!, 'utf8');
  const lines = csv.trim().split('\r\n');
  expect(lines[0]).toContain('claim,event,event_title');
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.slice(1).every((line) => line.includes('dabit-hospital-2016-05-03'))).toBe(true);
});

test('every response carries the policy of the page', async ({ page }) => {
  const policies: (string | undefined)[] = [];
  page.on('response', (response) => policies.push(response.headers()['content-security-policy']));
  await open(page);
  expect(policies.length).toBeGreaterThan(3);
  for (const policy of policies) expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  const missing = await page.request.get('/no-such-file.json');
  expect(missing.headers()['x-content-type-options']).toBe('nosniff');
  expect(missing.headers()['referrer-policy']).toBe('no-referrer');
  await expect(region(page, 'Map')).toBeVisible();
});
