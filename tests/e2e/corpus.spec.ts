/** What the whole corpus shows that four reports cannot: copies, revisions, denials, texts known in part. */
import { chosen, expect, open, region, test } from './page';

const QUDS = '#e=quds-hospital-2016-04-27';

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

test('one row holds all who print a figure on one word, copies named, and opens the claim of each', async ({
  page,
}) => {
  await open(page);
  const compare = region(page, 'Compare sources');
  const row = compare.getByRole('button', { name: /^Ikhbariya TV.*copies\s*3 women/ }).first();
  await row.click();
  const cards = page.getByRole('dialog');
  await expect(cards.getByText(/Claim reuters-2016-05-03:/).first()).toBeVisible();
  await expect(cards.getByText(/A copy of a text of Reuters/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('an actor’s figure is followed from report to report, and a figure left behind is called stale', async ({
  page,
}) => {
  await open(page, `${QUDS}&view=comparison`);
  const tolls = region(page, 'Toll over time');
  await tolls.getByText(/The same as a table/).click();
  await expect(tolls).toContainText('MSF raised its figure from at least 14 to more than 50.');
  await expect(tolls).toContainText('MSF made more than 50 exact: 55.');
  await expect(tolls.getByText(/MSF · stale/).first()).toBeVisible();
});

test('who denies stands in a column of its own, with the speaker', async ({ page }) => {
  await open(page, `${QUDS}&view=comparison`);
  const army = region(page, 'Blame').getByRole('table').first().getByRole('row').filter({ hasText: 'Syrian army' });
  await expect(army.first()).toContainText(/TASS|SANA/);
  await expect(region(page, 'Blame')).toContainText('Not known');
});

test('a text known in part says so, and is never called silent', async ({ page }) => {
  await open(page, '#e=opposition-areas-2016-05-03&outlet=tass');
  await expect(chosen(page)).toBeVisible();
  await expect(region(page, 'Compare sources')).not.toContainText('TASS: not mentioned');
  await open(page, `${QUDS}&outlet=scroll-in`);
  const table = page.getByRole('table', { name: 'What each report says' });
  await expect(table.getByRole('columnheader', { name: /Scroll/ })).toBeVisible();
  await expect(table).toContainText('not known');
  await expect(table).not.toContainText('not said');
});
