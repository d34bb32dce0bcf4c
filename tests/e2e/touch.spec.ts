import { counts, expect, region, test } from './page';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test('brushing by touch narrows the events, and the page does not scroll away under the finger', async ({
  page,
  faults,
}) => {
  await page.goto('/#view=timeline');
  const handle = region(page, 'Timeline').getByRole('slider', { name: 'To' });
  await expect(handle).toBeVisible();
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  const at = (x: number) => [{ x, y }];
  const start = box.x + box.width / 2;
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(start) });
  for (let step = 1; step <= 8; step++) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(start - step * 12) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page).toHaveURL(/to=2016-0[45]-\d\d/);
  expect((await handle.boundingBox())!.y).toBeCloseTo(box.y, 0);
  await page.getByRole('radio', { name: /Events/ }).check({ force: true });
  const { shown, total } = await counts(page);
  expect(shown).toBeLessThan(total);
  expect(faults).toEqual([]);
});
