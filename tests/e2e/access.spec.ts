import { AxeBuilder } from '@axe-core/playwright';
import { chosen, counts, eventList, expect, open, region, test } from './page';

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const address of [
    '',
    '#e=quds-hospital-2016-04-27&actor=sohr',
    '#known=2016-04-28',
    '#lang=ar',
    '#view=comparison',
    '#view=comparison&e=quds-hospital-2016-04-27&lang=ar',
  ]) {
    test(`axe finds nothing: ${scheme} ${address}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        (v) =>
          `${v.id}: ${v.nodes
            .map((n) => n.target.join(' '))
            .slice(0, 4)
            .join(' | ')}`,
      );
      expect(found).toEqual([]);
    });
  }
}

test('on a phone one panel at a time stands below the map, and the address keeps which', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(region(page, 'Map')).toBeVisible();
  await page.getByText('Events', { exact: false }).and(page.locator('.switch span')).click();
  await expect(page).toHaveURL(/view=events/);
  await eventList(page)
    .getByRole('button', { name: /Al-Quds/ })
    .click();
  await expect(chosen(page)).toHaveText(/Al-Quds/);
  await page.getByRole('radio', { name: /Timeline/ }).check({ force: true });
  await expect(region(page, 'Timeline').getByRole('slider', { name: 'From' })).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [820, 1180],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing runs out of the page at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('a journey by keyboard alone: find, choose, read a claim, come back', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('quds');
  await expect.poll(async () => (await counts(page)).shown).toBeLessThan(5);
  await eventList(page)
    .getByRole('button', { name: /Al-Quds/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveText(/Al-Quds/);
  const claim = page.getByRole('table', { name: 'What each report says' }).getByRole('button').first();
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'One claim' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(claim).toBeFocused();
});

test('Arabic turns the page round', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});
