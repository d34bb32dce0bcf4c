import { chosen, counts, eventList, expect, open, region, test } from './page';

const DABIT = 'Al-Dabit maternity hospital is hit';
const QUDS = 'Al-Quds hospital is hit';
const MOSQUE = 'Shells hit the Malla Khan mosque';

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

test('opens on the hospital strike of 3 May, with every panel there', async ({ page }) => {
  await open(page);
  await expect(chosen(page)).toHaveText(DABIT);
  for (const name of ['Filters', 'Map', 'Timeline', 'Events', 'Compare sources']) {
    await expect(region(page, name)).toBeVisible();
  }
  const { shown, total } = await counts(page);
  expect(shown).toBe(total);
  await expect(eventList(page).getByRole('listitem')).toHaveCount(total);
});

test('picking an event in the list, on the map and on the timeline selects it everywhere', async ({ page }) => {
  await open(page);
  await eventList(page).getByRole('button', { name: QUDS }).click();
  await expect(chosen(page)).toHaveText(QUDS);
  await expect(page).toHaveURL(/#e=quds-hospital-2016-04-27$/);

  await region(page, 'Timeline').getByRole('button', { name: DABIT }).click();
  await expect(chosen(page)).toHaveText(DABIT);
  await expect(eventList(page).getByRole('button', { name: DABIT })).toHaveAttribute('aria-current', 'true');

  await region(page, 'Map')
    .getByRole('button', { name: new RegExp(`^${MOSQUE}`) })
    .click();
  await expect(chosen(page)).toHaveText(MOSQUE);
  await expect(eventList(page).getByRole('button', { name: MOSQUE })).toHaveAttribute('aria-current', 'true');
});

test('Back and Forward restore what was chosen and filtered; reloading at the address does too', async ({ page }) => {
  await open(page);
  await eventList(page).getByRole('button', { name: QUDS }).click();
  await page.getByRole('group', { name: 'Outlets' }).getByRole('checkbox', { name: 'Press TV' }).check();
  const filtered = await counts(page);
  await page.goBack();
  expect((await counts(page)).shown).toBeGreaterThan(filtered.shown);
  await expect(chosen(page)).toHaveText(QUDS);
  await page.goBack();
  await expect(chosen(page)).toHaveText(DABIT);
  await page.goForward();
  await page.goForward();
  expect(await counts(page)).toEqual(filtered);
  await page.reload();
  await expect(chosen(page)).toHaveText(QUDS);
  expect(await counts(page)).toEqual(filtered);
});

test('ticking an actor narrows every panel, leaves its own counts, and clearing brings all back', async ({ page }) => {
  await open(page);
  const all = await counts(page);
  const actors = page.getByRole('group', { name: 'Actors' });
  const others = await actors.getByRole('listitem').filter({ hasText: 'SANA' }).innerText();
  await actors.getByRole('checkbox', { name: 'MSF', exact: true }).check();
  const some = await counts(page);
  expect(some.shown).toBeLessThan(all.shown);
  await expect(eventList(page).getByRole('listitem')).toHaveCount(some.shown);
  await expect(actors.getByRole('listitem').filter({ hasText: 'SANA' })).toHaveText(others.replaceAll('\n', ''));
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();
  expect(await counts(page)).toEqual(all);
  await expect(page).toHaveURL(/\/(#.*)?$/);
});

test('dates typed and dates brushed are one filter, with possible matches counted apart', async ({ page }) => {
  await open(page);
  const filters = region(page, 'Filters');
  await filters.getByRole('textbox', { name: 'From' }).fill('2016-04-26');
  await filters.getByRole('textbox', { name: 'To' }).fill('28 April 2016');
  await filters.getByRole('textbox', { name: 'To' }).press('Enter');
  const typed = await counts(page);
  expect(typed.shown).toBeLessThan(typed.total);
  expect(typed.possible).toBeGreaterThan(0);
  await expect(page).toHaveURL(/from=2016-04-26&to=2016-04-28/);
  const from = region(page, 'Timeline').getByRole('slider', { name: 'From' });
  await expect(from).toHaveAttribute('aria-valuetext', /26 April/);
  await from.focus();
  await from.press('ArrowLeft');
  await expect(page).toHaveURL(/from=2016-04-25/);
  await expect(filters.getByRole('textbox', { name: 'From' })).toHaveValue('25 April 2016');
  await filters.getByRole('textbox', { name: 'From' }).fill('soon');
  await filters.getByRole('textbox', { name: 'From' }).blur();
  await expect(filters.getByRole('alert')).toContainText('Not a date that can be read');
});

test('brushing with the mouse narrows the events and does not fill the history', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  const handle = region(page, 'Timeline').getByRole('slider', { name: 'To' });
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 150, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  const some = await counts(page);
  expect(some.shown).toBeLessThan(some.total);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('searching finds across spellings and languages', async ({ page }) => {
  await open(page);
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('السكري');
  await expect(eventList(page).getByRole('button')).toHaveCount(2);
  await expect(eventList(page).getByRole('button', { name: QUDS })).toBeVisible();
  await search.fill('zzzz');
  await expect(region(page, 'Events').getByText(/No event matches these filters/)).toBeVisible();
  await region(page, 'Events').getByRole('button', { name: 'Clear all filters' }).click();
  await expect(search).toHaveValue('');
});

test('picking a place narrows to it and to what lies within it', async ({ page }) => {
  await open(page);
  await page.getByRole('group', { name: 'Places' }).getByRole('checkbox', { name: 'al-Muhafaza', exact: true }).check();
  await expect(eventList(page).getByRole('button')).toHaveCount(1);
  await expect(eventList(page).getByRole('button', { name: DABIT })).toBeVisible();
});

test('list, map and timeline show the same events as their list twins and the count', async ({ page }) => {
  for (const address of ['', '#actor=sohr', '#from=2016-04-26&to=2016-04-29', '#outlet=press-tv&kind=talks']) {
    await page.goto('about:blank');
    await open(page, address);
    const { shown, possible } = await counts(page);
    await expect(eventList(page).getByRole('listitem')).toHaveCount(shown + possible);
    for (const name of ['Map', 'Timeline']) {
      await region(page, name).getByRole('button', { name: 'As a list' }).click();
    }
    const inMap = region(page, 'Map')
      .getByRole('table')
      .first()
      .getByRole('row')
      .filter({ has: page.getByRole('button') });
    await expect(inMap).toHaveCount(shown + possible);
    const timeline = region(page, 'Timeline').getByRole('table', { name: 'Events in order of time' });
    const inTime = timeline.locator('tr[data-match]:not([data-match="no"])');
    await expect(inTime).toHaveCount(shown + possible);
  }
});

test('hovering an event in the list lights it up elsewhere', async ({ page }) => {
  await open(page);
  await eventList(page).getByRole('button', { name: QUDS }).hover();
  await expect(region(page, 'Timeline').getByRole('button', { name: QUDS })).toHaveClass(/is-hovered/);
});
