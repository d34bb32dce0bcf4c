import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { counts, eventList, expect, open, region, test } from './page';

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

const map = (page: Page) => region(page, 'Map');
const quarter = (page: Page, id: string) => map(page).locator(`.map-quarter[data-place="${id}"]`);

/** The colour of the screen at a point of an element, as [red, green, blue]. */
async function pixelAt(page: Page, element: Locator, x = 0.5, y = 0.5): Promise<number[]> {
  const box = (await element.boundingBox())!;
  const clip = { x: Math.round(box.x + x * box.width), y: Math.round(box.y + y * box.height), width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, png);
}

const shown = async (page: Page) => {
  const { shown: sure, possible } = await counts(page);
  return sure + possible;
};

test('the fill of the quarters is chosen, kept in the address, and its legend names what is drawn and no more', async ({
  page,
}) => {
  await open(page);
  const choice = map(page).getByRole('combobox', { name: 'Fill the quarters by' }).first();
  const pixels = new Set<string>();
  for (const fill of ['held', 'events', 'killed', 'reports', 'disagreement']) {
    await choice.selectOption(fill);
    await expect(page).toHaveURL(fill === 'held' ? /^[^#]*(#(?!.*fill=).*)?$/ : new RegExp(`fill=${fill}`));
    const drawn = await map(page)
      .locator('.map-quarter')
      .evaluateAll((all) => all.flatMap((one) => (one.getAttribute('data-fill') ?? '').split(' ')));
    const named = await map(page)
      .locator('.map-key')
      .first()
      .locator('li[data-fill]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-fill') ?? ''));
    expect(named.toSorted()).toEqual([...new Set(drawn)].toSorted());
    pixels.add((await pixelAt(page, quarter(page, 'jamiyat-al-zahraa'), 0.25, 0.7)).join(' '));
  }
  expect(pixels.size).toBeGreaterThanOrEqual(3);
  await page.goBack();
  await expect(choice).toHaveValue('reports');
});

test('each class of who held the ground is drawn in its own colour', async ({ page }) => {
  await open(page);
  const expected = await page.evaluate(() => {
    const probe = document.createElement('canvas').getContext('2d')!;
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(
      ['state', 'opposition', 'kurdish'].map((tone) => {
        probe.fillStyle = style.getPropertyValue(`--ground-${tone}`).trim();
        probe.fillRect(0, 0, 1, 1);
        return [tone, [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3)];
      }),
    );
  });
  for (const tone of ['state', 'opposition', 'kurdish']) {
    const quarters = map(page).locator(`.map-quarter.is-${tone}`);
    await expect(quarters.first()).toBeAttached();
    const seen: (number[] | undefined)[] = [];
    // A name or a sign may lie over the middle of one, never of all.
    for (const one of (await quarters.all()).slice(0, 12)) {
      const box = await one.boundingBox();
      const frame = (await map(page).locator('.map-frame').boundingBox())!;
      const isSeen = box && box.x > frame.x && box.y > frame.y && box.x + box.width < frame.x + frame.width;
      if (isSeen && box.y + box.height < frame.y + frame.height) seen.push(await pixelAt(page, one, 0.5, 0.35));
    }
    expect(seen).toContainEqual(expected[tone]);
  }
});

test('a box drawn with Shift and the pointer is a filter, a step of the history, and a chip that takes it off', async ({
  page,
}) => {
  await open(page);
  const all = await shown(page);
  const frame = (await map(page).locator('.map-frame').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(frame.x + 90, frame.y + 140);
  await page.mouse.down();
  await page.mouse.move(frame.x + 260, frame.y + 320, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/area=37\.\d+,36\.\d+,37\.\d+,36\.\d+/);
  const inBox = await shown(page);
  expect(inBox).toBeLessThan(all);
  expect((await counts(page)).possible).toBeGreaterThan(0);
  await expect(eventList(page).getByRole('listitem')).toHaveCount(inBox);
  await page.goBack();
  await expect(page).not.toHaveURL(/area=/);
  expect(await shown(page)).toBe(all);
  await page.goForward();
  expect(await shown(page)).toBe(inBox);
  await map(page).getByRole('button', { name: 'Remove the box' }).click();
  expect(await shown(page)).toBe(all);
});

test('a box is drawn by keys alone, and Escape leaves everything as it was', async ({ page }) => {
  await open(page);
  const tool = map(page).getByRole('button', { name: 'Select an area' });
  await tool.focus();
  await page.keyboard.press('Enter');
  const box = map(page).getByRole('button', { name: /^Area to select/ });
  await expect(box).toBeFocused();
  const before = (await box.boundingBox())!;
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  const after = (await box.boundingBox())!;
  expect(after.x).toBeLessThan(before.x);
  expect(after.height).toBeLessThan(before.height);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(page).not.toHaveURL(/area=/);
  await tool.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=/);
});

