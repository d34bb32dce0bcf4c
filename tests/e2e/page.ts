/** The page as a journey uses it: opened watched, so that no request leaves its origin and no error stays unseen. */
import { test as base, expect, type Page } from '@playwright/test';
import { fourReports } from '../fourReports';

export const STATUS = /^(\d+) of (\d+) events(?: \+ (\d+) possible)?$/;

interface Watched {
  /** What the page asked for beyond its own origin, and what it wrote to the console as an error. */
  readonly faults: string[];
}

export const test = base.extend<Watched>({
  faults: async ({ page, baseURL }, provide) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
    });
    await provide(faults);
  },
});

export { expect };

export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
export const eventList = (page: Page) => page.getByRole('list', { name: 'Events' });
export const chosen = (page: Page) => page.getByRole('heading', { level: 1 });

/** The page gets the four full reports in place of the whole corpus: few enough to name every figure on screen. */
export async function withFourReports(page: Page): Promise<void> {
  await page.route('**/datasets/aleppo-2016.json', (route) => route.fulfill({ json: fourReports }));
}

export async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`/${address}`);
  await expect(chosen(page)).toBeVisible();
}

/** What the live status says: how many events are shown, of how many, and how many more are possible. */
export async function counts(page: Page): Promise<{ shown: number; total: number; possible: number }> {
  const text = await page
    .getByRole('status')
    .filter({ hasText: / of \d+ events/ })
    .innerText();
  const match = STATUS.exec(text.replace(/\s+/g, ' ').trim());
  expect(match, text).not.toBeNull();
  return { shown: Number(match![1]), total: Number(match![2]), possible: Number(match![3] ?? 0) };
}
