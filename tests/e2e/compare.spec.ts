import { chosen, counts, eventList, expect, open, region, test, withFourReports } from './page';

test.beforeEach(({ page }) => withFourReports(page));

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

test('says who holds which figure, and that the headline narrows the scope', async ({ page }) => {
  await open(page);
  const compare = region(page, 'Compare sources');
  await expect(compare.getByText(/^3 positions, 3 reports, \d origins/)).toBeVisible();
  await expect(compare.getByText('cannot both hold')).toBeVisible();
  await expect(compare.getByText('Headline narrows the scope.')).toBeVisible();
  await compare.getByRole('button', { name: 'Show both passages' }).click();
  const dialog = page.getByRole('dialog', { name: '2 claims' });
  await expect(dialog.getByText('Claim cbc-2016-05-03:')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(compare.getByRole('button', { name: 'Show both passages' })).toBeFocused();
});

test('holds every facet of every report in one table, each cell leading to its claim', async ({ page }) => {
  await open(page);
  const table = page.getByRole('table', { name: 'What each report says' });
  for (const row of ['Killed', 'Wounded', 'Blamed', 'On whose word', 'Target', 'Weapon', 'Time', 'Place', 'Wording']) {
    await expect(table.getByRole('rowheader', { name: row })).toBeVisible();
  }
  for (const outlet of ['CBC News', 'IBTimes UK', 'Arab Today', 'Press TV']) {
    await expect(table.getByRole('columnheader', { name: new RegExp(outlet) })).toBeVisible();
  }
  await expect(table.getByText('Could not know')).toBeVisible();
  const killed = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Killed' }) });
  await killed.getByRole('button', { name: /at least 4.*Health official/ }).click();
  const card = page.getByRole('dialog', { name: 'One claim' });
  await expect(card.getByRole('listitem')).toHaveText(
    ['Health official', 'AP', 'IBTimes UK'].map((s) => new RegExp(s)),
  );
  await expect(card.getByText(/paragraph 6, characters \d+ to \d+/)).toBeVisible();
  await expect(card.getByRole('link', { name: /www\.ibtimes\.co\.uk/ })).toHaveAttribute('rel', 'noopener noreferrer');
});

test('offers the wider events beside the axis and never on it', async ({ page }) => {
  await open(page);
  const compare = region(page, 'Compare sources');
  const wider = compare.getByText('Counted for something wider, so kept off this axis');
  await expect(wider).toBeVisible();
  await compare.getByRole('button', { name: 'Shelling across government-held areas, 3 May' }).click();
  await expect(chosen(page)).toHaveText('Shelling across government-held areas, 3 May');
  await expect(compare.getByText(/^2 positions, 2 reports, 1 origin/)).toBeVisible();
});

test('names no actor where Press TV names none, and shows a full text that is silent', async ({ page }) => {
  await open(page, '#e=quds-hospital-2016-04-27');
  const table = page.getByRole('table', { name: 'What each report says' });
  const blamed = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Blamed' }) });
  await expect(blamed.getByText('No one named')).toHaveCount(1);
  await expect(table.getByText('Not mentioned')).toHaveCount(1);
});

test('winds back to what was known on 28 April', async ({ page }) => {
  await open(page, '#e=quds-hospital-2016-04-27');
  await page.getByLabel('As known on').fill('28 April 2016');
  await page.getByLabel('As known on').press('Enter');
  await expect(page).toHaveURL(/known=2016-04-28/);
  const { total } = await counts(page);
  expect(total).toBeLessThan(20);
  await expect(eventList(page).getByRole('button', { name: /Al-Dabit/ })).toHaveCount(0);
  const table = page.getByRole('table', { name: 'What each report says' });
  await expect(table.getByRole('columnheader', { name: /Press TV/ })).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show everything' }).first().click();
  await expect(table.getByRole('columnheader')).toHaveCount(4);
});

test('an event not yet reported on the chosen day says so, with a way out', async ({ page }) => {
  await open(page, '#known=2016-04-28');
  await expect(region(page, 'Compare sources').getByText('Not yet reported on 28 April 2016.')).toBeVisible();
});

test('narrows the table to the outlets ticked, and says so', async ({ page }) => {
  await open(page, '#outlet=cbc-news');
  const table = page.getByRole('table', { name: 'What each report says' });
  await expect(table.getByRole('columnheader')).toHaveCount(1);
  await expect(page.getByText('1 of 4 reports.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all reports' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(4);
});