test('fitting goes to the chosen event and back to the whole city', async ({ page }) => {
  await open(page);
  const city = (await quarter(page, 'jamiyat-al-zahraa').boundingBox())!;
  await map(page).getByRole('button', { name: 'Fit to the chosen event' }).click();
  const close = (await quarter(page, 'jamiyat-al-zahraa').boundingBox())!;
  expect(close.width).toBeGreaterThan(2 * city.width);
  await map(page).getByRole('button', { name: 'Whole city' }).click();
  expect((await quarter(page, 'jamiyat-al-zahraa').boundingBox())!.width).toBeCloseTo(city.width, 0);
});

test('a stack opens into a list whose figures lead to their claims', async ({ page }) => {
  await open(page);
  await map(page).locator('.map-mark.is-stack').first().click();
  const card = map(page).getByRole('dialog');
  await expect(card).toBeVisible();
  await card
    .getByRole('button', { name: /^What \d+ reports? says? of|^What \d+ reports say of/ })
    .first()
    .click();
  await expect(page).toHaveURL(/view=comparison/);
});

test('the wheel over the map scrolls a page that scrolls, and zooms with Ctrl', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page);
  const place = quarter(page, 'jamiyat-al-zahraa');
  const before = (await place.boundingBox())!;
  await page.mouse.move(before.x + 10, before.y + 10);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect((await place.boundingBox())!.width).toBeCloseTo(before.width, 1);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await place.boundingBox())!.width).toBeGreaterThan(before.width * 1.1);
});

test('a crowd of exact places is one canvas whose bins open, with the same events in the list', async ({ page }) => {
  const CROWD = 300;
  const served = (await (await page.request.get('/datasets/aleppo-2016.json')).json()) as Record<string, unknown[]>;
  const [report] = served['reports'] as { id: string }[];
  const ids = Array.from({ length: CROWD }, (_, i) => i);
  const at = (i: number) => [37.1 + (i % 20) * 0.004, 36.17 + Math.floor(i / 20) * 0.004];
  const own = {
    ...served,
    id: 'crowd',
    title: { en: 'A crowd' },
    stories: [],
    opensOn: 'e0',
    places: [
      ...served['places']!,
      ...ids.map((i) => ({
        id: `p${i}`,
        name: { en: `Place ${i}` },
        aliases: [],
        kind: 'landmark',
        point: at(i),
        precisionM: 20,
        control: [],
        basis: 'made up for a test',
        confidence: 'low',
      })),
    ],
    events: ids.map((i) => ({
      id: `e${i}`,
      title: { en: `Event ${i}` },
      summary: { en: 'Made up for a test.' },
      when: '2016-05-03',
      place: `p${i}`,
      kind: i % 2 === 0 ? 'air-strike' : 'shelling',
      placePrecision: 'exact',
      within: [],
    })),
    claims: ids.map((i) => ({
      id: `c${i}`,
      report: report!.id,
      event: `e${i}`,
      facet: 'mention',
      value: {},
      origin: null,
      via: [],
      voice: 'own',
      stance: 'affirms',
      part: 'body',
      evidence: null,
    })),
  };
  await open(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'crowd.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) });
  const canvas = map(page).locator('canvas.map-points');
  await expect(canvas).toHaveAttribute('data-events', String(CROWD));
  expect(Number(await canvas.getAttribute('data-bins'))).toBeLessThan(CROWD);
  const ink = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  });
  expect(ink).toBeGreaterThan(1000);
  const spot = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const { data } = element.getContext('2d')!.getImageData(0, 0, width, height);
    const box = element.getBoundingClientRect();
    const drawn = [...data.keys()].filter((i) => i % 4 === 3 && data[i] === 255).map((i) => (i - 3) / 4);
    const offCentre = (i: number) => Math.hypot((i % width) - width / 2, Math.floor(i / width) - height / 2);
    const nearest = drawn.reduce((best, i) => (offCentre(i) < offCentre(best) ? i : best));
    const scale = box.width / width;
    return { x: box.left + (nearest % width) * scale, y: box.top + Math.floor(nearest / width) * scale };
  });
  await page.mouse.click(spot.x, spot.y);
  const card = map(page).getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText(/^\d+ events$/);
  await page.keyboard.press('Escape');
  await map(page).getByRole('button', { name: 'As a list' }).click();
  await expect(map(page).getByRole('table', { name: /^300 of 300 events: 300 on the map/ })).toBeVisible();
});

for (const address of [
  '#fill=killed&tint=side&size=killed',
  '#fill=disagreement&area=37.1,36.17,37.16,36.22&lang=ar',
]) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the map: ${scheme} ${address}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, address);
      await expect(page.locator('.map-mark').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.map').analyze();
      expect(
        violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((n) => n.target.join(' '))
              .slice(0, 4)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    });
  }
}
