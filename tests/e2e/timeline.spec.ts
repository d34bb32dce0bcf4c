import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Dataset, Event } from '../../src/domain/schema';
import { LANE_CHOICES } from '../../src/domain/viewState';
import { parseDay } from '../../src/lib/day';
import { expect, open, region, test } from './page';

const FILE = 'public/datasets/aleppo-2016.json';
const dataset = JSON.parse(readFileSync(FILE, 'utf8')) as Dataset;
const SPAN = dataset.span.split('/').map((iso) => parseDay(iso)!) as [number, number];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Of the column of names, and before the first day. */
const GUTTER = 104;
const PAD = 10;

const timeline = (page: Page) => region(page, 'Timeline');
const marks = (page: Page) => timeline(page).getByRole('group', { name: 'Happened' }).getByRole('button');
const axis = (page: Page) => page.locator('.tl-axis');
const shownDays = (page: Page) => timeline(page).getByRole('slider', { name: 'Days shown' });

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

/** What a press on the middle of a mark would reach, once it has been scrolled to. */
const underMiddle = (mark: Locator) =>
  mark.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.querySelector('.tl-hit')!.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found?.closest('[data-event]')?.getAttribute('data-event') ?? found?.outerHTML.slice(0, 120);
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`every mark is reached by a press on its pixels, in any lanes, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const lanes of LANE_CHOICES) {
      await page.goto('about:blank');
      await page.goto(`/#view=timeline&lanes=${lanes}`);
      await expect(marks(page).first()).toBeVisible();
      const all = await marks(page).all();
      expect(all).toHaveLength(dataset.events.length);
      for (const mark of all) expect(await underMiddle(mark)).toBe(await mark.getAttribute('data-event'));
    }
  });
}

test('bars of known days cover exactly those days', async ({ page }) => {
  await open(page);
  const isBar = ({ when, kind }: Event) =>
    when.split('/').every((part) => DAY.test(part)) &&
    !['talks', 'truce', 'resolution', 'statement', 'count'].includes(kind) &&
    when.split('/').every((part) => parseDay(part)! >= SPAN[0] && parseDay(part)! <= SPAN[1]);
  const bars = dataset.events.filter(isBar);
  expect(bars.length).toBeGreaterThan(5);
  const box = (await axis(page).boundingBox())!;
  const dayWidth = (box.width - GUTTER - 2 * PAD) / (SPAN[1] - SPAN[0] + 1);
  const extents = await page.evaluate(
    (ids) =>
      ids.map((id) => {
        const { left, right } = document.querySelector(`.tl-mark[data-event="${id}"] .fill`)!.getBoundingClientRect();
        return [left, right];
      }),
    bars.map((event) => event.id),
  );
  bars.forEach(({ when }, i) => {
    const [from, to = from] = when.split('/').map((iso) => parseDay(iso)!);
    const x = (day: number) => box.x + GUTTER + PAD + (day - SPAN[0]) * dayWidth;
    expect(extents[i]![0]).toBeCloseTo(x(from!), 0);
    expect(extents[i]![1]).toBeCloseTo(x(to! + 1), 0);
  });
});

test('the wheel scrolls the page over the lanes, and zooms over the axis or with Ctrl', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page);
  await axis(page).scrollIntoViewIfNeeded();
  const top = () => page.evaluate(() => window.scrollY);
  const over = async (target: Locator) => {
    const box = (await target.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.7, box.y + Math.min(box.height / 2, 60));
  };
  const before = await top();
  await over(page.locator('.tl-scroll').first());
  await page.mouse.wheel(0, 120);
  await expect.poll(top).toBeGreaterThan(before);
  await expect(shownDays(page)).toHaveCount(0);
  const scrolled = await top();
  await over(axis(page));
  await page.mouse.wheel(0, -300);
  await expect(shownDays(page)).toBeVisible();
  expect(await top()).toBe(scrolled);
  const half = await shownDays(page).getAttribute('aria-valuetext');
  await over(page.locator('.tl-scroll').first());
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(shownDays(page)).not.toHaveAttribute('aria-valuetext', half!);
});

