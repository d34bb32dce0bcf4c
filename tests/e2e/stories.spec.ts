import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Dataset, Story } from '../../src/domain/schema';
import { corpus } from '../fourReports';
import { storied } from '../storied';
import { chosen, expect, open, region, test } from './page';

test.afterEach(({ faults }) => {
  expect(faults).toEqual([]);
});

const NAMES = {
  en: {
    stories: 'Stories',
    story: 'Story',
    next: 'Next',
    claims: 'Claims behind this step',
    again: 'Back to this step',
  },
  ar: {
    stories: 'القصص',
    story: 'القصة',
    next: 'التالية',
    claims: 'الإفادات التي تستند إليها هذه الخطوة',
    again: 'العودة إلى هذه الخطوة',
  },
} as const;
type Language = keyof typeof NAMES;

const said = ({ en, ar }: { en: string; ar?: string }, lang: Language) => (lang === 'ar' ? (ar ?? en) : en);
const openFile = (page: Page, dataset: Dataset) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'told.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(dataset)),
  });

async function openStory(page: Page, story: Story, lang: Language) {
  await page.getByRole('button', { name: NAMES[lang].stories }).click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: said(story.title, lang) })
    .click();
  await expect(region(page, NAMES[lang].story)).toBeFocused();
}

/** The step is told, its claims are listed, and the view is the one that it shows, to the letter. */
async function expectStep(page: Page, dataset: Dataset, story: Story, number: number, lang: Language) {
  const bar = region(page, NAMES[lang].story);
  const step = story.steps[number - 1]!;
  await expect(bar.locator('[aria-current=step]')).toHaveText(`${number}`);
  await expect(bar.locator('[aria-live=polite]')).toContainText(said(step.text, lang));
  await expect(bar.getByRole('list', { name: NAMES[lang].claims }).getByRole('button')).toHaveCount(step.claims.length);
  const event = new URLSearchParams(step.view).get('e') ?? dataset.opensOn;
  const { title } = dataset.events.find(({ id }) => id === event)!;
  await expect(chosen(page)).toHaveText(said(title, lang));
  const address = new URLSearchParams(new URL(page.url()).hash.slice(1));
  expect([address.get('story'), address.get('step') ?? '1']).toEqual([story.id, `${number}`]);
  await expect(bar.getByRole('button', { name: NAMES[lang].again })).toHaveCount(0);
}

async function walk(page: Page, dataset: Dataset, story: Story, lang: Language, by: 'mouse' | 'keys') {
  await openStory(page, story, lang);
  for (const [i] of story.steps.entries()) {
    await expectStep(page, dataset, story, i + 1, lang);
    if (i + 1 === story.steps.length) break;
    if (by === 'keys') await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    else await region(page, NAMES[lang].story).getByRole('button', { name: NAMES[lang].next }).click();
  }
}

const told = storied.stories[0]!;

for (const lang of ['en', 'ar'] as const) {
  for (const by of ['mouse', 'keys'] as const) {
    test(`a story of an opened file is walked by ${by}, ${lang}`, async ({ page }) => {
      await open(page, `#lang=${lang}`);
      await openFile(page, storied);
      await walk(page, storied, told, lang, by);
      await page.goBack();
      await expectStep(page, storied, told, told.steps.length - 1, lang);
    });
  }

  test(`every story of the embedded dataset is walked, ${lang}`, async ({ page }) => {
    await open(page, `#lang=${lang}`);
    await expect(page.getByRole('button', { name: NAMES[lang].stories })).toHaveCount(
      corpus.stories.length > 0 ? 1 : 0,
    );
    for (const story of corpus.stories) await walk(page, corpus, story, lang, lang === 'en' ? 'mouse' : 'keys');
  });
}

test('who explores away keeps the story and is led back; closing leaves the view and the focus', async ({ page }) => {
  await open(page);
  await openFile(page, storied);
  await openStory(page, told, 'en');
  const bar = region(page, 'Story');
  await bar.getByRole('button', { name: 'Step 4' }).click();
  await bar
    .getByRole('button', { name: /Target.*Dabit/ })
    .first()
    .click();
  await expect(chosen(page)).toHaveText(/Dabit/);
  await expect(page.getByRole('table', { name: 'What each report says' }).locator('.is-chosen').first()).toBeVisible();
  await bar.getByRole('button', { name: 'Back to this step' }).click();
  await expectStep(page, storied, told, 4, 'en');
  await bar.getByRole('button', { name: 'Close the story' }).click();
  await expect(bar).toBeHidden();
  await expect(chosen(page)).toHaveText(/Quds/);
  await expect(page).toHaveURL(/e=quds-hospital-2016-04-27&from=2016-04-27&to=2016-05-03$/);
  await expect(page.getByRole('button', { name: 'Stories' })).toBeFocused();
});

test('a bad story is set aside and named, the rest is shown', async ({ page }) => {
  const [first] = told.steps;
  const bad: Story = { ...told, id: 'bad', steps: [{ ...first!, view: 'e=no-such-event' }] };
  await open(page);
  await openFile(page, { ...storied, stories: [bad, told] });
  await page.getByRole('button', { name: 'See why' }).click();
  await expect(page.getByText(/bad › steps\.0\.view = no-such-event: step 1: no record of this id/)).toBeVisible();
  await openStory(page, told, 'en');
});

for (const scheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'ar'] as const) {
    test(`axe finds nothing in an open story: ${scheme} ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, `#lang=${lang}`);
      await openFile(page, storied);
      await openStory(page, told, lang);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
    });
  }
}

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test.describe(`on a phone of ${width} pixels`, () => {
    test.use({ hasTouch: true, viewport: { width, height } });

    test('a story takes no more than a third of the screen and is turned by a swipe', async ({ page }) => {
      await open(page);
      await openFile(page, storied);
      await openStory(page, told, 'en');
      const box = (await region(page, 'Story').boundingBox())!;
      expect(box.height).toBeLessThanOrEqual(height / 3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      const touch = await page.context().newCDPSession(page);
      const at = (x: number) => [{ x, y: box.y + box.height / 2 }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(width - 60) });
      for (const x of [width - 100, width - 160, width - 220]) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
      }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expectStep(page, storied, told, 2, 'en');
    });
  });
}
