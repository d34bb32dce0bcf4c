/** A file of twenty thousand events: everything still answers, and what is not drawn is said. Nothing here is timed. */
import type { Page } from '@playwright/test';
import { parseDay } from '../../src/lib/day';
import { manyRows, RARE } from './manyRows';
import { chosen, eventList, expect, open, region, test } from './page';

const made = manyRows(20_000);
const number = (n: number) => n.toLocaleString('en-GB');
const within = (from: string, to: string) =>
  made.days.filter((day) => day >= parseDay(from)! && day <= parseDay(to)!).length;
const shows = (page: Page, count: number) =>
  expect(region(page, 'Events').getByRole('status')).toHaveText(`${number(count)} of ${made.count} events`);
const listed = (page: Page, count: number) =>
  expect(eventList(page).getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(count));

async function openMany(page: Page): Promise<void> {
  await open(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).click();
  await (await chooser).setFiles({ name: 'made-up.csv', mimeType: 'text/csv', buffer: Buffer.from(made.csv) });
  await shows(page, made.count);
}

test('a file of very many events is listed, filtered and searched', async ({ page, faults }) => {
  await openMany(page);
  await listed(page, made.count);
  expect(await eventList(page).getByRole('listitem').count()).toBeLessThan(100);

  const third = eventList(page).getByRole('button').nth(2);
  const title = await third.locator('.event-title').innerText();
  await third.click();
  await expect(chosen(page)).toHaveText(title);
  await expect(third).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('End');
  const last = eventList(page).locator(`[aria-posinset="${made.count}"]`);
  await expect(last.getByRole('button')).toBeFocused();
  await expect(last.getByRole('button')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(
    eventList(page)
      .locator(`[aria-posinset="${made.count - 1}"]`)
      .getByRole('button'),
  ).toBeFocused();
  expect(await eventList(page).locator('[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Home');
  await expect(eventList(page).locator('[aria-posinset="1"]').getByRole('button')).toBeFocused();

  await page.getByRole('textbox', { name: 'From' }).fill('1 March 2017');
  await page.getByRole('textbox', { name: 'From' }).press('Enter');
  await shows(page, within('2017-03-01', '2030-01-01'));
  await page.getByRole('textbox', { name: 'To' }).fill('30 April 2018');
  await page.getByRole('textbox', { name: 'To' }).press('Enter');
  await shows(page, within('2017-03-01', '2018-04-30'));
  await page.getByRole('slider', { name: 'From' }).press('ArrowRight');
  await shows(page, within('2017-03-02', '2018-04-30'));
  await listed(page, within('2017-03-02', '2018-04-30'));
  await region(page, 'Filters').getByRole('button', { name: 'Clear all filters' }).click();

  await page.getByRole('searchbox', { name: /^Search/ }).fill(RARE.toLowerCase());
  await shows(page, made.rare);
  await expect(eventList(page).getByRole('button')).toHaveCount(made.rare);
  for (const item of await eventList(page).getByRole('button').all()) await expect(item).toContainText(RARE);
  expect(faults).toEqual([]);
});

test('what a large file holds too much of is counted or found by name', async ({ page, faults }) => {
  await openMany(page);
  const timeline = region(page, 'Timeline');
  await expect(timeline.getByText(/^Too many events to show one by one/)).toBeVisible();
  await expect(timeline.getByText(/^Too many reports to show one by one/)).toBeVisible();

  const places = page.getByRole('group', { name: 'Places' });
  await expect(places.getByText(/^200 of [\d,]+ are listed/)).toBeAttached();
  await expect(places.getByRole('checkbox')).toHaveCount(200);
  await places.getByRole('searchbox').fill(RARE);
  await places.getByRole('checkbox', { name: RARE }).first().check();
  await shows(page, made.rare);
  expect(faults).toEqual([]);
});
