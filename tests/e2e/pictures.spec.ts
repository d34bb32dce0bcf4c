/** The README's pictures: `PICTURES=1 npx playwright test -c tests/e2e/playwright.config.ts pictures`. */
import { open, test } from './page';

const PICTURES = [
  ['explorer-1440', 1440, 900, 'light', ''],
  ['explorer-390', 390, 844, 'light', ''],
] as const;

for (const [name, width, height, colorScheme, address] of PICTURES) {
  test(`picture ${name}`, async ({ page }) => {
    test.skip(!process.env['PICTURES'], 'only on request');
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await open(page, address);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `tests/e2e/pictures/${name}.png`, animations: 'disabled' });
  });
}