test('the line of what was known is dragged, and is the day in the masthead', async ({ page }) => {
  await open(page);
  const line = timeline(page).getByRole('slider', { name: 'Known by' });
  const field = page.getByRole('textbox', { name: 'As known on' });
  const box = (await line.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x - 160, box.y + 8, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/known=2016-05-0\d/);
  const dragged = (await line.getAttribute('aria-valuetext'))!;
  await expect(field).toHaveValue(dragged);
  await field.fill('2 May 2016');
  await field.press('Enter');
  await expect(line).toHaveAttribute('aria-valuetext', '2 May 2016');
  await line.press('End');
  await expect(field).toHaveValue('');
});

test('by keys alone: zoom, pan, step, and never more than a few tab stops', async ({ page }) => {
  await open(page, '#e=quds-hospital-2016-04-27');
  const mark = marks(page).and(page.locator('[data-event="quds-hospital-2016-04-27"]'));
  await mark.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const first = await shownDays(page).getAttribute('aria-valuetext');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(shownDays(page)).not.toHaveAttribute('aria-valuetext', first!);
  await page.keyboard.press('0');
  await expect(shownDays(page)).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(/quds-hospital/);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/e=quds-hospital/);
  const stops = await timeline(page).evaluate(
    (element) =>
      [...element.querySelectorAll<HTMLElement>('button, select, input, [tabindex]')].filter(
        (one) => one.tabIndex >= 0 && !one.matches(':disabled'),
      ).length,
  );
  expect(stops).toBeLessThanOrEqual(20);
});

test('very many events are counted on a canvas, and shown one by one once few days are left', async ({ page }) => {
  const day = (i: number) => new Date(Date.UTC(2016, 3, 22 + (i % 16))).toISOString().slice(0, 10);
  const base = dataset.events[0]!;
  const made = Array.from({ length: 800 }, (_, i): Event => ({ ...base, id: `made-${i}`, when: day(i), within: [] }));
  const claim = dataset.claims.find((one) => one.facet === 'mention')!;
  const claims = made.map((event, i) => ({ ...claim, id: `made-${i}`, event: event.id }));
  const body = JSON.stringify({
    ...dataset,
    stories: [],
    events: [...dataset.events, ...made],
    claims: [...dataset.claims, ...claims],
  });
  await page.route(`**/datasets/aleppo-2016.json`, (route) => route.fulfill({ contentType: 'application/json', body }));
  await open(page);
  const canvas = page.locator('.tl-dense canvas');
  await expect(canvas).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  const painted = (x: number, y: number) =>
    canvas.evaluate(
      (element: HTMLCanvasElement, [at, up]) =>
        element.getContext('2d')!.getImageData(Math.round(element.width * at!), up!, 1, 1).data[3]!,
      [x, y],
    );
  await expect.poll(() => painted(0.5, 30)).toBe(255);
  expect(await painted(0.5, 1)).toBe(0);
  expect(await painted(0.002, 30)).toBe(0);
  await canvas.hover({ position: { x: 200, y: 20 } });
  await expect(timeline(page).getByText(/^\d+ of \d+ events, Strikes, shelling, /)).toBeVisible();
  await timeline(page).getByRole('button', { name: 'As a list' }).click();
  await expect(timeline(page).getByRole('table', { name: 'Events a day' }).getByRole('row')).toHaveCount(17);
  await timeline(page).getByRole('button', { name: 'As a drawing' }).click();
  for (let i = 0; i < 6; i++) await timeline(page).getByRole('button', { name: 'Show fewer days' }).click();
  await expect(canvas).toHaveCount(0);
  expect(await marks(page).count()).toBeGreaterThan(60);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('two fingers stretch the days', async ({ page }) => {
    await page.goto('/#view=timeline');
    await expect(marks(page).first()).toBeVisible();
    const box = (await axis(page).boundingBox())!;
    const y = box.y + box.height / 2;
    const touch = await page.context().newCDPSession(page);
    const at = (spread: number) => [
      { x: box.x + 220 - spread, y, id: 1 },
      { x: box.x + 220 + spread, y, id: 2 },
    ];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(20) });
    for (let spread = 24; spread <= 80; spread += 8) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(spread) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(shownDays(page)).toBeVisible();
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  });
});
